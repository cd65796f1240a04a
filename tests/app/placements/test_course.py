"""The legal course of a placement: every day with its article and records, and what waits for somebody."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ids import PersonId, PlacementId
from app.placements.course import Course, CourseRecords, course_of
from app.placements.course_day import WAITING, CourseDay, DayState
from app.placements.ground import Ground, shipped_ground
from app.placements.move import Move
from app.placements.placement_details import PlacementDetails, PlacementRecord
from app.placements.suspension import Suspension
from app.placements.workgroup import Workgroup
from app.records import Record, RecordId
from app.village.village_settings import Setting, Settings, default_settings

TODAY = date(2026, 11, 22)
ROW = "placement-1"


def test_a_placement_that_goes_as_it_should_waits_for_nobody_but_its_group() -> None:
    course = of(reported())
    assert drawn(course)[:6] == [
        "2024-03-10 decided done",
        "2024-03-14 served done detox_regulation 14",
        "2024-03-15 reported done",
        "2024-03-20 agreement_signed done",
        "2024-03-22 agreement_by done detox_regulation 16",
        "2024-03-29 report_by done detox_regulation 14",
    ]
    assert [one.key for one in course.waiting] == ["workgroup"]


def test_the_last_day_to_report_in_is_ahead_then_now_then_overdue_and_never_a_refusal() -> None:
    waiting = details(served_on=date(2026, 11, 7), reported_on=None)
    for today, state in (
        (date(2026, 11, 21), DayState.AHEAD),
        (date(2026, 11, 22), DayState.REACHED),
        (date(2026, 11, 23), DayState.OVERDUE),
    ):
        found = day_of_key(of(waiting, today=today), "report_by")
        assert (found.day, found.state, found.counted_from) == (date(2026, 11, 22), state, date(2026, 11, 7))
    assert all(one.key != "refused" for one in of(waiting, today=date(2030, 1, 1)).days)


def test_a_day_on_the_paper_goes_before_the_rule_with_the_paper_as_its_source() -> None:
    waiting = details(served_on=date(2026, 11, 7), reported_on=None, report_due_set=date(2026, 11, 9))
    found = day_of_key(of(replace(waiting, report_due_basis="决定书第3条")), "report_by_paper")
    assert (found.day, found.article, found.basis) == (date(2026, 11, 9), None, "决定书第3条")


def test_a_refusal_stands_there_only_as_somebody_called_it_one() -> None:
    refused = details(reported_on=None, refused_on=date(2026, 1, 5), refused_source="派出所 告知书")
    found = day_of_key(of(refused), "refused")
    assert (found.state, found.facts["source"]) == (DayState.DONE, "派出所 告知书")


def test_an_agreement_that_is_not_signed_is_reminded_of_after_the_days_that_were_settled() -> None:
    unsigned = replace(reported(), agreement_signed_on=None)
    assert day_of_key(of(unsigned), "agreement_by").state is DayState.OVERDUE
    settled = day_of_key(of(unsigned, ground=having(agreement_days="30")), "agreement_by")
    assert (settled.day, settled.basis) == (date(2024, 4, 14), "县里")


def test_suspended_days_show_both_ends_with_the_open_question_and_every_record() -> None:
    held = CourseRecords(suspensions=[suspension("s1", date(2024, 6, 1), date(2024, 6, 16))])
    course = of(reported(), held)
    both = day_of_key(course, "end_if_extended")
    assert (both.day, both.state) == (date(2027, 3, 30), DayState.QUESTION)
    assert both.records == (ROW, "s1")
    assert day_of_key(course, "end_computed").day == date(2027, 3, 15)
    assert course.term is not None
    assert (course.term.effective, course.term.other) == (date(2027, 3, 15), date(2027, 3, 30))


@pytest.mark.parametrize(("answer", "end"), [("yes", date(2027, 3, 30)), ("no", date(2027, 3, 15))])
def test_once_the_county_has_answered_one_end_holds_and_reminders_follow_it(answer: str, end: date) -> None:
    held = CourseRecords(suspensions=[suspension("s1", date(2024, 6, 1), date(2024, 6, 16))])
    course = of(reported(), held, ground=having(suspension_extends=answer))
    assert course.term is not None
    assert (course.term.effective, course.term.other) == (end, None)
    assert day_of_key(course, "term_ends").day == end
    assert all(one.state is not DayState.QUESTION for one in course.days)


def test_a_printed_end_is_never_moved_by_suspended_days_but_asked_about() -> None:
    held = CourseRecords(suspensions=[suspension("s1", date(2024, 6, 1), date(2024, 6, 16))])
    course = of(
        replace(reported(), end_printed=date(2027, 3, 14)), held, ground=having(suspension_extends="yes")
    )
    assert course.term is not None
    assert (course.term.effective, course.term.other) == (date(2027, 3, 14), date(2027, 3, 29))
    assert day_of_key(course, "end_if_extended").state is DayState.QUESTION


def test_a_suspension_that_lasts_waits_and_counts_up_to_today() -> None:
    held = CourseRecords(suspensions=[suspension("s1", date(2026, 11, 1), None)])
    found = day_of_key(of(reported(), held), "suspended_still")
    assert (found.state, found.facts["days"], found.row) == (DayState.REACHED, 21, "s1")


def test_after_a_change_of_place_the_term_goes_on_and_the_days_between_are_asked_about() -> None:
    moved = Move("清溪镇", "白石镇", date(2026, 11, 1))
    course = of(reported(), CourseRecords(moves=[record("m1", moved)]))
    by = day_of_key(course, "move_report_by")
    assert (by.day, by.state, by.row) == (date(2026, 11, 16), DayState.OVERDUE, "m1")
    there = of(reported(), CourseRecords(moves=[record("m1", replace(moved, reported_on=date(2026, 11, 9)))]))
    assert day_of_key(there, "move_report_by").state is DayState.DONE
    assert day_of_key(there, "days_between_places").facts["days"] == 8
    assert day_of_key(there, "new_agreement_missing").state is DayState.MISSING
    assert day_of_key(there, "end_computed").day == day_of_key(of(reported()), "end_computed").day


def test_where_the_province_says_so_the_papers_follow_within_working_days() -> None:
    moved = record("m1", Move("清溪镇", "白石镇", date(2026, 9, 30)))
    chongqing = having(province="chongqing")
    by = day_of_key(of(reported(), CourseRecords(moves=[moved]), ground=chongqing), "move_materials_by")
    assert (by.day, by.article, by.state) == (date(2026, 10, 10), ("chongqing_rules", "37"), DayState.OVERDUE)
    sent = record("m1", replace(moved.details, materials_sent_on=date(2026, 10, 9)))
    done = of(reported(), CourseRecords(moves=[sent]), ground=chongqing)
    assert day_of_key(done, "move_materials_by").state is DayState.DONE
    assert all(one.key != "move_materials_by" for one in of(reported(), CourseRecords(moves=[sent])).days)


def test_the_group_names_the_roles_that_nobody_fills_today() -> None:
    members = [
        record("w1", Workgroup("1", "周专干")),
        record("w2", Workgroup("2", "陈警官", to_on=date(2026, 11, 21))),
    ]
    found = day_of_key(of(reported(), CourseRecords(workgroup=members)), "workgroup")
    assert (found.state, found.facts["missing"]) == (DayState.MISSING, ("2", "3", "4", "5"))


def test_the_end_comes_into_view_and_the_notice_is_waited_for() -> None:
    def states(today: date, **said: Any) -> dict[str, DayState]:
        course = of(replace(reported(), **said), today=today)
        return {one.key: one.state for one in course.days}

    keys = ("end_in_30_days", "materials_to_police", "term_ends", "notice_overdue")
    assert {states(date(2027, 2, 12))[key] for key in keys} == {DayState.AHEAD}
    assert states(date(2027, 2, 13))["end_in_30_days"] is DayState.REACHED
    assert states(date(2027, 3, 15))["term_ends"] is DayState.REACHED
    assert states(date(2027, 3, 22))["notice_overdue"] is DayState.OVERDUE
    sent = states(date(2027, 3, 15), materials_sent_on=date(2027, 3, 1))
    assert sent["materials_to_police"] is DayState.DONE
    ended = states(date(2027, 3, 22), state="7", end_on=date(2027, 3, 15), end_received_on=date(2027, 3, 20))
    assert "notice_overdue" not in ended
    assert ended["notice_received"] is DayState.DONE


def test_a_year_whose_holidays_are_not_known_is_marked_as_uncertain() -> None:
    assert not day_of_key(of(reported()), "materials_to_police").certain
    earlier = replace(reported(), reported_on=date(2023, 10, 15), served_on=None, decision_on=None)
    assert day_of_key(of(earlier), "materials_to_police").certain


def test_the_review_of_three_years_begins_with_whatever_came_last() -> None:
    used = CourseRecords(last_use_on=date(2024, 5, 1), released_on=date(2023, 1, 1))
    found = day_of_key(of(reported(), used), "three_year_review")
    assert (found.day, found.facts["cause"]) == (date(2027, 5, 1), "last_use")
    assert day_of_key(of(reported()), "three_year_review").facts["cause"] == "start"


some_days = st.one_of(st.none(), st.dates(date(2019, 1, 1), date(2027, 12, 31)))


@given(
    st.builds(
        PlacementDetails,
        kind=st.sampled_from(["", "1", "2"]),
        decision_on=some_days,
        served_on=some_days,
        report_due_set=some_days,
        reported_on=some_days,
        term_months=st.one_of(st.none(), st.integers(1, 120)),
        end_printed=some_days,
        agreement_signed_on=some_days,
        state=st.sampled_from(["", "1", "4", "6", "7"]),
        end_on=some_days,
        end_received_on=some_days,
        materials_sent_on=some_days,
    ),
    st.lists(st.builds(Suspension, from_on=some_days, to_on=some_days), max_size=3),
    st.lists(st.builds(Move, changed_on=some_days, reported_on=some_days), max_size=2),
    st.sampled_from(["yes", "no", "unknown"]),
    st.dates(date(2019, 1, 1), date(2029, 12, 31)),
)
def test_days_out_of_order_from_elsewhere_still_make_a_course(
    placement: PlacementDetails, held: list[Suspension], moved: list[Move], answer: str, today: date
) -> None:
    """Two laptops may have typed days that no form would let pass together."""
    records = CourseRecords(
        [record(f"s{number}", one) for number, one in enumerate(held)],
        [record(f"m{number}", one) for number, one in enumerate(moved)],
    )
    course = of(placement, records, ground=having(suspension_extends=answer), today=today)
    known = [one.day for one in course.days if one.day is not None]
    assert known == sorted(known)
    for one in course.days:
        assert one.records
        assert not one.is_computed or one.article is not None or one.basis
        assert one.state not in WAITING or one.table
        if one.state is DayState.OVERDUE:
            assert one.day is not None
            assert one.day <= today


def details(**said: Any) -> PlacementDetails:
    return replace(PlacementDetails(kind="1", term_months=36, state="4"), **said)


def reported() -> PlacementDetails:
    return details(
        decision_on=date(2024, 3, 10),
        served_on=date(2024, 3, 14),
        reported_on=date(2024, 3, 15),
        agreement_signed_on=date(2024, 3, 20),
    )


def suspension(row: str, first: date, to: date | None) -> Record[Suspension]:
    return record(row, Suspension(first, to, "1"))


def record(row: str, made: Any) -> Record[Any]:
    return Record(RecordId(row), ROW, made, TODAY, "user")


def having(**said: str) -> Ground:
    held = dict(default_settings().by_key)
    held |= {key: Setting(key, value, "县里", row="r") for key, value in said.items()}
    return replace(shipped_ground(), settings=Settings(held))


def of(
    placement: PlacementDetails,
    held: CourseRecords | None = None,
    *,
    ground: Ground | None = None,
    today: date = TODAY,
) -> Course:
    record = PlacementRecord(PlacementId(ROW), PersonId("person-1"), placement)
    return course_of(record, held or CourseRecords(), ground or shipped_ground(), today=today)


def day_of_key(course: Course, key: str) -> CourseDay:
    (found,) = [one for one in course.days if one.key == key]
    return found


def drawn(course: Course) -> list[str]:
    """The course as text, a line for each day."""
    return [" ".join([str(one.day), one.key, one.state.value, *(one.article or ())]) for one in course.days]
