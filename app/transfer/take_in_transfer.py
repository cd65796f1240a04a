"""Take in a person who was transferred from another village: new rows here, one action, one undo."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from app.bundles.fingerprint import is_same_fingerprint
from app.clock import Moment, day_of
from app.details import day_from
from app.errors import Refused
from app.followup.plans_in_force import DEFAULT_PLAN
from app.ids import PersonId, VillageId, new_id
from app.people.file_numbers import next_file_number
from app.people.id_number import tidy
from app.people.merge_twins import merge_twins
from app.people.person_details import PersonDetails
from app.people.save_person import Twin, find_twins, id_hash
from app.transfer.carried_rows import PERSON, CarriedRow, Told
from app.transfer.open_transfer import Arrived
from app.transfer.told import told_of
from app.transfer.write_transfer import IN
from app.village.read_village import Village
from app.work import Connection, Session
from db.canonical import Value
from db.journal import create
from db.schema import SHAPES

DATED = frozenset({"visit", "test", "aid"})
"""Tables whose rows count for a window by the day on which they were typed, or for a month's figures."""
TAKEN_OVER = "接收转来的档案"
"""The reason that stands in the history of each record that came along, closed months included."""


@dataclass(frozen=True)
class TransferPreview:
    """What would come in. `here` is the person who came with this very file before, if anybody.

    `twins` are people here who may be the same; `plan_differs` says that the sending village counts
    windows by another plan than this one.
    """

    arrived: Arrived
    here: PersonId | None
    twins: tuple[Twin, ...]
    plan_differs: bool

    @property
    def name(self) -> str:
        return str(self.arrived.carried.own.get("name") or "")

    @property
    def missed(self) -> int:
        """How many windows the sender counted as missed."""
        return sum(one.state == "missed" for one in self.arrived.carried.told.windows)


@dataclass(frozen=True)
class TakenTransfer:
    """What came in. `already`: nothing, because it came in before. `differs`: what this program counts
    otherwise than the sender said ("term", "windows").
    """

    person: PersonId
    rows: dict[str, int]
    already: bool = False
    differs: tuple[str, ...] = ()


def preview_transfer(
    connection: Connection, arrived: Arrived, *, village: Village, id_key: bytes
) -> TransferPreview:
    """What taking in would do; nothing changes."""
    own = arrived.carried.own
    details = PersonDetails(
        name=str(own.get("name") or ""),
        id_no=str(own.get("id_no") or ""),
        birth=day_from(str(own.get("birth") or "")),
    )
    here = _taken_before(connection, arrived.letter.package)
    return TransferPreview(
        arrived,
        here,
        tuple(one for one in find_twins(connection, details, id_key=id_key) if one.person != here),
        (village.plan_code or DEFAULT_PLAN) != arrived.letter.plan,
    )


def take_in_transfer(
    session: Session,
    arrived: Arrived,
    *,
    village: Village,
    tag: str,
    id_key: bytes,
    compared: str,
    now: Moment,
    twin: PersonId | None = None,
    is_another: bool = False,
) -> TakenTransfer:
    """Make the rows, with new ids. `compared` are the twelve digits that the sending village read out.

    The same file a second time changes nothing. Where somebody here may be the same person, `twin`
    says who it is (the two files become one), or `is_another` that it is nobody of them.
    Raises: Refused("transfer_digits_differ" | "transfer_person_here" | "transfer_in_future").
    """
    connection = session.connection
    preview = preview_transfer(connection, arrived, village=village, id_key=id_key)
    if preview.here is not None:
        return TakenTransfer(preview.here, {}, already=True)
    if not is_same_fingerprint(arrived.fingerprint, compared):
        raise Refused("transfer_digits_differ", field="fingerprint")
    if arrived.transferred_on > day_of(now):
        raise Refused("transfer_in_future")
    if preview.twins and twin is None and not is_another:
        raise Refused("transfer_person_here")
    person = _write(session, arrived, village.village, village.code, tag, id_key)
    taken = TakenTransfer(
        person, arrived.carried.counts, differs=_differs(connection, person, arrived, arrived.transferred_on)
    )
    if twin is not None:
        merge_twins(session, person, twin)
    return taken


def _write(
    session: Session, arrived: Arrived, village: VillageId, code: str, tag: str, id_key: bytes
) -> PersonId:
    carried, letter = arrived.carried, arrived.letter
    ids = {row.row: new_id() for row in carried.rows}
    person = PersonId(ids[carried.person])
    writes = []
    for row in carried.rows:
        values = _with_new_ids(row, ids)
        if row.table == PERSON:
            number = next_file_number(session.connection, village_code=code, tag=tag)
            hashed = id_hash(str(values["id_no"]), id_key) if tidy(str(values.get("id_no") or "")) else None
            values |= {
                "village_id": village,
                "file_no": number,
                "id_hash": hashed,
                "transferred_from": carried.person,
            }
        elif "transferred_from" in SHAPES[row.table].columns:
            values["transferred_from"] = row.row
        writes.append(replace(create(row.table, ids[row.row], values), why=TAKEN_OVER))
    said: dict[str, Value] = {
        "person_id": person,
        "direction": IN,
        "happened_on": letter.transferred_on,
        "village_code": letter.sender.village_code,
        "village_name": letter.sender.village_name,
        "document_no": carried.told.file_no or None,
        "package": letter.package,
        "excerpt_digest": arrived.excerpt_digest,
        "excerpt_size": len(arrived.excerpt),
        "attachments": list(letter.blobs) or None,
        "typed": [[ids[row.row], row.typed] for row in carried.rows if row.table in DATED] or None,
    }
    session.write([*writes, create("transfer", new_id(), said)])
    return person


def _with_new_ids(row: CarriedRow, ids: Mapping[str, str]) -> dict[str, Value]:
    """Whatever names a row of the file names the new one, in references and in lists alike."""
    return {column: _renamed(value, ids) for column, value in row.values.items()}


def _renamed(value: Value, ids: Mapping[str, str]) -> Value:
    if isinstance(value, str):
        return ids.get(value, value)
    if isinstance(value, list | tuple):
        return [_renamed(one, ids) for one in value]
    return value


def _taken_before(connection: Connection, package: str) -> PersonId | None:
    found = connection.exec_driver_sql(
        "SELECT t.person_id FROM transfer t JOIN person p ON p.id = t.person_id"
        " WHERE t.package = ? AND t.direction = ? AND t.deleted = 0 AND p.deleted = 0",
        (package, IN),
    ).scalar()
    return None if found is None else PersonId(found)


def _differs(connection: Connection, person: PersonId, arrived: Arrived, on: date) -> tuple[str, ...]:
    """Where this program counts otherwise than the sender told: another plan, or another version."""
    told, here = arrived.carried.told, told_of(connection, person, on=on)
    checks: tuple[tuple[str, Callable[[Told], object]], ...] = (
        ("term", _term),
        ("windows", _windows),
    )
    return tuple(key for key, part in checks if part(told) != part(here))


def _term(told: Told) -> object:
    return told.starts_on, told.ends_on


def _windows(told: Told) -> object:
    return told.windows
