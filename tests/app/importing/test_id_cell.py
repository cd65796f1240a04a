from __future__ import annotations

import pytest

from app.importing.id_cell import DAMAGED, id_reader
from app.importing.said import Said
from tests.factories.ledgers import TODAY

read = id_reader(today=TODAY)


@pytest.mark.parametrize(
    "given",
    [999999196504149657.0, 999999196504149657, "9.99999E+17", "9.99999196504149E17",
     "9.99999e+17", "999999196504149000", "9999991965041490 00", float("nan"), -1.0, 1e15],
)  # fmt: skip
def test_a_number_that_the_spreadsheet_rounded_is_recognised_and_never_guessed(given: str | float) -> None:
    assert read(given) == Said(None, DAMAGED)


def test_a_rounded_number_is_not_kept_even_where_its_check_digit_fits_by_chance() -> None:
    assert read("999999198808109000") == Said(None, DAMAGED)


def test_a_sound_number_is_taken_as_it_is() -> None:
    assert read("999999196810076070") == "999999196810076070"


@pytest.mark.parametrize(
    "given", ["99999919880225581x", " 99999919880225581X", "９９９９９９１９８８０２２５５８１Ｘ"]
)
def test_what_was_tidied_is_noted(given: str) -> None:
    assert read(given) == Said("99999919880225581X", "cleaned", False, {"what": "id"})


def test_a_wrong_check_digit_is_warned_of_and_kept_as_typed() -> None:
    assert read("999999197103178951") == Said("999999197103178951", "id_check_digit")


@pytest.mark.parametrize("given", ["无", "遗失", "/", "  ", "不详", "-"])
def test_words_for_none_are_none(given: str) -> None:
    assert read(given) is None


@pytest.mark.parametrize("given", ["999999850615002", 999999850615002.0])
def test_an_old_number_fits_into_a_spreadsheet_number_and_is_kept(given: str | float) -> None:
    assert read(given) == Said("999999850615002", "id_old")
