"""A county's later file brings plans, holidays and lists; what it cannot say, it says so and keeps."""

from __future__ import annotations

import string
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.bundles.limits import LAST_TIME
from app.errors import Refused
from app.followup.list_due import windows_of
from app.followup.obligations import Obligation
from app.followup.plans_in_force import PlansInForce
from app.followup.save_plan import RuleEdit, save_own_plan
from app.from_county.kinds import KINDS
from app.from_county.sent_kind import SentBy
from app.from_county.take_county_data import (
    CameAs,
    county_items,
    read_sent_down,
    take_county_data,
    take_kept_again,
)
from app.ids import PersonId
from app.village.holiday_years import read_holidays
from db.journal import delete
from tests.factories.county import Desk
from tests.factories.people import NOW, TODAY, Office
from tests.factories.sent_down import file_with, plan, take

NEXT_YEAR = date(2027, 1, 1)
HOLIDAYS = {
    "year": 2027,
    "holidays": [f"2027-01-0{n}" for n in range(1, 8)],
    "workdays": ["2027-01-10"],
    "source": "通知",
}
LATER = date(2027, 8, 1)


def test_a_plan_signed_by_the_county_holds_from_its_day_on_and_the_past_stays(
    office: Office, desk: Desk
) -> None:
    person = placed(office)
    before = [told(one) for one in windows(office, person) if one.first_day < NEXT_YEAR]
    taken = take(office, file_with(desk, {"plans": [plan("ZJJ", replaces=["SEED001"])]}))
    assert [(one.kind, one.state, one.new) for one in taken.sent_down] == [("plans", CameAs.TAKEN, 1)]
    after = windows(office, person)
    assert [told(one) for one in after if one.first_day < NEXT_YEAR] == before
    assert {one.rule.template.id for one in after if one.first_day >= NEXT_YEAR} == {"ZJJ"}


def test_it_goes_before_what_the_village_had_changed_itself(office: Office, desk: Desk) -> None:
    with office.work() as session:
        edits = [RuleEdit("home-visit", 2, 7)]
        save_own_plan(session, "SEED001", edits, authority="village", source="村里定", from_on=TODAY)
    take(office, file_with(desk, {"plans": [plan("SEED001", version=2)]}))
    with office.look() as connection:
        line = PlansInForce(connection).line("SEED001")
    assert [(one.since, bool(one.signed_by)) for one in line] == [
        (None, False),
        (TODAY, False),
        (NEXT_YEAR, True),
    ]


def test_a_star_replaces_whatever_the_village_follows(office: Office, desk: Desk) -> None:
    sent = plan("SEED001", id="COUNTY-2027", replaces=["*"])
    take(office, file_with(desk, {"plans": [sent]}))
    with office.look() as connection:
        line = PlansInForce(connection).line("SEED001")
    assert [one.template.id for one in line] == ["SEED001", "COUNTY-2027"]


def test_a_plan_never_reaches_back_before_the_day_on_which_the_file_was_made(
    office: Office, desk: Desk
) -> None:
    person = placed(office)
    before = [told(one) for one in windows(office, person) if one.first_day < TODAY]
    take(office, file_with(desk, {"plans": [plan("ZJJ", valid_from="2020-01-01", replaces=["*"])]}))
    assert [told(one) for one in windows(office, person) if one.first_day < TODAY] == before


def test_the_same_plan_in_a_later_file_changes_nothing(office: Office, desk: Desk) -> None:
    extra = {"plans": [plan("ZJJ", replaces=["*"])], "holidays": [HOLIDAYS]}
    take(office, file_with(desk, extra))
    entries = office.sql("SELECT count(*) FROM entry")
    again = take(office, file_with(desk, extra, number=8))
    assert {one.state for one in again.sent_down} == {CameAs.SAME}
    assert office.sql("SELECT count(*) FROM entry") == entries


def test_the_county_s_holidays_count_here(office: Office, desk: Desk) -> None:
    take(office, file_with(desk, {"holidays": [HOLIDAYS]}))
    with office.look() as connection:
        table = read_holidays(connection)
    assert table.knows(2027)
    assert not table.is_working(date(2027, 1, 4))
    assert office.sql("SELECT signed_by FROM holiday_year WHERE year = 2027")


def test_a_kind_that_this_version_does_not_know_is_kept_and_said(office: Office, desk: Desk) -> None:
    taken = take(office, file_with(desk, {"songs": [{"a": 1}, {"b": 2}], "plans": [plan("ZJJ")]}))
    assert [(one.kind, one.state, one.items) for one in taken.sent_down] == [
        ("plans", CameAs.TAKEN, 1),
        ("songs", CameAs.KEPT, 2),
    ]
    with office.look() as connection:
        assert county_items(connection, "songs") == [{"a": 1}, {"b": 2}]
        assert [one.kind for one in read_sent_down(connection)] == ["plans", "songs"]


def test_what_an_older_program_kept_is_taken_in_by_one_that_knows_it(office: Office, desk: Desk) -> None:
    take(office, file_with(desk, {"holidays": [HOLIDAYS]}))
    with office.work() as session:
        session.connection.exec_driver_sql("UPDATE county_data SET state = 'kept'")
        session.write([delete("holiday_year", office.sql("SELECT id FROM holiday_year"), why="x")])
    with office.work() as session:
        (found,) = take_kept_again(session, now=NOW)
    assert found.state is CameAs.TAKEN
    with office.look() as connection:
        assert read_holidays(connection).knows(2027)


BAD_PLANS = [
    ({"valid_from": None}, "valid_from"),
    ({"secret": 1}, "unknown_key:template"),
    ({"rules": []}, "rule_ids"),
    ({"rules": 3}, "wrong_type"),
    ({"replaces": "*"}, "replaces"),
    ({"replaces": [""]}, "replaces"),
    ({"basis": "长" * 70_000}, "too_long"),
]


@pytest.mark.parametrize(("change", "why"), BAD_PLANS)
def test_one_plan_that_cannot_be_read_keeps_all_plans_out_and_names_its_place(
    office: Office, desk: Desk, change: dict[str, Any], why: str
) -> None:
    extra = {"plans": [plan("ZJJ"), plan("SEED001", **change)], "holidays": [HOLIDAYS]}
    holidays, plans = take(office, file_with(desk, extra)).sent_down
    assert (plans.state, plans.item, plans.why) == (CameAs.REFUSED, 2, why)
    assert holidays.state is CameAs.TAKEN
    assert office.sql("SELECT count(*) FROM plan_template") == 0


@pytest.mark.parametrize(
    "item",
    [7, {}, {**HOLIDAYS, "year": "2027"}, {**HOLIDAYS, "holidays": ["2027-02-30"]}, {**HOLIDAYS, "x": 1}],
)
def test_holidays_that_are_none_are_refused(office: Office, desk: Desk, item: object) -> None:
    (found,) = take(office, file_with(desk, {"holidays": [item]})).sent_down
    assert (found.state, found.item) == (CameAs.REFUSED, 1)


def test_more_than_the_limit_of_a_kind_is_refused(office: Office, desk: Desk) -> None:
    (found,) = take(office, file_with(desk, {"holidays": [HOLIDAYS] * 21})).sent_down
    assert (found.state, found.why) == (CameAs.REFUSED, "more_than:20")


def test_a_list_of_papers_comes_with_its_day(office: Office, desk: Desk) -> None:
    paper = {"id": "a", "form": "F01", "zh": "封面", "en": "Cover", "from": "cover", "unless": [], "only": []}
    sent = {"id": "C9", "zh": "县", "en": "C", "source": "县", "version": 1, "valid_from": "2026-01-01"}
    (found,) = take(
        office, file_with(desk, {"papers": [{**sent, "papers": [{**paper, "kinds": []}]}]})
    ).sent_down
    assert (found.state, found.new) == (CameAs.TAKEN, 1)
    assert office.sql("SELECT valid_from FROM paper_list") == TODAY.isoformat()


def test_a_file_of_an_unknown_county_needs_its_digits(tmp_path: Path, desk: Desk) -> None:
    stranger = Office.make(tmp_path / "stranger")
    try:
        with pytest.raises(Refused, match="fingerprint_not_given"):
            take(stranger, file_with(desk, {"holidays": [HOLIDAYS]}))
        assert stranger.sql("SELECT count(*) FROM county_data") == 0
    finally:
        stranger.vault.close()


def test_a_county_whose_clock_is_far_ahead_does_not_put_its_plans_off(office: Office, desk: Desk) -> None:
    take(office, file_with(desk, {"plans": [plan("ZJJ", valid_from="2026-01-01")]}, made=LAST_TIME))
    assert office.sql("SELECT valid_from FROM plan_template") == TODAY.isoformat()


scraps = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 3000) | st.text(string.printable[:70], max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["id", "rules", "year", "holidays", "papers", "valid_from"]), inner)
    ),
    max_leaves=8,
)


@settings(max_examples=60, deadline=None)
@given(kind=st.sampled_from(sorted(KINDS)), payload=scraps)
def test_whatever_comes_is_answered_and_never_an_error(
    one_office: Office, kind: str, payload: object
) -> None:
    with one_office.work() as session:
        found = take_county_data(session, kind, payload, sent=SentBy("county", 1, TODAY), now=NOW)
    assert found.state in (CameAs.REFUSED, CameAs.SAME)


def placed(office: Office) -> PersonId:
    person = office.add_person()
    office.place(person)
    return person


def windows(office: Office, person: PersonId) -> list[Obligation]:
    with office.look() as connection:
        return windows_of(connection, person, today=TODAY, until=LATER)


def told(one: Obligation) -> tuple[object, ...]:
    return one.rule.id, one.rule.template.id, one.first_day, one.due, one.state


@pytest.fixture(scope="module")
def one_office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    made = Office.make(tmp_path_factory.mktemp("one") / "vault")
    yield made
    made.close()
