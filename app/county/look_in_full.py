"""Show the names and the number of a person who stands in two villages: every such look is logged."""

from __future__ import annotations

from collections.abc import Sequence

from app.county.county_keys import county_keys
from app.ids import PersonId
from app.people.reveal import FullNumbers, reveal_numbers
from app.work import Session


def look_in_full(session: Session, people: Sequence[str]) -> dict[str, FullNumbers]:
    """By person, with a line in the access log for each.

    Raises: Refused("no_county_store"), and as `reveal_numbers`.
    """
    county_keys(session.connection)
    return {person: reveal_numbers(session, PersonId(person)) for person in people}
