"""Which records are which paper: what the lists of papers mean by "from", and how it is counted.

The contents of one bag and the completeness of all bags ask the same words, so that they agree.
"""

from __future__ import annotations

import json
from dataclasses import dataclass

from app.bag.contents import Kept
from app.bag.paper_lists import Paper
from app.details import day_from
from app.ids import PersonId
from app.people.same_person import OF_PERSON
from app.work import Connection
from db.driver_rows import rows_of


@dataclass(frozen=True)
class Source:
    """Live rows of a table that are a paper: `where` narrows them, `day` is their day's column."""

    table: str
    day: str = "happened_on"
    where: str = ""
    by_placement: bool = False
    index: str = ""

    @property
    def hidden_by(self) -> str:
        """Which index tells hidden rows without reading long texts."""
        return f" INDEXED BY {self.index}" if self.index else ""

    def condition(self) -> str:
        return f"t.deleted = 0{' AND ' if self.where else ''}{self.where}"


_VISITS, _TESTS = Source("visit", index="visit_day"), Source("test", index="test_day")
SOURCES: dict[str, tuple[Source, ...]] = {
    "visit": (_VISITS,),
    "test": (_TESTS,),
    "talk": (Source("visit", where="t.kind = '2'"),),
    "activity": (_VISITS, _TESTS, Source("aid")),
    "party": (Source("party", "letter_signed_on"),),
    "letter": (Source("party", "letter_signed_on", "t.letter_signed_on IS NOT NULL"),),
    "measure": (Source("measure", "from_on"),),
    "known": (Source("known", "known_on"),),
    "family": (Source("family", ""),),
    "pairing": (Source("pairing", "from_on"),),
    "aid": (Source("aid"),),
    "evaluation": (Source("evaluation", "evaluated_on"),),
    "leave": (Source("leave", "from_on"),),
    "breach": (Source("breach"),),
    "admonition": (Source("breach", "admonished_on", "t.admonition_no IS NOT NULL"),),
    "correction_request": (Source("correction_request", "asked_on"),),
    "situation_report": (Source("situation_report", "reported_on"),),
    "notice": (Source("test", "notified_on", "(t.notice_no IS NOT NULL OR t.notified_on IS NOT NULL)"),),
    "discharge": (Source("placement", "end_received_on", "t.end_received_on IS NOT NULL"),),
    "suspension": (Source("suspension", "from_on", by_placement=True),),
    "move": (Source("move", "changed_on", by_placement=True),),
    "workgroup": (Source("workgroup", "from_on", by_placement=True),),
}
CARD = "card"
"""The file itself, which is always there."""


def kept_of(connection: Connection, person: PersonId, papers: tuple[Paper, ...]) -> dict[str, Kept]:
    """For each "from" of these papers how many records this person has, and the newest day."""
    wanted = {paper.kept_as for paper in papers} & SOURCES.keys()
    return {name: _counted(connection, person, SOURCES[name]) for name in sorted(wanted)}


def who_has(connection: Connection, source: Source) -> set[PersonId]:
    """Everybody who has such a record, by the file under which it lies."""
    if source.where or source.by_placement:
        return _people(connection, _who_has(source))
    # An index knows who has any row at all; only of those with a hidden row the rows are looked at.
    any_row = _people(
        connection,
        f"SELECT w.id FROM person w WHERE EXISTS (SELECT 1 FROM {source.table} t WHERE t.person_id = w.id)",
    )
    hidden = _people(
        connection, f"SELECT DISTINCT person_id FROM main.{source.table}{source.hidden_by} WHERE deleted = 1"
    )
    if not hidden:
        return any_row
    live = connection.exec_driver_sql(
        f"SELECT DISTINCT t.person_id FROM {source.table} t"
        f" WHERE t.person_id IN (SELECT value FROM json_each(?)) AND {source.condition()}",
        (json.dumps(sorted(hidden)),),
    )
    return any_row - (hidden - {PersonId(one) for one in live.scalars()})


def _people(connection: Connection, statement: str) -> set[PersonId]:
    return {PersonId(one) for one in connection.exec_driver_sql(statement).scalars().all()}


def _counted(connection: Connection, person: PersonId, sources: tuple[Source, ...]) -> Kept:
    count, days = 0, []
    for source in sources:
        day = f"max(t.{source.day})" if source.day else "NULL"
        joined = " JOIN placement p ON p.id = t.placement_id AND p.deleted = 0" if source.by_placement else ""
        whose = f"{OF_PERSON} AND {source.condition()}"
        asked = f"SELECT count(*), {day} FROM {source.table} t{joined} WHERE {whose}"
        ((held, newest),) = rows_of(connection, asked, (person,))
        count += held
        days.append(day_from(newest))
    return Kept(count, max((one for one in days if one is not None), default=None))


def _who_has(source: Source) -> str:
    if source.by_placement:
        return (
            f"SELECT DISTINCT p.person_id FROM {source.table} t JOIN placement p ON p.id = t.placement_id"
            f" WHERE p.deleted = 0 AND {source.condition()}"
        )
    return (
        f"SELECT w.id FROM person w WHERE EXISTS (SELECT 1 FROM {source.table} t"
        f" WHERE t.person_id = w.id AND {source.condition()})"
    )
