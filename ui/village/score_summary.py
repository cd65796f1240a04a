"""Below the scores: what they add up to, beside the township's."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.money import yuan
from app.records import Record
from app.village.total_score import Scored, total_score
from ui.counted import counted
from ui.ledgers.ledger_desk import LedgerView
from ui.marked import QT_TRANSLATE_NOOP

_OWN = QT_TRANSLATE_NOOP("sheets", "Own score: {own}")
_TOWN = QT_TRANSLATE_NOOP("sheets", "The township's: {town} ({compared} {compared:item|items})")
_VETO = QT_TRANSLATE_NOOP("sheets", "veto items entered: {vetoes}")


def score_summary(records: Sequence[Record[Any]], view: LedgerView) -> list[str]:
    """In words; points with two places at most."""
    scored = []
    for one in records:
        item = view.related.get(one.details.rubric_item_id)
        kind = item.kind if item is not None else ""
        scored.append(Scored(kind, one.details.self_hundredths, one.details.town_hundredths))
    found = total_score(scored)
    told = [
        _said(_OWN).format(own=yuan(found.own)),
        counted(_said(_TOWN), town=yuan(found.town), compared=found.compared),
    ]
    return [*told, _said(_VETO).format(vetoes=found.vetoes)] if found.vetoes else told


def _said(words: str) -> str:
    return QCoreApplication.translate("sheets", words)
