"""The tables that a form can name, with the fields of each, and what besides can be asked of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date
from functools import cache
from typing import Any

from app.bag.kinds import KINDS
from app.people.person_details import PersonDetails
from app.placements.placement_details import PlacementDetails
from app.tests.details_of_test import TestDetails
from app.village.ledgers import LEDGERS
from app.visits.visit_details import VisitDetails

SENT = "sent"
"""The bundles of this laptop, which are no ledger."""


@dataclass(frozen=True, slots=True)
class ContentsLine:
    """A line of the contents of a bag."""

    title: str = ""
    document_no: str = ""
    happened_on: date | None = None
    copies: int | None = None
    pages: int | None = None
    kept_at: str = ""


@dataclass(frozen=True, slots=True)
class DueLine:
    """Something that is due for a person: what, from when, until when, where it stands."""

    what: str = ""
    first_day: date | None = None
    due: date | None = None
    state: str = ""
    last_done_on: date | None = None


@dataclass(frozen=True, slots=True)
class SentBundle:
    """A bundle that was made for the county, as its hand-over slip says it."""

    bundle: str = ""
    made_on: date | None = None
    covers: str = ""
    records: int | None = None
    size: str = ""
    checksum: str = ""
    sent_by: str = ""
    receipt: str = ""


@dataclass(frozen=True, slots=True)
class VillageWords:
    """The village and the print, as every form can name them."""

    name: str = ""
    town: str = ""
    county: str = ""
    unit: str = ""
    year: int | None = None
    today: date | None = None
    printed_by: str = ""


PERSON_TABLES = frozenset(
    {"person", "placement", "visit", "test", "contents", "due"} | {kind.table for kind in KINDS}
)
VILLAGE_TABLES = frozenset({SENT} | {kind.table for kind in LEDGERS})

DAYS: Mapping[str, str] = {
    "visit": "happened_on",
    "test": "happened_on",
    "placement": "begins_on",
    "due": "due",
    SENT: "made_on",
    **{kind.table: kind.day for kind in (*KINDS, *LEDGERS)},
    "campaign_task": "",  # a task of the month belongs to its year, whenever it is due
}
"""By which day a record lies in a period; "" where it has none."""

PERSON_MORE = frozenset({"file_no", "age"})
"""What can be asked of a person besides the fields of the form."""


@cache
def fields_of(table: str) -> frozenset[str]:
    """The columns of a table, or of "village". Raises: KeyError for a table that no form can name."""
    return frozenset(field.name for field in fields(_DETAILS[table]))


_DETAILS: Mapping[str, Any] = {
    "person": PersonDetails,
    "placement": PlacementDetails,
    "visit": VisitDetails,
    "test": TestDetails,
    "contents": ContentsLine,
    "due": DueLine,
    SENT: SentBundle,
    "village": VillageWords,
    **{kind.table: kind.details for kind in (*KINDS, *LEDGERS)},
}
