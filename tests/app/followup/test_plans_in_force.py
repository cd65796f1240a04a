"""A plan takes another's place from a day on, and the past stays as it was."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import Refused
from app.followup.choose_plan import choose_own_plan, choose_plan
from app.followup.list_due import windows_of
from app.followup.list_plans import list_plans, plan_body
from app.followup.obligations import Case, Obligation, Record, obligations
from app.followup.open_obligations import open_obligations
from app.followup.plans import plan_template
from app.followup.plans_in_force import InForce, PlansInForce, rules_of
from app.followup.preview_plan import preview_plan
from app.followup.rules import State
from app.followup.save_plan import RuleEdit, save_own_plan
from app.ids import PersonId
from db.journal import create
from tests.factories.people import TODAY, Office, a_person

OFTEN = [RuleEdit("home-visit", 1, 7), RuleEdit("urine", 3, 14)]
JULY = date(2026, 7, 1)
SHIPPED = ("SEED001", "HH-DETOX", "ZJJ", "XIANYOU")


def test_an_edited_copy_holds_from_its_day_and_the_windows_before_keep_the_old_one(office: Office) -> None:
    person = placed(office)
    before = urine_of(office, person)
    with office.work() as session:
        save_own_plan(session, "SEED001", OFTEN, authority="township", source="镇禁毒办通知", from_on=JULY)
    after = urine_of(office, person)
    assert [told(one) for one in after if one.first_day < JULY] == [
        told(one) for one in before if one.first_day < JULY
    ]
    newer = [one for one in after if one.first_day >= JULY]
    assert {(one.rule.template.version, one.rule.template.source) for one in newer} == {(2, "镇禁毒办通知")}
    assert (newer[0].first_day, newer[0].due) == (date(2026, 9, 6), date(2026, 12, 5))
    assert newer[0].rule.zh == "每3个月尿检一次"


def test_the_village_follows_another_plan_from_a_day_on_and_takes_it_back_with_one_key(
    office: Office,
) -> None:
    person = placed(office)
    before = [told(one) for one in windows(office, person)]
    with office.work() as session:
        choose_plan(session, "HH-DETOX", from_on=JULY, source="县里电话", on=TODAY)
    ids = {one.first_day >= JULY: one.rule.template.id for one in urine_of(office, person)}
    assert ids == {False: "SEED001", True: "HH-DETOX"}
    assert not [one for one in windows(office, person) if one.first_day >= JULY and one.rule.kind == "talk"]
    office.undo()
    assert [told(one) for one in windows(office, person)] == before


def test_without_a_day_the_plan_has_always_held(office: Office) -> None:
    person = placed(office)
    with office.work() as session:
        choose_plan(session, "HH-DETOX", from_on=None, source="", on=TODAY)
    assert {one.rule.template.id for one in windows(office, person)} == {"HH-DETOX"}


def test_one_person_has_a_plan_of_their_own_with_the_reason_why(office: Office) -> None:
    person, other = placed(office), placed(office)
    with office.work() as session:
        choose_own_plan(session, person, "HH-DETOX", why="县里点名加密检测")
    assert {one.rule.template.id for one in windows(office, person)} == {"HH-DETOX"}
    assert {one.rule.template.id for one in windows(office, other)} == {"SEED001"}
    with office.look() as connection:
        assert {line.template.id: line.people for line in list_plans(connection)}["HH-DETOX"] == 1
        reasons = connection.exec_driver_sql("SELECT plan_reason FROM placement WHERE plan_id IS NOT NULL")
        assert reasons.scalars().all() == ["县里点名加密检测"]
    with office.work() as session:
        choose_own_plan(session, person, "", why="")
    assert {one.rule.template.id for one in windows(office, person)} == {"SEED001"}


def test_who_has_a_plan_of_their_own_keeps_it_when_the_village_changes_its_plan(office: Office) -> None:
    person = placed(office)
    with office.work() as session:
        choose_own_plan(session, person, "SEED001", why="仍按镇里办法")
    with office.work() as session:
        choose_plan(session, "HH-DETOX", from_on=JULY, source="县里电话", on=TODAY)
    assert {one.rule.template.id for one in windows(office, person)} == {"SEED001"}


def test_a_plan_signed_by_the_county_replaces_the_village_s_own_from_its_day_on(office: Office) -> None:
    person = placed(office)
    with office.work() as session:
        save_own_plan(session, "SEED001", OFTEN, authority="village", source="村里定", from_on=JULY)
        signed(session, "SEED001", "ZJJ", date(2026, 9, 1))
    october = date(2026, 10, 1)
    found = {one.rule.template.id for one in windows(office, person) if one.first_day >= october}
    assert found == {"ZJJ"}
    with pytest.raises(Refused) as refused, office.work() as session:
        save_own_plan(session, "SEED001", OFTEN, authority="village", source="村里定", from_on=october)
    assert (refused.value.reason, refused.value.field) == ("plan_signed_holds", "from_on")


def test_what_another_laptop_entered_after_the_county_s_day_does_not_undo_the_county(office: Office) -> None:
    with office.work() as session:
        signed(session, "SEED001", "ZJJ", date(2026, 9, 1))
        body = plan_body(session.connection, "HH-DETOX")
        cells = {"code": "SEED001", "version": "1", "body": body, "valid_from": "2026-10-01"}
        session.write([create("plan_template", "zzz", cells)])
    with office.look() as connection:
        line = PlansInForce(connection).line("SEED001")
    assert [one.template.id for one in line] == ["SEED001", "ZJJ"]


def test_a_plan_that_cannot_be_read_is_passed_over(office: Office) -> None:
    person = placed(office)
    before = [told(one) for one in windows(office, person)]
    with office.work() as session:
        session.write([create("plan_template", "x", {"code": "SEED001", "body": "{", "version": "9"})])
    assert [told(one) for one in windows(office, person)] == before


@pytest.mark.parametrize(
    ("edits", "said", "reason", "field"),
    [
        ([], {}, "plan_needs_rules", None),
        ([RuleEdit("home-visit", 5, 7)], {}, "plan_rhythm", "every:home-visit"),
        (OFTEN, {"source": " "}, "field_missing", "source"),
        (OFTEN, {"source": "长" * 201}, "text_too_long", "source"),
        (OFTEN, {"authority": ""}, "field_missing", "authority"),
    ],
)
def test_what_makes_no_plan_is_refused_at_its_field(office: Office, edits, said, reason, field) -> None:
    kept = {"authority": "village", "source": "村里定", "from_on": JULY, **said}
    with pytest.raises(Refused) as refused, office.work() as session:
        save_own_plan(session, "SEED001", edits, **kept)
    assert (refused.value.reason, refused.value.field) == (reason, field)


def test_a_plan_of_one_s_own_needs_a_reason_and_a_person(office: Office) -> None:
    person = placed(office)
    for who, why, reason in ((person, " ", "reason_missing"), ("", "x", "field_missing")):
        with pytest.raises(Refused, match=reason), office.work() as session:
            choose_own_plan(session, PersonId(who), "ZJJ", why=why)
    with pytest.raises(Refused, match="tests_asked_elsewhere"), office.work() as session:
        choose_own_plan(session, person, "ZJJ", why="x", tests_asked_by="派出所")


def test_without_a_placement_the_plan_asks_for_visits_from_the_day_of_the_file(office: Office) -> None:
    person = office.add_person(opened_on=date(2026, 8, 20), kept_since=date(2026, 8, 20))
    for code in SHIPPED:
        with office.work() as session:
            choose_own_plan(session, person, code, why="派出所要求")
        found = windows(office, person)
        assert {one.rule.kind for one in found} <= {"home_visit", "talk", "phone"}, code
        assert all(one.first_day >= date(2026, 8, 20) for one in found)
    assert office.sql("SELECT plan_reason FROM person") == "派出所要求"


def test_tests_are_asked_of_them_only_where_the_police_ask_and_why_says_from_which_day(
    office: Office,
) -> None:
    person = office.add_person(opened_on=date(2026, 8, 20), kept_since=date(2026, 8, 20))
    with office.work() as session:
        choose_own_plan(session, person, "SEED001", why="所里要求", tests_asked_by="清溪所 陈警官 8月20日")
    (first, *_rest) = urine_of(office, person)
    assert (first.first_day, first.due) == (date(2026, 8, 21), date(2027, 2, 20))
    assert first.why.key == "due_in_each_window_of_file"
    assert "from_file" in first.why.remarks
    with office.work() as session:
        choose_own_plan(session, person, "", why="")
    assert urine_of(office, person) == []
    assert office.sql("SELECT plan_id IS NULL AND tests_asked_by IS NULL FROM person") == 1


def test_the_preview_of_a_plan_by_risk_shows_the_person_s_own(office: Office) -> None:
    person = office.add_person(a_person(risk_scheme="四色", risk_level="yellow"))
    office.place(person)
    with office.look() as connection:
        shown = preview_plan(connection, "COLOUR-LF", today=TODAY, person=person, reported=TODAY)
        example = preview_plan(connection, "COLOUR-LF", today=TODAY, reported=TODAY)
    assert {one.rule.id for one in shown} == {"yellow"}
    assert example


days = st.integers(0, 1100)


@settings(max_examples=150, deadline=None)
@given(
    old=st.sampled_from(SHIPPED),
    new=st.sampled_from(SHIPPED),
    reported=days.map(lambda n: date(2023, 1, 1) + timedelta(n)),
    change=st.integers(1, 900),
    seen=st.lists(st.tuples(days, st.sampled_from(["visit", "test"])), max_size=12),
    today=days,
)
def test_the_past_is_as_if_no_plan_had_come_after_and_the_new_one_begins_on_its_day(
    old: str, new: str, reported: date, change: int, seen: list[tuple[int, str]], today: int
) -> None:
    """The slow oracle: each plan worked out alone, and of each the windows of its own days."""
    day, now = reported + timedelta(change), reported + timedelta(today)
    line = (InForce(plan_template(old)), InForce(plan_template(new), day))
    records = [
        Record(kind, "1", "1", reported + timedelta(n), reported + timedelta(n), f"{place:02}")
        for place, (n, kind) in enumerate(seen)
    ]
    end = reported + timedelta(1096)
    case = Case(reported, end, rules_of(line, "1", None), records)
    found = obligations(case, now)
    alone = obligations(case._replace(rules=plan_template(old).rules_for("1")), now)
    kept = [told(one) for one in alone if one.first_day < day and is_away_free(one)]
    later = [one for one in found if one.rule.valid_from == day]
    assert [told(one) for one in found if one.rule.valid_from != day and is_away_free(one)] == kept
    assert all(one.first_day >= day for one in later)
    fresh = rules_of((InForce(plan_template(new)),), "1", None)
    expected = {
        (one.rule.id, one.first_day, one.due)
        for one in obligations(case._replace(rules=fresh), now)
        if one.first_day >= day
    }
    assert {(one.rule.id, one.first_day, one.due) for one in later} == expected
    wanted = {State.OVERDUE, State.DUE, State.DUE_SOON}
    opened = [told(one) for one in open_obligations(case, now) if one.state in wanted]
    assert opened == [told(one) for one in found if one.state in wanted]


def placed(office: Office) -> PersonId:
    person = office.add_person()
    office.place(person)
    return person


def told(one: Obligation) -> tuple[object, ...]:
    return one.rule.id, one.rule.template.id, one.first_day, one.due, one.state, one.counted


def is_away_free(one: Obligation) -> bool:
    return one.rule.during != "away"


def windows(office: Office, person: PersonId) -> list[Obligation]:
    with office.look() as connection:
        return windows_of(connection, person, today=TODAY)


def urine_of(office: Office, person: PersonId) -> list[Obligation]:
    return [one for one in windows(office, person) if one.rule.kind == "urine"]


def signed(session, line: str, code: str, since: date) -> None:
    """What the county's file will enter once it carries plans."""
    cells = {
        "code": line,
        "version": "7",
        "body": plan_body(session.connection, code),
        "valid_from": since.isoformat(),
        "signed_by": "county",
    }
    session.write([create("plan_template", f"signed-{code}", cells)])
