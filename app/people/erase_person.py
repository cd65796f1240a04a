"""Erase a person's file for good, everywhere: a wrongly recorded name must not travel.

The erasure is itself an entry of the journal, so that copies elsewhere drop what it names as soon as
it reaches them, and whatever comes later about the same rows is dropped on arrival. Headers and
digests stay: that something was there is still proven, what it said is gone.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from app.bundles.ever_left import Left, ever_left
from app.clock import Moment, day_of
from app.closing.check_open import check_open
from app.details import check_reason
from app.errors import Refused
from app.ids import PersonId, new_id
from app.people.read_person import read_person
from app.people.same_person import files_of, hidden_with
from app.vault.blob_tables import ALL_DIGESTS
from app.work import Connection, Session
from db.access_log import log_access
from db.belonging import rows_under
from db.canonical import Value
from db.erasures import ERASURE, erased_rows
from db.journal import create
from db.schema import SHAPES
from db.take_in import apply_waiting
from db.undo import bar_undo

Row = tuple[str, str]
"""A table and an id."""


@dataclass(frozen=True)
class ToErase:
    """What would be gone: files of the person, and rows by table. `left` tells of copies elsewhere."""

    name: str
    file_no: str
    files: int
    rows: dict[str, int]
    in_trash: bool
    left: Left


@dataclass(frozen=True)
class Erased:
    """What is gone. `blobs` are digests of attachments to which nothing refers any more."""

    rows: int
    entries: int
    blobs: tuple[str, ...]


def look_at_erasing(connection: Connection, person: PersonId, *, laptop: str) -> ToErase:
    """What erasing this person would take away. Raises: Refused("person_unknown" | "person_erased")."""
    record = read_person(connection, person)
    if ("person", person) in erased_rows(connection):
        raise Refused("person_erased")
    files = _files(connection, person, deleted=record.deleted)
    rows = _rows_of(connection, files)
    return ToErase(
        record.details.name,
        record.file_no,
        len(files),
        dict(Counter(table for table, _row in rows if table != "person")),
        record.deleted,
        ever_left(connection, [row for _table, row in rows], laptop=laptop),
    )


def erase_person(session: Session, person: PersonId, *, why: str, now: Moment) -> Erased:
    """Erase the person's file, those merged with it, and every row under them. Nothing takes it back.

    What never left this laptop can be erased at once, anything else from the trash alone. The
    search index and what was half typed into forms forget it too. What did leave gets a record of
    destruction that names the bundles in which copies lie.

    A closed bag is erased once its time of keeping is over, by `app.closing.destroy_bag`, and not here.

    Raises: Refused("reason_missing" | "text_too_long" | "person_unknown" | "person_erased" |
    "erase_from_trash_only" | "erase_while_disputed" | "bag_closed").
    """
    reason = check_reason(why)
    connection = session.connection
    check_open(connection, person)
    laptop = session.author.laptop
    seen = look_at_erasing(connection, person, laptop=laptop)
    record = read_person(connection, person)
    if seen.left and not seen.in_trash:
        raise Refused("erase_from_trash_only")
    if "deleted" in record.open_registers:
        raise Refused("erase_while_disputed")
    bar_undo(session)
    if seen.left:
        session.write([create("destruction", new_id(), _destruction(seen, record.village, reason, now))])
    return erase_files(
        session, person, _files(connection, person, deleted=seen.in_trash), reason=reason, now=now
    )


def erase_files(
    session: Session, person: PersonId, files: Sequence[PersonId], *, reason: str, now: Moment
) -> Erased:
    """Erase these files of one person with every row under them; whether that may be is asked before.

    The search index and what was half typed into forms forget them too; nothing is left to undo.
    """
    connection = session.connection
    said = [read_person(connection, one).details for one in files]
    rows = _rows_of(connection, files)
    blobs = _blobs_of(connection, rows)
    before = _speaking(connection)
    bar_undo(session)
    _forget_drafts(connection, rows, [words for one in said for words in (one.name, one.id_no)])
    _name(session, rows, reason, now)
    log_access(
        connection,
        laptop=session.author.laptop,
        actor=session.author.actor,
        at_ms=session.now_ms,
        kind="erased",
        rows=(person,),
    )
    return Erased(len(rows), before - _speaking(connection), _unreferenced(connection, blobs))


def follow_erasures(session: Session, *, now: Moment) -> int:
    """Name in a further erasure what came since and hangs on an erased person; how many rows.

    To be called after every taking in: another laptop may have written a visit without knowing.
    """
    named = erased_rows(session.connection)
    late = [row for row in _rows_of(session.connection, _people(named)) if row not in named]
    if late:
        bar_undo(session)
        _name(session, late, None, now)
    return len(late)


def _people(rows: frozenset[Row]) -> list[PersonId]:
    return sorted(PersonId(row) for table, row in rows if table == "person")


def _files(connection: Connection, person: PersonId, *, deleted: bool) -> list[PersonId]:
    """From the trash what lies in the trash, else what is shown."""
    return hidden_with(connection, person) if deleted else files_of(connection, person)


def _rows_of(connection: Connection, files: Sequence[PersonId]) -> list[Row]:
    """The files, every row of these people, and the rows that hang on those; hidden ones too.

    A row that says whose it is belongs to that person alone, whatever else it refers to.
    """
    found = rows_under(connection, "person", files)
    for table, rows in found.items():
        if "person_id" in SHAPES[table].columns:
            found[table] = [row for row in rows if _owner(connection, table, row) in files]
    return sorted((table, row) for table, rows in found.items() for row in rows)


def _owner(connection: Connection, table: str, row: str) -> str | None:
    return connection.exec_driver_sql(f'SELECT person_id FROM "{table}" WHERE id = ?', (row,)).scalar()


def _name(session: Session, rows: Sequence[Row], reason: str | None, now: Moment) -> None:
    named = {
        "rows": [list(row) for row in rows],
        "entries": [],
        "reason": reason,
        "happened_on": day_of(now).isoformat(),
    }
    session.write([create(ERASURE, new_id(), named)])
    session.touched |= apply_waiting(session.connection).touched


def _destruction(seen: ToErase, village: str, reason: str, now: Moment) -> dict[str, Value]:
    return {
        "village_id": village or None,
        "file_no": seen.file_no or None,
        "happened_on": day_of(now).isoformat(),
        "reason": reason,
        "entries": sum(seen.rows.values()) + seen.files,
        "copies_held": list(seen.left.bundles) or None,
    }


def _forget_drafts(connection: Connection, rows: Sequence[Row], words: Sequence[str]) -> None:
    """What was half typed into forms of these rows, and into the form of a new file about this person."""
    ids = {row for _table, row in rows}
    for form, row, user, text in connection.exec_driver_sql(
        "SELECT form, row, user_id, words FROM draft"
    ).all():
        typed = [one for one in words if one and _holds(text, one)]
        if row in ids or any(one in row for one in ids) or (row == "new" and typed):
            connection.exec_driver_sql(
                "DELETE FROM draft WHERE form = ? AND row = ? AND user_id = ?", (form, row, user)
            )


def _holds(text: str, words: str) -> bool:
    """Whether a draft's ASCII text holds these words."""
    return words in text or json.dumps(words)[1:-1] in text


def _blobs_of(connection: Connection, rows: Sequence[Row]) -> list[str]:
    found = []
    for table, row in rows:
        if table == "attachment":
            digest = connection.exec_driver_sql("SELECT digest FROM attachment WHERE id = ?", (row,)).scalar()
            found += [digest] if digest else []
    return sorted(set(found))


def _unreferenced(connection: Connection, digests: Sequence[str]) -> tuple[str, ...]:
    held = set(connection.exec_driver_sql(f"SELECT digest FROM {ALL_DIGESTS}").scalars())
    return tuple(digest for digest in digests if digest not in held)


def _speaking(connection: Connection) -> int:
    """How many entries still say something."""
    return int(
        connection.exec_driver_sql("SELECT count(*) FROM entry WHERE changes IS NOT NULL").scalar_one()
    )
