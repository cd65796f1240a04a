"""The sheets of a bag's page: each made when it is first opened, painted from then on with the bag."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.people.reveal import FullNumbers
from ui.bag.activity_sheet import ActivitySheet
from ui.bag.all_sheets import SHEETS, sheet_of
from ui.bag.bag_desk import BagView
from ui.bag.card_sheet import CardSheet
from ui.bag.part_of_card import RISK, SPECIAL_CARE, PartOfCard
from ui.bag.records_sheet import RecordsSheet
from ui.bag.talk_sheet import TalkSheet
from ui.placements.placement_sheet import PlacementSheet
from ui.sheets.bag_sheet import BagSheet
from ui.sheets.kind_sheet import KindSheet

Makers = Mapping[str, Callable[[], BagSheet]]
PLACEMENT_SHEET = "placement"


class BagSheets(QStackedWidget):
    """A sheet goes by a key: "card", "visit", "test", or the table of a kind of record."""

    record_requested = Signal(str, str)
    sheet_requested = Signal(str)
    saved = Signal(str)

    def __init__(self, today: Callable[[], date], more: Makers, parent: QWidget | None = None) -> None:
        """`more` makes further sheets by key, beside those of ui/bag/all_sheets.py."""
        super().__init__(parent)
        self._makers = {**_usual(today), **more}
        self._made: dict[str, BagSheet] = {}
        self._view: BagView | None = None
        self._full: FullNumbers | None = None

    def names(self) -> list[str]:
        """Of all sheets, in the order in which the contents list them."""
        return list(self._makers)

    def sheet(self, key: str) -> BagSheet:
        """The sheet of this key, made now if it never was."""
        made = self._made.get(key)
        if made is None:
            made = self._makers[key]()
            made.record_requested.connect(self.record_requested)
            made.sheet_requested.connect(self.sheet_requested)
            made.saved.connect(self.saved)
            self.addWidget(made)
            self._made[key] = made
            if self._view is not None:
                made.show_view(self._view, self._full)
        return made

    def show_view(self, view: BagView, full: FullNumbers | None) -> None:
        """Paint all that were made."""
        self._view, self._full = view, full
        for sheet in self._made.values():
            sheet.show_view(view, full)

    def keep_drafts(self) -> None:
        """Put away what was typed in any of them."""
        for sheet in self._made.values():
            sheet.keep_drafts()

    def shown(self) -> BagSheet | None:
        """The sheet that is open, where it is one of these."""
        current = self.currentWidget()
        return current if isinstance(current, BagSheet) else None

    def shown_key(self) -> str:
        """Its key; "" where something else is open."""
        return next((key for key, sheet in self._made.items() if sheet is self.currentWidget()), "")

    def placement(self) -> str:
        """The placement on which a new record hangs: the one looked at, else the bag's own; "" for none."""
        sheet = self._made.get(PLACEMENT_SHEET)
        looked_at = sheet.placement() if isinstance(sheet, PlacementSheet) else ""
        own = self._view.bag.placement if self._view is not None else None
        return looked_at or (own.placement if own else "")

    def choose_placement(self, row: str) -> None:
        """In the placement's course, this record."""
        sheet = self.sheet(PLACEMENT_SHEET)
        if isinstance(sheet, PlacementSheet):
            sheet.choose(row)


def first_details(view: BagView, table: str, hint: str) -> Any:
    """What a new record of this table begins with, by the bag that is open; None: with nothing."""
    spec = sheet_of(table)
    return None if spec is None or spec.first is None else spec.first(view.bag, hint)


def hangs_on_placement(table: str) -> bool:
    """Whether records of this kind belong to a placement."""
    spec = sheet_of(table)
    return spec is not None and spec.kind.parent_table == "placement"


def _usual(today: Callable[[], date]) -> dict[str, Callable[[], BagSheet]]:
    kinds = {spec.kind.table: partial(spec.sheet or KindSheet, spec, today) for spec in SHEETS}
    records = {kind: partial(RecordsSheet, kind) for kind in ("visit", "test")}
    parts = {part.key: partial(PartOfCard, part) for part in (SPECIAL_CARE, RISK)}
    return {
        "card": CardSheet,
        PLACEMENT_SHEET: partial(PlacementSheet, today),
        **records,
        "talk": TalkSheet,
        "activity": ActivitySheet,
        **kinds,
        **parts,
    }
