"""The days of law that Today shows: each from its records, and gone once it is done."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from app.bag.measure import MEASURE, Measure
from app.followup.law_days import SOURCES, LawDay
from app.followup.list_due import list_due, windows_of
from app.ids import PersonId
from app.people.merge_twins import merge_twins
from app.placements.move import MOVE, Move
from app.placements.suspension import SUSPENSION, Suspension
from app.village.village_settings import set_setting
from db.journal import update
from tests.factories.people import Office, a_person

KEPT = date(2026, 1, 1)
TODAY = date(2026, 11, 22)


def test_a_province_that_asks_for_two_days_brings_the_day_forward_with_its_article(office: Office) -> None:
    office.place(kept(office), served_on=date(2026, 11, 20), reported_on=None, agreement_signed_on=None)
    (found,) = law(office)
    assert (found.key, found.day) == ("report_in_deadline", date(2026, 12, 5))
    with office.work() as session:
        set_setting(session, office.village.village, "province", "zhejiang", source="县禁毒办")
    (found,) = law(office)
    assert (found.day, found.article) == (date(2026, 11, 22), ("zhejiang_rules", "37"))


def test_an_agreement_is_waited_for_only_where_its_papers_would_be_here(office: Office) -> None:
    new, old = kept(office), kept(office)
    office.place(new, reported_on=date(2026, 11, 10), agreement_signed_on=None)
    before = {"decision_on": None, "served_on": None, "reported_on": date(2025, 6, 1)}
    office.place(old, **before, agreement_signed_on=None)
    (found,) = law(office)
    assert (found.person, found.key, found.day) == (new, "agreement_due", date(2026, 11, 17))
    assert law(office, date(2026, 11, 13)) == []
    assert len(law(office, date(2026, 11, 14))) == 1


def test_a_move_waits_for_the_report_at_the_new_place_and_opens_that_record(office: Office) -> None:
    placement = office.place(kept(office))
    row = office.record(MOVE, placement, Move("清溪镇", "白石镇", date(2026, 11, 1)))
    (found,) = law(office)
    assert (found.key, found.day, found.days, found.row) == ("move_overdue", date(2026, 11, 16), -6, row)
    assert law(office, date(2026, 11, 16))[0].key == "move_deadline"


def test_an_end_with_suspended_days_names_the_other_day_too_until_the_county_answers(office: Office) -> None:
    before = {"decision_on": None, "served_on": None, "reported_on": date(2023, 12, 10)}
    placement = office.place(kept(office), **before)
    office.record(SUSPENSION, placement, Suspension(date(2025, 6, 1), date(2025, 6, 16), "1"))
    (found,) = law(office)
    assert (found.day, found.other_day) == (date(2026, 12, 10), date(2026, 12, 25))
    with office.work() as session:
        set_setting(session, office.village.village, "suspension_extends", "yes", source="县禁毒办")
    assert law(office) == []
    (found,) = law(office, date(2026, 11, 26))
    assert (found.day, found.other_day) == (date(2026, 12, 25), None)


def test_where_suspended_days_move_the_end_visits_are_asked_for_until_then(office: Office) -> None:
    person = kept(office)
    before = {"decision_on": None, "served_on": None, "reported_on": date(2023, 12, 10)}
    placement = office.place(person, **before)
    office.record(SUSPENSION, placement, Suspension(date(2026, 6, 1), date(2026, 8, 16), "1"))

    def last_due() -> date:
        with office.look() as connection:
            windows = windows_of(connection, person, today=TODAY, until=date(2028, 1, 1))
        return max(one.due for one in windows if one.rule.kind == "home_visit")

    assert last_due() <= date(2026, 12, 31)
    with office.work() as session:
        set_setting(session, office.village.village, "suspension_extends", "yes", source="县禁毒办")
    assert date(2027, 1, 31) <= last_due() <= date(2027, 2, 28)


def test_papers_that_were_sent_are_not_asked_for_again(office: Office) -> None:
    before = {"decision_on": None, "served_on": None, "reported_on": date(2023, 12, 1)}
    placement = office.place(kept(office), **before)
    assert law(office)[0].key == "materials_to_police"
    with office.work() as session:
        session.write([update("placement", placement, {"materials_sent_on": "2026-11-20"})])
    assert law(office)[0].key == "end_in_30_days"


def test_three_years_are_told_around_their_day_after_the_placement_has_ended(office: Office) -> None:
    person = kept(office, status="41")
    ended = {"state": "7", "end_on": date(2025, 1, 1), "reported_on": date(2022, 1, 1)}
    office.place(person, decision_on=None, served_on=None, **ended, agreement_signed_on=None)
    with office.work() as session:
        session.write([update("person", person, {"last_use_on": "2023-12-01"})])
    assert law(office, date(2026, 10, 31)) == []
    (found,) = law(office, date(2026, 11, 1))
    assert (found.key, found.day, found.counted_from) == (
        "three_year_review",
        date(2026, 12, 1),
        date(2023, 12, 1),
    )
    assert law(office, date(2027, 1, 31)) == []


def test_a_measure_that_lies_under_a_merged_file_is_asked_about_too(office: Office) -> None:
    person, other = kept(office), office.add_person()
    office.record(MEASURE, other, Measure(date(2026, 1, 1), action="每周上门", review_on=TODAY))
    with office.work() as session:
        merge_twins(session, person, other)
    assert [(one.key, one.person) for one in law(office)] == [("measure_review", person)]


def test_a_measure_is_looked_at_again_until_somebody_has_done_so(office: Office) -> None:
    person = kept(office)
    wanted = Measure(from_on=date(2026, 11, 1), action="每周上门", review_on=date(2026, 11, 25))
    office.record(MEASURE, person, wanted)
    office.record(MEASURE, person, replace(wanted, reviewed_on=date(2026, 11, 20)))
    (found,) = law(office)
    assert (found.key, found.sheet, found.facts["action"]) == ("measure_review", "measure", "每周上门")
    assert law(office, date(2026, 11, 17)) == []


def test_a_quiet_village_has_no_day_of_law(office: Office) -> None:
    office.place(kept(office))
    assert law(office) == []
    assert len(SOURCES) >= 3


def kept(office: Office, **said: Any) -> PersonId:
    return office.add_person(a_person(**said), kept_since=KEPT)


def law(office: Office, today: date = TODAY) -> list[LawDay]:
    with office.look() as connection:
        return list(list_due(connection, today=today).law)
