"""Whatever a bag holds: term, counts of article 20, windows and attachments are equal on both sides."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from hashlib import sha256
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.bundles.county_of import read_county
from app.conduct.absence import ABSENCE
from app.conduct.breach import BREACH
from app.conduct.count_breaches import BreachCount
from app.conduct.standings import count_of
from app.county.enrol_village import renew_village
from app.details import to_cells
from app.followup.gather_cases import gather_cases
from app.followup.obligations import obligations
from app.ids import PersonId, new_id
from app.records import records_of
from app.tests.read_tests import tests_of as read_tests
from app.transfer.address import Address, read_address
from app.transfer.open_transfer import open_transfer
from app.transfer.take_in_transfer import TakenTransfer, take_in_transfer
from app.transfer.told import told_of
from app.transfer.write_transfer import Move, write_transfer
from app.vault.clock_doubts import LAST_BELIEVED
from app.visits.record_visit import remove_visit
from db.journal import create
from tests.factories.county import OTHER_VILLAGE, Desk
from tests.factories.people import Office, a_person, a_placement

DAY = timedelta(days=1)


# Each bag takes up to 380 days of the laptops' time, so the last may be typed after the day from which
# no clock is believed.
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_both_sides_count_the_same_as_of_any_day(
    sides: tuple[Desk, Office, Office, Address], data: st.DataObject
) -> None:
    desk, here, there, address = sides
    base = here.today
    bag = data.draw(bags(base))
    person, blobs = fill(here, bag)
    days = [base + one * DAY for one in data.draw(st.lists(st.integers(-200, 1500), min_size=3, max_size=6))]
    before = [as_of(here, person, day) for day in days]
    contents = attached(here, person)
    taken, got = transfer(desk, here, there, address, person, blobs)
    assert taken.differs == ()
    assert [as_of(there, taken.person, day) for day in days] == before
    assert attached(there, taken.person) == contents
    assert got == {digest: blobs[digest] for digest, _ in contents}


def test_what_a_clock_typed_that_nobody_believes_is_late_on_neither_side(
    sides: tuple[Desk, Office, Office, Address],
) -> None:
    desk, here, there, address = sides
    here.now = datetime.combine(LAST_BELIEVED, time(2), UTC) + 40 * DAY
    base = here.today
    person = here.add_person(kept_since=base - 90 * DAY, opened_on=base - 90 * DAY)
    here.visit(person, base - 60 * DAY)
    before = as_of(here, person, base)
    taken, _ = transfer(desk, here, there, address, person, {})
    assert taken.differs == ()
    assert as_of(there, taken.person, base) == before


def transfer(
    desk: Desk,
    here: Office,
    there: Office,
    address: Address,
    person: PersonId,
    blobs: Mapping[str, bytes],
) -> tuple[TakenTransfer, dict[str, bytes]]:
    """Send the bag from one village and take it in at the other, with the contents that came along."""
    with here.work() as session:
        written = write_transfer(
            here.vault,
            session,
            person,
            Move(here.today, "搬家"),
            address,
            desk.stick(),
            now=here.now,
            read_blob=blobs.__getitem__,
        )
    there.now = here.now
    with there.look() as connection:
        county = read_county(connection)
    keys = [there.vault.laptop.age_identity]
    with open_transfer(
        written.path, keys, folder=there.vault.folder, village_code=OTHER_VILLAGE.code, county=county
    ) as opened:
        arrived = opened.arrived
        got: dict[str, bytes] = {}

        def take(digest: str, piece: bytes | None) -> None:
            got[digest] = got.get(digest, b"") + (piece or b"")

        opened.copy_blobs(take)
    with there.work() as session:
        taken = take_in_transfer(
            session,
            arrived,
            village=there.village,
            tag=there.vault.laptop.tag,
            id_key=there.vault.id_key,
            compared=written.fingerprint,
            now=there.now,
            is_another=True,
        )
    return taken, got


@st.composite
def bags(draw: st.DrawFn, base: date) -> dict[str, Any]:
    """Everything that decides what is due and what counts, typed at other times than it happened.

    Nothing is typed before `base`: a laptop's clock does not go back from one bag to the next.
    """
    offsets = st.integers(0, 300)
    reported = base + draw(st.integers(-400, 60)) * DAY
    return {
        "person": {
            "status": draw(st.sampled_from(["11", "12", "33", "51", "31"])),
            "status_since": draw(st.none() | offsets.map(lambda one: base + one * DAY)),
            "risk_level": draw(st.sampled_from(["", "1", "3"])),
        },
        "base": base,
        "kept": base + draw(st.integers(-90, 90)) * DAY,
        "placement": draw(st.none() | st.just(reported)),
        "months": draw(st.sampled_from([12, 24, 36])),
        "printed": draw(st.none() | st.integers(-3, 3)),
        "visits": draw(
            st.lists(
                st.tuples(offsets, st.sampled_from("124"), st.sampled_from("1234"), st.integers(0, 50)),
                max_size=15,
            )
        ),
        "removed": draw(st.booleans()),
        "tests": draw(st.lists(st.tuples(offsets, st.sampled_from("12345"), st.integers(0, 50)), max_size=6)),
        "breaches": draw(
            st.lists(st.tuples(offsets, st.sampled_from("12"), st.integers(0, 5), st.booleans()), max_size=4)
        ),
        "absences": draw(st.lists(st.tuples(offsets, st.none() | st.integers(0, 40)), max_size=4)),
        "contents": draw(st.lists(st.binary(min_size=1, max_size=200), max_size=3, unique=True)),
    }


def fill(office: Office, bag: dict[str, Any]) -> tuple[PersonId, dict[str, bytes]]:
    """Type it all in, each record on its own day."""
    base: date = bag["base"]
    begun = office.now
    person = office.add_person(a_person(**bag["person"]), kept_since=bag["kept"], opened_on=base)
    if bag["placement"] is not None:
        with office.work() as session:
            cells = {**to_cells(a_placement(**placement_of(bag))), "person_id": person}
            session.write([create("placement", new_id(), cells)])
    visits = [(offset + late, "visit", offset, said) for offset, *said, late in bag["visits"]]
    tests_drawn = [(offset + late, "test", offset, said) for offset, *said, late in bag["tests"]]
    tests: list[str] = []
    visit = None
    for typed, table, offset, said in sorted(visits + tests_drawn, key=lambda one: one[0]):
        office.now = begun + typed * DAY
        if table == "visit":
            visit = office.visit(person, base + offset * DAY, kind=said[0], result=said[1])
        else:
            tests.append(office.test(person, base + offset * DAY, result=said[0]))
    office.now = max(office.now, begun + 380 * DAY)
    rows = []
    for offset, kind, which, counted in bag["breaches"]:
        test = tests[which] if which < len(tests) else None
        values = {"person_id": person, "happened_on": (base + offset * DAY).isoformat(), "kind": kind}
        values |= {"test_id": test} if test else {}
        said_so = {"counted": "1", "counted_by": "派出所", "counted_on": base.isoformat()} if counted else {}
        rows.append(create("breach", new_id(), {**values, **said_so}))
    for offset, length in bag["absences"]:
        first = base + offset * DAY
        last = None if length is None else (first + length * DAY).isoformat()
        values = {"person_id": person, "from_on": first.isoformat(), "to_on": last}
        rows.append(create("absence", new_id(), {**values, "counted": "1", "counted_by": "派出所"}))
    blobs = {sha256(content).hexdigest(): content for content in bag["contents"]}
    for digest, content in blobs.items():
        values = {"person_id": person, "digest": digest, "size": len(content), "title": "图"}
        rows.append(create("attachment", new_id(), values))
    with office.work() as session:
        session.write(rows)
        if bag["removed"] and visit is not None:
            remove_visit(session, visit, why="记错了")
    return person, blobs


def placement_of(bag: dict[str, Any]) -> dict[str, Any]:
    reported = bag["placement"]
    said = {
        "decision_on": reported,
        "served_on": reported,
        "reported_on": reported,
        "term_months": bag["months"],
    }
    term = a_placement(**said).term
    assert term is not None
    printed = None if bag["printed"] is None else term.computed + bag["printed"] * DAY
    return {**said, "end_printed": printed}


def as_of(office: Office, person: PersonId, day: date) -> list[object]:
    """Everything that this program tells of a person on a day, without the names of rows."""
    with office.look() as connection:
        told = told_of(connection, person, on=day)
        (one,) = gather_cases(connection, person=person)
        windows = [
            (
                window.rule,
                window.number,
                window.first_day,
                window.due,
                window.state,
                len(window.counted),
                window.done_on,
                window.done_late,
                window.typed_late,
                window.pause,
            )
            for window in obligations(one.case, day, until=day)
        ]
        count = count_of(
            records_of(connection, BREACH, person),
            records_of(connection, ABSENCE, person),
            read_tests(connection, person),
            day,
        )
    return [told.starts_on, told.ends_on, windows, counts(count)]


def counts(count: BreachCount) -> list[tuple[str, int, str]]:
    return [(tally.key, tally.count, tally.state) for tally in count.tallies]


def attached(office: Office, person: PersonId) -> list[tuple[str, int]]:
    with office.look() as connection:
        rows = connection.exec_driver_sql(
            "SELECT digest, size FROM attachment WHERE person_id = ? AND deleted = 0 ORDER BY digest",
            (person,),
        ).all()
    return [(row[0], row[1]) for row in rows]


@pytest.fixture
def sides(desk: Desk) -> tuple[Desk, Office, Office, Address]:
    here, there = desk.office(), desk.office(OTHER_VILLAGE)
    desk.receive(here, there)
    with desk.work() as session:
        data = renew_village(session, code=OTHER_VILLAGE.code, now=desk.now).data
    with here.look() as connection:
        return desk, here, there, read_address(connection, data)
