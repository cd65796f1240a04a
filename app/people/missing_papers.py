"""How many papers are missing in each bag, for the list of people and its filter."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from app.bag.completeness import completeness_of_all
from app.ids import PersonId
from app.work import Connection


def missing_papers(connection: Connection, *, today: date) -> Mapping[PersonId, int]:
    """By person, as the contents of each bag say; those of whom nothing is missing left out."""
    found = completeness_of_all(connection, today)
    return {person: required - present for person, (present, required) in found.items() if required > present}
