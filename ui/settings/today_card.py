"""What Today asks the village's ledgers for, besides the rhythm that rules S7 to S10 give."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.village.village_settings import ON_TODAY
from ui.settings.law_desk import LawDesk
from ui.settings.settled_card import SettledCard


class TodayCard(SettledCard):
    """Each rule is switched on and off by the village, with who says so."""

    def __init__(self, desk: LawDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, ON_TODAY, parent)
        self.retranslate()

    def heading(self) -> str:
        return self.tr("What Today asks the ledgers for")

    def words(self) -> str:
        return self.tr(
            "A ledger that was never kept is not asked for; a rule that no paper names is off. "
            "Number of days: 0 never asks."
        )
