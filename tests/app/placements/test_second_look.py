"""What the form of a placement asks about: it lets pass, and no state changes by itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ids import PersonId, PlacementId
from app.placements.placement_details import PlacementDetails, PlacementRecord
from app.placements.report_rules import ReportDay, report_day
from app.placements.second_look import Suggestion, overlaps, second_looks, span_of, suggested_state
from app.placements.working_days import shipped_holidays
from app.village.village_settings import default_settings
from tests.factories.people import TODAY, a_placement


def test_an_ordinary_placement_is_asked_nothing() -> None:
    assert keys(a_placement()) == []


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ({"term_months": 24}, "detox_is_36_months"),
        ({"kind": "2", "term_months": 48}, "recovery_is_1_to_36_months"),
        ({"reported_on": date(2026, 3, 20), "agreement_signed_on": None}, "late_report_reason_missing"),
        ({"agreement_signed_on": date(2026, 3, 4)}, "agreement_before_report"),
        ({"end_printed": date(2029, 4, 1)}, "printed_end_differs"),
        ({"end_reason": "2"}, "terminates_placement"),
        ({"state": "7", "end_on": date(2026, 11, 1)}, "end_document_missing"),
        ({"end_on": date(2026, 11, 1)}, "ended_but_running"),
    ],
)
def test_what_seldom_is_so_is_worth_a_second_look(said: dict[str, Any], key: str) -> None:
    assert keys(a_placement(**said)) == [key]


def test_a_printed_end_one_day_earlier_is_the_common_custom_and_asks_nothing() -> None:
    assert keys(a_placement(end_printed=date(2029, 3, 4))) == []


def test_two_placements_at_the_same_time_are_told_with_the_days_of_the_other() -> None:
    other = record(a_placement(kind="2", decision_on=None, served_on=None, reported_on=date(2025, 1, 1)))
    (found,) = overlaps(a_placement(), [other])
    assert found.key == "placements_overlap"
    assert (found.facts["first"], found.facts["last"]) == (date(2025, 1, 1), date(2027, 12, 31))


def test_one_that_ended_on_the_day_on_which_the_next_began_does_not_overlap() -> None:
    ended = a_placement(
        decision_on=None, served_on=None, reported_on=date(2025, 1, 1), state="6", end_on=date(2026, 3, 5)
    )
    assert overlaps(a_placement(), [record(ended)]) == []
    assert overlaps(a_placement(), [record(replace(ended, end_on=date(2026, 3, 6)))])


def test_the_same_number_of_a_decision_asks_whether_it_is_the_same_one() -> None:
    (found,) = overlaps(
        a_placement(decision_no="清公戒决1号"), [record(a_placement(decision_no="清公戒决1号 "))]
    )
    assert found.key == "decision_twice"


some = st.one_of(st.none(), st.dates(date(2024, 1, 1), date(2027, 6, 1)))
placements = st.builds(
    PlacementDetails,
    kind=st.just("1"),
    served_on=some,
    reported_on=some,
    term_months=st.integers(1, 6),
    state=st.sampled_from(["4", "6"]),
    end_on=some,
)


@given(placements, placements)
def test_overlapping_means_that_there_is_a_day_on_which_both_run(
    one: PlacementDetails, other: PlacementDetails
) -> None:
    spans = span_of(one), span_of(other)
    if spans[0] is None or spans[1] is None:
        assert overlaps(one, [record(other)]) == []
        return
    ours, theirs = ({*every_day(*span)} for span in spans if span is not None)
    assert bool(overlaps(one, [record(other)])) == bool(ours & theirs)


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ({"state": "1", "agreement_signed_on": None}, Suggestion("2", "state_fits_report")),
        ({"state": "1"}, Suggestion("4", "state_fits_agreement")),
        ({"state": "4"}, None),
        ({"state": "1", "reported_on": None}, Suggestion("3", "state_fits_overdue")),
        ({"state": "1", "reported_on": None, "served_on": TODAY}, None),
        ({"state": "", "reported_on": None, "served_on": TODAY}, Suggestion("1", "state_fits_awaiting")),
        ({"state": "", "reported_on": None, "served_on": None}, None),
        ({"end_reason": "2", "end_on": TODAY}, Suggestion("6", "state_fits_termination")),
        ({"end_reason": "1", "end_on": TODAY}, None),
        (
            {"end_reason": "1", "end_on": TODAY, "end_received_on": TODAY},
            Suggestion("7", "state_fits_notice"),
        ),
        ({"end_reason": "5", "end_on": TODAY}, Suggestion("8", "state_fits_move")),
        ({"state": "6"}, None),
    ],
)
def test_the_days_speak_for_a_state_and_nobody_has_to_follow(
    said: dict[str, Any], wanted: Suggestion | None
) -> None:
    assert suggested(a_placement(**said)) == wanted


def test_a_suspension_that_lasts_speaks_for_suspended_and_its_end_for_running() -> None:
    assert suggested(a_placement(), is_suspended=True) == Suggestion("5", "state_fits_suspension")
    assert suggested(a_placement(state="5"), was_suspended=True) == Suggestion("4", "state_fits_resumed")
    assert suggested(a_placement(state="5")) is None


def suggested(
    details: PlacementDetails, *, is_suspended: bool = False, was_suspended: bool = False
) -> Suggestion | None:
    return suggested_state(
        details, by(details), is_suspended=is_suspended, was_suspended=was_suspended, today=TODAY
    )


def keys(details: PlacementDetails) -> list[str]:
    return [one.key for one in second_looks(details, [], by(details))]


def by(details: PlacementDetails) -> ReportDay | None:
    return report_day(details.served_on, default_settings(), shipped_holidays())


def record(details: PlacementDetails) -> PlacementRecord:
    return PlacementRecord(PlacementId("other"), PersonId("person"), details)


def every_day(first: date, last: date) -> list[date]:
    last = min(last, date(2035, 1, 1))
    return [date.fromordinal(number) for number in range(first.toordinal(), last.toordinal() + 1)]
