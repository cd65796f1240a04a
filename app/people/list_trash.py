"""The trash: files that somebody hid, with the reason, until they are taken out again or erased."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass

from app.ids import PersonId
from app.people.same_person import hidden_with
from app.work import Connection
from db.erasures import erased_rows
from db.history import history_of, open_conflict
from db.registers import DELETED


@dataclass(frozen=True)
class HiddenFile:
    """One person in the trash. `by` is the user's id; `files` counts those hidden together."""

    person: PersonId
    name: str
    file_no: str
    village_group: str
    hidden_ms: int
    by: str
    why: str
    files: int = 1


@dataclass(frozen=True)
class StaysFile:
    """One person who was removed, and stays because another laptop wrote to the file without knowing of it.

    `by` is the id of the user who did so, on the laptop `laptop` (its id).
    """

    person: PersonId
    name: str
    removed_ms: int
    written_ms: int
    by: str
    laptop: str


def list_stays(connection: Connection) -> list[StaysFile]:
    """Everyone who was removed and is in the list all the same, until somebody has chosen."""
    found = []
    rows = connection.exec_driver_sql(
        "SELECT id, name, open_registers FROM person WHERE deleted = 0 AND open_registers IS NOT NULL"
        " ORDER BY id"
    ).all()
    for person, name, disputed in rows:
        if DELETED in json.loads(disputed):
            heads = open_conflict(connection, person, DELETED)
            kept, removed = heads[0], next(one for one in heads if one.values[DELETED])
            found.append(
                StaysFile(PersonId(person), name or "", removed.at_ms, kept.at_ms, kept.actor, kept.laptop)
            )
    return found


def list_trash(connection: Connection) -> list[HiddenFile]:
    """Everyone in the trash, the last one first; what was erased is not there any more."""
    return sorted(_hidden(connection), key=_newest)


def _hidden(connection: Connection) -> Iterator[HiddenFile]:
    gone = erased_rows(connection)
    seen: set[PersonId] = set()
    for person, name, file_no, group in connection.exec_driver_sql(
        "SELECT id, name, file_no, village_group FROM person WHERE deleted = 1 ORDER BY id"
    ).all():
        if ("person", person) in gone or person in seen:
            continue
        files = hidden_with(connection, person)
        seen.update(files)
        hides = [step for step in history_of(connection, person) if step.values.get(DELETED) is True]
        if hides:
            last = hides[-1]
            yield HiddenFile(
                PersonId(person),
                name or "",
                file_no or "",
                group or "",
                last.at_ms,
                last.actor,
                last.why or "",
                len(files),
            )


def _newest(file: HiddenFile) -> int:
    return -file.hidden_ms
