"""A bag that went over counts once: until the day in the old village, from then on in the new one."""

from __future__ import annotations

from datetime import date

import pytest

from app.bag.measure import MEASURE, Measure
from app.county.count_county import CountyReport, count_county
from app.reports.count_figures import count_figures
from app.reports.period import Period
from app.transfer.moves import Moves
from db.journal import update
from tests.app.transfer.test_transfer import Two, full_bag, two  # noqa: F401  # the two villages
from tests.factories.county import OTHER_VILLAGE
from tests.factories.people import NOW, TODAY, VILLAGE, a_person

YEAR = Period(date(2026, 1, 1), date(2026, 12, 31))
OCTOBER = Period(date(2026, 10, 1), date(2026, 10, 31))


@pytest.fixture
def moved(two: Two) -> Two:  # noqa: F811
    """A full bag that the county knew before it went over on the 22nd; both villages have sent."""
    people = full_bag(two.here), two.here.add_person(a_person(name="陈大河"), kept_since=date(2026, 3, 1))
    with two.here.work() as session:
        session.write([update("person", one, {"opened_on": "2026-03-01"}) for one in people])
    two.desk.receive(two.here)
    return two


def amounts(report: CountyReport) -> dict[tuple[str, str], int]:
    return {(f.definition.key, f.code): f.amount() for s in report.sections for f in s.figures}


def told(two: Two, period: Period) -> CountyReport:  # noqa: F811
    with two.desk.look() as connection:
        return count_county(connection, period, now=NOW)


def go_over(two: Two) -> None:  # noqa: F811
    person = two.here.sql("SELECT id FROM person WHERE name = '王小满'")
    two.take(two.write(person))


@pytest.mark.parametrize("first", ["here", "there"])
def test_the_county_counts_the_same_before_and_after_whoever_sends_first(moved: Two, first: str) -> None:
    before = {period: amounts(told(moved, period)) for period in (YEAR, OCTOBER)}
    go_over(moved)
    second = {"here": "there", "there": "here"}[first]
    for one in (first, second):
        moved.desk.receive(getattr(moved, one))
        if one == "here" == first:
            continue  # the bag is on its way: nobody has it yet
        assert {period: amounts(told(moved, period)) for period in (YEAR, OCTOBER)} == before


def test_what_was_done_before_counts_where_it_was_done_and_what_holds_where_the_bag_is(moved: Two) -> None:
    go_over(moved)
    person = moved.there.sql("SELECT id FROM person")
    moved.there.visit(person, TODAY)
    moved.there.record(MEASURE, person, Measure(from_on=TODAY, action="每周打一次电话"))
    moved.desk.receive(moved.here, moved.there)
    report = told(moved, YEAR)
    assert report.figure("visits").by_village == {VILLAGE.code: 2, OTHER_VILLAGE.code: 1}
    assert report.figure("measures").by_village == {OTHER_VILLAGE.code: 2}
    assert report.figure("people").by_village == {VILLAGE.code: 1, OTHER_VILLAGE.code: 1}
    assert told(moved, OCTOBER).figure("people").by_village == {VILLAGE.code: 2}
    for office, visits in ((moved.here, 2), (moved.there, 1)):
        with office.look() as connection:
            own = count_figures(connection, office.village.village, YEAR, today=TODAY, compare=False)
        assert own.figure("visits").amount == visits


def test_on_the_day_itself_a_bag_is_in_the_new_village() -> None:
    moves = Moves(came={"new": TODAY}, went={"old": TODAY})
    assert [moves.is_here(one, TODAY) for one in ("old", "new", "other")] == [False, True, True]
    assert moves.is_here("old", date(2026, 11, 21))
    assert not moves.is_here("new", date(2026, 11, 21))
