"""Make the township pack: names hidden or in full and why, encrypted or not, and where it goes.

The password is shown once, when the file is written; it is kept nowhere.
"""

from __future__ import annotations

from enum import Enum
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QPushButton, QRadioButton, QVBoxLayout, QWidget

from app.errors import Refused, Trouble
from app.printing.print_reason import REASONS
from app.reports.period import Period
from app.reports.township_pack import PackSaved
from ui import theme
from ui.background import Report as Progress
from ui.help.dialog_help import DialogHelp
from ui.parts.choices import choices_of
from ui.parts.code_field import CodeField
from ui.parts.role import wear
from ui.parts.shown import show_if
from ui.parts.text import label
from ui.problems import sentence_of
from ui.reports.figures_desk import FiguresDesk, PackWish
from ui.theme import LARGE, SMALL, WIDE
from ui.words import Retranslated, day


class PackState(Enum):
    """Where the making stands."""

    CHOOSING = 1
    WORKING = 2
    DONE = 3


class PackDialog(Retranslated, QDialog):
    """Ctrl+S asks where and writes; Esc leaves. `saved` brings what was written."""

    saved = Signal(object)

    def __init__(self, desk: FiguresDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        DialogHelp(self)
        self._desk = desk
        self._period: Period | None = None
        self._state = PackState.CHOOSING
        self._done: PackSaved | None = None
        self._title, self._inside = label("", "title"), label("", "muted", wrap=True)
        self._masked, self._full = QRadioButton(), QRadioButton()
        self._reason = CodeField(choices_of(REASONS))
        self._sealed = QCheckBox()
        self._hint = label("", "small", wrap=True)
        self._told = label("", "success", wrap=True)
        self._password = label("", "title")
        self._how = label("", "", wrap=True)
        self._problem = label("", "error", wrap=True)
        self._close, self._save = QPushButton(), QPushButton()
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self.setModal(True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(WIDE, LARGE, WIDE, LARGE)
        whole.setSpacing(SMALL)
        for part in (self._title, self._inside, self._masked, self._full, self._reason, self._sealed):
            whole.addWidget(part)
        for part in (self._hint, self._problem, self._told, self._password, self._how):
            whole.addWidget(part)
        whole.addStretch(1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._close)
        foot.addWidget(self._save)
        whole.addLayout(foot)
        self._password.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        wear(self._save, role="primary")
        for button in (self._close, self._save):
            button.setAutoDefault(False)

    def _connect(self) -> None:
        self._full.toggled.connect(self._show_parts)
        self._close.clicked.connect(self.reject)
        self._save.clicked.connect(self.save)
        shortcut = QShortcut(QKeySequence("Ctrl+S"), self)
        shortcut.activated.connect(self.save)

    def begin(self, window: QWidget, period: Period) -> None:
        """Open over the window for the report of this period; names are hidden until somebody asks."""
        self._period, self._done = period, None
        self._masked.setChecked(True)
        self._sealed.setChecked(True)
        self._reason.clear()
        self._problem.setText("")
        self._show(PackState.CHOOSING)
        self.retranslate()
        self.resize(min(window.width() - 2 * WIDE, theme.current().px(620)), self.sizeHint().height())
        self.open()
        self._masked.setFocus(Qt.FocusReason.OtherFocusReason)

    def state(self) -> PackState:
        return self._state

    def password(self) -> str:
        """What opens the file that was written; "" before, or where it is not encrypted."""
        return self._password.text()

    def save(self) -> None:
        """Ctrl+S: ask where, then make everything beside the window."""
        if self._period is None or self._state is not PackState.CHOOSING:
            return
        reason = self._reason.code() if self._full.isChecked() else ""
        if self._full.isChecked() and not reason:
            self._say(sentence_of(Refused("print_reason_missing")))
            self._reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        name = self._desk.pack_name(self._period)
        path = self._desk.ask.new_file(self, self.tr("Save the township pack"), "Zip (*.zip)", name)
        if path is None:
            return
        self._say("")
        wish = PackWish(self._period, self._masked.isChecked(), reason, path, self._sealed.isChecked())
        self._show(PackState.WORKING)
        job = self._desk.start(self.tr("Making the township pack"), partial(_make, self._desk, wish))
        job.done.connect(self._on_done)
        job.troubled.connect(self._on_troubled)
        job.cancelled.connect(self._on_stopped)
        job.broken.connect(self._on_stopped)

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Township pack"))
        self._title.setText(self.tr("Township pack"))
        self._masked.setText(self.tr("Names and numbers partly hidden"))
        self._full.setText(self.tr("In full: why is written down"))
        self._reason.set_choices(choices_of(REASONS))
        self._reason.setAccessibleName(self.tr("Why in full"))
        self._sealed.setText(self.tr("Encrypt (on a stick it always is)"))
        self._close.setText(self.tr("Leave  Esc"))
        self._save.setText(self.tr("Choose where and save  Ctrl+S"))
        if self._period is not None:
            first, last = day(self._period.first), day(self._period.last)
            self._inside.setText(
                self.tr(
                    "{0} to {1}: the list of what is due, the report with its charts, the same as .xlsx,"
                    " and the situation reports of these days, as one zip file."
                ).format(first, last)
            )
        self._show_parts()

    def _show(self, state: PackState) -> None:
        self._state = state
        self._show_parts()

    def _show_parts(self) -> None:
        choosing, done = self._state is PackState.CHOOSING, self._done
        for choice in (self._masked, self._full, self._sealed):
            show_if(choice, done is None)
            choice.setEnabled(choosing)
        show_if(self._reason, done is None and self._full.isChecked())
        show_if(self._hint, self._state is PackState.WORKING)
        self._hint.setText(self.tr("Drawing, packing, writing and reading back …"))
        show_if(self._problem, bool(self._problem.text()))
        show_if(self._save, done is None)
        self._save.setEnabled(choosing)
        for part in (self._told, self._password, self._how):
            show_if(part, done is not None)
        if done is None:
            self._password.setText("")
            return
        self._told.setText(self.tr("Written and read back: {0}").format(done.path.name))
        self._password.setText(done.password)
        self._how.setText(
            self.tr(
                "This is its password. It is shown now and never again: write it down and tell it to the"
                " township by telephone, never on the same stick. 7-Zip, WinRAR, Bandizip or 360 open the"
                " file; the folder window of Windows itself cannot."
            )
            if done.password
            else self.tr("Not encrypted: whoever gets it can read it. Delete it once it is handed over.")
        )

    def _say(self, words: str) -> None:
        self._problem.setText(words)
        self._show_parts()

    def _on_done(self, done: PackSaved) -> None:
        self._done = done
        self._show(PackState.DONE)
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)
        self.saved.emit(done)

    def _on_troubled(self, problem: Refused | Trouble) -> None:
        self._on_stopped()
        self._say(sentence_of(problem))

    def _on_stopped(self) -> None:
        self._show(PackState.CHOOSING)


def _make(desk: FiguresDesk, wish: PackWish, report: Progress) -> PackSaved:
    return desk.pack(wish, report)
