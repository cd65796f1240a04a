from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.people.id_number import IdNumber, IdProblem, are_sound, check, check_digit, is_sound

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("number", "birth", "sex"),
    [
        ("999999199001010016", date(1990, 1, 1), "1"),
        ("999999198506150028", date(1985, 6, 15), "2"),
        ("999999200002290035", date(2000, 2, 29), "1"),
        ("999999200801010044", date(2008, 1, 1), "2"),
    ],
)
def test_a_sound_number_suggests_birth_and_sex(number: str, birth: date, sex: str) -> None:
    assert check(number, today=TODAY) == IdNumber(number, birth, sex)


@pytest.mark.parametrize(
    "typed",
    ["99999919880225581x", " 99999919880225581X ",
     "'99999919880225581X", "９９９９９９１９８８０２２５５８１Ｘ",
     "999999 19880225 581x", "999999-19880225-581X", "\u200b99999919880225581X"],
)  # fmt: skip
def test_blanks_marks_and_widths_are_no_mistakes(typed: str) -> None:
    assert check(typed, today=TODAY) == IdNumber("99999919880225581X", date(1988, 2, 25), "1")


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("999999197103178951", "id_check_digit"),
        ("99999919710317895", "id_length"),
        ("9999991971031789533", "id_length"),
        ("99999919710317X953", "id_characters"),
        ("九99999197103178953", "id_characters"),
        ("999999199013010016", "id_birth_date"),
        ("999999189901010016", "id_birth_date"),
        ("999999209001010016", "id_birth_in_future"),
        ("", "id_missing"),
        (" ' ", "id_missing"),
    ],
)
def test_each_flaw_has_its_own_reason(typed: str, reason: str) -> None:
    found = check(typed, today=TODAY)
    assert isinstance(found, IdProblem)
    assert found.reason == reason


def test_a_number_of_fifteen_digits_is_recognised_as_an_old_one() -> None:
    assert check("999999850615002", today=TODAY) == IdNumber(
        "999999850615002", date(1985, 6, 15), "2", old=True
    )


def test_the_area_is_never_judged() -> None:
    """A real area code that was created years after the birth: python-stdnum refuses it."""
    body = "43052319850615002"
    assert isinstance(check(body + check_digit(body), today=TODAY), IdNumber)


def test_somebody_born_today_has_a_number_and_somebody_born_tomorrow_does_not() -> None:
    body = "99999920261122001"
    number = body + check_digit(body)
    assert isinstance(check(number, today=date(2026, 11, 22)), IdNumber)
    assert check(number, today=date(2026, 11, 21)) == IdProblem("id_birth_in_future", number)


@given(st.dates(date(1900, 1, 1), TODAY), st.integers(0, 999), st.integers(0, 17), st.integers(1, 9))
def test_one_wrong_digit_never_passes(birth: date, order: int, place: int, shift: int) -> None:
    body = f"999999{birth:%Y%m%d}{order:03d}"
    number = body + check_digit(body)
    assert check(number, today=TODAY) == IdNumber(number, birth, "1" if order % 2 else "2")
    if number[place] != "X":
        wrong = number[:place] + str((int(number[place]) + shift) % 10) + number[place + 1 :]
        assert isinstance(check(wrong, today=TODAY), IdProblem)


@given(st.text(max_size=25))
def test_whatever_is_typed_gets_an_answer(typed: str) -> None:
    assert isinstance(check(typed, today=TODAY), IdNumber | IdProblem)


@given(st.text("0123456789", min_size=17, max_size=17))
def test_the_check_digit_is_the_one_of_the_standards_weights(body: str) -> None:
    weighed = sum(int(digit) * 2 ** (17 - place) for place, digit in enumerate(body))
    assert check_digit(body) == "10X98765432"[weighed % 11]


@given(
    st.lists(st.text("0123456789X", min_size=17, max_size=18), min_size=1) | st.lists(st.text(), min_size=1)
)
def test_the_short_judgement_never_differs_from_the_long_one(typed: list[str]) -> None:
    born = [f"99999919850302{number[-3:]:0>3}"[:17] for number in typed]
    sound = [body + check_digit(body) for body in born if body.isascii() and body.isdigit()]
    for numbers in (typed, sound, [*sound, *typed]):
        alone = [is_sound(number, today=TODAY) for number in numbers]
        assert alone == [
            len(number) == 18 and number == number.strip() and check(number, today=TODAY) == _told(number)
            for number in numbers
        ]
        assert not numbers or are_sound(numbers, today=TODAY) == all(alone)


def _told(number: str) -> IdNumber | None:
    found = check(number, today=TODAY)
    return found if isinstance(found, IdNumber) and found.number == number and not found.old else None
