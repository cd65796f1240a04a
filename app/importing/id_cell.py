"""An identity number in a spreadsheet's cell: sound, doubtful, or damaged by the spreadsheet.

A spreadsheet that takes the number for a quantity keeps fifteen digits and makes the rest zeros.
Such a number is never repaired and never kept: the person comes in without it, to be completed
from paper. A wrong check digit, a wrong length or an impossible day is kept as typed with a warning
(rule V1: warn, do not block): the mistake may stand on the paper, and nothing else could tell the
person from others.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from app.importing.ledger import Cell, shown
from app.importing.said import Reader, Said, WholeReader
from app.people.id_number import IdNumber, IdProblem, are_sound, check_tidied, is_sound, tidy

DAMAGED = "id_damaged_by_spreadsheet"
_EXACT_DIGITS = 10**15
_SCIENTIFIC = re.compile(r"\d(?:\.\d+)?E\+?\d{1,2}", re.IGNORECASE)
_ROUNDED = re.compile(r"\d{15}000")
_NO_NUMBER = re.compile(r"无|没有|遗失|丢失|不详|未办理?|/|-+|—+|暂无|缺|未提供|补办中?")


def id_reader(*, today: date) -> Reader:
    """The number as it can be kept, or None. Remarks are reasons of `check`, or the one above."""

    def read(given: Cell) -> object:
        if type(given) is str and given[15:] != "000" and is_sound(given, today=today):
            return given
        if isinstance(given, int | float) and not isinstance(given, bool):
            if not 0 <= given < _EXACT_DIGITS:
                return Said(None, DAMAGED)
            given = shown(given)
        elif not isinstance(given, str):
            return Said(None, "id_characters", facts={"given": shown(given)})
        number = tidy(given)
        if not number or _NO_NUMBER.fullmatch(given.strip()):
            return None
        if _SCIENTIFIC.fullmatch(number) or _ROUNDED.fullmatch(number):
            return Said(None, DAMAGED)
        return _judged(check_tidied(number, today=today), given)

    def read_all(given: Sequence[str]) -> Sequence[str] | None:
        is_any_rounded = "000\n" in "\n".join(given) + "\n"
        return given if not is_any_rounded and are_sound(given, today=today) else None

    return WholeReader(read, read_all)


def _judged(found: IdNumber | IdProblem, given: str) -> object:
    if isinstance(found, IdProblem):
        return Said(found.number, found.reason)
    if found.old:
        return Said(found.number, "id_old")
    if found.number != given:
        return Said(found.number, "cleaned", False, {"what": "id"})
    return found.number
