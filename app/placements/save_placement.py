"""Record a placement and its course."""

from __future__ import annotations

from datetime import date

from app.clock import Moment, day_of
from app.day_checks import need_words, refuse_backwards, refuse_future, refuse_impossible
from app.details import changed_cells, check_lengths, to_cells
from app.errors import Refused
from app.ids import PersonId, PlacementId, new_id
from app.placements.placement_details import PlacementDetails
from app.placements.read_placements import read_placement
from app.placements.rules import check_dates
from app.work import Session
from db.journal import create, update

LONGEST_TERM = 120
LATEST_YEAR = 2200
HAPPENED = (
    "agreement_signed_on",
    "end_on",
    "end_received_on",
    "end_served_on",
    "materials_sent_on",
    "archived_on",
    "refused_on",
)
DAYS = ("decision_on", "served_on", "report_due_set", "reported_on", "end_printed", *HAPPENED)


def add_placement(
    session: Session, person: PersonId, details: PlacementDetails, *, now: Moment
) -> PlacementId:
    """Record a placement of a person.

    Raises: Refused("placement_kind_missing" | "term_impossible" | "text_too_long" | "day_impossible" |
    "day_in_future" | "ends_before_it_begins"), Refused("field_missing") for a refusal without its source,
    and for days out of order the finding of V2 as its reason ("reported_on_before_served_on", …).
    """
    check_placement(details, today=day_of(now))
    placement = PlacementId(new_id())
    session.write([create("placement", placement, {**to_cells(details), "person_id": person})])
    return placement


def change_placement(
    session: Session,
    placement: PlacementId,
    details: PlacementDetails,
    *,
    now: Moment,
    why: str | None = None,
) -> bool:
    """Save a placement's details; whether anything changed. Raises as `add_placement`."""
    check_placement(details, today=day_of(now))
    before = read_placement(session.connection, placement).details
    changed = changed_cells(to_cells(before), to_cells(details))
    return bool(session.write([update("placement", placement, changed, why=why)]))


def check_placement(details: PlacementDetails, *, today: date) -> None:
    """What a form must not let pass. A term other than the law's is warned of, not refused (L3)."""
    if not details.kind:
        raise Refused("placement_kind_missing", field="kind")
    if details.term_months is not None and not 1 <= details.term_months <= LONGEST_TERM:
        raise Refused("term_impossible", field="term_months")
    findings = check_dates(
        today=today,
        decided_on=details.decision_on,
        served_on=details.served_on,
        reported_on=details.reported_on,
        end_printed=details.end_printed,
    )
    check_lengths(details)
    refuse_impossible(details, *DAYS)
    refuse_future(details, today, *HAPPENED)
    refuse_backwards(details, "served_on", "report_due_set")
    refuse_backwards(details, "reported_on", "end_on")
    for name in ("end_printed", "report_due_set"):
        day = getattr(details, name)
        if day is not None and day.year > LATEST_YEAR:
            raise Refused("day_impossible", field=name)
    if details.refused_on is not None:
        need_words(details, "refused_source")
    for finding in findings:
        raise Refused(finding.key, field=_field_of(finding.key))


def _field_of(key: str) -> str:
    """The form's field that a finding of V2 is about."""
    named = key.removesuffix("_in_future").partition("_before_")[0]
    return {"end": "end_printed", "decided_on": "decision_on"}.get(named, named)
