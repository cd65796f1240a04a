"""Whose visit, whose test? Names of a ledger matched to the people of the vault, never by guessing.

Pure: the caller brings the people and asks the user the questions that come out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from app.dates import YearMonth
from app.ids import PersonId
from app.importing.rows import PersonRow, Row, TestRow, VisitRow
from app.importing.verdicts import Level, Question, RowVerdict
from app.people.names import clean_name
from app.width import half_width

_NUMERALS = {sign: str(number) for number, sign in enumerate("零一二三四五六七八九")}


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """Somebody whom the vault knows already."""

    id: PersonId
    name: str
    id_no: str | None = None
    birth: date | YearMonth | None = None
    group: str | None = None


class _People:
    def __init__(self, people: Iterable[KnownPerson]) -> None:
        self.by_number: dict[str, list[KnownPerson]] = {}
        self.by_name: dict[str, list[KnownPerson]] = {}
        for person in people:
            if person.id_no:
                self.by_number.setdefault(person.id_no, []).append(person)
            self.by_name.setdefault(clean_name(person.name).name, []).append(person)


def match(rows: Sequence[RowVerdict], people: Sequence[KnownPerson]) -> tuple[RowVerdict, ...]:
    """Visits or tests with the person each belongs to; rows that may not come in stay as they are.

    The identity number decides first, then the name, narrowed by the group where both sides have
    one. Two who fit: a question. One with the name but another number: a question too. Nobody:
    refused, "person_unknown".
    """
    known = _People(people)
    return tuple(_matched(verdict, known) for verdict in rows)


def match_roster(rows: Sequence[RowVerdict], people: Sequence[KnownPerson]) -> tuple[RowVerdict, ...]:
    """Roster rows whose person the vault has already: `person` by number, a question by name.

    Rows of new people stay as they are. A namesake with another number is another person.
    """
    known = _People(people)
    return tuple(_known_already(verdict, known) for verdict in rows)


def answer(verdict: RowVerdict, person: PersonId | None) -> RowVerdict:
    """The user's answer to a question; None means that it is none of them."""
    if person is None and not isinstance(verdict.row, PersonRow):
        return _refused(verdict._replace(question=None))
    return verdict._replace(person=person, question=None)


def _matched(verdict: RowVerdict, known: _People) -> RowVerdict:
    row = verdict.row
    if not isinstance(row, VisitRow | TestRow):
        return verdict
    by_number = known.by_number.get(row.id_no, []) if row.id_no else []
    if by_number:
        return _settled(verdict, by_number, "name_of_several")
    namesakes = known.by_name.get(row.name, [])
    if row.id_no and namesakes:
        open_ones = [person for person in namesakes if not person.id_no]
        if len(open_ones) != 1 or len(namesakes) != 1:
            return _asked(verdict, namesakes, "id_differs")
    if not namesakes:
        return _refused(verdict)
    return _settled(verdict, _narrowed(namesakes, row.group), "name_of_several")


def _narrowed(people: list[KnownPerson], group: str | None) -> list[KnownPerson]:
    """Those of the group, if it leaves anybody; a group that fits nobody decides nothing."""
    if len(people) < 2 or not group:
        return people
    here = [person for person in people if person.group and same_group(person.group, group)]
    unsaid = [person for person in people if not person.group]
    return here if here and not unsaid else people


def _known_already(verdict: RowVerdict, known: _People) -> RowVerdict:
    row = verdict.row
    if not isinstance(row, PersonRow):
        return verdict
    by_number = known.by_number.get(row.id_no, []) if row.id_no else []
    if by_number:
        return _settled(verdict, by_number, "number_of_several")
    alike = [
        person
        for person in known.by_name.get(row.name, [])
        if not (person.id_no and row.id_no) and not _born_apart(person.birth, row.birth)
    ]
    return _asked(verdict, alike, "perhaps_known") if alike else verdict


def _born_apart(one: date | YearMonth | None, other: date | YearMonth | None) -> bool:
    if one is None or other is None:
        return False
    if isinstance(one, YearMonth) or isinstance(other, YearMonth):
        return (one.year, one.month) != (other.year, other.month)
    return one != other


def _settled(verdict: RowVerdict, fitting: list[KnownPerson], reason: str) -> RowVerdict:
    if len(fitting) == 1:
        return verdict._replace(person=fitting[0].id)
    return _asked(verdict, fitting, reason)


def _asked(verdict: RowVerdict, fitting: list[KnownPerson], reason: str) -> RowVerdict:
    return verdict._replace(question=Question(reason, tuple(person.id for person in fitting)))


def _refused(verdict: RowVerdict) -> RowVerdict:
    return verdict._replace(level=Level.REFUSED, row=None, reason="person_unknown", facts={})


def same_group(one: str, other: str) -> bool:
    """ "3组", "第三组", "三 小组" and 3 are one group."""
    return _group_key(one) == _group_key(other)


def _group_key(text: str) -> str:
    plain = re.sub(r"\s|第|村民|小组|组|屋场|号", "", half_width(text))
    if "十" in plain:
        tens, _, ones = plain.partition("十")
        plain = (_NUMERALS.get(tens, tens) if tens else "1") + (_NUMERALS.get(ones, ones) if ones else "0")
    return "".join(_NUMERALS.get(sign, sign) for sign in plain).lstrip("0")


RecordKey = tuple[str, PersonId, date, str, str]


def record_key(person: PersonId, row: Row) -> RecordKey | None:
    """What makes two visits or two tests the same record: person, day, and kind or sample and sheet.

    The caller compares it with what the vault holds, and with earlier rows of the file. None for a
    roster row. Two visits of one person and kind on one day are taken for one; the user may differ.
    """
    if isinstance(row, VisitRow):
        return ("visit", person, row.happened_on, row.kind or "", "")
    if isinstance(row, TestRow):
        return ("test", person, row.happened_on, row.sample or "", row.sheet_no or "")
    return None
