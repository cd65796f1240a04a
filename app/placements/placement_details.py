"""What is recorded of a placement (domain entity B2)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from app.ids import PersonId, PlacementId
from app.placements.rules import TermEnd, term_end

ENDED_STATES = frozenset({"6", "7", "8"})
DEFAULT_MONTHS = 36


@dataclass(frozen=True)
class PlacementDetails:
    """Fields carry the names of the table's columns. `kind`: 1 community detox, 2 recovery.

    `report_due_set` is the last day to report in where a paper names it, with that paper in
    `report_due_basis`; `refused_on` is entered only with the police's or township's paper.
    """

    kind: str = ""
    decision_no: str = ""
    decision_by: str = ""
    decision_on: date | None = None
    served_on: date | None = None
    report_due_set: date | None = None
    report_due_basis: str = ""
    reported_on: date | None = None
    received_by: str = ""
    brought: str = ""
    late_reason: str = ""
    late_told: str = ""
    term_months: int | None = None
    end_printed: date | None = None
    exec_town: str = ""
    designated_by: str = ""
    designated_no: str = ""
    agreement_no: str = ""
    agreement_signed_on: date | None = None
    agreement_parties: str = ""
    agreement_witness: str = ""
    agreement_rights: str = ""
    agreement_rules: str = ""
    agreement_measures: str = ""
    agreement_duties: str = ""
    agreement_breach: str = ""
    agreement_other: str = ""
    agreement_kept_at: str = ""
    state: str = ""
    end_reason: str = ""
    end_document: str = ""
    end_on: date | None = None
    end_received_on: date | None = None
    end_served_on: date | None = None
    materials_sent_on: date | None = None
    archived_on: date | None = None
    archived_by: str = ""
    refused_on: date | None = None
    refused_source: str = ""

    @cached_property
    def term(self) -> TermEnd | None:
        """Both ends of the term, once the person has reported (条例 14, 37)."""
        if self.reported_on is None:
            return None
        return term_end(self.kind, self.reported_on, self.term_months or DEFAULT_MONTHS, self.end_printed)

    @property
    def begins_on(self) -> date | None:
        """The first day that is known of it."""
        return self.reported_on or self.served_on or self.decision_on

    @property
    def has_ended(self) -> bool:
        """Terminated, discharged or moved away, as entered from the authority's paper."""
        return self.state in ENDED_STATES


@dataclass(frozen=True)
class PlacementRecord:
    """A placement as stored."""

    placement: PlacementId
    person: PersonId
    details: PlacementDetails
    open_registers: tuple[str, ...] = ()

    @property
    def has_ended(self) -> bool:
        """Ended, and nobody said otherwise: while two states stand open the placement goes on."""
        return self.details.has_ended and "state" not in self.open_registers
