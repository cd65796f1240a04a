"""Enrol all villages of a list (.xlsx) at once: a file with a token for each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.bundles.names import VILLAGE_CODE
from app.clock import Moment
from app.county.enrol_village import Enrolment, enrol_village
from app.county.enter_ledger import CODE_HEADING
from app.errors import Refused
from app.importing.ledger import Ledger, Sheet, shown
from app.width import half_width
from app.work import Session

_NAME_HEADING = re.compile(
    r"(行政)?村(居|社区)?(名|名称)?|名称|村居|village.?name|village|name", re.IGNORECASE
)
_HEADING_WITHIN = 10
_LONGEST_NAME = 100


@dataclass(frozen=True)
class ListedVillage:
    """One line of the list, and where it stands."""

    code: str
    name: str
    address: str


@dataclass(frozen=True)
class Enrolled:
    """A village with its file; `enrolment` None where it was given one before."""

    village: ListedVillage
    enrolment: Enrolment | None


def read_villages(ledger: Ledger) -> list[ListedVillage]:
    """The villages of a list. One bad line refuses the whole of it, before anything is written.

    Raises: Refused("enrol_list_no_table"), Refused("enrol_list_line") with `address` and `given`.
    """
    found: dict[str, ListedVillage] = {}
    for sheet in ledger.sheets:
        for one in _villages(sheet):
            before = found.setdefault(one.code, one)
            if before.name != one.name:
                raise Refused("enrol_list_line", address=one.address, given=one.code)
    if not found:
        raise Refused("enrol_list_no_table")
    return list(found.values())


def enrol_list(session: Session, villages: list[ListedVillage], *, now: Moment) -> list[Enrolled]:
    """A file for each that has neither a laptop nor an unused file yet; the second time none."""
    return [
        Enrolled(
            one,
            None
            if _was_given(session, one.code)
            else enrol_village(session, code=one.code, name=one.name, now=now),
        )
        for one in villages
    ]


def _was_given(session: Session, code: str) -> bool:
    found = session.connection.exec_driver_sql(
        "SELECT 1 FROM enrolment WHERE village_code = ?"
        " UNION SELECT 1 FROM known_laptop WHERE village_code = ?",
        (code, code),
    ).scalar()
    return found is not None


def _villages(sheet: Sheet) -> Iterator[ListedVillage]:
    for place, row in enumerate(sheet.rows[:_HEADING_WITHIN]):
        words = [shown(cell).strip() for cell in row]
        codes = [column for column, word in enumerate(words) if CODE_HEADING.fullmatch(word)]
        names = [
            column
            for column, word in enumerate(words)
            if _NAME_HEADING.fullmatch(word) and column not in codes
        ]
        if codes and names:
            yield from _lines(sheet, place + 1, codes[0], names[0])
            return


def _lines(sheet: Sheet, first: int, code_column: int, name_column: int) -> Iterator[ListedVillage]:
    for line, row in enumerate(sheet.rows[first:], start=first):
        code = half_width(shown(row[code_column])).strip().upper()
        name = shown(row[name_column]).strip()
        if not code and not name:
            continue
        address = sheet.address(line, code_column)
        if not VILLAGE_CODE.fullmatch(code) or not name or len(name) > _LONGEST_NAME:
            raise Refused("enrol_list_line", address=address, given=code[:40] or name[:40])
        yield ListedVillage(code, name, address)
