"""What the records behind a figure are called, so that a cadre finds them again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.ids import PersonId
from app.people.read_person import names_of
from app.reports.count_figures import Counted
from app.work import Connection

NAMED_BY = {
    "activity": "title",
    "media": "title",
    "material_line": "place",
    "reader_line": "title",
    "pledge_batch": "class_name",
    "duty_letter": "party_b",
    "home_letter": "occasion",
    "school_link": "school",
    "condolence": "household",
    "survey": "place",
    "partner_unit": "name",
    "member": "name",
    "training": "title",
    "fund_line": "purpose",
    "tenday_check": "period",
    "info_exchange": "topic",
    "patrol": "area",
    "meeting": "title",
    "inspection": "by_unit",
    "document_in": "title",
    "problem": "item",
    "commendation": "subject",
}


@dataclass(frozen=True)
class NamedRecord:
    """A row behind a figure: `name` is a person's (whole; the screen masks it), `words` its own."""

    counted: Counted
    name: str
    words: str


def name_records(connection: Connection, records: Iterable[Counted]) -> list[NamedRecord]:
    """Each record with the person it belongs to, or with what it is called in its ledger."""
    given = list(records)
    people = {PersonId(one.person or one.row) for one in given if one.person or one.table == "person"}
    names = names_of(connection, sorted(people))
    words = _words(connection, given)
    return [
        NamedRecord(one, names.get(PersonId(one.person or one.row), ""), words.get(one.row, ""))
        for one in given
    ]


def _words(connection: Connection, records: list[Counted]) -> dict[str, str]:
    found: dict[str, str] = {}
    for table in {one.table for one in records} & NAMED_BY.keys():
        for row, said in connection.exec_driver_sql(f"SELECT id, {NAMED_BY[table]} FROM {table}"):
            found[row] = said or ""
    return found
