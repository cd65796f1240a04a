"""Recording a placement and its course, and which one is in force."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date, timedelta
from typing import Any

import pytest

from app.errors import Refused
from app.ids import PersonId, PlacementId, new_id
from app.placements.placement_details import PlacementDetails
from app.placements.read_placements import current_placements, placements_of, read_placement
from app.placements.save_placement import add_placement, change_placement
from db.journal import delete
from tests.factories.people import NOW, TODAY, Office, a_placement


def test_a_placement_says_afterwards_exactly_what_was_typed_in_every_field(office: Office) -> None:
    person, full = office.add_person(), everything()
    with office.work() as session:
        placement = add_placement(session, person, full, now=NOW)
    with office.look() as connection:
        record = read_placement(connection, placement)
    assert (record.details, record.person) == (full, person)


@pytest.mark.parametrize(
    ("said", "reason", "field"),
    [
        ({"kind": ""}, "placement_kind_missing", "kind"),
        ({"term_months": 0}, "term_impossible", "term_months"),
        ({"term_months": 121}, "term_impossible", "term_months"),
        ({"served_on": date(2026, 2, 28)}, "served_on_before_decided_on", "served_on"),
        ({"reported_on": date(2026, 3, 1)}, "reported_on_before_served_on", "reported_on"),
        ({"reported_on": date(2026, 11, 23)}, "reported_on_in_future", "reported_on"),
        ({"end_printed": date(2026, 3, 4)}, "end_before_start", "end_printed"),
        ({"end_printed": date(9999, 12, 31)}, "day_impossible", "end_printed"),
        ({"report_due_set": date(2026, 3, 1)}, "ends_before_it_begins", "report_due_set"),
        ({"end_on": date(2026, 3, 4)}, "ends_before_it_begins", "end_on"),
        ({"agreement_signed_on": date(2026, 11, 23)}, "day_in_future", "agreement_signed_on"),
        ({"archived_on": date(1899, 12, 31)}, "day_impossible", "archived_on"),
        ({"refused_on": date(2026, 11, 1)}, "field_missing", "refused_source"),
        ({"exec_town": "字" * 10_001}, "text_too_long", "exec_town"),
        ({"decision_no": "a\x00"}, "text_unstorable", "decision_no"),
    ],
)
def test_what_cannot_be_right_is_refused_at_its_field(
    office: Office, said: dict[str, Any], reason: str, field: str
) -> None:
    person = office.add_person()
    with pytest.raises(Refused, match=reason) as caught:
        office.place(person, **said)
    assert caught.value.field == field
    assert caught.value.field in {one.name for one in fields(PlacementDetails)}
    assert of(office, person) == []


def test_every_day_out_of_order_belongs_to_a_field_of_the_form(office: Office) -> None:
    person, names = office.add_person(), {one.name for one in fields(PlacementDetails)}
    days = (None, date(2026, 1, 1), date(2026, 1, 2), date(2027, 1, 1))
    refused = set()
    for decided in days:
        for served in days:
            for reported in days:
                said = {"decision_on": decided, "served_on": served, "reported_on": reported}
                try:
                    office.place(person, **said, end_printed=date(2026, 1, 1))
                except Refused as refusal:
                    refused.add((refusal.reason, refusal.field))
    assert {reason for reason, _field in refused} == {
        "served_on_before_decided_on",
        "decided_on_in_future",
        "served_on_in_future",
        "reported_on_before_served_on",
        "reported_on_before_decided_on",
        "reported_on_in_future",
        "end_before_start",
    }
    assert {field for _reason, field in refused} <= names


def test_a_term_that_the_law_does_not_know_is_let_through(office: Office) -> None:
    person = office.add_person()
    assert office.place(person, term_months=12)


def test_a_correction_writes_what_changed_and_an_unchanged_form_nothing(office: Office) -> None:
    placement = office.place(office.add_person())
    assert not change(office, placement, a_placement())
    assert change(office, placement, a_placement(reported_on=date(2026, 3, 6)))
    with office.look() as connection:
        assert read_placement(connection, placement).details == a_placement(reported_on=date(2026, 3, 6))
    with pytest.raises(Refused, match="placement_unknown"):
        change(office, PlacementId(new_id()), a_placement())


def test_the_newest_placement_stands_first(office: Office) -> None:
    person = office.add_person()
    old = office.place(person, decision_on=None, served_on=None, reported_on=date(2020, 1, 1))
    new = office.place(person)
    assert [one.placement for one in of(office, person)] == [new, old]


def test_a_placement_in_force_goes_before_an_ended_one_whichever_is_newer(office: Office) -> None:
    person, other = office.add_person(), office.add_person()
    running = office.place(person, decision_on=None, served_on=None, reported_on=date(2025, 1, 1))
    office.place(person, state="6", end_on=date(2026, 6, 1))
    office.place(other, decision_on=None, served_on=None, reported_on=date(2020, 1, 1), state="7")
    newest = office.place(other, state="6", end_on=date(2026, 6, 1))
    with office.look() as connection:
        found = current_placements(connection)
    assert {who: one.placement for who, one in found.items()} == {person: running, other: newest}


def test_what_lists_read_of_a_placement_is_what_is_recorded(office: Office) -> None:
    person, full = office.add_person(), everything()
    with office.work() as session:
        add_placement(session, person, full, now=NOW)
    with office.look() as connection:
        (listed,) = current_placements(connection).values()
    told = {one.name: getattr(listed.details, one.name) for one in fields(PlacementDetails)}
    read = {name: value for name, value in told.items() if value not in ("", None)}
    assert all(getattr(full, name) == value for name, value in read.items())
    assert {
        "kind",
        "state",
        "term_months",
        "reported_on",
        "end_printed",
        "agreement_signed_on",
    } <= read.keys()


def test_a_hidden_placement_counts_no_more(office: Office) -> None:
    person = office.add_person()
    placement = office.place(person)
    with office.work() as session:
        session.write([delete("placement", placement, why="entered by mistake")])
    with office.look() as connection:
        assert current_placements(connection) == {}
    assert of(office, person) == []


def test_the_term_runs_from_the_reporting_day_and_the_printed_end_wins() -> None:
    assert a_placement(reported_on=None).term is None
    term = a_placement().term
    assert term is not None
    assert (term.start, term.effective) == (date(2026, 3, 5), date(2029, 3, 5))
    printed = replace(a_placement(), end_printed=date(2029, 3, 4)).term
    assert printed is not None
    assert (printed.effective, printed.computed) == (date(2029, 3, 4), date(2029, 3, 5))
    without = a_placement(term_months=None).term
    assert without is not None
    assert without.effective == date(2029, 3, 5)


def everything() -> PlacementDetails:
    said: dict[str, Any] = {}
    for number, field in enumerate(fields(PlacementDetails)):
        kind = str(field.type)
        said[field.name] = f"{field.name} {number}"
        if "date" in kind:
            said[field.name] = date(2026, 1, 1) + timedelta(days=number)
    said |= {"kind": "2", "term_months": 24, "end_printed": date(2028, 1, 1), "end_on": TODAY}
    return PlacementDetails(**said)


def of(office: Office, person: PersonId) -> list[Any]:
    with office.look() as connection:
        return list(placements_of(connection, person))


def change(office: Office, placement: PlacementId, details: PlacementDetails) -> bool:
    with office.work() as session:
        return change_placement(session, placement, details, now=NOW)
