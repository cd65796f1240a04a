"""Find people by any part of the name, pinyin, initials, or the last digits of a number."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from app.ids import PersonId
from app.people.same_person import survivors
from app.search.index import fields_of
from app.search.rank import rank
from app.search.tokens import matches, query
from app.work import Connection
from db.engine import lies_on_server

MOST = 50
LOOKED_AT, LOOKED_AT_LONGER = 2, 20
"""How many times `most` people are looked at to find the best: for one character or pinyin, for more."""


@dataclass(frozen=True)
class Found:
    """A person that the words fit."""

    person: PersonId
    name: str
    file_no: str
    village_group: str
    status: str


def find_people(connection: Connection, words: str, *, most: int = MOST) -> list[Found]:
    """Up to `most` people, the best fit first. The index proposes, the exact check decides.

    Whoever fits is found, as long as few enough do; where one letter or syllable fits thousands, the
    best of the first few hundred are shown, since nobody reads on and a second letter tells.
    Words that hold no letter and no digit find nobody. Somebody of several files is found by what any
    of them says, and shown once, as the one that survives.
    """
    asked = query(words)
    if not asked.match_text:
        return []
    rows = _proposed(connection, asked.match_text)
    is_short = all(len(term.text) == 1 or term.kind == "letters" for term in asked.terms)
    enough = most * (LOOKED_AT if is_short else LOOKED_AT_LONGER)
    found: list[tuple[int, str, Found]] = []
    shown_under = survivors(connection)
    for person, group, status, *cells in rows:
        fields = fields_of(cells)
        if matches(asked, fields):
            name, file_no = cells[0] or "", cells[4] or ""
            hit = Found(PersonId(person), name, file_no, group or "", status or "")
            found.append((rank(asked, fields), name, hit))
            if len(found) >= enough:
                break
    found.sort(key=_order)
    hits = [_survivor(connection, shown_under.of(hit.person), hit) for _rank, _name, hit in found[:most]]
    return list({hit.person: hit for hit in reversed(hits)}.values())[::-1]


def _proposed(connection: Connection, match_text: str) -> Iterable[Sequence[Any]]:
    """Whom the index proposes; on a server, which keeps none, everybody."""
    columns = (
        "p.id, p.village_group, p.status, p.name, p.former_name, p.id_no, p.phone, p.file_no,"
        " p.name_picture_note"
    )
    if lies_on_server(connection):
        return connection.exec_driver_sql(f"SELECT {columns} FROM person p WHERE p.deleted = 0 ORDER BY p.id")
    return connection.exec_driver_sql(
        f"SELECT {columns} FROM search s JOIN search_row r ON r.number = s.rowid"
        " JOIN person p ON p.id = r.person_id WHERE s.search MATCH ?",
        (match_text,),
    )


def _survivor(connection: Connection, person: PersonId, hit: Found) -> Found:
    """The file under which a hit is shown: nearly always itself."""
    if person == hit.person:
        return hit
    cells = connection.exec_driver_sql(
        "SELECT name, file_no, village_group, status FROM person WHERE id = ?", (person,)
    ).one()
    return Found(person, *(cell or "" for cell in cells))


def _order(ranked: tuple[int, str, Found]) -> tuple[int, str, str]:
    return (ranked[0], ranked[1], ranked[2].file_no)
