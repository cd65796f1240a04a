"""The sheets of a bag beside card, visits and tests, in the order in which the page lists them."""

from __future__ import annotations

from ui.bag.aid_sheet import AIDS
from ui.bag.evaluation_sheet import EVALUATIONS
from ui.bag.family_sheet import RELATIVES
from ui.bag.known_sheet import KNOWNS
from ui.bag.measure_sheet import MEASURES
from ui.bag.need_sheet import NEEDS
from ui.bag.pairing_sheet import PAIRINGS
from ui.bag.paper_sheet import PAPERS
from ui.bag.party_sheet import PARTIES
from ui.conduct.absence_sheet import ABSENCES
from ui.conduct.breach_sheet import BREACHES
from ui.conduct.leave_sheet import LEAVES
from ui.conduct.report_sheet import REPORTS
from ui.placements.member_sheets import MOVES, SUSPENSIONS, WORKGROUPS
from ui.rights.correction_sheet import CORRECTION_REQUESTS
from ui.sheets.sheet_spec import SheetSpec

SHEETS: tuple[SheetSpec, ...] = (
    KNOWNS,
    RELATIVES,
    PARTIES,
    MEASURES,
    PAIRINGS,
    NEEDS,
    AIDS,
    LEAVES,
    BREACHES,
    ABSENCES,
    REPORTS,
    EVALUATIONS,
    WORKGROUPS,
    SUSPENSIONS,
    MOVES,
    CORRECTION_REQUESTS,
    PAPERS,
)


def sheet_of(table: str) -> SheetSpec | None:
    """The sheet of the records in this table."""
    return next((spec for spec in SHEETS if spec.kind.table == table), None)
