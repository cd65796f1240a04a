"""What is being done beside the window, how far it is, and the way to cancel it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from ui.background import Followed
from ui.parts.text import label
from ui.theme import MEDIUM
from ui.words import Retranslated


class JobBar(Retranslated, QWidget):
    """`show_job(job)`: appears while the job runs and goes away with it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._job: Followed | None = None
        self._name = label()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._cancel = QPushButton()
        self._cancel.setAutoDefault(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(MEDIUM)
        row.addWidget(self._name)
        row.addWidget(self._bar, 1)
        row.addWidget(self._cancel)
        self._cancel.clicked.connect(self._on_cancel_clicked)
        self.retranslate()
        self.hide()

    def show_job(self, job: Followed) -> None:
        """Follow this job from now on; an earlier one goes on unseen."""
        self._job = job
        self._name.setText(job.name)
        self._bar.setAccessibleName(job.name)
        self._bar.setRange(0, 0)
        self._cancel.setEnabled(True)
        job.progressed.connect(self._on_progressed)
        job.ended.connect(self._on_ended)
        self.show()

    def is_busy(self) -> bool:
        return self._job is not None

    def retranslate(self) -> None:
        self._cancel.setText(self.tr("Cancel"))

    def _on_progressed(self, done: int, total: int) -> None:
        if self.sender() is self._job:
            self._bar.setRange(0, total)
            self._bar.setValue(done)

    def _on_ended(self) -> None:
        if self.sender() is self._job:
            self._job = None
            self.hide()

    def _on_cancel_clicked(self) -> None:
        if self._job:
            self._name.setText(self.tr("Stopping: {0}").format(self._job.name))
            self._cancel.setEnabled(False)
            self._job.cancel()
