"""What all due days of a village rest on, while two laptops' words about it stand open: a setting, a year's
holidays, a plan, the closing of a month. Whatever either would have people reminded of, they are reminded of,
and by the earlier day. Of one person's registers: test_careful_registers.py.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.activities.activity import ACTIVITY, Activity
from app.closing.close_bag import close_bag
from app.closing.closing import DISCHARGED, Closing
from app.closing.list_closed import retention_reached
from app.errors import Refused
from app.followup.choose_plan import choose_own_plan, choose_plan
from app.followup.gather_cases import gather_cases
from app.followup.law_days import LawDay, law_days
from app.followup.list_due import list_due
from app.followup.list_plans import list_plans
from app.followup.obligations import obligations
from app.followup.plans_in_force import PlansInForce
from app.followup.preview_plan import preview_plan
from app.followup.rules import State
from app.followup.save_plan import RuleEdit, save_own_plan
from app.history.read_conflicts import read_conflicts
from app.history.settle_conflict import settle_conflict
from app.ids import PersonId, VillageId
from app.placements.read_placements import current_placements
from app.placements.suspension import SUSPENSION, Suspension
from app.placements.working_days import HolidayTable, HolidayYear, tables_beside
from app.records import RecordId
from app.reports.closed_month import closed_month, month_of
from app.tests.positive import stores_positive
from app.village.holiday_years import forget_holiday_year, keep_holiday_year, known_years, read_holidays
from app.village.in_dispute import IN_DISPUTE
from app.village.keep_ledger import add_line, change_line, remove_line
from app.village.made_alike import settle_made_alike
from app.village.month_close import MONTH_CLOSE, MonthClose
from app.village.problem import PROBLEM, Problem
from app.village.village_days import village_days
from app.village.village_settings import (
    LEAST,
    MOST,
    SHOWN,
    SettingKind,
    read_settings,
    set_setting,
    setting_kinds,
)
from app.work import Session
from db.journal import update
from tests.factories.county import exchange
from tests.factories.disputes import dispute, each_says, each_settles
from tests.factories.people import NOW, TODAY, Office, a_person

Pair = tuple[Office, Office]
Act = Callable[[Session, str], object]
JULY = date(2026, 7, 1)
YEAR = HolidayYear(2027, tuple(date(2027, 10, day) for day in range(1, 8)), (date(2027, 9, 26),), "通知")


def held(office: Office, key: str) -> str:
    with office.look() as connection:
        return read_settings(connection, on=office.today)[key].value


def told(office: Office, today: date = TODAY) -> set[str]:
    with office.look() as connection:
        return {one.key for one in village_days(connection, today=today)}


def law(office: Office, today: date) -> list[LawDay]:
    with office.look() as connection:
        return law_days(connection, gather_cases(connection), today=today)


def settle(office: Office, value: str = "") -> None:
    """Let the value hold that has these words in it."""
    with office.work() as session:
        (one,) = read_conflicts(session.connection)
        chosen = next(head for head in one.heads if value in str(head.values))
        settle_conflict(session, one.table, one.row, one.register, chosen)


def test_two_laptops_that_never_set_it_before_are_told_that_they_say_different_things(pair: Pair) -> None:
    each_settles(pair, "not_seen_days", "30", "90")
    for office in pair:
        assert held(office, "not_seen_days") == "30"
        assert "in_dispute_village_setting" in told(office)
        with office.look() as connection:
            (one,) = read_conflicts(connection)
            each = read_settings(connection)["not_seen_days"].beside
        assert one.careful
        assert {setting.value for setting in each} == {"30", "90"}
    settle(pair[0], "90")
    assert held(pair[0], "not_seen_days") == "90"
    assert "in_dispute_village_setting" not in told(pair[0])


def test_whoever_enters_a_disputed_setting_anew_settles_it(pair: Pair) -> None:
    each_settles(pair, "not_seen_days", "30", "90")
    with pair[0].work() as session:
        village = pair[0].village.village
        set_setting(session, village, "not_seen_days", "60", source="县里来文")
    exchange(*pair)
    assert [held(office, "not_seen_days") for office in pair] == ["60", "60"]
    assert "in_dispute_village_setting" not in told(pair[1])


def test_who_was_not_seen_for_long_is_asked_after_by_the_shorter_time(pair: Pair) -> None:
    person = pair[0].add_person(a_person(), kept_since=TODAY - timedelta(days=40))
    pair[0].place(person)
    each_settles(pair, "not_seen_days", "30", "366")
    with pair[0].look() as connection:
        assert [row.person for row in list_due(connection, today=TODAY).not_seen] == [person]


def test_what_one_laptop_switched_off_on_today_is_still_asked_for(pair: Pair) -> None:
    here = pair[0]
    fixed = Problem(item="标语破损", found_on=date(2026, 10, 1), fixed_on=date(2026, 11, 2))
    here.record(PROBLEM, here.village.village, fixed)
    each_settles(pair, "today_verify", "14", "0")
    assert "today_verify" in told(here)
    settle(here, "'value': '0'")
    assert "today_verify" not in told(here)


def test_the_day_to_report_by_is_the_earlier_one(pair: Pair) -> None:
    here = pair[0]
    person = here.add_person(a_person(), kept_since=date(2026, 1, 1))
    here.place(person, served_on=TODAY, reported_on=None, agreement_signed_on=None)
    each_settles(pair, "report_days", "5", "12")
    (one,) = law(here, TODAY)
    assert (one.key, one.day) == ("report_in_deadline", TODAY + timedelta(days=5))


def test_of_two_provinces_the_shorter_time_holds_and_the_papers_are_asked_for_too(pair: Pair) -> None:
    here = pair[0]
    person = here.add_person(a_person(), kept_since=date(2026, 1, 1))
    here.place(person, served_on=TODAY, reported_on=None, agreement_signed_on=None)
    each_settles(pair, "province", "zhejiang", "chongqing")
    (one,) = law(here, TODAY)
    assert one.day == TODAY + timedelta(days=2)


def test_while_it_is_open_whether_suspended_days_move_the_end_neither_end_stops_the_visits(
    pair: Pair,
) -> None:
    here = pair[0]
    person = here.add_person(a_person(), kept_since=date(2026, 1, 1))
    began = date(2025, 11, 1)
    placement = here.place(person, decision_on=began, served_on=began, reported_on=began, term_months=12)
    here.record(SUSPENSION, placement, Suspension(date(2026, 2, 1), date(2026, 6, 1), "1"))
    each_settles(pair, "suspension_extends", "yes", "no")
    with here.look() as connection:
        (case,) = gather_cases(connection)
    assert case.case.end == date(2027, 3, 1)
    (end,) = (one for one in law(here, TODAY) if one.rule == "L12")
    assert (end.key, end.day) == ("notice_overdue", date(2026, 11, 8))
    assert end.other_day == date(2027, 3, 1)


def test_a_bag_whose_time_of_keeping_is_disputed_is_kept(pair: Pair) -> None:
    here = pair[0]
    person = here.add_person(a_person())
    with here.work() as session:
        close_bag(session, person, Closing(date(2020, 1, 1), DISCHARGED, ""), now=NOW)
    each_settles(pair, "retention_discharged", "10", "3")
    with here.look() as connection:
        assert retention_reached(connection, today=TODAY) == []
    settle(here, "'3'")
    with here.look() as connection:
        assert len(retention_reached(connection, today=TODAY)) == 1


def test_what_one_laptop_says_must_not_be_kept_is_not_kept(pair: Pair) -> None:
    each_settles(pair, "store_positive", "no", "yes")
    with pair[0].look() as connection:
        assert not stores_positive(connection, today=TODAY)


def test_a_setting_is_a_person_s_word_and_is_never_settled_as_a_line_of_a_file(pair: Pair) -> None:
    def twice(session: Session, village: str) -> None:
        for value in ("yes", "no"):
            set_setting(session, VillageId(village), "today_grid", value, source="村里")

    def once(session: Session, village: str) -> None:
        set_setting(session, VillageId(village), "today_grid", "yes", source="村里")

    each_says(pair, once, twice)
    with pair[0].work() as session:
        rows = session.connection.exec_driver_sql("SELECT id FROM village_setting").scalars()
        assert not settle_made_alike(session, [("village_setting", row) for row in rows.all()], now=NOW)
    assert held(pair[0], "today_grid") == "yes"


def test_a_setting_that_was_taken_back_can_be_entered_again(office: Office) -> None:
    for _time in range(2):
        with office.work() as session:
            set_setting(session, office.village.village, "not_seen_days", "60", source="村里")
        assert held(office, "not_seen_days") == "60"
        office.undo()
        assert held(office, "not_seen_days") == "45"


@given(st.data())
def test_what_holds_meanwhile_is_the_same_whoever_spoke_last_and_never_asks_for_less(
    data: st.DataObject,
) -> None:
    kind = data.draw(st.sampled_from(list(setting_kinds().values())))
    if kind.meanwhile == SHOWN:
        return
    values = st.sampled_from(kind.choices) if kind.choices else st.integers(kind.least, kind.most).map(str)
    beside = data.draw(st.lists(values, min_size=2, max_size=4))
    found = kind.value_meanwhile(beside)
    assert found == kind.value_meanwhile(data.draw(st.permutations(beside)))
    assert kind.fits(found)
    if len(set(beside)) == 1:
        assert found == beside[0]
    if kind.meanwhile in (LEAST, MOST):
        assert all(asks_as_soon(kind, found, one) for one in beside)
    elif len(kind.meanwhile) > 1:
        order = kind.meanwhile
        assert found in beside
        assert set(order) == set(kind.choices)
        assert all(order.index(found) <= order.index(one) for one in beside)


def asks_as_soon(kind: SettingKind, found: str, other: str) -> bool:
    if kind.about == "today" and other == "0":
        return True
    return int(found) <= int(other) if kind.meanwhile == LEAST else int(found) >= int(other)


def keeps(year: HolidayYear) -> Act:
    return lambda session, _village: keep_holiday_year(session, year)


def test_a_year_of_holidays_typed_on_two_laptops_differently_is_in_dispute(pair: Pair) -> None:
    each_says(pair, keeps(YEAR), keeps(replace(YEAR, workdays=())))
    for office in pair:
        assert "in_dispute_holiday_year" in told(office)
        with office.look() as connection:
            table, (newest, *_others) = read_holidays(connection), known_years(connection)
        assert newest.is_disputed
        assert not table.knows(2027)
        # A Sunday that one of them has as worked.
        assert table.next_working(date(2027, 9, 26)) == date(2027, 9, 26)
        # One less to count back by; one more to count on by.
        assert table.back(date(2027, 9, 28), 2) == date(2027, 9, 24)
        assert table.on(date(2027, 9, 24), 1) == date(2027, 9, 26)
    settle(pair[0], "[]")
    with pair[0].look() as connection:
        assert read_holidays(connection).knows(2027)


def test_the_same_days_from_two_papers_are_no_dispute_about_days(pair: Pair) -> None:
    each_says(pair, keeps(YEAR), keeps(replace(YEAR, source="县里转发")))
    with pair[0].look() as connection:
        assert read_holidays(connection).knows(2027)
        assert not known_years(connection)[0].is_disputed


def test_a_year_that_was_taken_back_can_be_typed_again(office: Office) -> None:
    for _time in range(2):
        with office.work() as session:
            keep_holiday_year(session, YEAR)
        with office.look() as connection:
            assert read_holidays(connection).knows(2027)
        with office.work() as session:
            forget_holiday_year(session, 2027, why="录错了")


DAYS = st.dates(date(2026, 1, 1), date(2027, 12, 31))
TABLES = st.builds(
    HolidayTable,
    st.just(frozenset({2026, 2027})),
    st.frozensets(DAYS, max_size=40),
    st.frozensets(DAYS, max_size=20),
)


@given(st.lists(TABLES, min_size=1, max_size=3), DAYS, st.integers(0, 12))
def test_of_tables_in_dispute_the_earliest_day_holds(
    tables: list[HolidayTable], day: date, count: int
) -> None:
    both = tables_beside(tables, {2027})
    assert both.on(day, count) == min(one.on(day, count) for one in tables)
    assert both.back(day, count) == min(one.back(day, count) for one in tables)
    assert both.next_working(day) == min(one.next_working(day) for one in tables)
    assert (both.knows(2026), both.knows(2027)) == (True, False)


def follows(every: int, from_on: date = JULY) -> Act:
    """A village's own copy of its plan that asks for a home visit so often, and for nothing else."""
    edits = [RuleEdit("home-visit", every, 7)]
    return lambda session, _village: save_own_plan(
        session, "SEED001", edits, authority="township", source="镇禁毒办通知", from_on=from_on
    )


def windows(office: Office, person: PersonId) -> set[tuple[date, date]]:
    with office.look() as connection:
        (one,) = gather_cases(connection, person=person)
        found = obligations(one.case, TODAY, until=date(2027, 12, 31))
    return {(each.first_day, each.due) for each in found if each.rule.kind == "home_visit"}


@pytest.mark.parametrize(("one", "other"), [(1, 3), (3, 1)])
def test_of_two_plans_all_is_asked_for_that_either_asks_for(pair: Pair, one: int, other: int) -> None:
    here, there = pair
    person = here.add_person(a_person(), kept_since=date(2026, 1, 1))
    here.place(person)
    exchange(*pair)
    alone = []
    for office, every in zip(pair, (one, other), strict=True):
        with office.work() as session:
            follows(every)(session, "")
        alone.append(windows(office, person))
        office.undo()
    each_says(pair, follows(one), follows(other))
    for office in (here, there):
        assert windows(office, person) == alone[0] | alone[1]
        assert "in_dispute_plan_template" in told(office)


def test_today_shows_what_either_plan_would_and_says_that_it_is_in_dispute(pair: Pair) -> None:
    here = pair[0]
    person = here.add_person(a_person(), kept_since=date(2026, 1, 1))
    here.place(person)
    alone = []
    for every in (1, 3):
        with here.work() as session:
            follows(every)(session, "")
        alone.append({(due, state) for due, state, _said in visits_due(here)})
        here.undo()
    each_says(pair, follows(1), follows(3))
    due = visits_due(here)
    assert {(day, state) for day, state, _said in due} == alone[0] | alone[1]
    assert len(due) == len(alone[0] | alone[1]), "nobody is asked twice for one visit by one day"
    assert all("in_dispute" in said for _day, _state, said in due)
    with here.look() as connection:
        lines = list_plans(connection)
        shown = preview_plan(connection, "SEED001", today=TODAY, person=person, reported=TODAY)
    assert [one.template.id for one in lines if one.is_disputed] == ["SEED001"]
    assert {one.rule.step.n for one in shown} == {1, 3}


def visits_due(office: Office) -> list[tuple[date, State, tuple[str, ...]]]:
    with office.look() as connection:
        due = list_due(connection, today=TODAY)
    windows = (row.obligation for row in (*due.overdue, *due.near))
    return [(one.due, one.state, one.why.remarks) for one in windows if one.rule.kind == "home_visit"]


def test_of_two_plans_that_a_village_is_said_to_follow_from_one_day_on_both_are_asked(pair: Pair) -> None:
    each_says(pair, chooses("HH-DETOX", JULY), chooses("XIANYOU", JULY))
    with pair[0].look() as connection:
        lines = PlansInForce(connection).lines("SEED001")
    assert {line[-1].template.id for line in lines} == {"HH-DETOX", "XIANYOU"}


def test_of_two_plans_that_a_village_is_said_to_have_followed_always_both_are_asked(pair: Pair) -> None:
    here = pair[0]
    person = here.add_person(a_person(), kept_since=date(2026, 1, 1))
    here.place(person)
    exchange(*pair)
    each_says(pair, chooses("ZJJ"), chooses("XIANYOU"))
    with here.look() as connection:
        (case,) = gather_cases(connection)
        followed = {one.template.id for one in list_plans(connection) if one.followed and one.is_disputed}
    assert {rule.template.id for rule in case.case.rules} == followed == {"ZJJ", "XIANYOU"}
    assert "in_dispute_village" in told(here)
    settle(here, "XIANYOU")
    with here.look() as connection:
        (case,) = gather_cases(connection)
    assert {rule.template.id for rule in case.case.rules} == {"XIANYOU"}


@pytest.mark.parametrize("is_placed", [True, False])
def test_of_two_plans_chosen_for_one_person_alone_both_are_asked(pair: Pair, is_placed: bool) -> None:
    here = pair[0]
    person = here.add_person(a_person(), kept_since=date(2026, 1, 1))
    if is_placed:
        here.place(person)
    exchange(*pair)

    def own(code: str, tests_asked_by: str) -> Act:
        by = "" if is_placed else tests_asked_by
        return lambda session, _village: choose_own_plan(
            session, person, code, why="县里要求", tests_asked_by=by
        )

    each_says(pair, own("SEED001", "派出所"), own("XIANYOU", ""))
    with here.look() as connection:
        (case,) = gather_cases(connection)
    assert {rule.template.id for rule in case.case.rules} >= {"SEED001", "XIANYOU"}
    assert "urine" in {rule.kind for rule in case.case.rules}


def chooses(code: str, from_on: date | None = None) -> Act:
    return lambda session, _village: choose_plan(session, code, from_on=from_on, source="电话", on=TODAY)


def test_the_same_plan_entered_on_both_laptops_is_no_dispute(pair: Pair) -> None:
    each_says(pair, follows(2), follows(2))
    with pair[0].look() as connection:
        assert not PlansInForce(connection).is_disputed("SEED001")
    assert not {key for key in told(pair[0]) if key.startswith(IN_DISPUTE)}


def test_a_plan_that_is_said_again_for_its_day_is_put_right(office: Office) -> None:
    for every in (1, 3):
        with office.work() as session:
            follows(every)(session, "")
    with office.look() as connection:
        line = PlansInForce(connection).line("SEED001")
    assert [rule.step.n for rule in line[-1].template.rules] == [3]
    assert len(line) == 2
    office.undo()
    with office.look() as connection:
        assert [r.step.n for r in PlansInForce(connection).line("SEED001")[-1].template.rules] == [1]


def test_a_disputed_kind_of_placement_asks_for_what_either_kind_asks_for(pair: Pair) -> None:
    here = pair[0]
    people = {}
    for kind in ("1", "2", "both"):
        people[kind] = here.add_person(a_person(name=f"某{kind}"), kept_since=date(2026, 1, 1))
        here.place(people[kind], kind=kind if kind != "both" else "1")
    exchange(*pair)
    with here.look() as connection:
        placement = current_placements(connection)[people["both"]].placement
    dispute(pair, "placement", placement, {"kind": "1", "decision_no": "x"}, {"kind": "2"})
    dispute(pair, "placement", placement, {"kind": "1"}, {"kind": "2"})
    with here.look() as connection:
        cases = {one.person: one for one in gather_cases(connection)}
    asked = {key: {rule.id for rule in cases[person].case.rules} for key, person in people.items()}
    assert asked["both"] == asked["1"] | asked["2"]


def test_a_disputed_level_under_a_plan_that_took_another_s_place_asks_for_each_rule_once(pair: Pair) -> None:
    here = pair[0]
    with here.work() as session:
        choose_plan(session, "ZJJ", from_on=JULY, source="县里电话", on=TODAY)
    person = here.add_person(a_person(), kept_since=date(2026, 1, 1))
    here.place(person)
    exchange(*pair)
    dispute(pair, "person", person, {"risk_level": "3"}, {"risk_level": "1"})
    with here.look() as connection:
        assert list_due(connection, today=TODAY).count


def closed_october(pair: Pair) -> str:
    here = pair[0]
    village = here.village.village
    with here.work() as session:
        closing = MonthClose(period="2026-10", closed_by="王组长")
        row = add_line(session, MONTH_CLOSE, village, closing, now=NOW)
        add_line(session, MONTH_CLOSE, village, replace(closing, period="2026-09"), now=NOW)
    exchange(*pair)
    return str(row)


def test_a_month_whose_closing_is_in_dispute_is_not_closed(pair: Pair) -> None:
    here = pair[0]
    village, october = here.village.village, month_of("2026-10")
    row = closed_october(pair)
    assert "today_month_close" not in told(here)
    dispute(pair, "month_close", row, {"closed_on": None}, {"closed_by": "李会计"})
    assert {"today_month_close", "in_dispute_month_close"} <= told(here)
    held_then = Activity(happened_on=date(2026, 10, 12), title="屋场会")
    with here.look() as connection:
        assert closed_month(connection, village, october) is None
    with here.work() as session:
        add_line(session, ACTIVITY, village, held_then, now=NOW)
        with pytest.raises(Refused, match="month_closing_disputed"):
            add_line(session, MONTH_CLOSE, village, MonthClose(period="2026-10"), now=NOW)
    settle(here, "李会计")
    assert not {"today_month_close", "in_dispute_month_close"} & told(here)
    with here.look() as connection:
        assert closed_month(connection, village, october) is not None
    with here.work() as session, pytest.raises(Refused, match="closed_needs_reason"):
        add_line(session, ACTIVITY, village, held_then, now=NOW)


def closes(by: str) -> Act:
    closing = MonthClose(period="2026-10", closed_by=by)
    return lambda session, village: add_line(session, MONTH_CLOSE, village, closing, now=NOW)


def test_a_month_that_two_laptops_closed_each_for_itself_is_one_closing_in_dispute(pair: Pair) -> None:
    here = pair[0]
    village, october = here.village.village, month_of("2026-10")
    each_says(pair, closes("王组长"), closes("李会计"))
    for office in pair:
        assert "in_dispute_month_close" in told(office)
        with office.look() as connection:
            assert closed_month(connection, village, october) is None
        assert office.sql("SELECT count(*) FROM month_close") == 1
    settle(here, "王组长")
    with here.look() as connection:
        closed = closed_month(connection, village, october)
    assert closed is not None
    assert closed.closed_by == "王组长"


def test_a_month_closed_alike_on_two_laptops_is_closed(pair: Pair) -> None:
    each_says(pair, closes("王组长"), closes("王组长"))
    with pair[0].look() as connection:
        assert closed_month(connection, pair[0].village.village, month_of("2026-10")) is not None
    assert "in_dispute_month_close" not in told(pair[0])


def test_a_month_can_be_closed_anew_and_its_closing_never_becomes_another_month_s(office: Office) -> None:
    village = office.village.village
    with office.work() as session:
        row = RecordId(str(closes("王组长")(session, village)))
        with pytest.raises(Refused, match="month_of_closing_stays") as refused:
            change_line(session, MONTH_CLOSE, row, MonthClose(period="2026-09"), now=NOW)
        assert refused.value.field == "period"
        remove_line(session, MONTH_CLOSE, row, why="还要改")
    with office.work() as session:
        assert closes("李会计")(session, village) == row
    with office.look() as connection:
        closed = closed_month(connection, village, month_of("2026-10"))
    assert closed is not None
    assert closed.closed_by == "李会计"


def test_a_closing_that_one_laptop_removed_and_the_other_put_right_closes_nothing(pair: Pair) -> None:
    here, there = pair
    row = RecordId(closed_october(pair))
    there.now = here.now + timedelta(minutes=1)
    with here.work() as session:
        remove_line(session, MONTH_CLOSE, row, why="还要改")
    with there.work() as session:
        session.write([update("month_close", row, {"closed_by": "李会计"})])
    exchange(*pair)
    assert {"today_month_close", "in_dispute_month_close"} <= told(here)
    with here.look() as connection:
        assert closed_month(connection, here.village.village, month_of("2026-10")) is None
    with here.work() as session, pytest.raises(Refused, match="month_closing_disputed"):
        closes("王组长")(session, here.village.village)


def test_a_setting_that_one_laptop_took_back_and_the_other_changed_asks_by_the_shorter_time(
    pair: Pair,
) -> None:
    here, there = pair
    with here.work() as session:
        set_setting(session, here.village.village, "not_seen_days", "60", source="村里")
    exchange(*pair)
    there.now = here.now + timedelta(minutes=1)
    with there.work() as session:
        set_setting(session, here.village.village, "not_seen_days", "90", source="县里电话")
    here.undo()
    exchange(*pair)
    for office in pair:
        assert held(office, "not_seen_days") == "45", "by the program's own, which the removal brought back"
        assert "in_dispute_village_setting" in told(office)
