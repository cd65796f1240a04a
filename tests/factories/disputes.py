"""Two laptops that say different things about one field, and have met."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from db.journal import update
from tests.factories.county import exchange
from tests.factories.people import Office


def dispute(
    pair: tuple[Office, Office], table: str, row: str, one: dict[str, Any], other: dict[str, Any]
) -> None:
    """The second laptop writes a minute later, so that its word is the one that shows."""
    pair[1].now = pair[0].now + timedelta(minutes=1)
    for office, said in zip(pair, (one | {"note": "x"} if table == "person" else one, other), strict=True):
        with office.work() as session:
            session.write([update(table, row, said)])
    exchange(*pair)
