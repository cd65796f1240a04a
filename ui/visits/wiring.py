"""Bind the entry of visits to an open vault."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from app.clock import Moment, day_of
from app.ids import PersonId, VisitId
from app.vault.vault import Vault
from app.visits.record_visit import change_visit, record_visit, remove_visit, visit_warnings
from app.visits.start_visit import VisitStart, start_change_of_visit, start_visit
from app.visits.visit_details import VisitDetails
from app.work import look, work
from ui.drafts import drafts_of
from ui.visits.visit_desk import VisitDesk


def visit_desk(vault: Vault, now: Callable[[], Moment]) -> VisitDesk:
    """What the form of a visit asks of this vault."""
    bound = _Visits(vault, now)
    return VisitDesk(
        today=bound.today,
        start=bound.start,
        start_change=bound.start_change,
        record=bound.record,
        change=bound.change,
        remove=bound.remove,
        warnings=bound.warnings,
        drafts=drafts_of(vault, now, "visit"),
    )


@dataclass(frozen=True)
class _Visits:
    vault: Vault
    now: Callable[[], Moment]

    def today(self) -> date:
        return day_of(self.now())

    def start(self, person: PersonId, planned_due: date | None, kind: str) -> VisitStart:
        with look(self.vault) as connection:
            return start_visit(connection, person, today=self.today(), planned_due=planned_due, kind=kind)

    def start_change(self, visit: VisitId) -> VisitStart:
        with look(self.vault) as connection:
            return start_change_of_visit(connection, visit)

    def record(self, person: PersonId, details: VisitDetails) -> VisitId:
        now = self.now()
        with work(self.vault, now=now) as session:
            return record_visit(session, person, details, now=now)

    def change(self, visit: VisitId, details: VisitDetails) -> bool:
        now = self.now()
        with work(self.vault, now=now) as session:
            return change_visit(session, visit, details, now=now)

    def remove(self, visit: VisitId, why: str) -> None:
        with work(self.vault, now=self.now()) as session:
            remove_visit(session, visit, why=why)

    def warnings(self, person: PersonId, details: VisitDetails, besides: VisitId | None) -> list[str]:
        with look(self.vault) as connection:
            return visit_warnings(connection, person, details, besides=besides)
