"""The marks beside the name of a bag: its status, how complete it is, what stands open, what is suggested."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.bag.contents import completeness
from ui.bag.bag_desk import BagView
from ui.parts.choices import label_of
from ui.parts.pill import Pill
from ui.parts.shown import show_if
from ui.parts.tone import Tone
from ui.people.people_filter import CLOSED_STATUS
from ui.theme import SMALL
from ui.words import Retranslated


class BagMarks(Retranslated, QWidget):
    """`show_view` paints them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: BagView | None = None
        self._status, self._complete, self._open, self._suggested = Pill(), Pill(), Pill(), Pill()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        for pill in (self._status, self._complete, self._open, self._suggested):
            row.addWidget(pill)

    def show_view(self, view: BagView) -> None:
        self._view = view
        self.retranslate()

    def retranslate(self) -> None:
        if self._view is None:
            return
        bag, standing, count = self._view.bag, self._view.standing, len(self._view.conflicts)
        status = bag.record.details.status
        if standing is not None and standing.is_closed:
            self._status.show_status(self.tr("Closed"), Tone.QUIET, icon="lock")
        else:
            words = label_of("STATUS", status) or self.tr("no status")
            self._status.show_status(words, Tone.QUIET if status in CLOSED_STATUS else Tone.ACCENT)
        present, asked = completeness(list(bag.contents))
        words = self.tr("Bag {0}/{1}").format(present, asked)
        self._complete.show_status(words, Tone.DONE if present == asked else Tone.DUE)
        self._open.show_status(self.tr("Conflict {0}").format(count), Tone.DUE, icon="triangle-alert")
        show_if(self._open, bool(count))
        self._suggested.show_status(self.tr("Suggested: a report  R"), Tone.OVERDUE)
        show_if(self._suggested, bool(bag.conduct.suggestions))
