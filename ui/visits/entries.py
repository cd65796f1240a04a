"""One door to the entry of visits and tests, for every page that opens it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cached_property, partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.followup.list_due import DueRow
from app.ids import PersonId, TestId, VisitId
from app.tests.start_test import SAMPLE_OF_RULE
from app.visits.start_visit import KIND_OF_RULE
from ui.at_rest import AtRest
from ui.parts.entry_dialog import EntryDialog
from ui.stack.stack_desk import StackDesk
from ui.stack.stack_dialog import StackDialog
from ui.tests.desk import TestDesk
from ui.tests.dialog_of_test import DialogOfTest
from ui.visits.visit_desk import VisitDesk
from ui.visits.visit_dialog import VisitDialog

D = TypeVar("D", VisitDialog, DialogOfTest)

_FORMS = ("_visit", "_test")
_BREATH_MS = 100


class Entries(QObject):
    """Opens the dialogs over a window. `recorded` tells whose record was written, `saved` says it in
    words for the foot (one Ctrl+Z takes it back), `left` that a dialog closed, `history_requested` of
    which record the history is wished for.
    """

    recorded = Signal(str)
    saved = Signal(str)
    left = Signal()
    history_requested = Signal(str)

    def __init__(
        self, visits: VisitDesk, tests: TestDesk, stacks: Mapping[str, StackDesk], over: QWidget
    ) -> None:
        """`stacks`: the desks of both stacks, "visit" and "test"."""
        super().__init__(over)
        self._stack_desks = stacks
        self._stacks: dict[str, StackDialog] = {}
        self._over = over
        self._visits = visits
        self._tests = tests
        self._open: list[EntryDialog] = []
        self._rest = AtRest(over, _BREATH_MS)

    @cached_property
    def _visit(self) -> VisitDialog:
        """Made when it is first asked for, or by `make_forms`: a form of twenty fields is not small."""
        dialog = VisitDialog(self._visits, self._over)
        dialog.recorded.connect(self.recorded)
        return self._connected(dialog)

    @cached_property
    def _test(self) -> DialogOfTest:
        dialog = DialogOfTest(self._tests, self._over)
        dialog.recorded.connect(self.recorded)
        return self._connected(dialog)

    def _connected(self, dialog: D) -> D:
        dialog.saved.connect(self.saved)
        dialog.history_requested.connect(self.history_requested)
        dialog.finished.connect(self._on_finished)
        self._open.append(dialog)
        return dialog

    def make_forms(self) -> None:
        """Make both forms once the window has come to rest, in turns of their own with room for keys between.
        Made in the moment in which it is needed, one takes half of what the window may take to answer. The
        second time does nothing.
        """
        if not self._rest.is_waiting():
            self._rest.do(*(partial(getattr, self, one) for one in _FORMS if one not in vars(self)))

    def making_forms(self) -> bool:
        """Whether there are some left to be made."""
        return self._rest.is_waiting()

    def open_visit(self, person: PersonId, planned_due: date | None = None, kind: str = "") -> None:
        """A new visit of this person."""
        self._visit.begin_new(person, planned_due, kind)
        self._visit.show_over(self._over.window())

    def open_test(self, person: PersonId, planned_due: date | None = None, sample: str = "") -> None:
        """A new test of this person."""
        self._test.begin_new(person, planned_due, sample)
        self._test.show_over(self._over.window())

    def open_due(self, row: DueRow, following: Sequence[DueRow] = ()) -> None:
        """What this due row asks for; Ctrl+Enter goes on with the following rows of the same kind."""
        kind, due = row.obligation.rule.kind, row.obligation.due
        if kind in SAMPLE_OF_RULE:
            self._test.begin_new(row.person, due, SAMPLE_OF_RULE[kind], _queue(following, SAMPLE_OF_RULE))
            self._test.show_over(self._over.window())
        else:
            known = KIND_OF_RULE.get(kind, "1")
            self._visit.begin_new(row.person, due, known, _queue(following, KIND_OF_RULE))
            self._visit.show_over(self._over.window())

    def open_stack(self, what: str) -> None:
        """Everyone whose visit ("visit") or test ("test") is due, in one grid."""
        dialog = self._stacks.get(what)
        if dialog is None:
            dialog = StackDialog(self._stack_desks[what], self._over)
            dialog.saved.connect(self.saved)
            dialog.recorded.connect(self._on_stack_recorded)
            dialog.finished.connect(self._on_finished)
            self._stacks[what] = dialog
        dialog.begin(self._over.window())

    def change_visit(self, visit: VisitId) -> None:
        """Correct a visit that is recorded."""
        self._visit.begin_change(visit)
        self._visit.show_over(self._over.window())

    def change_test(self, test: TestId) -> None:
        """Correct a test that is recorded."""
        self._test.begin_change(test)
        self._test.show_over(self._over.window())

    def keep_drafts(self) -> None:
        """The window closes or locks: keep what was typed, and take it off the screen."""
        for dialog in (*self._open, *self._stacks.values()):
            if dialog.isVisible():
                dialog.reject()

    def _on_stack_recorded(self) -> None:
        self.recorded.emit("")

    def _on_finished(self) -> None:
        self.left.emit()


def _queue(rows: Sequence[DueRow], kinds: dict[str, str]) -> list[tuple[PersonId, date | None, str]]:
    fitting = [row for row in rows if row.obligation.rule.kind in kinds]
    return [(row.person, row.obligation.due, kinds[row.obligation.rule.kind]) for row in fitting]
