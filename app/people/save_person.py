"""Open a person's file, and change what it says."""

from __future__ import annotations

import hmac
from dataclasses import dataclass
from datetime import date
from hashlib import sha256

from app.clock import Moment, day_of
from app.details import changed_cells, check_lengths, check_reason, to_cells
from app.errors import Refused
from app.ids import PersonId, VillageId, new_id
from app.people.file_numbers import next_file_number
from app.people.id_number import IdNumber, check, tidy
from app.people.person_details import PersonDetails
from app.people.read_person import read_person
from app.people.same_person import files_of, hidden_with, survivors
from app.work import Connection, Session
from db.canonical import Value
from db.erasures import erased_rows
from db.journal import create, delete, restore, update

LONGEST_NAME = 100


@dataclass(frozen=True)
class Twin:
    """Somebody who may be the same person. `by` is "id_no" or "name_and_birth"."""

    person: PersonId
    by: str


def add_person(
    session: Session,
    village: VillageId,
    details: PersonDetails,
    *,
    village_code: str,
    tag: str,
    id_key: bytes,
    now: Moment,
    kept_since: date | None = None,
    opened_on: date | None = None,
    person: PersonId | None = None,
) -> PersonId:
    """Open a file. `kept_since` is the day from which due dates count as kept in this program.

    The same person sent twice (same id) changes nothing.
    Raises: Refused("name_missing" | "name_too_long" | "text_too_long" | "birth_in_future").
    A wrong check digit or a twin does not stop it: both are shown beforehand.
    """
    today = day_of(now)
    check_person(details, today=today)
    if person is not None and _is_there(session.connection, person):
        return person
    person = person or PersonId(new_id())
    values = {
        **_person_cells(details, id_key),
        "village_id": village,
        "file_no": next_file_number(session.connection, village_code=village_code, tag=tag),
        "opened_on": (opened_on or today).isoformat(),
        "kept_since": (kept_since or today).isoformat(),
    }
    session.write([create("person", person, values)])
    return person


def change_person(
    session: Session,
    person: PersonId,
    details: PersonDetails,
    *,
    id_key: bytes,
    now: Moment,
    why: str | None = None,
) -> bool:
    """Save a file's details; whether anything changed. Raises as `add_person`."""
    check_person(details, today=day_of(now))
    before = read_person(session.connection, person).details
    changed = changed_cells(_person_cells(before, id_key), _person_cells(details, id_key))
    return bool(session.write([update("person", person, changed, why=why)]))


def put_in_trash(session: Session, person: PersonId, *, why: str) -> None:
    """Hide a file, with those that are merged with it. It keeps everything and can be taken out again.

    Raises: Refused("reason_missing" | "text_too_long" | "person_unknown").
    """
    reason = check_reason(why)
    read_person(session.connection, person)
    session.write([delete("person", one, why=reason) for one in files_of(session.connection, person)])


def take_out_of_trash(session: Session, person: PersonId) -> None:
    """Show a hidden file again, as it was, with those of the same person that are hidden too.

    Raises: Refused("person_unknown" | "person_erased").
    """
    if ("person", person) in erased_rows(session.connection):
        raise Refused("person_erased")
    if read_person(session.connection, person).deleted:
        session.write([restore("person", one) for one in hidden_with(session.connection, person)])


def check_person(details: PersonDetails, *, today: date) -> None:
    """What a form must not let pass, field by field."""
    if not details.name.strip():
        raise Refused("name_missing", field="name")
    if len(details.name) > LONGEST_NAME:
        raise Refused("name_too_long", field="name", most=LONGEST_NAME)
    if details.birth is not None and details.birth > today:
        raise Refused("birth_in_future", field="birth")
    check_lengths(details)


def find_twins(
    connection: Connection, details: PersonDetails, *, id_key: bytes, besides: PersonId | None = None
) -> list[Twin]:
    """Who has the same ID number, or the same name and birth date, among the files not hidden."""
    found: dict[PersonId, Twin] = {}
    if not _is_storable(details.name):
        return []
    if details.id_no.strip():
        for row in connection.exec_driver_sql(
            "SELECT id FROM person WHERE id_hash = ? AND deleted = 0", (id_hash(details.id_no, id_key),)
        ):
            found[PersonId(row[0])] = Twin(PersonId(row[0]), "id_no")
    if details.birth is not None:
        for row in connection.exec_driver_sql(
            "SELECT id FROM person WHERE name = ? AND birth = ? AND deleted = 0",
            (details.name.strip(), details.birth.isoformat()),
        ):
            found.setdefault(PersonId(row[0]), Twin(PersonId(row[0]), "name_and_birth"))
    shown_under = survivors(connection)
    own = shown_under.of(besides) if besides else None
    people = {shown_under.of(person): twin.by for person, twin in reversed(found.items())}
    return [Twin(person, by) for person, by in reversed(people.items()) if person != own]


def suggested(details: PersonDetails, *, today: date) -> tuple[date | None, str]:
    """Birth date and sex that a sound ID number suggests; (None, "") where it does not."""
    found = check(details.id_no, today=today)
    return (found.birth, found.sex) if isinstance(found, IdNumber) else (None, "")


def id_hash(id_no: str, key: bytes) -> str:
    """The keyed value by which the same number is found without storing an index of numbers."""
    # Half a character is let through to here, so that the journal can refuse it in words.
    return hmac.new(key, tidy(id_no).encode("utf-8", "surrogatepass"), sha256).hexdigest()


def _is_there(connection: Connection, person: PersonId) -> bool:
    return connection.exec_driver_sql("SELECT 1 FROM person WHERE id = ?", (person,)).scalar() is not None


def _is_storable(text: str) -> bool:
    """Whether a text may be handed to the database: half a character may not."""
    return not any("\ud800" <= character <= "\udfff" for character in text)


def _person_cells(details: PersonDetails, id_key: bytes) -> dict[str, Value]:
    cells = to_cells(details)
    number = tidy(details.id_no)
    cells["id_no"] = number or None
    cells["id_hash"] = id_hash(number, id_key) if number else None
    cells["to_complete"] = [name for name in details.to_complete if cells.get(name) is None] or None
    return cells
