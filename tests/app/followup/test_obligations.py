"""What is due, for whom and why: domain vectors, and a slow, obvious oracle."""

from __future__ import annotations

import dataclasses
import time
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.followup.obligations import (
    Case,
    Obligation,
    Record,
    next_due,
    obligations,
)
from app.followup.open_obligations import OlderRecordsNeeded, open_obligations
from app.followup.plans import PlanRule, TemplateRef, plan_template
from app.followup.rules import Pause, State
from app.followup.windows import Step
from app.placements.rules import add_months, follow_up_end

START = date(2024, 3, 15)
END = date(2027, 3, 15)


def test_a_visit_in_the_month_meets_the_month(seed):
    found = visits_of(seed, [visit("2024-04-20")], "2024-05-02")
    assert states(found)[:3] == ["missed", "met", "scheduled"]
    assert found[1].counted == ("2024-04-20",)


def test_a_visit_typed_in_late_still_counts_for_its_month_and_shows_both_days(seed):
    found = visits_of(seed, [visit("2024-04-20", typed="2024-06-01")], "2024-06-01")
    april = found[1]
    assert (april.state, april.done_on, april.typed_late) == (State.MET_LATE, date(2024, 4, 20), True)
    assert april.why.remarks == ("typed_late",)


def test_a_visit_within_the_grace_goes_to_the_month_before_if_that_is_empty(seed):
    march, april = visits_of(seed, [visit("2024-04-05")], "2024-04-20")[:2]
    assert (march.state, march.done_late, april.state) == (State.MET_LATE, True, State.SCHEDULED)


def test_a_visit_within_the_grace_stays_in_its_month_if_the_month_before_has_one(seed):
    found = visits_of(seed, [visit("2024-03-20"), visit("2024-04-05")], "2024-04-20")
    assert states(found)[:2] == ["met", "met"]


def test_a_missed_month_stays_listed_as_missed(seed):
    found = visits_of(seed, [visit("2024-06-10")], "2024-06-20")
    assert states(found)[:4] == ["missed", "missed", "missed", "met"]


def test_the_newest_month_past_its_grace_is_overdue_until_somebody_goes(seed):
    assert states(visits_of(seed, [], "2024-06-20"))[:4] == ["missed", "missed", "overdue", "scheduled"]


def test_the_days_around_a_due_day(seed):
    def april(today: str) -> str:
        return states(visits_of(seed, [visit("2024-03-20")], today))[1]

    assert april("2024-04-22") == "scheduled"
    assert april("2024-04-23") == "due_soon"
    assert april("2024-04-30") == "due"
    assert april("2024-05-07") == "due"
    assert april("2024-05-08") == "overdue"


def test_a_telephone_call_or_an_empty_house_is_no_home_visit(seed):
    call = visit("2024-04-10", kind="3", result="3")
    nobody = visit("2024-04-11", result="4")
    assert states(visits_of(seed, [call, nobody], "2024-05-20"))[1] == "overdue"


def test_meeting_the_family_counts_as_a_home_visit(seed):
    assert states(visits_of(seed, [visit("2024-04-10", result="2")], "2024-05-20"))[1] == "met"


def test_day_one_is_not_a_wall_of_red(seed):
    case = Case(START, END, seed, kept_since=date(2025, 11, 20))
    today = date(2025, 11, 20)
    assert {o.state for o in obligations(case, today)} <= {
        State.BEFORE_YIDAI,
        State.SCHEDULED,
        State.DUE_SOON,
        State.DUE,
    }
    assert all(o.due >= today for o in open_obligations(case, today))


def test_a_window_before_yidai_can_still_be_filled_in(seed):
    record = visit("2024-04-20", typed="2025-11-21")
    case = Case(START, END, seed, [record], kept_since=date(2025, 11, 20))
    april = of_kind(obligations(case, date(2025, 11, 21)), "home_visit")[1]
    assert (april.state, april.typed_late) == (State.MET, False)


def test_custody_over_the_due_day_suspends_the_month_and_shows_the_reason(seed):
    leave = Pause(date(2024, 4, 25), date(2024, 5, 3), "detained")
    case = Case(START, END, seed, [visit("2024-03-20")], [leave])
    april = of_kind(obligations(case, date(2024, 5, 20)), "home_visit")[1]
    assert (april.state, april.pause) == (State.SUSPENDED, "detained")
    assert april.why.remarks == ("paused", "nothing_counted")


def test_away_by_agreement_a_call_each_month_takes_the_place_of_the_visit(seed):
    away = Pause(date(2024, 4, 10), date(2024, 7, 3), "leave")
    calls = [visit("2024-03-20"), visit("2024-04-20", kind="3", result="3")]
    found = obligations(Case(START, END, seed, calls, away=[away]), date(2024, 5, 10))
    april = of_kind(found, "home_visit")[1]
    assert (april.state, april.pause) == (State.SUSPENDED, "leave")
    assert april.why.remarks == ("contact_instead", "nothing_counted")
    contacts = of_kind(found, "phone")
    assert [(str(o.first_day), str(o.state)) for o in contacts] == [
        ("2024-04-01", "met"),
        ("2024-05-01", "scheduled"),
        ("2024-06-01", "scheduled"),
    ]
    assert contacts[1].why.remarks == ("while_away", "nothing_counted")
    assert states(of_kind(found, "home_visit"))[4] == "scheduled"


def test_the_test_falls_due_while_away_and_one_elsewhere_with_proof_meets_it(seed):
    away = Pause(date(2024, 4, 10), date(2025, 4, 10), "dual_control")
    elsewhere = Record("test", "1", "6", date(2024, 8, 1), date(2024, 8, 1), "t")
    found = obligations(Case(START, END, seed, [elsewhere], away=[away]), date(2025, 1, 10))
    assert states(of_kind(found, "urine"))[:2] == ["met", "scheduled"]


def test_a_few_days_away_change_nothing_in_a_month(seed):
    away = Pause(date(2024, 4, 2), date(2024, 4, 6), "leave")
    case = Case(START, END, seed, [visit("2024-03-20")], away=[away])
    found = obligations(case, date(2024, 5, 20))
    assert of_kind(found, "phone") == []
    assert of_kind(found, "home_visit")[1].state is State.OVERDUE


def test_who_is_never_away_is_never_asked_for_a_call(seed):
    assert of_kind(obligations(Case(START, END, seed), START), "phone") == []


def test_an_interval_rests_while_away_and_begins_anew_on_return():
    visits = (rule("interval", 1, during="home"),)
    away = Pause(date(2024, 4, 1), date(2024, 6, 10), "leave")
    assert [
        (o.due, o.state) for o in obligations(Case(START, END, visits, away=[away]), date(2024, 6, 20))
    ] == [(date(2024, 4, 15), State.SUSPENDED), (date(2024, 7, 10), State.SCHEDULED)]


def test_a_few_days_in_custody_inside_the_month_suspend_nothing(seed):
    leave = Pause(date(2024, 4, 2), date(2024, 4, 6), "detained")
    case = Case(START, END, seed, [visit("2024-03-20")], [leave])
    assert of_kind(obligations(case, date(2024, 5, 20)), "home_visit")[1].state is State.OVERDUE


def test_after_the_end_nothing_is_overdue_any_more(seed):
    case = Case(START, END, seed)
    today = END + timedelta(days=60)
    assert open_obligations(case, today) == []
    assert {o.state for o in obligations(case, today)} == {State.MISSED}


def test_a_printed_end_one_day_early_keeps_the_last_window(seed):
    urine = of_kind(obligations(Case(START, date(2027, 3, 14), seed), START), "urine")
    assert [o.due for o in urine][-2:] == [date(2026, 9, 15), date(2027, 3, 14)]


def test_a_visit_after_the_end_of_the_placement_counts_for_no_month_of_it(seed):
    case = Case(date(2024, 3, 20), date(2024, 6, 20), seed, [visit("2024-04-10"), visit("2024-06-29")])
    found = of_kind(obligations(case, date(2024, 7, 1)), "home_visit")
    assert found[-1].due == date(2024, 6, 20)
    assert [day for one in found for day in one.counted] == ["2024-04-10"]


def test_the_next_due_day_of_each_kind(seed):
    found = open_obligations(Case(START, END, seed, [visit("2024-04-03")]), date(2024, 4, 10))
    visit_due, test_due = next_due(found, "home_visit"), next_due(found, "urine")
    assert visit_due is not None
    assert visit_due.due == date(2024, 4, 30)
    assert test_due is not None
    assert test_due.due == date(2024, 9, 15)


def test_the_why_names_rule_source_version_and_records(seed):
    why = visits_of(seed, [visit("2024-04-20")], "2024-05-02")[1].why
    assert (why.plan.id, why.plan.version, why.rule, why.key) == (
        "SEED001",
        1,
        "home-visit",
        "due_each_calendar_period",
    )
    assert why.counted == ("2024-04-20",)
    assert why.facts["due"] == date(2024, 4, 30)
    assert why.plan.source
    assert why.plan.authority == "township"


def test_three_years_hold_thirty_six_visits_and_six_tests(seed):
    found = obligations(Case(START, END, seed), START)
    assert len(of_kind(found, "home_visit")) == 36
    assert len(of_kind(found, "urine")) == 6


@pytest.mark.parametrize(
    ("template", "placement", "months", "total"),
    [
        ("HH-DETOX", "1", 36, 22),
        ("HH-REHAB36", "2", 36, 12),
        ("HH-REHAB24", "2", 24, 12),
        ("R28", "1", 36, 28),
    ],
)
def test_the_totals_of_the_templates(template, placement, months, total):
    rules = plan_template(template).rules_for(placement)
    assert len(obligations(Case(START, add_months(START, months), rules), START)) == total


def test_the_due_days_of_the_huaihua_detox_plan():
    rules = plan_template("HH-DETOX").rules_for("1")
    dues = [o.due for o in obligations(Case(START, END, rules), START)]
    months = [*range(1, 13), *range(14, 25, 2), *range(27, 37, 3)]
    assert dues == [add_months(START, m) for m in months]
    assert (dues[0], dues[11], dues[12], dues[17], dues[18], dues[21]) == (
        date(2024, 4, 15),
        date(2025, 3, 15),
        date(2025, 5, 15),
        date(2026, 3, 15),
        date(2026, 6, 15),
        END,
    )


def test_a_late_test_is_pushed_along_across_the_change_of_rhythm():
    rules = plan_template("HH-DETOX").rules_for("1")
    tests = [Record("test", "1", "1", date(2025, 3, 20), date(2025, 3, 20), "late")]
    found = obligations(Case(START, END, rules, tests), date(2025, 4, 1))
    assert [o.due for o in found if o.counted == ("late",)] == [date(2025, 3, 15)]


def test_a_new_template_takes_over_without_rewriting_the_past():
    change = date(2025, 1, 10)
    old = plan_template("HH-DETOX").rules_for("1", superseded_on=change)
    new = plan_template("ZJJ")
    new_rules = tuple(from_day(rule, change) for rule in new.rules_for("1"))
    found = obligations(Case(START, END, old + new_rules), date(2025, 3, 1))
    by_template = {t: [o.first_day for o in found if o.rule.template.id == t] for t in ("HH-DETOX", "ZJJ")}
    assert max(by_template["HH-DETOX"]) == date(2024, 12, 16)
    assert min(by_template["ZJJ"]) == date(2025, 2, 1)


def test_an_interval_runs_from_the_last_time():
    case = Case(START, END, (rule("interval", 1),), [visit("2024-04-30")])
    found = obligations(case, date(2024, 5, 1))
    assert [(o.due, o.state) for o in found] == [
        (date(2024, 4, 15), State.MET_LATE),
        (date(2024, 5, 30), State.SCHEDULED),
    ]


def test_an_interval_begins_anew_after_a_pause_and_from_the_first_day_in_yidai():
    pause = Pause(date(2024, 4, 1), date(2024, 6, 10), "serving")
    paused = obligations(Case(START, END, (rule("interval", 1),), (), [pause]), date(2024, 6, 20))
    assert [(o.due, o.state) for o in paused] == [
        (date(2024, 4, 15), State.SUSPENDED),
        (date(2024, 7, 10), State.SCHEDULED),
    ]
    case = Case(START, END, (rule("interval", 1),), kept_since=date(2025, 1, 5))
    assert [(o.due, o.state) for o in obligations(case, date(2025, 1, 5))] == [
        (date(2024, 4, 15), State.BEFORE_YIDAI),
        (date(2025, 2, 5), State.SCHEDULED),
    ]


# The oracle: one window after the other, one day after the other, no shortcuts.


def oracle(case: Case, today: date) -> list[tuple[object, ...]]:
    """(rule, first day, due, state, counted, pause) of every cell or calendar window, slowly."""
    told: list[tuple[object, ...]] = []
    windows = oracle_windows(case)
    during = case.rules[0].during
    quiet = [*case.pauses, *(case.away if during == "home" else [])]
    grace = case.rules[0].grace_days
    usable = [
        r
        for r in sorted(case.records, key=lambda r: (r.day, r.id))
        if (r.record, r.kind, r.result) in case.rules[0].counts and case.anchor <= r.day <= today
    ]
    given_to: dict[int, list[Record]] = {}
    for record in usable:
        home = [i for i, (_, first, due) in enumerate(windows) if first <= record.day <= due]
        after = [i for i, (_, _, due) in enumerate(windows) if due < record.day]
        before = max(after, default=None)
        near = before is not None and (record.day - windows[before][2]).days <= grace
        if near and before not in given_to:
            given_to[before] = [record]
        elif home:
            given_to.setdefault(home[0], []).append(record)
    for i, (rule_, first, due) in enumerate(windows):
        counted = given_to.get(i, [])
        over = today > due + timedelta(days=grace)
        old = case.kept_since is not None and due < case.kept_since
        pause = None
        if counted:
            in_time = [r for r in counted if r.day <= due and (old or (r.typed_on - due).days <= grace)]
            state = "met" if in_time else "met_late"
        elif old:
            state = "before_yidai"
        elif pause := oracle_pause(first, due, quiet):
            state = "suspended"
        elif over:
            later_over = any(today > w[2] + timedelta(days=grace) for w in windows[i + 1 :])
            later_met = any(k > i for k in given_to)
            last = i == len(windows) - 1
            state = "missed" if later_over or later_met or last else "overdue"
        elif today >= due:
            state = "due"
        else:
            state = "due_soon" if (due - today).days <= 7 else "scheduled"
        if during != "away" or oracle_pause(first, due, case.away):
            told.append((rule_, first, due, state, tuple(r.id for r in counted), pause))
    return told


def oracle_windows(case: Case) -> list[tuple[PlanRule, date, date]]:
    """S1: walk from the anchor, m months at a time, and stop at the end."""
    found = []
    assert case.end is not None
    for rule_ in case.rules:
        n = rule_.step.n
        m = rule_.from_month
        while rule_.to_month is None or m < rule_.to_month:
            due = add_months(case.anchor, m + n)
            if due > case.end + timedelta(days=1):
                break
            first = add_months(case.anchor, m) + timedelta(days=1)
            if rule_.mode == "calendar":
                first, due = oracle_period(case.anchor, m, n)
            found.append((rule_, first, min(due, case.end)))
            m += n
    return found


def oracle_period(anchor: date, m: int, n: int) -> tuple[date, date]:
    """The calendar period that stands for offset m; the first is the one at least half left."""
    opens = date(anchor.year, (anchor.month - 1) // n * n + 1, 1)
    months_in = anchor.month - opens.month + (0.5 if anchor.day > 15 else 0)
    if months_in >= n / 2:
        opens = add_months(opens, n)
    first = add_months(opens, m)
    return max(first, anchor), add_months(first, n) - timedelta(days=1)


def oracle_pause(first: date, due: date, pauses) -> str | None:
    days = [first + timedelta(days=i) for i in range((due - first).days + 1)]
    for pause in pauses:
        inside = [d for d in days if pause.first <= d and (pause.last is None or d <= pause.last)]
        if due in inside or len(inside) * 2 > len(days):
            return pause.reason
    return None


def oracle_open(told: list[tuple[object, ...]], today: date) -> list[tuple[object, ...]]:
    kept, next_found = [], False
    for one in told:
        rule_, _, due, state = one[:4]
        far = due > today + timedelta(days=7)
        if state in ("overdue", "due", "due_soon"):
            kept.append(one)
        elif state in ("scheduled", "suspended") and far and not next_found:
            kept.append(one)
            next_found = True
        elif state == "suspended" and not far and today <= due + timedelta(days=rule_.grace_days):
            kept.append(one)
    return kept


def told_by(found: list[Obligation]) -> list[tuple[object, ...]]:
    return [(o.rule, o.first_day, o.due, str(o.state), o.counted, o.pause) for o in found]


REF = TemplateRef("T", 1, "county", "test", "test", "测试", "Test")
VISITS = frozenset({("visit", "1", "1"), ("visit", "1", "2")})


def rule(mode, n, a=0, b=None, grace=7, rule_id="r", unit="month", during="") -> PlanRule:
    return PlanRule(
        rule_id,
        "home_visit",
        mode,
        a,
        b,
        Step(unit, n),
        grace,
        VISITS,
        frozenset(),
        frozenset(),
        "走访",
        "v",
        REF,
        during=during,
    )


days = st.integers(min_value=0, max_value=1300)


@st.composite
def spans(draw, anchor, reason):
    """Days in custody or away: none, some that overlap, one that lasts."""
    found = []
    for offset in draw(st.lists(days, max_size=2)):
        first = anchor + timedelta(days=offset)
        last = draw(st.one_of(st.none(), st.integers(0, 90).map(lambda d, f=first: f + timedelta(days=d))))
        found.append(Pause(first, last, f"{reason}{offset}"))
    return found


@st.composite
def cases(draw):
    anchor = date(2023, 1, 1) + timedelta(days=draw(days))
    grace = draw(st.sampled_from([0, 2, 7, 14, 40]))
    during = draw(st.sampled_from(["", "home", "away"]))
    if draw(st.booleans()):
        n = draw(st.sampled_from([1, 2, 3, 6]))
        rules = (rule(draw(st.sampled_from(["cell", "calendar"])), n, grace=grace, during=during),)
    else:
        rules = (
            rule("cell", 1, 0, 6, grace, "a", during=during),
            rule("cell", 3, 6, 12, grace, "b", during=during),
            rule("cell", 6, 12, 36, grace, "c", during=during),
        )
    offsets = draw(st.lists(days, max_size=30))
    if draw(st.booleans()):
        # A cadre who always goes on the same day of the month pushes every visit along.
        offsets += [(add_months(anchor, m) - anchor).days + draw(st.integers(0, 9)) for m in range(1, 20)]
    records = []
    for i, offset in enumerate(offsets):
        day = anchor + timedelta(days=offset - 20)
        kind, result = draw(st.sampled_from([("1", "1"), ("1", "2"), ("1", "4"), ("3", "3")]))
        typed = day + timedelta(days=draw(st.sampled_from([0, 0, 0, 10, 100])))
        records.append(Record("visit", kind, result, day, typed, f"v{i:02}"))
    pauses, away = draw(spans(anchor, "custody")), draw(spans(anchor, "leave"))
    kept = draw(st.one_of(st.none(), days.map(lambda d: anchor + timedelta(days=d))))
    end = add_months(anchor, draw(st.sampled_from([5, 12, 24, 36]))) - timedelta(days=draw(st.integers(0, 3)))
    case = Case(anchor, end, rules, records, pauses, kept, away=away)
    return case, anchor + timedelta(days=draw(days))


@settings(max_examples=500, deadline=None)
@given(cases())
def test_every_window_is_as_the_oracle_says_and_the_open_list_is_it_less_what_is_quiet(drawn):
    case, today = drawn
    told = oracle(case, today)
    assert told_by(obligations(case, today)) == told
    assert told_by(open_obligations(case, today)) == oracle_open(told, today)


@settings(max_examples=200, deadline=None)
@given(cases(), st.integers(-30, 1200))
def test_nothing_falls_due_from_the_day_after_discharge_or_closing(drawn, after):
    case, today = drawn
    assert case.end is not None
    closed_on = case.anchor + timedelta(days=after)
    closed = case._replace(end=follow_up_end(case.end, closed_on))
    found, told = obligations(closed, today), oracle(closed, today)
    assert told_by(found) == told
    assert all(one.due <= closed_on for one in found)
    assert told_by(open_obligations(closed, today)) == oracle_open(told, today)


@settings(max_examples=250, deadline=None)
@given(
    cases(),
    st.sampled_from([Step("half_month", 1), Step("half_month", 3), Step("day", 10), None]),
    days,
    days,
)
def test_the_open_list_is_the_whole_list_less_what_is_quiet_for_every_rhythm(drawn, step, begins, lasts):
    """The oracle knows neither half-months nor a template's days of validity; the whole walk does."""
    case, today = drawn
    valid_from = case.anchor + timedelta(days=begins - 100)
    rules = tuple(
        dataclasses.replace(
            one,
            to_month=one.to_month if step is None else None,
            step=step or one.step,
            mode=one.mode if step is None else "cell",
            valid_from=valid_from,
            valid_to=valid_from + timedelta(days=lasts),
        )
        for one in (case.rules if step is None else case.rules[:1])
    )
    other = case._replace(rules=rules)
    whole = told_by(obligations(other, today))
    assert told_by(open_obligations(other, today)) == oracle_open(whole, today)


@settings(max_examples=400, deadline=None)
@given(cases())
def test_reading_only_the_newest_visits_tells_the_same_or_asks_for_the_older_ones(drawn):
    case, today = drawn
    longest = max(31 * one.step.n + one.grace_days for one in case.rules)
    since = today - timedelta(days=8 * longest)
    newest = [record for record in case.records if record.record != "visit" or record.day >= since]
    part = case._replace(records=newest, read_since=since)
    try:
        told = told_by(open_obligations(part, today))
    except OlderRecordsNeeded:
        assert newest  # nothing hangs on older visits where none of the newer ones does
    else:
        assert told == told_by(open_obligations(case, today))


@settings(max_examples=200, deadline=None)
@given(cases(), st.sampled_from([1, 2, 6]))
def test_the_open_interval_is_the_last_of_the_whole_walk(drawn, n):
    case, today = drawn
    during = "home" if case.away else ""
    case = case._replace(rules=(rule("interval", n, during=during),))
    whole = obligations(case, today, until=date(2100, 1, 1))
    assert told_by(open_obligations(case, today)) == oracle_open(told_by(whole), today)


@settings(max_examples=100, deadline=None)
@given(cases(), st.randoms(use_true_random=False))
def test_the_order_in_which_records_arrive_changes_nothing(drawn, random):
    case, today = drawn
    shuffled = list(case.records)
    random.shuffle(shuffled)
    other = case._replace(records=shuffled)
    assert obligations(other, today) == obligations(case, today)


def test_two_hundred_people_with_three_years_are_quick(seed, benchmark_clock):
    records = [visit(str(add_months(START, m) + timedelta(days=m % 20))) for m in range(32)]
    people = [Case(START + timedelta(days=i % 60), END, seed, records) for i in range(200)]
    assert benchmark_clock(lambda: [open_obligations(p, date(2026, 11, 20)) for p in people]) < 0.08


def visit(day, *, kind="1", result="1", typed=None) -> Record:
    happened = date.fromisoformat(day)
    return Record("visit", kind, result, happened, date.fromisoformat(typed or day), day)


def visits_of(rules, records, today) -> list[Obligation]:
    return of_kind(obligations(Case(START, END, rules, records), date.fromisoformat(today)), "home_visit")


def of_kind(found, kind) -> list[Obligation]:
    return [o for o in found if o.rule.kind == kind]


def states(found) -> list[str]:
    return [str(o.state) for o in found]


def from_day(rule_: PlanRule, day: date) -> PlanRule:
    return dataclasses.replace(rule_, valid_from=day)


@pytest.fixture(scope="module")
def seed():
    return plan_template("SEED001").rules_for("1")


@pytest.fixture
def benchmark_clock():
    """The best of five runs, in seconds of the processor: a busy machine is no slower rule."""

    def best(work):
        times = []
        for _ in range(5):
            began = time.thread_time()
            work()
            times.append(time.thread_time() - began)
        return min(times)

    return best
