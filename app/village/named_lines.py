"""What a form offers where a line belongs to another one, and the words that are known already."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.work import Connection
from db.schema import SHAPES

NAMED = {
    "activity": ("happened_on", "title"),
    "campaign_task": ("year", "task"),
    "inspection": ("happened_on", "by_unit"),
    "member_group": ("name",),
    "plan_task": ("due_on", "words"),
    "problem": ("found_on", "item"),
    "rubric_item": ("year", "code", "item"),
    "year_plan": ("year", "title"),
}
"""By which columns a line of each ledger is called."""

_KNOWN = {
    "member": ("SELECT name FROM member WHERE {0} AND coalesce(to_on, '9999') >= '{1}'",),
    "partner_unit": ("SELECT name FROM partner_unit WHERE {0}",),
    "position": ("SELECT place FROM position WHERE {0}", "SELECT place FROM activity WHERE {0}"),
    "school": (
        "SELECT name FROM partner_unit WHERE {0} AND kind = '2'",
        "SELECT school FROM school_link WHERE {0}",
    ),
    "venue": ("SELECT name FROM venue WHERE {0}",),
}
_LONGEST = 60


@dataclass(frozen=True)
class NamedLine:
    """A line under the words by which people know it."""

    row: str
    words: str


def references(table: str) -> list[str]:
    """The tables that lines of this ledger may belong to."""
    return sorted(set(SHAPES[table].references.values()))


def named_lines(connection: Connection, table: str, village: str) -> list[NamedLine]:
    """All of one ledger, the newest first."""
    columns = ", ".join(f'"{name}"' for name in NAMED[table])
    rows = connection.exec_driver_sql(
        f'SELECT id, {columns} FROM "{table}" WHERE village_id = ? AND deleted = 0'
        f' ORDER BY "{NAMED[table][0]}" DESC, id DESC',
        (village,),
    )
    return [NamedLine(row[0], _words(row[1:])) for row in rows]


def known_words(connection: Connection, source: str, village: str, *, on: date) -> list[str]:
    """What was typed or registered before under this name, each once; of members those in office then."""
    found: dict[str, None] = {}
    for statement in _KNOWN[source]:
        asked = statement.format("village_id = ? AND deleted = 0", on.isoformat())
        found.update((word, None) for word in connection.exec_driver_sql(asked, (village,)).scalars() if word)
    return sorted(found)


def _words(values: Iterable[object]) -> str:
    told = " ".join(str(value) for value in values if value not in (None, ""))
    return " ".join(told.split())[:_LONGEST]
