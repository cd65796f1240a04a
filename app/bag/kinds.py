"""Every kind of record that lies in a bag beside visits, tests and placements."""

from __future__ import annotations

from typing import Any

from app.bag.aid import AID
from app.bag.evaluation import EVALUATION
from app.bag.family import FAMILY
from app.bag.known import KNOWN
from app.bag.measure import MEASURE
from app.bag.need import NEED
from app.bag.pairing import PAIRING
from app.bag.paper import PAPER
from app.bag.party import PARTY
from app.conduct.absence import ABSENCE
from app.conduct.breach import BREACH
from app.conduct.leave import LEAVE
from app.conduct.situation_report import SITUATION_REPORT
from app.placements.move import MOVE
from app.placements.suspension import SUSPENSION
from app.placements.workgroup import WORKGROUP
from app.records import RecordKind
from app.rights.correction_request import CORRECTION_REQUEST

KINDS: tuple[RecordKind[Any], ...] = (
    KNOWN,
    FAMILY,
    PARTY,
    MEASURE,
    PAIRING,
    NEED,
    AID,
    EVALUATION,
    PAPER,
    LEAVE,
    ABSENCE,
    BREACH,
    SITUATION_REPORT,
    SUSPENSION,
    MOVE,
    WORKGROUP,
    CORRECTION_REQUEST,
)
"""In no particular order; the contents of the bag say in which order they are shown."""


def kind_of(table: str) -> RecordKind[Any]:
    """The kind that is kept in this table. Raises: KeyError for a table that no kind has."""
    return {kind.table: kind for kind in KINDS}[table]
