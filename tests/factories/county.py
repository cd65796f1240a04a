"""A county desk, the villages' offices that send to it, and the stick that goes between them."""

from __future__ import annotations

import atexit
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from app.bundles.child import Checker
from app.bundles.county_of import County, enrol, look_at_county_file, read_county
from app.bundles.pending import Pending, RecordState, read_pending
from app.bundles.record_states import record_states
from app.bundles.send import SentBundle, send
from app.bundles.take_receipt import Taken, take_receipt
from app.clock import Moment
from app.county.create_county import create_county
from app.county.enrol_village import Enrolment, enrol_village, renew_village
from app.county.make_receipts import ReceiptFile, make_receipts, note_answered
from app.county.take_in_bundles import take_in_bundles
from app.county.verdict import Verdict
from app.vault.create_vault import NewVillage
from app.vault.open_vault import open_vault
from app.vault.server_file import Server
from app.vault.vault import Vault
from app.work import Session, look, work
from db.dump import dump_lines
from db.entries import START
from db.take_in import Segment, apply_waiting, entries_after, store_segment
from tests.factories.people import FAST, NOW, PASSWORD, VILLAGE, Office

NOBODY, ONE, SISTERS, NEIGHBOURS = "nobody", "one", "sisters", "neighbours"
"""Who has joined a kept desk."""
OTHER_VILLAGE = NewVillage("999901001002", "白石坳村", "清溪镇", "示范县")
CHECKER = Checker()
"""Looks at the bundles of all tests of a process, as it would at those of one stick: most tests take in one
or two, and a child for each costs more than the bundle. After a refusal it begins a new one.
"""
atexit.register(CHECKER.__exit__, None, None, None)


@dataclass
class Desk:
    """The county's open store, and a folder in which vaults and sticks lie."""

    folder: Path
    opened: Vault | None
    now: Moment = NOW
    offices: list[Office] = field(default_factory=list)
    sticks: int = 0
    kept: KeptDesks | None = None

    @classmethod
    def make(cls, folder: Path, name: str = "county", *, server: Server | None = None) -> Desk:
        made = create_county(
            folder / name,
            name="示范县禁毒办",
            user_name="县管理员",
            password=PASSWORD,
            now=NOW,
            marks=folder / "m",
            costs=FAST,
            server=server,
        )
        return cls(folder, made.vault)

    @property
    def vault(self) -> Vault:
        """The store; a copy of a kept one is made when it is first asked for."""
        if self.opened is None:
            self._begin_as(NOBODY)
        assert self.opened is not None
        return self.opened

    @vault.setter
    def vault(self, vault: Vault) -> None:
        self.opened = vault

    def close(self) -> None:
        for office in self.offices:
            office.close()
        if self.opened is not None:
            self.opened.close()

    def _begin_as(self, state: str) -> None:
        assert self.kept is not None
        like = self.kept.like(state)
        shutil.copytree(like, self.folder, dirs_exist_ok=True)
        self.opened = _reopened(self.folder / "county")
        for laptop in sorted(like.glob("laptop-*")):
            self.offices.append(Office(_reopened(self.folder / laptop.name)))
        self.sticks = len(list(self.folder.glob("stick-*")))

    @contextmanager
    def work(self) -> Iterator[Session]:
        with work(self.vault, now=self.now) as session:
            yield session

    @contextmanager
    def look(self) -> Iterator[Connection]:
        with look(self.vault) as connection:
            yield connection

    def sql(self, statement: str, *given: Any) -> Any:
        """Read one value."""
        with self.look() as connection:
            return connection.exec_driver_sql(statement, given).scalar()

    def force(self, statement: str, *given: Any) -> None:
        """Change something local, past the use cases."""
        with self.work() as session:
            session.connection.exec_driver_sql(statement, given)

    def dump(self) -> list[bytes]:
        with self.look() as connection:
            return list(dump_lines(connection))

    def file_for(self, village: NewVillage = VILLAGE) -> Enrolment:
        """A new file with a new token."""
        with self.work() as session:
            return enrol_village(session, code=village.code, name=village.name, now=self.now)

    def office(self, village: NewVillage = VILLAGE, *, file: Enrolment | None = None) -> Office:
        """A village's laptop that has joined this county. With `file` it uses that file's token."""
        if self.opened is None:
            asked = (village, file) == (VILLAGE, None)
            self._begin_as(ONE if asked else NOBODY)
            if asked:
                return self.offices[0]
        office = Office.make(self.folder / f"laptop-{len(self.offices)}", village)
        self.offices.append(office)
        join(office, file or self.file_for(village))
        return office

    def sisters(self) -> tuple[Office, Office]:
        """Two laptops of a village that began apart, sent their first bundle, then heard of each other."""
        if self.opened is None and self.kept is not None:
            self._begin_as(SISTERS)
            one, other = self.offices
            return one, other
        one, other = self.office(), self.office()
        self.receive(one, other)
        self.bring_up_to_date(one, other)
        return one, other

    def neighbours(self) -> tuple[Office, Office]:
        """The laptops of two villages, each known by its first bundle."""
        if self.opened is None and self.kept is not None:
            self._begin_as(NEIGHBOURS)
            here, there = self.offices
            return here, there
        here, there = self.office(), self.office(OTHER_VILLAGE)
        self.receive(here, there)
        return here, there

    def bring_up_to_date(self, *offices: Office) -> None:
        """These laptops take the county's newest file, which names the sisters that it knows."""
        with self.work() as session:
            file = renew_village(session, code=VILLAGE.code, now=self.now)
        for office in offices:
            join(office, file)

    def stick(self) -> Path:
        """An empty stick."""
        self.sticks += 1
        path = self.folder / f"stick-{self.sticks}"
        path.mkdir()
        return path

    def send(self, office: Office) -> SentBundle:
        """What this office writes to a fresh stick."""
        return send(office.vault, self.stick(), now=office.now)

    def take_in(self, *paths: Path) -> list[Verdict]:
        return take_in_bundles(self.vault, paths, now=self.now, checker=CHECKER)

    def take_one(self, path: Path) -> Verdict:
        (verdict,) = self.take_in(path)
        return verdict

    def receive(self, *offices: Office) -> list[Verdict]:
        """These offices send, and the county takes in what they sent."""
        return self.take_in(*[self.send(office).path for office in offices])

    def receipts(self, *, all_laptops: bool = False) -> list[ReceiptFile]:
        with self.work() as session:
            made = make_receipts(session, now=self.now, all_laptops=all_laptops)
            note_answered(session, made)
            return made

    def answer(self, office: Office) -> ReceiptFile:
        """A receipt for this office."""
        tag = office.vault.laptop.tag
        (found,) = [one for one in self.receipts(all_laptops=True) if one.tag == tag]
        return found

    def copy(self, name: str) -> Desk:
        """The store as it is now, as a backup would keep it, opened beside this one."""
        self.vault.close()
        shutil.copytree(self.vault.folder, self.folder / name)
        self.vault = _opened(self.vault.folder, self.now)
        return Desk(self.folder, _opened(self.folder / name, self.now), self.now)

    def restored(self) -> None:
        """The county put back an older store, and says so with a new epoch."""
        self.force("UPDATE county_secret SET epoch = epoch || '-again'")


@dataclass(frozen=True)
class KeptDesks:
    """Closed desks, each made once, when it is first asked for, of which tests open copies. All copies of
    one are one county and the same laptops: whoever needs others makes them.
    """

    folder: Path

    def like(self, state: str) -> Path:
        folder = self.folder / state
        if not folder.exists():
            folder.mkdir()
            desk = Desk.make(folder)
            if state == ONE:
                desk.office()
            elif state == SISTERS:
                desk.sisters()
            elif state == NEIGHBOURS:
                desk.neighbours()
            desk.close()
        return folder

    def open_copy(self, folder: Path) -> Desk:
        """A desk that nobody has joined yet, or the first laptop that is asked for."""
        return Desk(folder, None, kept=self)


def _reopened(folder: Path) -> Vault:
    return open_vault(folder, password=PASSWORD, now=NOW, marks=folder.parent / "m")


def _opened(folder: Path, now: Moment) -> Vault:
    return open_vault(folder, password=PASSWORD, now=now, marks=folder / ".." / f"marks of {folder.name}")


def join(office: Office, file: Enrolment, *, fingerprint: str | None = None) -> County:
    """The office takes the county's file and compares the fingerprint."""
    with office.look() as connection:
        seen = look_at_county_file(connection, file.data)
    with office.work() as session:
        return enrol(session, seen, fingerprint=fingerprint or file.fingerprint, now=office.now)


def pending(office: Office) -> Pending:
    with office.look() as connection:
        county = read_county(connection)
        laptop = office.vault.laptop.laptop
        return read_pending(connection, county=county.county if county else None, laptop=laptop)


def state(office: Office, row: str) -> RecordState:
    with office.look() as connection:
        return record_states(connection, [row])[row]


def receive(office: Office, receipt: ReceiptFile | bytes) -> Taken:
    """The office takes in the county's answer."""
    data = receipt if isinstance(receipt, bytes) else receipt.data
    with office.work() as session:
        return take_receipt(session, data, laptop=office.vault.laptop, now=office.now)


def chains(connection: Connection) -> list[str]:
    return list(connection.exec_driver_sql("SELECT DISTINCT laptop FROM entry ORDER BY laptop").scalars())


def exchange(*offices: Office) -> None:
    """Every office gets everything that the others hold, as sister bundles bring it."""
    for source in offices:
        with source.look() as connection:
            segments = [_segment(connection, laptop) for laptop in chains(connection)]
        for target in offices:
            if target is not source:
                take_segments(target, segments)


def take_segments(target: Office, segments: Iterable[Segment]) -> None:
    """Store and apply, as one bundle does."""
    with target.work() as session:
        for segment in segments:
            store_segment(session.connection, segment, now_ms=session.now_ms)
        session.touched |= apply_waiting(session.connection, now_ms=session.now_ms).touched


def _segment(connection: Connection, laptop: str) -> Segment:
    return Segment(laptop, 1, START, tuple(entries_after(connection, laptop, 0, 1_000_000)))
