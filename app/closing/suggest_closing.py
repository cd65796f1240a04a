"""When closing a bag is worth thinking of. Nothing closes by itself, and nothing on disputed words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from app.closing.closing import ABSTINENT, DECEASED, DISCHARGED, MOVED, TERMINATED, Closing
from app.people.person_details import PersonRecord
from app.placements.placement_details import PlacementRecord

BY_STATUS: Mapping[str, str] = {
    "32": TERMINATED,
    "41": DISCHARGED,
    "42": DISCHARGED,
    "43": ABSTINENT,
    "54": DECEASED,
}
"""Codes of the list STATUS after which nothing more is asked, with those of the list CLOSING."""
BY_STATE: Mapping[str, str] = {"6": TERMINATED, "7": DISCHARGED, "8": MOVED}
"""Codes of the list PLACEMENT_STATE, the same."""


@dataclass(frozen=True)
class Suggestion:
    """A closing that the records speak for. `by` is "status" or "placement"."""

    closing: Closing
    by: str


def suggest_closing(record: PersonRecord, placements: Iterable[PlacementRecord]) -> Suggestion | None:
    """What the status says, or else the newest placement, where no placement goes on.

    While two laptops' words about it stand side by side nothing is suggested.
    """
    known = list(placements)
    if any(not one.has_ended for one in known) or "closing" in record.open_registers:
        return None
    details = record.details
    reason = BY_STATUS.get(details.status)
    if reason is not None and "status" not in record.open_registers:
        basis = details.status_basis or next((one.details.end_document for one in known), "")
        return Suggestion(Closing(details.status_since or _end_of(known), reason, basis), "status")
    if "status" in record.open_registers or not known:
        return None
    newest = known[0].details
    reason = DECEASED if newest.end_reason == "6" else BY_STATE[newest.state]
    return Suggestion(Closing(_end_of(known), reason, newest.end_document), "placement")


def closing_doubts(record: PersonRecord, placements: Iterable[PlacementRecord]) -> list[str]:
    """What is worth a second look before closing but lets pass.

    "placement_still_runs", "closing_in_conflict".
    """
    found = []
    if any(not one.has_ended for one in placements):
        found.append("placement_still_runs")
    if "closing" in record.open_registers:
        found.append("closing_in_conflict")
    return found


def _end_of(placements: list[PlacementRecord]) -> date | None:
    return placements[0].details.end_on if placements else None
