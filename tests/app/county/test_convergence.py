"""Two laptops, one county, bundles in any order and more than once: the same records everywhere."""

from __future__ import annotations

import os
import random
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from app.errors import Refused
from app.history.all_conflicts import all_conflicts
from app.history.row_history import open_conflict
from app.history.settle_conflict import settle_conflict
from app.history.undo_last import read_last_action, undo_last
from app.ids import PersonId, derived_id
from app.people.erase_person import erase_person
from app.people.merge_twins import merge_twins, part_twin
from app.people.person_details import PersonDetails
from app.people.read_person import read_person
from app.people.save_person import change_person, put_in_trash, take_out_of_trash
from app.placements.save_placement import add_placement
from app.tests.record_test import record_test
from app.vault.open_vault import open_vault
from app.vault.vault import Vault
from app.village.brought_together import bring_together
from app.village.said_alike import say_alike
from app.visits.record_visit import record_visit
from app.work import Session
from db.dump import dump_lines
from db.erasures import erased_rows
from db.history import history_of
from tests.factories.county import Desk, exchange
from tests.factories.people import NOW, PASSWORD, Office, a_person, a_placement, a_test, a_visit

EXAMPLES = int(os.environ.get("YIDAI_EXAMPLES", "8"))
SETTING = "not_seen_days"
small = st.integers(0, 3)
DEEDS = (
    *("edit", "edit", "edit", "visit", "test", "place", "trash", "restore", "undo", "send", "meet", "meet"),
    *("clock", "settle", "twins", "part", "erase", "setting", "setting"),
)
steps = st.tuples(
    st.sampled_from(DEEDS),
    st.booleans(),
    small,
    small,
)


# Half a second an example, so a failing one is shown as it was found: shrinking would take minutes.
@settings(
    max_examples=EXAMPLES,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=(Phase.explicit, Phase.generate),
)
@given(plan=st.lists(steps, min_size=5, max_size=25), seed=st.integers(0, 10_000))
def test_whatever_the_order_the_county_and_the_laptops_show_the_same_in_the_end(
    village: Path, plan: list[tuple[str, bool, int, int]], seed: int
) -> None:
    with tempfile.TemporaryDirectory() as folder, Opened(village, Path(folder) / "all") as room:
        for step in plan:
            with suppress(Refused):  # to somebody who was erased, for instance: nothing is written then
                room.do(*step)
        room.meet()
        room.meet()
        for office in room.offices:
            room.send(office)
        exchange(*room.offices)
        dice = random.Random(seed)
        for number, desk in enumerate(room.desks):
            paths = list(room.bundles)
            if number:
                paths += dice.choices(paths, k=len(paths) // 2)
                dice.shuffle(paths)
            assert {verdict.outcome for verdict in desk.take_in(*paths)} <= {"taken", "known"}
        one, other = (records(desk) for desk in room.desks)
        assert one == other
        assert one == records(room.offices[0])
        assert one == records(room.offices[1])
        for office in room.offices:
            room.nothing_is_lost(office)
            room.one_row_for_one_word(office)


@dataclass
class Room:
    """Two laptops that joined, and the county's store twice: the same keys, nothing taken in yet."""

    offices: list[Office]
    desks: list[Desk]
    people: list[PersonId]
    bundles: list[Path] = field(default_factory=list)
    typed: int = 0
    said: list[tuple[PersonId, str, object]] = field(default_factory=list)
    settings: list[str] = field(default_factory=list)

    def do(self, kind: str, which: bool, one: int, two: int) -> None:
        office, person = self.offices[which], self.people[one % len(self.people)]
        self.typed += 1
        if kind == "meet":
            self.meet()
        elif kind == "send":
            self.send(office)
        elif kind == "clock":
            # today, tomorrow, 1972, 2099
            office.now = NOW + timedelta(days=(0, 1, -20_000, 26_500)[two])
        else:
            with office.work() as session:
                if kind == "edit":
                    before = read_person(session.connection, person).details
                    details = self.edited(before, two)
                    change_person(session, person, details, id_key=b"k", now=NOW)
                    for column in ("name", "status", "phone", "note"):
                        if getattr(details, column) != getattr(before, column):
                            self.said.append((person, column, getattr(details, column)))
                elif kind == "visit":
                    record_visit(session, person, a_visit(date(2026, 10, 1 + two)), now=NOW)
                elif kind == "test":
                    record_test(session, person, a_test(date(2026, 10, 1 + two)), now=NOW)
                elif kind == "place":
                    add_placement(session, person, a_placement(), now=NOW)
                elif kind == "trash":
                    put_in_trash(session, person, why="by mistake")
                elif kind == "restore":
                    take_out_of_trash(session, person)
                elif kind == "settle":
                    settled(session, one)
                elif kind == "twins":
                    with suppress(Refused):
                        merge_twins(session, person, self.people[two % len(self.people)])
                elif kind == "part":
                    part_twin(session, person)
                elif kind == "erase":
                    with suppress(Refused):
                        erase_person(session, person, why="录错了", now=NOW)
                elif kind == "setting":
                    self.say(session, f"99990100100{one}")
                elif kind == "undo":
                    undone(session)

    def edited(self, details: PersonDetails, two: int) -> PersonDetails:
        if two == 0:
            return replace(details, name=f"王{self.typed}")
        if two == 1:
            return replace(details, status=("11", "12", "33")[self.typed % 3])
        if two == 2:
            return replace(details, phone=f"1000000{self.typed:04d}", note="改")
        return replace(details, drug_kinds=(f"{self.typed:02d}",), birth=date(1990, 1, 1 + self.typed % 28))

    def nothing_is_lost(self, office: Office) -> None:
        """Every value that was ever entered and not erased is in the history of its file."""
        with office.look() as connection:
            gone = {row for _table, row in erased_rows(connection)}
            past = {person: history_of(connection, person) for person, _column, _value in self.said}
        for person, column, value in self.said:
            found = any(step.values.get(column) == value for step in past[person])
            assert found == (person not in gone)

    def meet(self) -> None:
        """What each had of the other is brought together, as whoever takes in a sister's bundle does."""
        exchange(*self.offices)
        for office in self.offices:
            with office.work() as session:
                bring_together(session)
                assert bring_together(session) == 0
        exchange(*self.offices)

    def say(self, session: Session, code: str) -> None:
        """A setting, in the row that stands, else in the one of a code that this laptop alone may know."""
        found = session.connection.exec_driver_sql("SELECT id FROM village_setting WHERE deleted = 0")
        row = found.scalar() or derived_id("village_setting", code, SETTING, "")
        self.settings.append(str(30 + self.typed))
        said = {"key": SETTING, "value": self.settings[-1], "source": "村里"}
        say_alike(session, "village_setting", row, {**said, "village_id": self.offices[0].village.village})

    def one_row_for_one_word(self, office: Office) -> None:
        """One row says it; no value that anybody entered is gone from the histories."""
        with office.look() as connection:
            rows = connection.exec_driver_sql("SELECT id, deleted FROM village_setting").all()
            told = {step.values.get("value") for row, _ in rows for step in history_of(connection, row)}
        assert sum(not deleted for _row, deleted in rows) <= 1
        assert told >= set(self.settings)

    def send(self, office: Office) -> None:
        self.bundles.append(self.desks[0].send(office).path)


def settled(session: Session, which: int) -> None:
    """Somebody chooses one of the values of one of the open conflicts."""
    found = list(all_conflicts(session.connection))
    if found:
        one = found[which % len(found)]
        heads = open_conflict(session.connection, one.row, one.register)
        settle_conflict(session, one.table, one.row, one.register, heads[which % len(heads)])


def undone(session: Session) -> None:
    author = session.author
    if read_last_action(session.connection, laptop=author.laptop, user=author.actor) is not None:
        undo_last(session)


def records(store: Desk | Office) -> list[bytes]:
    """The canonical dump but for the users, since the county has one of its own."""
    with store.look() as connection:
        return [line for line in dump_lines(connection) if b'"table":"user"' not in line]


@pytest.fixture(scope="module")
def village(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A county and two laptops that have joined and met, closed again, to be copied."""
    folder = tmp_path_factory.mktemp("village")
    desk = Desk.make(folder)
    one, other = desk.office(), desk.office()
    people = [one.add_person(a_person(name=f"王{number}")) for number in range(3)]
    exchange(one, other)
    (folder / "people").write_text("\n".join(people))
    desk.close()
    return folder


class Opened:
    """The room of one example, from a fresh copy."""

    def __init__(self, village: Path, folder: Path) -> None:
        shutil.copytree(village, folder)
        shutil.copytree(folder / "county", folder / "county-2")
        self._folder = folder

    def __enter__(self) -> Room:
        people = [PersonId(line) for line in (self._folder / "people").read_text().splitlines()]
        self._room = Room([Office(self._open(f"laptop-{n}")) for n in range(2)], list(self._desks()), people)
        return self._room

    def __exit__(self, *_trouble: object) -> None:
        for place in (*self._room.offices, *self._room.desks):
            place.close()

    def _desks(self) -> Iterator[Desk]:
        for name in ("county", "county-2"):
            yield Desk(self._folder, self._open(name))

    def _open(self, name: str) -> Vault:
        folder = self._folder / name
        return open_vault(folder, password=PASSWORD, now=NOW, marks=self._folder / f"marks {name}")
