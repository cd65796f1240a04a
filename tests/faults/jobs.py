"""The jobs that are disturbed: what stands before, what is done, and what must hold afterwards.

A job works on a copy of its own of one prepared folder: a village's laptop, the county's desk, a
stick. It says `done` each time something is acknowledged to the user.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from app.bundles.names import BUNDLE_SUFFIX, RECEIPT_SUFFIX
from app.bundles.send import send
from app.county.county_keys import county_keys
from app.county.take_in_bundles import take_in_bundles
from app.county.write_receipts import write_receipts
from app.errors import Refused, Trouble
from app.ids import PersonId
from app.importing.dry_run import dry_run
from app.importing.read_ledger import read_ledger
from app.importing.take_in_ledger import check_against_vault, take_in
from app.importing.verdicts import LedgerReading
from app.people.erase_person import erase_person
from app.people.save_person import add_person
from app.vault.backup_file import unpack_records
from app.vault.change_password import change_password
from app.vault.check_vault import check_vault
from app.vault.list_backups import FOLDER, list_backups
from app.vault.open_vault import open_vault
from app.vault.prove_backups import back_up
from app.vault.renew_data_key import renew_data_key
from app.vault.restore import restore
from app.vault.vault import Vault
from app.village.read_village import read_village
from app.visits.record_visit import record_visit
from app.work import look, work
from tests.factories.county import Desk
from tests.factories.ledgers import SAMPLES, TODAY
from tests.factories.people import FAST, NOW, PASSWORD, a_person, a_visit
from tests.factories.vaults import anywhere
from tests.faults import migrating, updating

LAPTOP, COUNTY, STICK, MARKS = "laptop-0", "county", "stick", "m"
ANSWERING = "answering"
"""The county once it has taken in that stick."""
NEW_PASSWORD = "another password"
LATE = "后来"
LATER = NOW + timedelta(hours=1)
PEOPLE_IN_ROSTER = 26

Done = Callable[[], None]


@dataclass(frozen=True)
class Job:
    """`check` gives what does not hold, given how often the job said `done`. A job that `talks` to a
    child of its own writes to a pipe too, which no disk can fail.
    """

    name: str
    run: Callable[[Path, Done], None]
    check: Callable[[Path, int], list[str]]
    talks: bool = False


def prepare(folder: Path) -> None:
    """A laptop with a person and two backups, one of them older than a second person; a county that
    waits for a bundle that lies on the stick; a packed program, and a newer one on another stick.
    """
    (folder / STICK).mkdir()
    desk = Desk.make(folder)
    office = desk.office()
    office.visit(office.add_person())
    send(office.vault, folder / STICK, now=NOW)
    back_up(office.vault, now=NOW)
    office.add_person(a_person(name=LATE))
    with desk.look() as connection:
        key = county_keys(connection).signing
    desk.close()
    shutil.copytree(folder / COUNTY, folder / ANSWERING)
    with _opened(folder, ANSWERING) as store:
        take_in_bundles(store, [folder / STICK], now=NOW)
    migrating.prepare(folder)
    updating.prepare(folder, key)


def jobs() -> list[Job]:
    """All of them. A ledger is read before, once: reading one writes nothing."""
    _roster()
    return [
        Job("save", _save, _check_save),
        Job("import", _import, _check_import),
        Job("export", _export, _check_export),
        Job("migrate", migrating.migrate, migrating.check),
        Job("backup", _back_up, _check_backup),
        Job("restore", _restore, _check_restore),
        Job("password", _change_password, _check_password),
        Job("re-key", _renew_key, _check_key),
        Job("erase", _erase, _check_erase),
        Job("update", _update, _check_update),
        Job("take-in", _take_in, _check_take_in, talks=True),
        Job("receipts", _answer, _check_answer),
    ]


@contextmanager
def _opened(folder: Path, name: str = LAPTOP, password: str = PASSWORD) -> Iterator[Vault]:
    vault = open_vault(
        folder / name, password=password, now=LATER, marks=folder / MARKS, place_check=anywhere
    )
    try:
        yield vault
    finally:
        vault.close()


def _save(folder: Path, done: Done) -> None:
    with _opened(folder) as vault:
        with look(vault) as connection:
            person = PersonId(
                connection.exec_driver_sql("SELECT id FROM person ORDER BY id").scalars().all()[0]
            )
        for _ in range(2):
            with work(vault, now=LATER) as session:
                record_visit(session, person, a_visit(TODAY), now=LATER)
            done()


def _save_one(vault: Vault, name: str) -> None:
    with look(vault) as connection:
        village = read_village(connection, on=TODAY)
    with work(vault, now=LATER) as session:
        add_person(
            session,
            village.village,
            a_person(name=name),
            village_code=village.code,
            tag=vault.laptop.tag,
            id_key=vault.id_key,
            now=LATER,
        )


def _check_save(folder: Path, done: int) -> list[str]:
    with _sound(folder) as found:
        visits = found.count("visit")
        found.expect(1 + done <= visits <= 2 + done, f"{visits} visits after {done} more")
    return found.wrong


@cache
def _roster() -> LedgerReading:
    return dry_run(read_ledger(SAMPLES / "花名册.xlsx"), "roster", today=TODAY)


def _import(folder: Path, done: Done) -> None:
    with _opened(folder) as vault:
        with look(vault) as connection:
            reading = check_against_vault(connection, _roster())
            village = read_village(connection, on=TODAY)
        with work(vault, now=LATER) as session:
            take_in(session, reading, village=village, tag=vault.laptop.tag, id_key=vault.id_key, now=LATER)
        done()


def _check_import(folder: Path, done: int) -> list[str]:
    with _sound(folder) as found:
        came = found.count("person") - 2
        found.expect(came in (0, PEOPLE_IN_ROSTER), f"{came} people of a ledger")
        found.expect(came > 0 or not done, "an acknowledged import is not there")
    return found.wrong


def _export(folder: Path, done: Done) -> None:
    with _opened(folder) as vault:
        send(vault, folder / STICK, now=LATER)
        done()


def _check_export(folder: Path, done: int) -> list[str]:
    with _sound(folder) as found:
        known = dict(found.rows("SELECT file_name, sha256 FROM bundle_out"))
        there = {path.name: path for path in (folder / STICK).glob(f"*{BUNDLE_SUFFIX}")}
        for name, path in there.items():
            found.expect(_sha256(path) == known.get(name), "a file on the stick that is not the bundle")
        for path in (folder / LAPTOP / "sent").glob(f"*{BUNDLE_SUFFIX}"):
            found.expect(_sha256(path) == known.get(path.name, _sha256(path)), "a kept bundle is another")
        found.expect(len(there) > done, "an acknowledged bundle is not on the stick")
    return found.wrong


def _back_up(folder: Path, done: Done) -> None:
    with _opened(folder) as vault:
        back_up(vault, now=LATER)
        done()


def _check_backup(folder: Path, done: int) -> list[str]:
    with _sound(folder) as found:
        files = sorted((folder / LAPTOP / FOLDER).glob("*.yidai-backup"))
        for number, path in enumerate(files):
            try:
                unpack_records(path, folder / f"unpacked-{number}")
            except Trouble as trouble:
                found.expect(False, f"a backup under its final name: {trouble.reason}")
        found.expect(len(list_backups(folder / LAPTOP)) >= 1 + done, "an acknowledged backup is not there")
    return found.wrong


def _restore(folder: Path, done: Done) -> None:
    restore(
        folder / LAPTOP,
        folder / LAPTOP,
        password=PASSWORD,
        now=LATER,
        marks=folder / MARKS,
        place_check=anywhere,
    )
    done()


def _check_restore(folder: Path, done: int) -> list[str]:
    with _sound(folder) as found:
        people = found.count("person")
        laptops = found.count("laptop")
        found.expect((people, laptops) in ((2, 1), (1, 2)), "neither the old records nor the restored ones")
        found.expect(people == 1 or not done, "an acknowledged restore is not there")
    return found.wrong


def _change_password(folder: Path, done: Done) -> None:
    with _opened(folder) as vault:
        change_password(vault, old=PASSWORD, new=NEW_PASSWORD, costs=FAST)
        done()


def _check_password(folder: Path, done: int) -> list[str]:
    opens = []
    for password in (PASSWORD, NEW_PASSWORD):
        try:
            with _opened(folder, password=password):
                opens.append(password)
        except Refused:
            continue
    if len(opens) != 1:
        return [f"{len(opens)} of two passwords open the vault"]
    with _sound(folder, password=opens[0]) as found:
        found.expect(opens == [NEW_PASSWORD] or not done, "an acknowledged password does not open")
    return found.wrong


def _renew_key(folder: Path, done: Done) -> None:
    with _opened(folder) as vault:
        renew_data_key(vault)
        done()


def _check_key(folder: Path, done: int) -> list[str]:
    """Whichever key it is now, the same password opens the same records."""
    with _sound(folder) as found:
        people, visits = found.count("person"), found.count("visit")
        found.expect((people, visits) == (2, 1), f"{people} people and {visits} visits under the key of now")
    return found.wrong


def _erase(folder: Path, done: Done) -> None:
    with _opened(folder) as vault:
        with look(vault) as connection:
            person = connection.exec_driver_sql("SELECT id FROM person WHERE name = ?", (LATE,)).scalar_one()
        with work(vault, now=LATER) as session:
            erase_person(session, PersonId(person), why="录错了人", now=LATER)
        done()


def _check_erase(folder: Path, done: int) -> list[str]:
    """All of somebody or nothing of them: the file, the journal's words, and the search."""
    with _sound(folder) as found:
        named = found.rows(f"SELECT count(*) FROM person WHERE name = '{LATE}'")[0][0]
        spoken = found.rows(f"SELECT count(*) FROM entry WHERE instr(changes, CAST('{LATE}' AS BLOB))")[0][0]
        found.expect((named, spoken) in ((1, 1), (0, 0)), f"half erased: {named} files, {spoken} entries")
        found.expect(named == 0 or not done, "somebody who was erased is still there")
    return found.wrong


def _update(folder: Path, done: Done) -> None:
    with _opened(folder) as vault:
        updating.take(vault, folder)
        done()


def _check_update(folder: Path, done: int) -> list[str]:
    with _sound(folder) as found:
        assert found.vault is not None
        found.wrong += updating.wrong_after(found.vault, folder, done)
    return found.wrong


def _take_in(folder: Path, done: Done) -> None:
    with _opened(folder, COUNTY) as store:
        (verdict,) = take_in_bundles(store, [folder / STICK], now=LATER)
        if verdict.outcome == "taken":
            done()


def _check_take_in(folder: Path, done: int) -> list[str]:
    with _sound(folder, COUNTY) as found:
        people, visits = found.count("person"), found.count("visit")
        found.expect((people, visits) in ((0, 0), (1, 1)), f"{people} people and {visits} visits of a bundle")
        found.expect(people == 1 or not done, "an acknowledged bundle is not there")
        taken = dict(found.rows("SELECT verdict, count(*) FROM bundle_in GROUP BY verdict"))
        found.expect(taken.get("taken", 0) == people, "the list of bundles and the records differ")
    return found.wrong


def _answer(folder: Path, done: Done) -> None:
    with _opened(folder, ANSWERING) as store:
        write_receipts(store, folder / STICK, now=LATER)
        done()


def _check_answer(folder: Path, done: int) -> list[str]:
    """A laptop ignores a second receipt with a number that it has seen."""
    with _sound(folder, ANSWERING) as found:
        before = [_number_of(path) for path in (folder / STICK).glob(f"*{RECEIPT_SUFFIX}")]
        assert found.vault is not None
        again = write_receipts(found.vault, folder / STICK, now=LATER)
        numbers = [one.receipt.number for one in again]
        found.expect(not set(numbers) & set(before), f"given twice: {before} and then {numbers}")
        found.expect(not (again and done), "an acknowledged receipt is written again")
        found.expect(bool(before or again), "a laptop is left without an answer")
    return found.wrong


def _number_of(receipt: Path) -> int:
    return int(receipt.stem.split("-")[2])


class _Found:
    """What a vault is found to hold, and what of it is wrong."""

    def __init__(self) -> None:
        self.wrong: list[str] = []
        self.vault: Vault | None = None

    def expect(self, holds: bool, otherwise: str) -> None:
        if not holds:
            self.wrong.append(otherwise)

    def rows(self, statement: str) -> list[Any]:
        assert self.vault is not None
        with look(self.vault) as connection:
            return [tuple(row) for row in connection.exec_driver_sql(statement)]

    def count(self, table: str) -> int:
        return int(self.rows(f"SELECT count(*) FROM {table}")[0][0])


@contextmanager
def _sound(folder: Path, name: str = LAPTOP, password: str = PASSWORD) -> Iterator[_Found]:
    """The vault opens, fits, takes the next record, closes, and opens without a complaint."""
    found = _Found()
    with _opened(folder, name, password) as vault:
        found.vault = vault
        found.expect(set(vault.findings) <= {"unclean_end"}, f"asked about: {vault.findings}")
        yield found
        if name == LAPTOP:
            _save_one(vault, "又可以了")
        report = check_vault(vault)
        found.expect(report.is_good, f"does not fit: {report}")
    with _opened(folder, name, password) as vault:
        found.expect(vault.findings == (), f"asked about after a clean end: {vault.findings}")


def _sha256(path: Path) -> str:
    return sha256(path.read_bytes()).hexdigest()
