"""How many papers are missing in each bag, for the filter of the list of people.

The seam to the contents of the bag: until those can be asked about everybody at once, nothing is
known, and the list offers no filter by it.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from app.ids import PersonId
from app.work import Connection


def missing_papers(
    connection: Connection,  # noqa: ARG001  # asked as soon as the contents can answer
    *,
    today: date,  # noqa: ARG001
) -> Mapping[PersonId, int] | None:
    """By person, those with none left out; None where nobody can say yet."""
    return None
