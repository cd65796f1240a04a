"""What a resident identity number says about itself (GB 11643-1999), and what is wrong with it.

The area in the first six digits is never judged: codes were created and dissolved over the years,
so that people carry numbers whose area "did not exist" when they were born.
"""

from __future__ import annotations

import re
from datetime import date
from operator import mul
from typing import NamedTuple

from app.width import half_width

_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_OF_ZEROS = ord("0") * sum(_WEIGHTS)
_CHECK_DIGITS = "10X98765432"
_NOISE = re.compile(r"[\s'‘’`´＇\"“”\u200b-\u200f\u202a-\u202e\u2060\ufeff-]+")
_EIGHTEEN = re.compile(r"[0-9]{17}[0-9X]")
_FIFTEEN = re.compile(r"[0-9]{15}")
EARLIEST_BIRTH = date(1900, 1, 1)


class IdNumber(NamedTuple):
    """A number that holds together; `birth` and `sex` (GB/T 2261.1) are what it suggests.

    `old` numbers have 15 digits: two digits of the year, no check digit. They were valid until 2013.
    """

    number: str
    birth: date
    sex: str
    old: bool = False


class IdProblem(NamedTuple):
    """Why a number does not hold together, and how it reads once blanks and marks are gone.

    Reasons: id_missing, id_length, id_characters, id_birth_date, id_birth_in_future, id_check_digit.
    """

    reason: str
    number: str


def tidy(text: str) -> str:
    """The number without blanks, apostrophes and full-width forms, with a capital X."""
    return text if _EIGHTEEN.fullmatch(text) else _NOISE.sub("", half_width(text)).upper()


def check(text: str, *, today: date) -> IdNumber | IdProblem:
    """Read an identity number as people type it. Nothing is repaired beyond `tidy`."""
    return check_tidied(tidy(text), today=today)


def check_tidied(number: str, *, today: date) -> IdNumber | IdProblem:
    """As `check`, of a number that has been through `tidy`."""
    if not number:
        return IdProblem("id_missing", number)
    if not _EIGHTEEN.fullmatch(number) and not _FIFTEEN.fullmatch(number):
        return IdProblem("id_length" if len(number) != 18 else "id_characters", number)
    try:
        birth, sex = birth_and_sex(number)
    except ValueError:
        return IdProblem("id_birth_date", number)
    if birth < EARLIEST_BIRTH:
        return IdProblem("id_birth_date", number)
    if birth > today:
        return IdProblem("id_birth_in_future", number)
    if len(number) == 18 and check_digit(number) != number[17]:
        return IdProblem("id_check_digit", number)
    return IdNumber(number, birth, sex, old=len(number) == 15)


def check_digit(number: str) -> str:
    """The 18th character that belongs to the first seventeen digits."""
    return _CHECK_DIGITS[(sum(map(mul, _WEIGHTS, number.encode())) - _OF_ZEROS) % 11]


def birth_and_sex(number: str) -> tuple[date, str]:
    """What a number that `check` found sound suggests; quicker than checking it again."""
    day = "19" + number[6:12] if len(number) == 15 else number[6:14]
    order = int(number[14] if len(number) == 15 else number[16])
    return date.fromisoformat(day), "1" if order % 2 else "2"
