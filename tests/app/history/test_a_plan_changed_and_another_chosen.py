"""One laptop of a village changes its plan from a day on, the other one chooses another plan from that very
day, and neither knows of it: whichever came later must not rule without a word.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from app.closing.close_bag import close_bag, reopen_bag
from app.closing.closing import DISCHARGED, Closing
from app.errors import Refused
from app.followup.choose_plan import choose_own_plan, choose_plan
from app.followup.gather_cases import gather_cases
from app.followup.list_plans import list_plans
from app.followup.obligations import obligations
from app.followup.plans import plan_template
from app.followup.plans_in_force import PlansInForce
from app.followup.preview_plan import preview_plan
from app.followup.save_plan import RuleEdit, save_own_plan
from app.history.conflict import Conflict
from app.history.keep_both import Both, keep_both, ways_to_keep
from app.history.read_conflicts import read_conflicts
from app.history.row_history import DELETED, HeadValue
from app.history.settle_conflict import settle_conflict
from app.ids import PersonId
from app.village.village_days import village_days
from app.work import Session
from tests.factories.county import Desk, exchange
from tests.factories.disputes import each_says
from tests.factories.people import NOW, TODAY, Office, a_person
from tests.factories.sisters import meet

Pair = tuple[Office, Office]
Act = Callable[[Session, str], object]
JULY, LATER = date(2026, 7, 1), date(2026, 7, 15)
OURS = "SEED001"


def changes(every: int, from_on: date = JULY) -> Act:
    edits = [RuleEdit("home-visit", every, 7)]
    return lambda session, _village: save_own_plan(
        session, OURS, edits, authority="township", source="镇里通知", from_on=from_on
    )


def chooses(code: str, from_on: date = JULY) -> Act:
    return lambda session, _village: choose_plan(session, code, from_on=from_on, source="县里电话", on=TODAY)


def placed(pair: Pair, **said: object) -> PersonId:
    person = pair[0].add_person(a_person(**said), kept_since=date(2026, 1, 1))
    pair[0].place(person)
    exchange(*pair)
    return person


def windows(office: Office, person: PersonId) -> set[tuple[str, date, date]]:
    with office.look() as connection:
        (one,) = gather_cases(connection, person=person)
        found = obligations(one.case, TODAY, until=date(2027, 12, 31))
    return {(each.rule.kind, each.first_day, each.due) for each in found}


def alone(office: Office, person: PersonId, act: Act) -> set[tuple[str, date, date]]:
    """What would be asked if only this had been entered."""
    with office.work() as session:
        act(session, "")
    found = windows(office, person)
    office.undo()
    return found


def open_plan(office: Office) -> Conflict:
    with office.look() as connection:
        (found,) = read_conflicts(connection)
    return found


def head_of(one: Conflict, word: str) -> HeadValue:
    return next(head for head in one.heads if word in str(head.values["body"]))


def followed(office: Office) -> list[str]:
    with office.look() as connection:
        return [one.template.id for one in PlansInForce(connection).line(OURS)]


@pytest.mark.parametrize("first", ["changes", "chooses"])
def test_both_are_asked_for_until_somebody_chooses_and_both_laptops_say_so(pair: Pair, first: str) -> None:
    person = placed(pair)
    acts = [changes(1), chooses("XIANYOU")]
    wanted = set().union(*(alone(pair[0], person, act) for act in acts))
    each_says(pair, *(acts if first == "changes" else reversed(acts)))
    for office in pair:
        assert windows(office, person) == wanted
        one = open_plan(office)
        assert (one.table, one.register, one.careful, len(one.heads)) == ("plan_template", "plan", True, 2)
        with office.look() as connection:
            assert "in_dispute_plan_template" in {day.key for day in village_days(connection, today=TODAY)}


def test_two_vaults_that_hand_each_other_bundles_are_told_and_one_choice_holds_on_both(desk: Desk) -> None:
    office, sister = desk.sisters()
    person = office.add_person(a_person(), kept_since=date(2026, 1, 1))
    office.place(person)
    meet(desk, office, sister)
    with office.work() as session:
        changes(2)(session, "")
    meet(desk, office, sister)
    with office.work() as session:
        changes(1)(session, "")  # puts the row in force right
    with sister.work() as session:
        chooses("XIANYOU")(session, "")
    meet(desk, office, sister)
    tags = {office.vault.laptop.laptop, sister.vault.laptop.laptop}
    for one in (office, sister):
        found = open_plan(one)
        assert {head.laptop for head in found.heads} == tags
        assert all(head.at_ms and head.actor for head in found.heads)
    asked = windows(sister, person)
    assert windows(office, person) == asked
    with sister.work() as session:
        found = open_plan(sister)
        settle_conflict(session, found.table, found.row, found.register, head_of(found, '"id": "XIANYOU"'))
    meet(desk, office, sister)
    for one in (office, sister):
        assert followed(one) == [OURS, "XIANYOU"]
        assert windows(one, person) < asked
        with one.look() as connection:
            assert read_conflicts(connection) == []


def test_both_can_be_kept_the_other_for_the_village_the_changed_one_for_who_has_it_alone(pair: Pair) -> None:
    here, there = pair
    alone_with_it, other = placed(pair), placed(pair, name="第二个")
    with here.work() as session:
        choose_own_plan(session, alone_with_it, OURS, why="县里要求")
    exchange(*pair)
    each_says(pair, changes(1), chooses("XIANYOU"))
    one = open_plan(there)
    assert ways_to_keep(one.table, one.register, one.heads) == (Both.TWO_RECORDS,)
    with there.work() as session:
        keep_both(session, one.table, one.row, one.register, way=Both.TWO_RECORDS)
    exchange(*pair)
    for office in pair:
        assert (plans_of(office, alone_with_it), plans_of(office, other)) == ({OURS}, {OURS, "XIANYOU"})
        with office.look() as connection:
            (case,) = gather_cases(connection, person=alone_with_it)
            assert {rule.step.n for rule in case.case.rules if rule.template.version == 2} == {1}
            assert read_conflicts(connection) == []
    assert here.dump() == there.dump()


def plans_of(office: Office, person: PersonId) -> set[str]:
    with office.look() as connection:
        (one,) = gather_cases(connection, person=person)
    return {rule.template.id for rule in one.case.rules}


def test_of_two_other_plans_one_has_to_be_chosen(pair: Pair) -> None:
    each_says(pair, chooses("HH-DETOX"), chooses("XIANYOU"))
    one = open_plan(pair[0])
    assert ways_to_keep(one.table, one.register, one.heads) == ()
    with pair[0].work() as session, pytest.raises(Refused, match="both_impossible"):
        keep_both(session, one.table, one.row, one.register, way=Both.TWO_RECORDS)


def test_on_one_laptop_what_was_chosen_last_holds_and_the_change_stays_for_who_has_it_alone(
    office: Office,
) -> None:
    person, other = office.add_person(), office.add_person(a_person(name="第二个"))
    for one in (person, other):
        office.place(one)
    with office.work() as session:
        choose_own_plan(session, person, OURS, why="县里要求")
    for act in (changes(1), chooses("XIANYOU")):
        with office.work() as session:
            act(session, "")
    assert followed(office) == [OURS, "XIANYOU"]
    with office.look() as connection:
        cases = {one.person: one for one in gather_cases(connection)}
    assert {rule.template.version for rule in cases[person].case.rules} == {1, 2}
    assert {rule.template.id for rule in cases[other].case.rules} == {OURS, "XIANYOU"}
    with office.work() as session:
        chooses(OURS)(session, "")
    assert followed(office) == [OURS, OURS]


def test_the_list_of_plans_names_the_one_that_is_followed_and_its_copy_is_followed_instead(
    office: Office,
) -> None:
    with office.work() as session:
        chooses("HH-DETOX")(session, "")
    assert listed(office) == {"HH-DETOX": [OURS, "HH-DETOX"]}
    with office.look() as connection:
        rules = [rule.id for rule in plan_template("HH-DETOX").rules]
        assert preview_plan(connection, "HH-DETOX", today=TODAY, reported=TODAY)
    with office.work() as session:
        edits = [RuleEdit(rules[0], 1, 3)]
        save_own_plan(session, "HH-DETOX", edits, authority="village", source="村里定", from_on=LATER)
    assert listed(office) == {"HH-DETOX": [OURS, "HH-DETOX", "HH-DETOX"]}
    with office.look() as connection:
        newest = PlansInForce(connection).line(OURS)[-1].template
    assert (newest.ref.version, [rule.grace_days for rule in newest.rules]) == (2, [3])
    with office.work() as session:
        chooses(OURS, date(2026, 8, 1))(session, "")
    assert list(listed(office)) == [OURS]


def test_while_it_is_in_dispute_both_plans_are_said_to_be_followed(pair: Pair) -> None:
    each_says(pair, changes(1), chooses("XIANYOU"))
    for office in pair:
        with office.look() as connection:
            told = {one.template.id for one in list_plans(connection) if one.followed and one.is_disputed}
        assert told == {OURS, "XIANYOU"}


def listed(office: Office) -> dict[str, list[str]]:
    """The plans that are said to be followed, each with how the village came to follow it."""
    with office.look() as connection:
        lines = [one for one in list_plans(connection) if one.followed]
    return {one.template.id: [step.template.id for step in one.line] for one in lines}


def test_from_different_days_each_holds_from_its_own(pair: Pair) -> None:
    each_says(pair, changes(1, LATER), chooses("XIANYOU", JULY))
    for office in pair:
        with office.look() as connection:
            line = PlansInForce(connection).line(OURS)
            assert [(one.template.id, one.since) for one in line] == [
                (OURS, None),
                ("XIANYOU", JULY),
                (OURS, LATER),
            ]
            assert read_conflicts(connection) == []


def test_a_plan_that_one_laptop_took_back_and_the_other_changed_is_asked_both_with_it_and_without(
    pair: Pair,
) -> None:
    here, there = pair
    person = placed(pair)
    with here.work() as session:
        changes(2)(session, "")
    exchange(*pair)
    there.now = here.now + timedelta(minutes=1)
    with there.work() as session:
        changes(1)(session, "")
    changed = windows(there, person)
    here.undo()
    without = windows(here, person)
    exchange(*pair)
    for office in pair:
        assert windows(office, person) == changed | without
        one = open_plan(office)
        assert (one.register, one.careful) == (DELETED, True)
        with office.look() as connection:
            assert "in_dispute_plan_template" in {day.key for day in village_days(connection, today=TODAY)}


def test_a_plan_chosen_for_a_bag_that_was_closed_meanwhile_waits_in_it(pair: Pair) -> None:
    person = placed(pair)

    def closes(session: Session, _village: str) -> None:
        close_bag(session, person, Closing(TODAY, DISCHARGED, ""), now=NOW)

    each_says(
        pair,
        closes,
        lambda session, _village: choose_own_plan(session, person, "XIANYOU", why="县里要求"),
    )
    for office in pair:
        with office.look() as connection:
            (one,) = gather_cases(connection, person=person)
            assert one.closed
            assert read_conflicts(connection) == []
    with pair[0].work() as session:
        reopen_bag(session, person, why="又回来了")
    assert plans_of(pair[0], person) == {"XIANYOU"}
