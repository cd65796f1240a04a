"""Whether a day lies before any placement began: a visit on it counts for nothing that is due."""

from __future__ import annotations

from datetime import date

from app.ids import PersonId
from app.placements.read_placements import placements_of
from app.work import Connection


def lies_before_placement(connection: Connection, person: PersonId, day: date) -> bool:
    """True where the person has a placement, and each one's first known day comes after this day."""
    begun = [
        min(known)
        for one in placements_of(connection, person)
        if (
            known := [
                said
                for said in (one.details.decision_on, one.details.served_on, one.details.reported_on)
                if said is not None
            ]
        )
    ]
    return bool(begun) and day < min(begun)
