"""Which risk levels the authority gave a person, as the journal keeps them. Nothing is worked out here."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.details import day_from
from app.history.row_history import Step, history_of
from app.people.person_details import PersonDetails
from app.work import Connection

REGISTER = ("risk_scheme", "risk_level", "risk_on", "risk_by", "risk_basis")


@dataclass(frozen=True)
class RiskGiven:
    """A level with its scheme, the day it was given, by whom, and on which basis."""

    level: str
    scheme: str
    on: date | None
    by: str
    basis: str

    @property
    def is_empty(self) -> bool:
        return not (self.level or self.scheme or self.on or self.by or self.basis)


def risk_now(details: PersonDetails) -> RiskGiven:
    """The level that the file says."""
    return RiskGiven(
        details.risk_level, details.risk_scheme, details.risk_on, details.risk_by, details.risk_basis
    )


def earlier_risks(connection: Connection, person: str, now: RiskGiven) -> tuple[RiskGiven, ...]:
    """What was given before, the newest first; each once, and what an erasure took is not told."""
    found = [one for one in given_by(history_of(connection, person)) if not one.is_empty and one != now]
    return tuple(dict.fromkeys(reversed(found)))


def given_by(steps: Iterable[Step]) -> list[RiskGiven]:
    """What each step of a file's history set, in its order."""
    return [
        RiskGiven(
            _text(step.values.get("risk_level")),
            _text(step.values.get("risk_scheme")),
            day_from(_text(step.values.get("risk_on"))),
            _text(step.values.get("risk_by")),
            _text(step.values.get("risk_basis")),
        )
        for step in steps
        if not set(REGISTER).isdisjoint(step.values)
    ]


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
