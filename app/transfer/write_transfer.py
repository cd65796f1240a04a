"""Transfer a person to another village: write the file, note it, close the bag here as moved."""

from __future__ import annotations

import io
import json
import secrets
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from app.bundles import age_file
from app.bundles.county_of import read_county
from app.bundles.fingerprint import fingerprint
from app.bundles.limits import LIMITS
from app.bundles.lines import to_line
from app.bundles.manifest import Member, Sender
from app.bundles.minisign import SigningKey
from app.bundles.names import transfer_name
from app.bundles.publish import Published, publish
from app.clock import Moment, day_of, milliseconds
from app.closing.check_open import check_open
from app.closing.close_bag import close_bag
from app.closing.closing import MOVED, Closing
from app.day_checks import need_words
from app.details import check_lengths
from app.errors import Refused
from app.followup.plans_in_force import DEFAULT_PLAN
from app.history.person_rows import rows_of_person
from app.ids import PersonId, new_id
from app.people.read_person import read_person
from app.placements.read_placements import placements_of
from app.transfer.address import Address, check_compared, excerpt_recipients
from app.transfer.carried_rows import Carried, gather_rows, rows_to_bytes
from app.transfer.package import (
    EXCERPT,
    ROWS,
    Letter,
    Part,
    are_within_limits,
    blob_name,
    part_of,
    write_package,
)
from app.transfer.together import bag_of, list_bytes, with_list
from app.transfer.told import told_of
from app.vault.vault import Vault
from app.version import PROGRAM_VERSION
from app.village.read_village import Village, read_village_of
from app.work import Connection, Session
from db.journal import ENTRY_COLUMNS, create, read_entry, update

OUT, IN = "out", "in"
TRANSFERRED_OUT, MOVED_ELSEWHERE = "8", "5"
"""PLACEMENT_STATE and END_REASON."""

ReadBlob = Callable[[str], bytes]
"""The content of an attachment by its digest. Raises Trouble("attachment_missing" | …)."""


@dataclass(frozen=True)
class Move:
    """What is typed about a transfer: the day, why, and the paper's number."""

    happened_on: date | None = None
    reason: str = ""
    document_no: str = ""


@dataclass(frozen=True)
class WrittenTransfer:
    """The file on the stick. `fingerprint` are the twelve digits that both villages compare."""

    path: Path
    package: str
    fingerprint: str
    village_name: str
    counts: dict[str, int]
    excerpt_entries: int


def check_transferable(connection: Connection, person: PersonId) -> None:
    """Raises: Refused("person_unknown" | "bag_in_trash" | "bag_closed" | "transfer_in_conflict")."""
    if read_person(connection, person).deleted:
        raise Refused("bag_in_trash")
    check_open(connection, person)
    rows = rows_of_person(connection, person)
    for table, ids in rows.items():
        disputed = connection.exec_driver_sql(
            f"SELECT count(*) FROM \"{table}\" WHERE deleted = 0 AND open_registers > ''"
            " AND id IN (SELECT value FROM json_each(?))",
            (json.dumps(ids),),
        ).scalar_one()
        if disputed:
            raise Refused("transfer_in_conflict")


def write_transfer(
    vault: Vault,
    session: Session,
    person: PersonId,
    move: Move,
    address: Address,
    folder: Path,
    *,
    now: Moment,
    compared: str = "",
    read_blob: ReadBlob,
) -> WrittenTransfer:
    """Write the file, read it back, and close the bag here as moved, in one action that can be undone.

    The caller's transaction ends after the file stands on the stick: if it fails, a file may lie there
    that nobody closed a bag for, and nothing else has changed. `compared` are the twelve digits of
    another county's file. Raises: as `check_transferable`, and Refused("field_missing" |
    "day_in_future" | "text_too_long" | "fingerprint_differs" | "not_enrolled" | "transfer_to_itself" |
    "transfer_too_large"),
    Trouble as `publish`.
    """
    (written,) = write_transfers(
        vault, session, [person], move, address, folder, now=now, compared=compared, read_blob=read_blob
    )
    return written


def write_transfers(
    vault: Vault,
    session: Session,
    people: Sequence[PersonId],
    move: Move,
    address: Address,
    folder: Path,
    *,
    now: Moment,
    compared: str = "",
    read_blob: ReadBlob,
    report: Callable[[int, int], None] | None = None,
) -> list[WrittenTransfer]:
    """As `write_transfer` for several, whole or not at all: a file each, one list, one action.

    All of them have the same `fingerprint`. Whatever stops it, `report` included, which hears how much of
    the work is done, takes away what was written. Raises: as `write_transfer`, and
    Refused("transfer_too_many" with `most`), all before the first file is written, but Trouble.
    """
    connection = session.connection
    if len(people) > LIMITS.transfer_together:
        raise Refused("transfer_too_many", most=LIMITS.transfer_together)
    for person in people:
        check_transferable(connection, person)
    need_words(move, "happened_on", "reason")
    check_lengths(move)
    assert move.happened_on is not None  # noqa: S101  # need_words
    if move.happened_on > day_of(now):
        raise Refused("day_in_future", field="happened_on")
    check_compared(address, compared)
    steps = _Steps(report, 3 * len(people))
    packed = []
    for person in people:
        packed.append(_pack(vault, connection, person, move, address, now=now, read_blob=read_blob))
        steps.one()
    if len(packed) > 1:
        bags = [bag_of(one.letter, one.carried.told.file_no) for one in packed]
        packed = [replace(one, letter=with_list(one.letter, bags)) for one in packed]
        digits = fingerprint(list_bytes(bags))
    else:
        digits = fingerprint(packed[0].letter.to_bytes())
    key = SigningKey(vault.laptop.sign_seed)
    written: list[Published] = []
    closing = Closing(move.happened_on, MOVED, move.document_no)
    try:
        for one in packed:
            written.append(_publish(folder, one, key, address.recipients))
            steps.one()
        for one in packed:
            _note(session, move, address, one)
            _end_placements(session, one.person, move)
            close_bag(session, one.person, closing, now=now)
            steps.one()
    except BaseException:
        for file in written:
            with suppress(OSError):
                file.path.unlink()
        raise
    return [
        WrittenTransfer(
            file.path, one.letter.package, digits, address.file.village_name, one.carried.counts, one.entries
        )
        for file, one in zip(written, packed, strict=True)
    ]


@dataclass(frozen=True)
class _Packed:
    """A bag that is ready to be written; nothing has changed for it yet."""

    person: PersonId
    letter: Letter
    carried: Carried
    parts: tuple[Part, ...]
    excerpt: bytes
    entries: int


class _Steps:
    """Tells how much of the work is done."""

    def __init__(self, report: Callable[[int, int], None] | None, total: int) -> None:
        self._report, self._done, self._total = report, 0, total

    def one(self) -> None:
        self._done += 1
        if self._report is not None:
            self._report(self._done, self._total)


def _pack(
    vault: Vault,
    connection: Connection,
    person: PersonId,
    move: Move,
    address: Address,
    *,
    now: Moment,
    read_blob: ReadBlob,
) -> _Packed:
    assert move.happened_on is not None  # noqa: S101  # need_words
    village = _village_of(connection, person, on=day_of(now))
    if address.file.village_code == village.code:
        raise Refused("transfer_to_itself", field="address")
    recipients = excerpt_recipients(read_county(connection), address)
    carried = Carried(
        person, gather_rows(connection, person), told_of(connection, person, on=move.happened_on)
    )
    entries, excerpt = _excerpt(connection, person, recipients)
    parts = [part_of(ROWS, rows_to_bytes(_with_days(connection, carried))), part_of(EXCERPT, excerpt)]
    parts += [_blob_part(digest, read_blob) for digest in carried.digests]
    letter = Letter(
        program=PROGRAM_VERSION,
        package=secrets.token_hex(32),
        sender=Sender(
            village=village.village,
            village_code=village.code,
            village_name=village.name,
            laptop=vault.laptop.laptop,
            tag=vault.laptop.tag,
            sign_public=SigningKey(vault.laptop.sign_seed).public().text(),
            age_recipient=vault.laptop.age_recipient,
        ),
        recipient=address.recipient(),
        made=milliseconds(now),
        transferred_on=move.happened_on.isoformat(),
        plan=village.plan_code or DEFAULT_PLAN,
        members=tuple(Member(one.name, one.size, one.sha256) for one in parts),
        extra=address.key_change(),
    )
    if not are_within_limits(letter.members):
        raise Refused("transfer_too_large")
    return _Packed(person, letter, carried, tuple(parts), excerpt, entries)


def _village_of(connection: Connection, person: PersonId, *, on: date) -> Village:
    """The village whose file it is, whichever of several is worked on."""
    village = connection.exec_driver_sql("SELECT village_id FROM person WHERE id = ?", (person,)).scalar()
    return read_village_of(connection, village or "", on=on)


def _with_days(connection: Connection, carried: Carried) -> Carried:
    """The person's own row says since when the person is kept in Yidai, also where the village says it."""
    first = carried.rows[0]
    if "kept_since" in first.values:
        return carried
    kept = connection.exec_driver_sql(
        "SELECT v.kept_since FROM person p JOIN village v ON v.id = p.village_id WHERE p.id = ?",
        (first.row,),
    ).scalar()
    values = {**first.values, "kept_since": kept} if kept else first.values
    own = type(first)(first.table, first.row, values, first.typed)
    return Carried(carried.person, (own, *carried.rows[1:]), carried.told)


def _excerpt(connection: Connection, person: PersonId, recipients: tuple[str, ...]) -> tuple[int, bytes]:
    """The journal's lines about this person, sealed for the counties alone; and how many they are."""
    rows = [row for ids in rows_of_person(connection, person).values() for row in ids]
    entries = connection.exec_driver_sql(
        f"SELECT {ENTRY_COLUMNS} FROM entry WHERE row IN (SELECT value FROM json_each(?))"
        " AND clock IS NOT NULL ORDER BY clock, laptop, seq",
        (json.dumps(rows),),
    ).all()
    lines = b"".join(to_line(read_entry(cells)) + b"\n" for cells in entries)
    out = io.BytesIO()
    age_file.encrypt(io.BytesIO(lines), out, recipients)
    return len(entries), out.getvalue()


def _blob_part(digest: str, read_blob: ReadBlob) -> Part:
    """One attachment; read when it is written, so that two hundred pictures are never held at once."""

    def pieces() -> Iterator[bytes]:
        yield read_blob(digest)

    return Part(blob_name(digest), len(read_blob(digest)), digest, pieces)


def _publish(folder: Path, packed: _Packed, key: SigningKey, recipients: tuple[str, ...]) -> Published:
    def write(out: BinaryIO) -> None:
        write_package(out, packed.letter, packed.parts, key, recipients)

    sender = packed.letter.sender
    return publish(folder, transfer_name(sender.village_code, sender.tag, packed.letter.package), write)


def _note(session: Session, move: Move, address: Address, packed: _Packed) -> None:
    assert move.happened_on is not None  # noqa: S101
    said = {
        "person_id": packed.person,
        "direction": OUT,
        "happened_on": move.happened_on.isoformat(),
        "village_code": address.file.village_code,
        "village_name": address.file.village_name,
        "reason": move.reason.strip(),
        "document_no": move.document_no.strip() or None,
        "package": packed.letter.package,
        "excerpt_digest": sha256(packed.excerpt).hexdigest(),
        "excerpt_size": len(packed.excerpt),
        "attachments": list(packed.carried.digests) or None,
    }
    session.write([create("transfer", new_id(), said)])


def _end_placements(session: Session, person: PersonId, move: Move) -> None:
    """The placements go on in the other village: here they are transferred out."""
    assert move.happened_on is not None  # noqa: S101
    ended = {
        "state": TRANSFERRED_OUT,
        "end_reason": MOVED_ELSEWHERE,
        "end_on": move.happened_on.isoformat(),
        "end_document": move.document_no.strip() or None,
    }
    running = [one for one in placements_of(session.connection, person) if not one.has_ended]
    session.write([update("placement", one.placement, ended) for one in running])
