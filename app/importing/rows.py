"""What a ledger's row says once it is understood. Codes are those of the code lists, days are days.

None means that the ledger does not say, or does not say it clearly: the verdict tells which.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from app.dates import YearMonth


class PlacementRow(NamedTuple):
    """Community treatment ("1") or recovery ("2") that the roster tells of; terms are in months."""

    kind: str | None = None
    decision_no: str | None = None
    decision_by: str | None = None
    decided_on: date | None = None
    served_on: date | None = None
    reported_on: date | None = None
    term_months: int | None = None
    end_printed: date | None = None
    agreement_no: str | None = None


class PersonRow(NamedTuple):
    """One person of the roster. `id_no` is None where it is missing or damaged.

    `birth` is a whole day only where the ledger or a sound identity number gives one.
    `from_paper` names the fields that have to be completed from paper.
    """

    name: str
    former_name: str | None = None
    sex: str | None = None
    id_no: str | None = None
    birth: date | YearMonth | None = None
    ethnic: str | None = None
    education: str | None = None
    marital: str | None = None
    occupation: str | None = None
    job_state: str | None = None
    phone: str | None = None
    hukou_addr: str | None = None
    live_addr: str | None = None
    group: str | None = None
    use_mode: str | None = None
    status: str | None = None
    police: str | None = None
    worker: str | None = None
    owner: str | None = None
    first_found_on: date | None = None
    note: str | None = None
    drug_kinds: tuple[str, ...] = ()
    placement: PlacementRow | None = None
    from_paper: tuple[str, ...] = ()


class VisitRow(NamedTuple):
    """One visit, talk or call. `result`: 1 met, 2 family only, 3 by telephone, 4 nobody found."""

    name: str
    happened_on: date
    id_no: str | None = None
    group: str | None = None
    kind: str | None = None
    place: str | None = None
    visitors: tuple[str, ...] = ()
    interviewee: str | None = None
    relation: str | None = None
    result: str | None = None
    family: str | None = None
    work: str | None = None
    thinking: str | None = None
    movement: str | None = None
    opinion: str | None = None
    difficulty: str | None = None
    next_action: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class TestRow:
    """One test that the police or a clinic did and the village recorded."""

    __test__ = False  # pytest would take the class for a test of its own

    name: str
    happened_on: date
    id_no: str | None = None
    group: str | None = None
    place: str | None = None
    arranged_by: str | None = None
    testers: tuple[str, ...] = ()
    sample: str | None = None
    result: str | None = None
    sheet_no: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """One line of a village's own ledger: `details` are those of its table's form.

    `materials` are kinds of material with how many, `refers` what the line belongs to in words:
    ("task", "放映禁毒电影").
    """

    table: str
    details: Any
    name: str
    materials: tuple[tuple[str, int], ...] = ()
    refers: tuple[tuple[str, str], ...] = ()


Row = PersonRow | VisitRow | TestRow | LedgerRow
