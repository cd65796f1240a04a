"""What is due today, through the vault: SEED001, pauses, ends, days of law, and midnight in the village."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from app.clock import day_of
from app.followup.list_due import DueList, DueRow, list_due, windows_of
from app.followup.obligations import Obligation
from app.followup.rules import State
from app.ids import PersonId, new_id
from app.people.read_person import read_person
from app.people.save_person import change_person, put_in_trash
from app.placements.rules import DETOX_LAW_33, REGULATION_14, REGULATION_23, REGULATION_37
from app.placements.save_placement import change_placement
from app.village.village_days import village_days
from app.visits.record_visit import change_visit, remove_visit
from db.journal import create, update
from tests.factories.people import Office, a_person, a_placement, a_visit

KEPT = date(2026, 1, 1)
"""Everybody here has been kept in Yidai since the beginning of the year."""


def test_a_home_visit_is_due_in_each_calendar_month(office: Office) -> None:
    kept(office)
    assert states(office, date(2026, 11, 22)) == {"home_visit 2026-11-30": State.SCHEDULED}
    assert states(office, date(2026, 11, 23))["home_visit 2026-11-30"] is State.DUE_SOON
    assert states(office, date(2026, 11, 30))["home_visit 2026-11-30"] is State.DUE
    assert states(office, date(2026, 12, 7))["home_visit 2026-11-30"] is State.DUE
    assert states(office, date(2026, 12, 8))["home_visit 2026-11-30"] is State.OVERDUE


def test_nonsense_in_the_right_type_from_another_laptop_holds_up_nobodys_reminders(office: Office) -> None:
    kept(office)
    before = states(office, date(2026, 11, 22))
    village, other, beyond = office.village.village, office.add_person(), "9999-12-31"
    reader = {"village_id": village, "direction": "1", "quantity": 9, "happened_on": "2026-02-30"}
    with office.work() as session:
        session.write(
            [
                create("transfer", new_id(), {"typed": [7, [1], ["x", 2], ["x", "y"]]}),
                create("placement", new_id(), {"person_id": other, "state": "4", "reported_on": beyond}),
                create("visit", new_id(), {"person_id": other, "happened_on": beyond}),
                create("visit", new_id(), {"happened_on": "2026-11-01"}),
                create("reader_line", new_id(), reader),
            ]
        )
    assert states(office, date(2026, 11, 22)) == before
    with office.look() as connection:
        village_days(connection, today=office.today)


def test_a_visit_in_the_month_meets_it_and_december_is_next(office: Office) -> None:
    person = kept(office)
    office.visit(person, date(2026, 11, 1))
    assert states(office, date(2026, 11, 30)) == {"home_visit 2026-12-31": State.SCHEDULED}
    assert counted(office, person, "home_visit", date(2026, 11, 30)) == [
        office.sql("SELECT id FROM visit WHERE happened_on = '2026-11-01'")
    ]


@pytest.mark.parametrize(("kind", "result"), [("3", "3"), ("1", "4"), ("1", "3")])
def test_a_call_or_an_empty_house_is_no_home_visit(office: Office, kind: str, result: str) -> None:
    person = kept(office)
    office.visit(person, date(2026, 11, 2), kind=kind, result=result)
    assert "home_visit 2026-11-30" in states(office, date(2026, 11, 30))


def test_a_urine_test_is_due_in_each_half_year_from_the_reporting_day(office: Office) -> None:
    person = kept(office)
    office.test(person, date(2026, 8, 1))
    found = windows(office, person, "urine")
    assert [(str(one.first_day), str(one.due)) for one in found[:3]] == [
        ("2026-03-06", "2026-09-05"),
        ("2026-09-06", "2027-03-05"),
        ("2027-03-06", "2027-09-05"),
    ]
    assert [one.state for one in found[:2]] == [State.MET_LATE, State.SCHEDULED]
    assert (found[0].typed_late, found[0].done_late) == (True, False)


def test_a_missed_half_year_stays_overdue_after_its_grace_until_somebody_tests(office: Office) -> None:
    person = kept(office)
    due = "urine 2026-09-05"
    assert states(office, date(2026, 9, 5), "urine")[due] is State.DUE
    assert states(office, date(2026, 9, 19), "urine")[due] is State.DUE
    assert states(office, date(2026, 9, 20), "urine")[due] is State.OVERDUE
    row = next(
        one for one in due_on(office, date(2026, 9, 20)).overdue if one.obligation.rule.kind == "urine"
    )
    assert row.days == -15
    office.test(person, date(2026, 9, 20))
    assert due not in states(office, date(2026, 9, 21), "urine")


@pytest.mark.parametrize(("sample", "result"), [("4", "1"), ("1", "4"), ("1", "5"), ("1", "3")])
def test_hair_refusals_and_no_shows_are_not_the_urine_test(office: Office, sample: str, result: str) -> None:
    person = kept(office)
    office.test(person, date(2026, 8, 1), sample=sample, result=result)
    assert "urine 2026-09-05" in states(office, date(2026, 9, 5), "urine")


def test_a_visit_typed_in_late_counts_for_its_month_and_says_so(office: Office) -> None:
    person = kept(office)
    (window,) = [one for one in windows(office, person) if one.due == date(2026, 9, 30)]
    assert (window.state, window.typed_late, window.done_late) == (State.MET_LATE, True, False)
    assert window.done_on == date(2026, 9, 20)


def test_correcting_the_day_of_a_visit_changes_what_is_due_at_once(office: Office) -> None:
    person = kept(office)
    visit = office.visit(person, date(2026, 11, 20))
    today = date(2026, 11, 30)
    office.now = datetime(2026, 11, 30, 2, tzinfo=UTC)
    assert "home_visit 2026-11-30" not in states(office, today)
    with office.work() as session:
        change_visit(session, visit, a_visit(date(2026, 10, 20)), now=office.now)
    assert states(office, today)["home_visit 2026-11-30"] is State.DUE
    office.undo()
    assert "home_visit 2026-11-30" not in states(office, today)
    with office.work() as session:
        remove_visit(session, visit, why="another person was meant")
    assert states(office, today)["home_visit 2026-11-30"] is State.DUE


def test_what_was_before_yidai_is_quiet_and_stays_enterable(office: Office) -> None:
    person = office.add_person(kept_since=date(2026, 11, 15))
    office.place(person, decision_on=None, served_on=None, reported_on=date(2024, 1, 10))
    found = due_on(office, date(2026, 11, 30))
    assert found.overdue == ()
    assert {row.obligation.due for row in found.near} == {date(2026, 11, 30)}
    old = [one for one in windows(office, person) if one.due < date(2026, 11, 15)]
    assert len(old) == 34
    assert {one.state for one in old} == {State.BEFORE_YIDAI}
    office.visit(person, date(2026, 5, 20))
    (may,) = [one for one in windows(office, person) if one.due == date(2026, 5, 31)]
    assert may.state is State.MET
    assert not may.typed_late


def test_day_one_with_an_old_roster_is_not_a_wall_of_red(office: Office) -> None:
    for number in range(20):
        person = office.add_person(a_person(name=f"王{number}"))
        office.place(person, decision_on=None, served_on=None, reported_on=date(2024, 1 + number % 12, 10))
    found = due_on(office, date(2026, 11, 22))
    assert (found.overdue, found.suspended) == ((), ())
    assert found.count == len(found.near) + len(found.law)


@pytest.mark.parametrize(
    ("status", "reason"),
    [("14", "isolation"), ("31", "suspended"), ("51", "detained"), ("52", "serving")],
)
def test_a_status_that_pauses_shows_under_paused_and_not_under_overdue(
    office: Office, status: str, reason: str
) -> None:
    kept(office, status=status, status_since=date(2026, 8, 1))
    found = due_on(office, date(2026, 11, 30))
    assert (found.overdue, found.near) == ((), ())
    assert {row.obligation.pause for row in found.suspended} == {reason}


def test_a_pause_that_is_over_leaves_nothing_behind_but_the_next_window(office: Office) -> None:
    person = kept(office, status="33", status_since=date(2026, 8, 1))
    details = read(office, person)
    with office.work() as session:
        change_person(
            session,
            person,
            replace(details, status="11", status_since=date(2026, 11, 1)),
            id_key=office.vault.id_key,
            now=office.now,
        )
    assert states(office, date(2026, 11, 30))["home_visit 2026-11-30"] is State.DUE


@pytest.mark.parametrize("status", ["41", "42", "54", "61"])
def test_a_closed_file_without_a_placement_asks_for_nothing_more(office: Office, status: str) -> None:
    office.add_person(a_person(status=status, status_since=date(2026, 6, 1)), kept_since=KEPT, opened_on=KEPT)
    found = due_on(office, date(2026, 11, 30))
    assert (found.overdue, found.near, found.suspended) == ((), (), ())


def test_an_ended_placement_is_quiet_from_its_end_on(office: Office) -> None:
    person = office.add_person(kept_since=KEPT)
    office.place(person, state="6", end_on=date(2026, 9, 30), end_received_on=date(2026, 9, 30))
    found = due_on(office, date(2026, 11, 30))
    assert (found.near, found.law, found.ahead) == ((), (), ())
    assert {row.obligation.due for row in found.overdue} <= {date(2026, 9, 30)}
    assert all(one.due <= date(2026, 9, 30) for one in windows(office, person))


def test_someone_in_the_trash_or_merged_into_another_file_is_not_listed(office: Office) -> None:
    one, other, third = kept(office), kept(office), kept(office)
    with office.work() as session:
        put_in_trash(session, one, why="entered twice")
        session.write([update("person", other, {"merged_into": third})])
    found = due_on(office, date(2026, 11, 30))
    assert {row.person for row in found.near} == {other}


def test_someone_who_has_not_reported_is_asked_for_nothing_but_to_report(office: Office) -> None:
    person = office.add_person(kept_since=KEPT)
    office.place(person, decision_on=None, served_on=date(2026, 11, 1), reported_on=None, state="1")
    found = due_on(office, date(2026, 11, 10))
    assert (found.overdue, found.near, found.ahead) == ((), (), ())
    (row,) = found.law
    assert (row.key, row.day, row.days) == ("report_in_deadline", date(2026, 11, 16), 6)
    assert (row.article, row.rule, row.counted_from) == (REGULATION_14, "L1", date(2026, 11, 1))
    assert windows(office, person) == []


def test_the_fifteenth_day_is_the_last_and_the_sixteenth_is_overdue(office: Office) -> None:
    person = office.add_person(kept_since=KEPT)
    office.place(person, kind="2", decision_on=None, served_on=date(2026, 11, 1), reported_on=None)
    keys = {}
    for day in (16, 17):
        (row,) = due_on(office, date(2026, 11, day)).law
        keys[day] = (row.key, row.days, row.article)
    assert keys == {
        16: ("report_in_deadline", 0, REGULATION_37),
        17: ("report_in_overdue", -1, REGULATION_37),
    }


def test_nobody_is_overdue_to_report_where_the_day_of_service_is_not_known(office: Office) -> None:
    person = office.add_person()
    office.place(person, decision_on=None, served_on=None, reported_on=None)
    assert due_on(office, date(2026, 11, 22)).law == ()


def test_the_end_of_the_term_comes_into_view_step_by_step(office: Office) -> None:
    person = office.add_person(kept_since=KEPT)
    placement = office.place(
        person, decision_on=None, served_on=None, reported_on=date(2023, 12, 20), end_printed=None
    )
    assert law(office, date(2026, 11, 19)) == []
    assert law(office, date(2026, 11, 20)) == [("end_in_30_days", date(2026, 12, 20), 30)]
    assert law(office, date(2026, 12, 20)) == [("term_ends", date(2026, 12, 20), 0)]
    assert law(office, date(2026, 12, 27)) == [("notice_overdue", date(2026, 12, 27), 0)]
    assert {row.article for row in due_on(office, date(2026, 12, 27)).law} == {REGULATION_23}
    details = a_placement(decision_on=None, served_on=None, reported_on=date(2023, 12, 20))
    office.now = datetime(2026, 12, 27, 2, tzinfo=UTC)
    with office.work() as session:
        change_placement(
            session, placement, replace(details, end_received_on=date(2026, 12, 26)), now=office.now
        )
    assert law(office, date(2026, 12, 27)) == []


def test_no_day_of_law_is_ever_without_its_article(office: Office) -> None:
    for served, reported in ((date(2026, 11, 1), None), (date(2023, 12, 1), date(2023, 12, 10))):
        office.place(office.add_person(), decision_on=None, served_on=served, reported_on=reported)
    for month in (11, 12):
        for day in range(1, 31):
            for row in due_on(office, date(2026, month, day)).law:
                assert row.article.law
                assert row.article.number
                assert row.article != DETOX_LAW_33


def test_the_day_changes_at_midnight_in_the_village(office: Office) -> None:
    kept(office)
    before, after = datetime(2026, 12, 7, 15, 59, 59, tzinfo=UTC), datetime(2026, 12, 7, 16, 0, tzinfo=UTC)
    assert states(office, day_of(before))["home_visit 2026-11-30"] is State.DUE
    assert states(office, day_of(after))["home_visit 2026-11-30"] is State.OVERDUE


def test_a_visit_typed_in_at_ten_past_midnight_is_of_the_new_day(office: Office) -> None:
    late = []
    for minute in (datetime(2026, 12, 7, 15, 50, tzinfo=UTC), datetime(2026, 12, 7, 16, 10, tzinfo=UTC)):
        person = kept(office)
        office.now = minute
        office.visit(person, date(2026, 11, 30))
        late += [one.typed_late for one in windows(office, person) if one.due == date(2026, 11, 30)]
    assert late == [False, True]


def test_the_villages_own_plan_goes_before_the_one_that_ships(office: Office) -> None:
    kept(office)
    body = own_plan()
    with office.work() as session:
        session.write([create("plan_template", "plan", {"code": "SEED001", "body": body})])
    assert states(office, date(2026, 11, 30), "home_visit") == {"home_visit 2026-12-31": State.SCHEDULED}


def test_rows_come_in_the_order_of_their_days(office: Office) -> None:
    for number in range(4):
        person = kept(office)
        if number % 2:
            office.visit(person, date(2026, 11, 2))
    found = due_on(office, date(2026, 12, 8))
    for band in (found.overdue, found.near, found.ahead):
        assert [row.obligation.due for row in band] == sorted(row.obligation.due for row in band)


def kept(office: Office, **said: Any) -> PersonId:
    """Somebody who reported on 5 March and was tested in time."""
    person = office.add_person(a_person(**said), kept_since=KEPT)
    office.place(person)
    for month in range(3, 11):
        office.visit(person, date(2026, month, 20))
    return person


def due_on(office: Office, today: date) -> DueList:
    with office.look() as connection:
        return list_due(connection, today=today)


def states(office: Office, today: date, kind: str = "home_visit") -> dict[str, State]:
    found = due_on(office, today)
    rows: tuple[DueRow, ...] = (*found.overdue, *found.near, *found.ahead, *found.suspended)
    return {
        f"{row.obligation.rule.kind} {row.obligation.due}": row.obligation.state
        for row in rows
        if row.obligation.rule.kind == kind
    }


def windows(office: Office, person: PersonId, kind: str = "home_visit") -> list[Obligation]:
    with office.look() as connection:
        found = windows_of(connection, person, today=office.today)
    return [one for one in found if one.rule.kind == kind]


def counted(office: Office, person: PersonId, kind: str, due: date) -> list[str]:
    return [record for one in windows(office, person, kind) if one.due == due for record in one.counted]


def law(office: Office, today: date) -> list[tuple[str, date, int]]:
    return [(row.key, row.day, row.days) for row in due_on(office, today).law]


def read(office: Office, person: PersonId) -> Any:
    with office.look() as connection:
        return read_person(connection, person).details


def own_plan() -> str:
    import json
    from importlib.resources import files

    plan = json.loads((files("resources") / "plans" / "SEED001.json").read_text("utf-8"))
    plan["rules"][0]["every_months"] = 2
    return json.dumps(plan)
