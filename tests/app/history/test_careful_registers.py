"""While two laptops' words about something careful stand open, nothing stops, ends or goes because of either.

Each test lets the laptop that wrote last, whose word is shown, say what would stop or end something. Who is
due for visits, tests and pauses is in tests/app/followup/test_gather_cases.py; leaves, absences, breaches and
reports are in tests/app/conduct.
"""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from app.bag.need import NEED, Need
from app.closing.close_bag import close_bag
from app.closing.closing import DISCHARGED, Closing, read_closing
from app.closing.destroy_bag import look_at_destroying
from app.closing.list_closed import list_closed, retention_reached
from app.closing.retention_of import keep_until
from app.closing.suggest_closing import suggest_closing
from app.conduct.absence import ABSENCE, UnauthorisedAbsence
from app.conduct.count_breaches import Standing
from app.conduct.leave import LEAVE, Leave
from app.conduct.read_conduct import read_conduct
from app.errors import Refused
from app.followup.gather_cases import gather_cases
from app.followup.law_days import law_days
from app.followup.list_due import list_due
from app.followup.not_seen_rows import not_seen_rows
from app.history.all_conflicts import all_conflicts
from app.history.read_conflicts import read_conflicts
from app.ids import PersonId
from app.people.erase_person import erase_person
from app.people.read_person import read_person
from app.people.save_person import put_in_trash, take_out_of_trash
from app.placements.read_placements import current_placements, placements_of
from app.placements.suspension import SUSPENSION, Suspension
from app.records import records_of
from app.reports.status_history import statuses_at
from app.rights.correction_request import CORRECTION_REQUEST, CorrectionRequest
from app.village.village_days import village_days
from app.village.village_settings import set_setting
from db.journal import create, update
from db.schema import SHAPES
from tests.factories.county import exchange
from tests.factories.disputes import dispute
from tests.factories.people import NOW, TODAY, Office, a_person

Pair = tuple[Office, Office]
REPORTED = date(2026, 3, 5)


def placed(pair: Pair, **said: Any) -> tuple[PersonId, str]:
    person = pair[0].add_person(a_person(), kept_since=date(2026, 1, 1))
    placement = pair[0].place(person, **said)
    exchange(*pair)
    return person, placement


def reminded(office: Office, today: date) -> set[str]:
    with office.look() as connection:
        return {one.key for one in law_days(connection, gather_cases(connection), today=today)}


def asked(office: Office, today: date) -> set[str]:
    """The kinds of what somebody has to do about a person on this day."""
    with office.look() as connection:
        found = list_due(connection, today=today)
    return {row.obligation.rule.kind for row in (*found.overdue, *found.near)}


def test_a_disputed_end_of_a_placement_does_not_stop_the_reminder_of_its_end(pair: Pair) -> None:
    _person, placement = placed(pair, term_months=9)
    end = {"state": "7", "end_on": "2026-11-20", "end_received_on": "2026-11-20"}
    dispute(pair, "placement", placement, {"end_document": "x"}, end)
    assert reminded(pair[0], date(2026, 11, 25)) & {"end_in_30_days", "materials_to_police", "term_ends"}


def test_a_disputed_end_suggests_no_closing_and_leaves_the_placement_running(pair: Pair) -> None:
    person, placement = placed(pair)
    dispute(pair, "placement", placement, {"end_document": "x"}, {"state": "7", "end_on": "2026-11-20"})
    with pair[0].look() as connection:
        assert not current_placements(connection)[person].has_ended
        assert suggest_closing(read_person(connection, person), placements_of(connection, person)) is None


def test_a_disputed_day_of_reporting_stops_neither_its_own_reminder_nor_the_visits(pair: Pair) -> None:
    _person, placement = placed(pair)
    dispute(pair, "placement", placement, {"reported_on": None}, {"reported_on": "2026-03-06"})
    assert "report_in_overdue" in reminded(pair[0], TODAY)
    assert "home_visit" in asked(pair[0], TODAY)


def test_visits_stay_asked_for_where_the_shown_word_is_that_nobody_reported(pair: Pair) -> None:
    _person, placement = placed(pair)
    dispute(pair, "placement", placement, {"reported_on": "2026-03-06"}, {"reported_on": None})
    assert "home_visit" in asked(pair[0], TODAY)


def test_a_disputed_term_ends_nothing(pair: Pair) -> None:
    _person, placement = placed(pair)
    dispute(pair, "placement", placement, {"term_months": 24}, {"term_months": 3})
    assert "home_visit" in asked(pair[0], TODAY)


@pytest.mark.parametrize("status", ["54", "43"])
def test_a_disputed_status_stops_no_review(pair: Pair, status: str) -> None:
    here = pair[0]
    began = TODAY.replace(year=TODAY.year - 3)
    person = here.add_person(a_person(last_use_on=began), kept_since=date(2026, 1, 1))
    exchange(*pair)
    dispute(pair, "person", person, {"status": "12"}, {"status": status, "status_since": TODAY.isoformat()})
    assert "three_year_review" in reminded(here, TODAY)


def test_who_is_said_to_have_died_on_one_laptop_alone_is_still_asked_after(pair: Pair) -> None:
    person, _placement = placed(pair)
    died = {"status": "54", "status_since": TODAY.isoformat()}
    dispute(pair, "person", person, {"status": "12"}, died)
    with pair[0].look() as connection:
        seen = not_seen_rows(connection, gather_cases(connection), today=TODAY)
    assert person in {one.person for one in seen}


def test_a_disputed_last_use_does_not_put_the_review_off(pair: Pair) -> None:
    here = pair[0]
    began = TODAY.replace(year=TODAY.year - 3)
    person = here.add_person(a_person(last_use_on=began), kept_since=date(2026, 1, 1))
    exchange(*pair)
    earlier = {"last_use_on": (began + timedelta(days=1)).isoformat()}
    dispute(pair, "person", person, earlier, {"last_use_on": TODAY.isoformat()})
    assert "three_year_review" in reminded(here, TODAY)


def test_of_a_disputed_level_all_is_asked_that_either_asks_for(pair: Pair) -> None:
    person, _placement = placed(pair)
    dispute(pair, "person", person, {"risk_level": "3"}, {"risk_level": "1"})
    with pair[0].look() as connection:
        (both,) = gather_cases(connection, person=person)
    asked_for = {}
    for level in ("1", "3"):
        with pair[0].work() as session:
            session.write([create("person", f"level {level}", {"name": "x", "risk_level": level})])
            session.write(
                [
                    create(
                        "placement",
                        f"placement {level}",
                        {"person_id": f"level {level}", "kind": "1", "reported_on": REPORTED.isoformat()},
                    )
                ]
            )
        with pair[0].look() as connection:
            (one,) = gather_cases(connection, person=PersonId(f"level {level}"))
        asked_for[level] = set(one.case.rules)
    assert set(both.case.rules) == asked_for["1"] | asked_for["3"]


def closed(pair: Pair) -> PersonId:
    here = pair[0]
    person = here.add_person(a_person())
    with here.work() as session:
        close_bag(session, person, Closing(TODAY, DISCHARGED, ""), now=NOW)
    exchange(*pair)
    return person


def test_a_disputed_closing_closes_nothing_and_nothing_can_be_destroyed_for_it(pair: Pair) -> None:
    here = pair[0]
    person = here.add_person(a_person(), kept_since=date(2026, 1, 1))
    exchange(*pair)
    shut = {"locked": 1, "closed_on": "2001-01-01", "closed_reason": DISCHARGED}
    dispute(pair, "person", person, {"locked": None, "closed_basis": "开着"}, shut)
    with here.look() as connection:
        assert read_closing(connection, person) is None
        assert list_closed(connection) == []
        assert person in statuses_at(connection, None, [TODAY])[TODAY]
        with pytest.raises(Refused, match="bag_not_closed"):
            look_at_destroying(here.vault, connection, person, today=TODAY)
    here.visit(person)


def test_a_disputed_day_of_keeping_lets_nothing_be_destroyed(pair: Pair) -> None:
    here = pair[0]
    person = closed(pair)
    for office, day in zip(pair, (TODAY + timedelta(days=400), TODAY), strict=True):
        with office.work() as session:
            keep_until(session, person, day, why="县里的文件", now=NOW)
    exchange(*pair)
    later = TODAY + timedelta(days=10)
    with here.look() as connection:
        assert retention_reached(connection, today=later) == []
        with pytest.raises(Refused, match="retention_unknown"):
            look_at_destroying(here.vault, connection, person, today=later)


def test_a_file_that_is_in_the_trash_on_one_laptop_alone_is_not_erased(pair: Pair) -> None:
    here, there = pair
    person = here.add_person(a_person())
    exchange(*pair)
    with here.work() as session:
        put_in_trash(session, person, why="重复")
    with there.work() as session:
        put_in_trash(session, person, why="重复")
        take_out_of_trash(session, person)
    exchange(*pair)
    with here.work() as session, pytest.raises(Refused):
        erase_person(session, person, why="录错了", now=NOW)


def test_a_problem_that_was_put_right_on_one_laptop_alone_stays_asked_for(pair: Pair) -> None:
    here = pair[0]
    village = here.village.village
    with here.work() as session:
        said = {"village_id": village, "item": "标语破损", "due_on": TODAY.isoformat()}
        session.write([create("problem", "problem-1", said)])
    exchange(*pair)
    dispute(pair, "problem", "problem-1", {"proof": "没有整改"}, {"fixed_on": TODAY.isoformat()})
    with here.look() as connection:
        found = village_days(connection, today=TODAY)
    assert "problem_due" in {one.key for one in found}


AWAY = Leave(kind="1", from_on=date(2026, 11, 1), to_on=date(2026, 11, 18), destination="省城", approval="1")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"returned_on": None, "from_on": "2026-11-02"}, {"renewed_to": "2027-03-01"}),
        ({"to_on": "2026-11-19"}, {"from_on": "2026-12-24", "to_on": "2026-12-31"}),
        ({"approval_no": "x"}, {"approval": "2"}),
    ],
)
def test_a_return_is_asked_about_by_the_earlier_day_whatever_one_laptop_says_alone(
    pair: Pair, one: dict[str, Any], other: dict[str, Any]
) -> None:
    person, _placement = placed(pair)
    row = pair[0].record(LEAVE, person, AWAY)
    exchange(*pair)
    dispute(pair, "leave", row, one, other)
    assert "return_overdue" in reminded(pair[0], TODAY)


def test_a_disputed_suspension_stops_nothing_now_and_moves_no_reminder_of_the_end(pair: Pair) -> None:
    here = pair[0]
    began = {name: date(2025, 12, 1) for name in ("decision_on", "served_on", "reported_on")}
    person, placement = placed(pair, **began, term_months=12)
    with here.work() as session:
        set_setting(session, here.village.village, "suspension_extends", "yes", source="县里来文")
    row = here.record(SUSPENSION, placement, Suspension(date(2026, 2, 1), date(2026, 3, 1), "1"))
    exchange(*pair)
    dispute(pair, "suspension", row, {"to_on": "2026-03-11"}, {"to_on": None})
    assert "materials_to_police" in reminded(here, TODAY)
    assert "home_visit" in asked(here, TODAY)
    with here.look() as connection:
        (case,) = gather_cases(connection, person=person)
    assert case.case.pauses == []
    assert case.case.end == date(2027, 1, 8), "what either laptop adds to the term goes on being asked for"


def test_a_request_answered_on_one_laptop_alone_goes_on_waiting(pair: Pair) -> None:
    here = pair[0]
    person = here.add_person()
    asked_on = TODAY - timedelta(days=20)
    said = CorrectionRequest(asked_on=asked_on, asked_by="1", kind="1", wrong="出生日期", decision="1")
    row = here.record(CORRECTION_REQUEST, person, said)
    exchange(*pair)
    answered = {"decision": "2", "decided_on": TODAY.isoformat(), "answered_on": TODAY.isoformat()}
    dispute(pair, "correction_request", row, {"reason": "等原件"}, answered)
    assert "correction_asked" in reminded(here, TODAY)


def test_a_need_met_on_one_laptop_alone_is_not_put_away(pair: Pair) -> None:
    here = pair[0]
    person = here.add_person()
    row = here.record(NEED, person, Need(happened_on=TODAY, words="低保", state="1"))
    exchange(*pair)
    dispute(pair, "need", row, {"closed_words": "等民政"}, {"state": "2", "closed_on": TODAY.isoformat()})
    with here.look() as connection:
        (need,) = records_of(connection, NEED, person)
        assert "state" in need.open_registers
        assert any(one.row == row and one.careful for one in read_conflicts(connection))


@pytest.mark.parametrize("other", [{"counted": "2", "counted_by": "镇"}, {"to_on": "2026-06-20"}])
def test_a_disputed_absence_does_not_count(pair: Pair, other: dict[str, Any]) -> None:
    here = pair[0]
    person = here.add_person(kept_since=date(2026, 1, 1))
    absence = UnauthorisedAbsence(
        from_on=date(2026, 5, 1),
        to_on=date(2026, 6, 15),
        basis="村民反映",
        counted="1",
        counted_by="派出所",
        counted_on=date(2026, 6, 16),
    )
    row = here.record(ABSENCE, person, absence)
    exchange(*pair)
    with here.look() as connection:
        assert read_conduct(connection, person, today=TODAY).suggestions
    dispute(pair, "absence", row, {"counted_document": "x", "from_on": "2026-05-02"}, other)
    with here.look() as connection:
        found = read_conduct(connection, person, today=TODAY)
    assert not found.suggestions
    assert list(found.standings.values()) == [Standing.IN_CONFLICT]


def test_a_disputed_refusal_is_reported_to_nobody(pair: Pair) -> None:
    person, placement = placed(pair)
    refused = {"refused_on": TODAY.isoformat(), "refused_source": "派出所通报"}
    dispute(pair, "placement", placement, {"refused_source": "听说"}, refused)
    with pair[0].look() as connection:
        assert read_conduct(connection, person, today=TODAY).suggestions == ()


def test_every_careful_register_bears_its_mark_while_it_stands_open(pair: Pair) -> None:
    here, there = pair
    there.now = here.now + timedelta(minutes=1)
    careful = {(table, register) for table, shape in SHAPES.items() for register in shape.careful}
    rows = {table: f"row of {table}" for table, _register in careful}
    with here.work() as session, session.unasked():
        session.write([create(table, row, {}) for table, row in rows.items()])
        session.write([create("plan_template", name, {}) for name in ("one", "other")])
    exchange(here, there)
    for office, word, number in ((here, "one", 1), (there, "other", 2)):
        with office.work() as session, session.unasked():
            for table, register in sorted(careful):
                shape = SHAPES[table]
                column = shape.registers[register][0]
                value = number if shape.kinds[column] is int else word
                session.write([update(table, rows[table], {column: value})])
    exchange(here, there)
    with here.look() as connection:
        found = {(one.table, one.register) for one in all_conflicts(connection) if one.careful}
    assert found == careful


def test_every_careful_register_has_a_test_of_what_does_not_happen_because_of_it() -> None:
    careful = {f"{table}.{register}" for table, shape in SHAPES.items() for register in shape.careful}
    assert careful == PROVEN.keys() | NOTHING_RESTS_ON.keys()
    for register, where in PROVEN.items():
        path, _, name = where.partition("::")
        assert f"def {name}(" in (TESTS / path).read_text(encoding="utf-8"), register


TESTS = Path(__file__).parents[2]
_HERE = "app/history/test_careful_registers.py::test_"
_VILLAGE = "app/history/test_careful_registers_of_a_village.py::test_"
_GATHER = "app/followup/test_gather_cases.py::test_"
_COUNTS = "app/conduct/test_evaded_tests.py::test_"
_DISPUTED_COUNT = f"{_COUNTS}while_two_laptops_say_different_things_it_does_not_count"
_RETURN = f"{_HERE}a_return_is_asked_about_by_the_earlier_day_whatever_one_laptop_says_alone"
_RECORD = f"{_GATHER}a_disputed_visit_counts_for_nothing_until_it_is_settled"
_DISPUTED_ABSENCE = f"{_HERE}a_disputed_absence_does_not_count"
PROVEN = {
    "absence.counted": _DISPUTED_ABSENCE,
    "absence.span": _DISPUTED_ABSENCE,
    "breach.counted": _DISPUTED_COUNT,
    "breach.withdrawal": _DISPUTED_COUNT,
    "correction_request.decision": f"{_HERE}a_request_answered_on_one_laptop_alone_goes_on_waiting",
    "holiday_year.days": f"{_VILLAGE}a_year_of_holidays_typed_on_two_laptops_differently_is_in_dispute",
    "leave.approval": _RETURN,
    "leave.span": _RETURN,
    "month_close.closing": f"{_VILLAGE}a_month_whose_closing_is_in_dispute_is_not_closed",
    "need.state": f"{_HERE}a_need_met_on_one_laptop_alone_is_not_put_away",
    "person.closing": f"{_HERE}a_disputed_closing_closes_nothing_and_nothing_can_be_destroyed_for_it",
    "person.last_use": f"{_HERE}a_disputed_last_use_does_not_put_the_review_off",
    "person.merged_into": (
        "app/people/test_same_person.py::test_a_disputed_merge_joins_nothing_until_it_is_settled"
    ),
    "person.own_plan": f"{_VILLAGE}of_two_plans_chosen_for_one_person_alone_both_are_asked",
    "person.retain_until": f"{_HERE}a_disputed_day_of_keeping_lets_nothing_be_destroyed",
    "person.risk": f"{_HERE}of_a_disputed_level_all_is_asked_that_either_asks_for",
    "person.status": f"{_HERE}a_disputed_status_stops_no_review",
    "placement.kind": f"{_VILLAGE}a_disputed_kind_of_placement_asks_for_what_either_kind_asks_for",
    "placement.plan_id": f"{_VILLAGE}of_two_plans_chosen_for_one_person_alone_both_are_asked",
    "placement.refusal": f"{_HERE}a_disputed_refusal_is_reported_to_nobody",
    "placement.reported_on": (
        f"{_HERE}a_disputed_day_of_reporting_stops_neither_its_own_reminder_nor_the_visits"
    ),
    "placement.state": f"{_HERE}a_disputed_end_of_a_placement_does_not_stop_the_reminder_of_its_end",
    "placement.term": f"{_HERE}a_disputed_term_ends_nothing",
    "plan_template.plan": f"{_VILLAGE}of_two_plans_all_is_asked_for_that_either_asks_for",
    "problem.state": f"{_HERE}a_problem_that_was_put_right_on_one_laptop_alone_stays_asked_for",
    "situation_report.state": (
        "app/followup/test_conduct_days.py::"
        "test_while_two_laptops_differ_about_a_report_it_is_still_called_to_mind"
    ),
    "suspension.span": f"{_HERE}a_disputed_suspension_stops_nothing_now_and_moves_no_reminder_of_the_end",
    "test.happened_on": _RECORD,
    "test.result": _RECORD,
    "village.plan_code": (
        f"{_VILLAGE}of_two_plans_that_a_village_is_said_to_have_followed_always_both_are_asked"
    ),
    "village_setting.setting": f"{_VILLAGE}what_one_laptop_switched_off_on_today_is_still_asked_for",
    "visit.happened_on": _RECORD,
    "visit.result": _RECORD,
}
NOTHING_RESTS_ON = {
    "checkpoint.checkpoint": "each is signed by its laptop, and says for itself whether it fits the chain",
    "laptop.keys": "a laptop is named by the digest of its key: another key is another laptop",
    "laptop.succession": "a note that says which laptop went before; a signature proves it",
    "paper_list.papers": "which papers a bag should hold: a list to look at",
    "person.control_state": "where the police see the person: shown and filtered by",
    "person.id_no": "twins are offered by it, and people decide",
    "person_status.span": "the history of statuses: shown",
    "village_name.identity": "what the village is called",
}
