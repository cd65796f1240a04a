"""A small window whose deed runs beside it: it says how far it is, and Esc stops it."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from app.errors import Refused, Trouble
from ui.background import Job
from ui.parts.shown import show_if
from ui.problems import sentence_of
from ui.settings.small_dialog import SmallDialog


class RunningDialog(SmallDialog):
    """While `run` runs, Esc asks it to stop; nothing is begun a second time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._order: tuple[QWidget, ...] = ()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self.add_body(self._bar)
        self._bar.hide()

    def is_running(self) -> bool:
        return self._job is not None

    def put_above(self, part: QWidget, *order: QWidget) -> None:
        """Something larger between the heading and the form; `order`: what Tab comes to, in it and
        in the form.
        """
        self._whole.insertWidget(1, part, 1)
        self._order = order

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        for before, after in pairwise((*self._order, self._cancel, self._ok)):
            QWidget.setTabOrder(before, after)

    def keep_form_whole(self) -> None:
        """What stands beside the form gives way before it does; where the screen is too low, it scrolls."""
        self._room.setMinimumHeight(self.form.sizeHint().height() + 2 * self._room.frameWidth() + 2)
        over = self._whole.minimumHeightForWidth(self.width()) - self.most_height()
        if over > 0:
            self._room.setMinimumHeight(max(0, self._room.minimumHeight() - over))
        self._grow()

    def run(self, job: Job) -> None:
        """Follow it."""
        self._job = job
        self._bar.setRange(0, 0)
        show_if(self._bar, True)
        self._bar.setAccessibleName(job.name)
        job.progressed.connect(self._on_progressed)
        job.troubled.connect(self._on_troubled)
        job.cancelled.connect(self._on_cancelled)
        job.ended.connect(self._on_ended)

    def reject(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self.show_problem(self.tr("Stopping…"))
            return
        super().reject()

    def leave(self) -> None:
        """The screen is locked or closed: stop, and ask nothing."""
        if self._job is not None:
            self._job.cancel()
        self.done(self.DialogCode.Rejected)

    def _on_progressed(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def _on_troubled(self, problem: Refused | Trouble) -> None:
        if not (isinstance(problem, Refused) and self.form.show_refusal(problem)):
            self.show_problem(sentence_of(problem))

    def _on_cancelled(self) -> None:
        words = self.tr("Stopped.")
        self.show_problem(words)
        self.saved.emit(words)

    def _on_ended(self) -> None:
        self._job = None
        show_if(self._bar, False)
