"""The left side of a bag's page: the bag as a card, what stands open, what is counted, what is due."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.people.masking import mask_id, mask_phone
from app.people.reveal import FullNumbers
from app.users.rules import Thing
from ui.bag.bag_desk import BagView
from ui.bag.due_card import DueCard
from ui.conduct.counts_card import CountsCard
from ui.parts.bag_card import BagCard
from ui.parts.card import Card
from ui.parts.folds import Folds
from ui.parts.role import wear
from ui.parts.scrolled import ScrolledBody
from ui.parts.shown import show_if
from ui.theme import MEDIUM
from ui.users.look_only import writes
from ui.words import Retranslated, day

_BESIDE = 16  # the scroll bar's room


class BagSide(Retranslated, QScrollArea):
    """`show_view` paints it. What it cannot do itself, it wishes for with its signals.

    `transfer`, `away` and `end` are its buttons, grey to whoever may not.
    """

    conflicts_requested = Signal()
    report_requested = Signal()
    months_requested = Signal()
    transfer_requested = Signal()
    away_requested = Signal()
    end_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: BagView | None = None
        self._full: FullNumbers | None = None
        self._portrait: QImage | None = None
        self._bag = BagCard()
        self._conflicts, self._settle = Card(), QPushButton()
        self._counts, self._due = CountsCard(), DueCard()
        self.transfer, self.away, self.end = QPushButton(), QPushButton(), QPushButton()
        writes(self.transfer, self.away, self.end, thing=Thing.HAND_OVER)
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        inside = ScrolledBody()
        inside.setObjectName("scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        self._conflicts.body.addWidget(self._settle)
        for part in (self._bag, self._conflicts, self._counts, self._due):
            column.addWidget(part)
        ways = QVBoxLayout()
        ways.setSpacing(0)
        for button in (self.transfer, self.away, self.end):
            wear(button, role="link")
            ways.addWidget(button)
        column.addLayout(ways)
        column.addStretch(1)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inside)
        Folds(self)

    def _connect(self) -> None:
        self._settle.clicked.connect(self.conflicts_requested)
        self._counts.report_requested.connect(self.report_requested)
        self._due.months_requested.connect(self.months_requested)
        self.transfer.clicked.connect(self.transfer_requested)
        self.away.clicked.connect(self.away_requested)
        self.end.clicked.connect(self.end_requested)

    def show_view(self, view: BagView, full: FullNumbers | None, today: date) -> None:
        """Paint this bag; `full` holds whole numbers for the minute in which they are shown."""
        self._view, self._full = view, full
        self._due.show_bag(view.bag, today)
        self._counts.show_conduct(view.bag.conduct)
        self.retranslate()

    def show_portrait(self, portrait: QImage | None) -> None:
        """The picture of the person on the bag; None for none."""
        self._portrait = portrait
        self.retranslate()

    def fit(self) -> None:
        """As wide as the bag at this text size."""
        self.setFixedWidth(self._bag.sizeHint().width() + _BESIDE)

    def retranslate(self) -> None:
        self.transfer.setText(self.tr("Transfer to another village  V"))
        self.away.setText(self.tr("Moves out of the county  O"))
        self.end.setText(self.tr("Close the bag  X"))
        self._settle.setText(self.tr("Look at them  C"))
        if self._view is None:
            return
        count = len(self._view.conflicts)
        show_if(self._conflicts, bool(count))
        self._conflicts.set_heading(self.tr("Conflicts to settle: {0}").format(count))
        self._bag.show_bag(self.tr("File bag"), self._lines(self._view, self._full), self._portrait)
        closed = self._view.standing is not None and self._view.standing.is_closed
        for button in (self.end, self.away, self.transfer):
            show_if(button, not closed)

    def _lines(self, view: BagView, full: FullNumbers | None) -> list[tuple[str, str]]:
        record = view.bag.record
        details = record.details
        waiting = self.tr("to be completed")
        return [
            (self.tr("No."), record.file_no),
            (self.tr("Opened"), day(record.opened_on)),
            (self.tr("Responsible"), details.owner or "—"),
            (self.tr("ID"), (full.id_no if full else mask_id(details.id_no)) or waiting),
            (self.tr("Telephone"), (full.phone if full else mask_phone(details.phone)) or "—"),
        ]
