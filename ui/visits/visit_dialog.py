"""The entry of a visit: few keys for a routine one, every field of the visit record for the others."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from ui.parts.shown import show_if
from ui.visits.dated_entry import DatedEntry, Start
from ui.visits.visit_desk import VisitDesk
from ui.visits.visit_fields import SAME_AGAIN, VISIT
from ui.words import day

_LED = Qt.FocusReason.TabFocusReason  # what stands in the line is marked, so that typing replaces it


class VisitDialog(DatedEntry):
    """Ctrl+D copies the words of last time, F2 goes to the day."""

    def __init__(self, desk: VisitDesk, parent: QWidget | None = None) -> None:
        self._copied: set[str] = set()
        self._same = QPushButton()
        super().__init__("visit", desk, VISIT, (self._same,), parent)
        self._same.clicked.connect(self._on_same_again)
        QShortcut(QKeySequence("Ctrl+D"), self).activated.connect(self._on_same_again)
        QShortcut(QKeySequence("F2"), self).activated.connect(self._on_day)

    def details(self) -> Any:
        return replace(super().details(), same_as_last=self._same_as_last())

    def told(self) -> tuple[str, str, str]:
        return (
            self.tr("Visit of {0} to {1} recorded"),
            self.tr("Visit of {0} to {1} corrected"),
            self.tr("Visit of {0} to {1} removed"),
        )

    def titles(self) -> tuple[str, str]:
        return self.tr("Record a visit"), self.tr("Correct a visit")

    def who(self, start: Start) -> list[str]:
        found = []
        if start.typed_on is not None:
            found.append(self.tr("typed on {0}").format(day(start.typed_on)))
        elif start.last is not None:
            found.append(self.tr("last visit {0}").format(day(start.last.details.happened_on)))
        return [*found, self.tr("F2 changes the day"), self.tr("F4 phrases")]

    def before_filling(self, start: Start) -> None:
        if self._start is None:
            self._copied = set()

    def begun(self, start: Start) -> None:
        show_if(self._same, start.last is not None)
        if not start.row:
            self.form.field(SAME_AGAIN[0] if start.details.visitors else "visitors").setFocus(_LED)

    def retranslate(self) -> None:
        super().retranslate()
        self._same.setText(self.tr("Same as last time  Ctrl+D"))

    def _same_as_last(self) -> str:
        """The fields that still say word for word what was copied; before that, what was so already."""
        start = self._start
        if start is None:
            return ""
        if start.row:
            before = start.details.same_as_last.split(",")
            kept = [name for name in before if name and self.form.value(name) == getattr(start.details, name)]
            return ",".join(kept)
        if start.last is None:
            return ""
        last = start.last.details
        copied = [name for name in SAME_AGAIN if name in self._copied]
        return ",".join(name for name in copied if self.form.value(name) == getattr(last, name))

    def _on_day(self) -> None:
        """F2: to the day, which is today unless typed otherwise."""
        self.form.field("happened_on").setFocus(_LED)

    def _on_same_again(self) -> None:
        """Copy the words of last time into the fields that are still empty, marked until edited."""
        if self._start is None or self._start.last is None:
            return
        last = self._start.last.details
        mark = self.tr("As on {0}: look over it").format(day(last.happened_on))
        for name in SAME_AGAIN:
            words = getattr(last, name)
            if words and not self.form.value(name):
                self.form.set_value(name, words)
                self.form.field(name).show_warning(mark)
                self._copied.add(name)
