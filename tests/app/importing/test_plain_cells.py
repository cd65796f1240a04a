from __future__ import annotations

from datetime import date

import pytest

from app.dates import YearMonth
from app.importing.plain_cells import (
    birth_reader,
    coming_day_reader,
    day_reader,
    read_name,
    read_phone,
    read_several,
    read_text,
)
from app.importing.said import Said
from tests.factories.ledgers import TODAY


@pytest.mark.parametrize(
    ("given", "text"),
    [("  务农 ", "务农"), (4.0, "4"), ("两行\n文字", "两行\n文字"), ("隐\x00藏\u200b", "隐藏"), ("  ", None),
     ("孤\ud800立", "孤立"), (date(2026, 11, 1), "2026-11-01")],
)  # fmt: skip
def test_words_stand_as_they_are_without_signs_that_nobody_sees(given: str | float, text: str | None) -> None:
    assert read_text(given) == text


def test_a_text_beyond_all_measure_is_cut_and_that_is_said() -> None:
    assert read_text("长" * 5000) == Said("长" * 4000, "text_cut", facts={"longest": 4000})


def test_a_name_is_tidied_and_that_is_noted() -> None:
    assert read_name("吴宇") == "吴宇"
    assert read_name(" 吴　宇") == Said("吴宇", "cleaned", False, {"what": "blanks"})
    assert read_name("'") is None


@pytest.mark.parametrize("given", ["吴宇(已外出)", "吴宇1", "吴宇、夏兰"])
def test_a_name_with_more_in_it_is_pointed_out(given: str) -> None:
    assert read_name(given) == Said(given, "name_odd", facts={"given": given})


def test_a_number_is_no_name() -> None:
    assert read_name(12.0) == Said(None, "name_not_text", facts={"given": "12"})


@pytest.mark.parametrize(
    "given", ["郭支书、赵组长", "郭支书,赵组长", "郭支书 赵组长", "郭支书/赵组长", "郭支书和赵组长"]
)
def test_several_names_in_one_cell_are_told_apart(given: str) -> None:
    assert read_several(given) == ("郭支书", "赵组长")


@pytest.mark.parametrize(
    ("given", "found"),
    [
        (10001661318.0, "10001661318"),
        ("10001661318", "10001661318"),
        ("100-0166-1318", Said("10001661318", "cleaned", False, {"what": "phone"})),
        ("１０００１６６１３１８", Said("10001661318", "cleaned", False, {"what": "phone"})),
        ("1000166131", Said("1000166131", "phone_length", facts={"digits": 10})),
        ("问其兄", Said("问其兄", "phone_not_a_number")),
    ],
)
def test_telephone_numbers_are_checked_and_kept(given: str | float, found: object) -> None:
    assert read_phone(given) == found


def test_a_day_ahead_a_month_and_a_riddle_are_each_called_by_name() -> None:
    read = day_reader(today=TODAY, year=2026)
    assert read("11.21") == date(2026, 11, 21)
    assert read("2026-11-23") == Said(date(2026, 11, 23), "date_in_future")
    assert read("2026.10") == Said(None, "date_without_day", facts={"given": "2026.10"})
    assert read("月底") == Said(None, "date_not_understood", facts={"given": "月底"})
    assert read(" ") is None


def test_the_end_of_a_term_may_lie_ahead() -> None:
    assert coming_day_reader(year=None)("2029-11-23") == date(2029, 11, 23)
    assert coming_day_reader(year=None)("2029.11") == Said(
        None, "date_without_day", facts={"given": "2029.11"}
    )


def test_a_birth_may_be_a_month_but_not_ahead() -> None:
    read = birth_reader(today=TODAY)
    assert read("1988.02") == YearMonth(1988, 2)
    assert read("2027.02") == Said(None, "date_in_future", facts={"given": "2027.02"})
    assert read("1988") == Said(None, "date_year_only", facts={"given": "1988"})
