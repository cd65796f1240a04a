"""Change the password: the old one, and the new one twice."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.errors import Refused, Trouble
from ui import theme
from ui.background import Jobs
from ui.help.dialog_help import DialogHelp
from ui.parts.form import Form
from ui.parts.password_field import PasswordField
from ui.parts.role import wear
from ui.parts.shown import show_if
from ui.parts.text import label
from ui.problems import sentence_of
from ui.theme import MEDIUM, WIDE
from ui.vault.new_password import NewPassword
from ui.words import Retranslated


class PasswordDialog(Retranslated, QDialog):
    """Stays open while something is refused. `changed` tells that the new password holds."""

    changed = Signal()

    def __init__(self, change: Callable[[str, str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        DialogHelp(self)
        self._change = change
        self._jobs = Jobs(self)
        self._heading = label("", "heading")
        self._form = Form()
        self._old = PasswordField()
        self._form.add("password", "", self._old)
        self._new = NewPassword(self._form, "new_password")
        self._problem = label("", "error", wrap=True)
        self._bar = QProgressBar()
        self._cancel = QPushButton()
        self._ok = QPushButton()
        self._build()
        self._connect()
        self.retranslate()
        self.setMinimumWidth(theme.current().px(640))

    def _build(self) -> None:
        self._bar.setRange(0, 0)
        self._bar.hide()
        self._problem.hide()
        wear(self._ok, role="primary")
        self._cancel.setAutoDefault(False)
        self._ok.setAutoDefault(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        whole.setSpacing(MEDIUM)
        for part in (self._heading, self._form, self._problem, self._bar):
            whole.addWidget(part)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._cancel)
        row.addWidget(self._ok)
        whole.addLayout(row)

    def _connect(self) -> None:
        self._form.save_requested.connect(self._on_wanted)
        self._ok.clicked.connect(self._on_wanted)
        self._cancel.clicked.connect(self.reject)
        QShortcut(QKeySequence("Ctrl+S"), self).activated.connect(self._on_wanted)

    def begin(self) -> None:
        """Open empty."""
        self._old.clear()
        self._new.clear()
        self._show_problem("")
        self.open()
        self._form.begin()

    def problem(self) -> str:
        """The words of what was refused, wherever they are shown."""
        return self._old.problem() or self._problem.text()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Change the password"))
        self._heading.setText(self.tr("Change the password"))
        self._form.set_words("password", self.tr("Current password"))
        self._new.show_words(self.tr("New password"), self.tr("New password again"))
        self._cancel.setText(self.tr("Keep it as it is  Esc"))
        self._ok.setText(self.tr("Change it  Ctrl+S"))

    def closeEvent(self, event: QCloseEvent) -> None:
        self._jobs.wait_for_all()
        super().closeEvent(event)

    def _on_wanted(self) -> None:
        if not self._ok.isEnabled() or not self._new.check():
            return
        self._show_busy(busy=True)
        work = partial(_changed, self._change, self._old.password(), self._new.password())
        job = self._jobs.start(self.windowTitle(), work)
        job.done.connect(self._on_done)
        job.troubled.connect(self._on_troubled)
        job.broken.connect(self._on_broken)

    def _on_done(self) -> None:
        self._show_busy(busy=False)
        self._old.clear()
        self._new.clear()
        self.accept()
        self.changed.emit()

    def _on_troubled(self, problem: Refused | Trouble) -> None:
        self._show_busy(busy=False)
        if not (isinstance(problem, Refused) and self._form.show_refusal(problem)):
            self._show_problem(sentence_of(problem))

    def _on_broken(self) -> None:
        self._show_busy(busy=False)

    def _show_problem(self, words: str) -> None:
        self._problem.setText(words)
        show_if(self._problem, bool(words))

    def _show_busy(self, *, busy: bool) -> None:
        show_if(self._bar, busy)
        self._ok.setEnabled(not busy)
        self._cancel.setEnabled(not busy)


def _changed(change: Callable[[str, str], None], old: str, new: str, _report: object) -> None:
    change(old, new)
