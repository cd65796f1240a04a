"""The entry of a visit: few keys for a routine one, every field of the visit record for the others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, replace
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from app.ids import PersonId, VisitId
from app.people.masking import mask_name
from app.visits.start_visit import VisitStart
from app.visits.visit_details import VisitDetails
from ui.parts.entry_dialog import EntryDialog
from ui.parts.record_form import RecordForm
from ui.parts.shown import show_if
from ui.problems import sentence
from ui.visits.visit_desk import VisitDesk
from ui.visits.visit_fields import SAME_AGAIN, VISIT
from ui.words import day

Following = tuple[PersonId, date | None, str]
_LED = Qt.FocusReason.TabFocusReason  # what stands in the line is marked, so that typing replaces it


class VisitDialog(EntryDialog):
    """`begin_new` and `begin_change` open it; `visit_recorded` tells whose visit was written."""

    visit_recorded = Signal(str)
    saved = Signal(str)

    def __init__(self, desk: VisitDesk, parent: QWidget | None = None) -> None:
        self._desk = desk
        self._start: VisitStart | None = None
        self._following: list[Following] = []
        self._copied: set[str] = set()
        self._same = QPushButton()
        super().__init__(desk.drafts, RecordForm(VISIT, desk.today), (self._same,), parent)
        if desk.phrases is not None:
            self.form.use_phrases(desk.phrases, "visit")
        self._same.clicked.connect(self._on_same_again)
        QShortcut(QKeySequence("Ctrl+D"), self).activated.connect(self._on_same_again)
        QShortcut(QKeySequence("F2"), self).activated.connect(self._on_day)
        self.setProperty("help_topic", "visit")

    def begin_new(
        self,
        person: PersonId,
        planned_due: date | None = None,
        kind: str = "",
        following: Sequence[Following] = (),
    ) -> None:
        """A new visit; `following` are the people whose visits come next with Ctrl+Enter."""
        self._following = list(following)
        self._begin(self._desk.start(person, planned_due, kind))

    def begin_change(self, visit: VisitId) -> None:
        """Correct a visit that is recorded."""
        self._following = []
        self._begin(self._desk.start_change(visit))

    def details(self) -> VisitDetails:
        """The visit as the form says it now."""
        assert self._start is not None  # noqa: S101  # begin_… came first
        values: dict[str, Any] = self.form.values()
        if not self._is_late():
            values["late_reason"] = self._start.details.late_reason
        return replace(self._start.details, **values, same_as_last=self._same_as_last())

    def save(self) -> bool:
        start = self._start
        assert start is not None  # noqa: S101
        details = self.details()
        if start.visit is None:
            self._desk.record(start.person, details, self.reason_for_closed())
            words = self.tr("Visit of {0} to {1} recorded")
        else:
            self._desk.change(start.visit, details, self.reason_for_closed())
            words = self.tr("Visit of {0} to {1} corrected")
        self.saved.emit(words.format(day(details.happened_on), mask_name(start.name)))
        self.visit_recorded.emit(start.person)
        return True

    def go_on(self) -> bool:
        if not self._following:
            return False
        person, planned_due, kind = self._following.pop(0)
        self._begin(self._desk.start(person, planned_due, kind))
        return True

    def remove(self, why: str) -> None:
        start = self._start
        assert start is not None  # noqa: S101
        assert start.visit is not None  # noqa: S101
        self._desk.remove(start.visit, why)
        words = self.tr("Visit of {0} to {1} removed")
        self.saved.emit(words.format(day(start.details.happened_on), mask_name(start.name)))
        self.visit_recorded.emit(start.person)

    def look_again(self) -> None:
        if self._start is None:
            return
        late = self._is_late()
        self.form.show_row("late_reason", late)
        details = self.details()
        found = self._desk.warnings(self._start.person, details, self._start.visit)
        if late and not details.late_reason:
            found.append("late_reason_missing")
        self.show_notes([sentence(reason) for reason in found])

    def retranslate(self) -> None:
        super().retranslate()
        self._same.setText(self.tr("Same as last time  Ctrl+D"))
        if self._start is not None:
            self._show_head(self._start)

    def _begin(self, start: VisitStart) -> None:
        self._start = None
        self._copied = set()
        row = start.visit or f"new:{start.person}"
        self.begin_with(row, asdict(start.details), can_remove=start.visit is not None)
        self._start = start
        self.allow_next(bool(self._following))
        show_if(self._same, start.last is not None)
        self._show_head(start)
        self.look_again()
        if start.visit is None:
            self.form.field(SAME_AGAIN[0] if start.details.visitors else "visitors").setFocus(_LED)

    def _show_head(self, start: VisitStart) -> None:
        title = self.tr("Record a visit") if start.visit is None else self.tr("Correct a visit")
        who = [start.name, start.village_group, start.file_no]
        if start.typed_on is not None:
            who.append(self.tr("typed on {0}").format(day(start.typed_on)))
        elif start.last is not None:
            who.append(self.tr("last visit {0}").format(day(start.last.details.happened_on)))
        who.append(self.tr("F2 changes the day"))
        who.append(self.tr("F4 phrases"))
        self.set_head(title, "  ·  ".join(part for part in who if part))

    def _is_late(self) -> bool:
        happened = self.form.value("happened_on")
        since = self._start.window_from if self._start else None
        return isinstance(happened, date) and since is not None and happened < since

    def _same_as_last(self) -> str:
        """The fields that still say word for word what was copied; before that, what was so already."""
        start = self._start
        if start is None:
            return ""
        if start.visit is not None:
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
