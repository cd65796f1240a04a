"""Two laptops that say different things about one field, and have met."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from app.ids import VillageId
from app.village.village_settings import set_setting
from app.work import Session
from db.journal import update
from tests.factories.county import exchange
from tests.factories.people import Office


def dispute(
    pair: tuple[Office, Office], table: str, row: str, one: dict[str, Any], other: dict[str, Any]
) -> None:
    """The second laptop writes a minute later, so that its word is the one that shows."""

    def says(said: dict[str, Any]) -> Callable[[Session, str], object]:
        return lambda session, _village: session.write([update(table, row, said)])

    each_says(pair, says(one | {"note": "x"} if table == "person" else one), says(other))


def each_says(
    pair: tuple[Office, Office],
    one: Callable[[Session, str], object],
    other: Callable[[Session, str], object],
) -> None:
    """Each laptop does its own thing for the village; the second a minute later, and then they meet."""
    pair[0].now = max(office.now for office in pair)
    pair[1].now = pair[0].now + timedelta(minutes=1)
    for office, act in zip(pair, (one, other), strict=True):
        village = office.village.village
        with office.work() as session:
            act(session, village)
    exchange(*pair)


def each_settles(pair: tuple[Office, Office], key: str, one: str, other: str, **how: Any) -> None:
    """Each laptop enters its own value for one setting of the village."""

    def settles(value: str) -> Callable[[Session, str], object]:
        return lambda session, village: set_setting(
            session, VillageId(village), key, value, source="县里电话", **how
        )

    each_says(pair, settles(one), settles(other))
