"""What a resident identity number says about itself (GB 11643-1999), and what is wrong with it.

The area in the first six digits is never judged: codes were created and dissolved over the years,
so that people carry numbers whose area "did not exist" when they were born.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from app.width import half_width

_CHECK_DIGITS = "1X864209753"
_NOISE = re.compile(r"[\s'‘’`´＇\"“”\u200b-\u200f\u202a-\u202e\u2060\ufeff-]+")
_EIGHTEEN = re.compile(r"[0-9]{17}[0-9X]")
_EIGHTEENS = re.compile(r"[0-9]{17}[0-9X](?:\n[0-9]{17}[0-9X])*")
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


def is_sound(text: str, *, today: date) -> bool:
    """Whether `check` finds nothing to say of an 18-digit number, nor anything to tidy.

    The same judgement, for a whole ledger of numbers that are nearly all like this.
    """
    if not _EIGHTEEN.fullmatch(text):
        return False
    try:
        birth = date.fromisoformat(text[6:14])
    except ValueError:
        return False
    return EARLIEST_BIRTH <= birth <= today and check_digit(text) == text[17]


def are_sound(texts: Sequence[str], *, today: date) -> bool:
    """Whether `is_sound` holds for all of them."""
    if not _EIGHTEENS.fullmatch("\n".join(texts)):
        return False
    try:
        births = [date.fromisoformat(text[6:14]) for text in texts]
    except ValueError:
        return False
    if min(births) < EARLIEST_BIRTH or max(births) > today:
        return False
    return all(_CHECK_DIGITS[int(text[:17], 13) % 11] == text[17] for text in texts)


def check_digit(number: str) -> str:
    """The 18th character that belongs to the first seventeen digits.

    The standard weighs them by powers of 2 and divides by 11. A number to the base 13 weighs its
    digits by powers of 13, which leave the same rest: reading it so is one call.
    """
    return _CHECK_DIGITS[int(number[:17], 13) % 11]


def birth_and_sex(number: str) -> tuple[date, str]:
    """What a number that `check` found sound suggests; quicker than checking it again."""
    if len(number) == 15:
        day, order = "19" + number[6:12], number[14]
    else:
        day, order = number[6:14], number[16]
    return date.fromisoformat(day), "1" if order in "13579" else "2"
