"""Two laptops of one village that know each other, and the stick that goes between them."""

from __future__ import annotations

from pathlib import Path

from app.bundles.send import SentBundle, send
from app.bundles.take_in_sister import TakenFromSister, take_in_sister
from tests.factories.county import CHECKER, Desk
from tests.factories.people import Office


def to_sisters(desk: Desk, office: Office) -> SentBundle:
    """What this office writes for its sisters."""
    return send(office.vault, desk.stick(), now=office.now, to_sisters=True)


def take_in(office: Office, path: Path) -> TakenFromSister:
    """This office takes in what another wrote, or the county."""
    return take_in_sister(office.vault, path, now=office.now, checker=CHECKER)


def hand_over(desk: Desk, source: Office, target: Office) -> TakenFromSister:
    """One writes, the other takes in."""
    return take_in(target, to_sisters(desk, source).path)


def meet(desk: Desk, one: Office, other: Office) -> None:
    """Both ways, until each has said what it holds."""
    hand_over(desk, one, other)
    hand_over(desk, other, one)
