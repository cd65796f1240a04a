"""The sheet of a day, or of the week to Friday, as text to be copied and as a workbook."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.activities.day_sheet import DaySheet, text_of
from app.errors import Refused, Trouble
from app.village.rhythm import week_to_friday
from ui import theme
from ui.activities.day_sheet_desk import DaySheetDesk
from ui.help.dialog_help import DialogHelp
from ui.parts.day_field import DayField
from ui.parts.day_reading import day_parser
from ui.parts.fit_over import fit_over
from ui.parts.role import wear
from ui.parts.shown import show_if
from ui.parts.text import label
from ui.problems import sentence_of
from ui.theme import MEDIUM, SMALL, WIDE
from ui.words import Retranslated


class DaySheetDialog(Retranslated, QDialog):
    """Enter in the day makes it anew; Ctrl+E saves the workbook, Ctrl+Shift+C copies the text, Ctrl+O notes
    that there was nothing.
    """

    saved = Signal(str)

    def __init__(self, desk: DaySheetDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        DialogHelp(self)
        self._desk = desk
        self._sheet: DaySheet | None = None
        self._title = label("", "title")
        self._day_label = label("", "muted")
        self._day = DayField(day_parser(desk.today, past=True))
        self._week = QCheckBox()
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._problem = label("", "error", wrap=True)
        self._told = label("", "muted", wrap=True)
        self._nil, self._copy, self._save, self._close = (QPushButton() for _ in range(4))
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self.setModal(True)
        wear(self._save, role="primary")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        whole.setSpacing(MEDIUM)
        whole.addWidget(self._title)
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        for part in (self._day_label, self._day, self._week):  # the line below the day is not theirs
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        whole.addLayout(row)
        whole.addWidget(self._problem)
        whole.addWidget(self._text, 1)
        whole.addWidget(self._told)
        foot = QHBoxLayout()
        foot.addStretch(1)
        for button in (self._close, self._nil, self._copy, self._save):
            foot.addWidget(button)
        for button in (self._close, self._nil, self._copy, self._save):
            button.setAutoDefault(False)
        whole.addLayout(foot)

    def _connect(self) -> None:
        self._day.next_requested.connect(self.make)
        self._day.changed.connect(self.make)
        self._week.toggled.connect(self.make)
        self._close.clicked.connect(self.reject)
        self._nil.clicked.connect(self.record_nil)
        self._copy.clicked.connect(self.copy)
        self._save.clicked.connect(self.save)
        for keys, slot in (
            ("Ctrl+E", self.save),
            ("Ctrl+S", self.save),
            ("Ctrl+Shift+C", self.copy),
            ("Ctrl+O", self.record_nil),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)

    def begin_today(self) -> None:
        """Make today's sheet and show it."""
        self.begin(self._desk.today())

    def begin(self, day: date) -> None:
        """Make the sheet of this day and show it."""
        self._told.setText("")
        self._week.setChecked(False)
        self._day.set_day(day)
        for part in (self._day_label, self._week):
            part.setMinimumHeight(theme.current().field)
        self.make()
        fit_over(self, 820, 560)
        self.open()
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def sheet(self) -> DaySheet | None:
        """What is shown; None where it was refused or the day is not understood."""
        return self._sheet

    def make(self) -> None:
        """Make it anew from the records."""
        day = self._day.day()
        self._sheet, words = None, ""
        if day is not None:
            first, last = week_to_friday(day) if self._week.isChecked() else (day, day)
            try:
                self._sheet = self._desk.make(first, last)
            except (Refused, Trouble) as problem:
                words = sentence_of(problem)
        self._problem.setText(words)
        show_if(self._problem, bool(words))
        self._text.setPlainText(text_of(self._sheet) if self._sheet is not None else "")
        for button in (self._copy, self._save):
            button.setEnabled(self._sheet is not None)
        sheet = self._sheet
        show_if(self._nil, sheet is not None and sheet.first == sheet.last and not sheet.held)

    def save(self) -> None:
        """Ask where, and write the workbook."""
        sheet = self._sheet
        if sheet is None:
            return
        name = f"yidai-626-{sheet.first.isoformat()}.xlsx"
        path = self._desk.ask.new_file(self, self.tr("Save the day's sheet"), "Excel (*.xlsx)", name)
        if path is not None:
            self._try(partial(self._desk.save_xlsx, sheet, path), self.tr("Saved as {0}").format(path.name))

    def copy(self) -> None:
        """The text, for a message to the township."""
        sheet = self._sheet
        if sheet is not None and self._try(self._desk.let_out, self.tr("The text is copied.")):
            QApplication.clipboard().setText(text_of(sheet))

    def record_nil(self) -> None:
        """Note that there was no activity: nil is reported, and not missing."""
        sheet = self._sheet
        if sheet is None or self._nil.isHidden():
            return
        day = sheet.first
        words = self.tr("Nil report of {0} recorded").format(day.isoformat())
        if self._try(partial(self._desk.record_nil, day), words):
            self.saved.emit(words)

    def retranslate(self) -> None:
        self._title.setText(self.tr("The day's sheet of the publicity month"))
        self.setWindowTitle(self._title.text())
        self._day_label.setText(self.tr("Day"))
        self._day.setAccessibleName(self.tr("Day"))
        self._week.setText(self.tr("The week up to Friday"))
        self._text.setAccessibleName(self.tr("Text of the sheet"))
        self._close.setText(self.tr("Leave  Esc"))
        self._nil.setText(self.tr("There was nothing: nil report  Ctrl+O"))
        self._copy.setText(self.tr("Copy the text  Ctrl+Shift+C"))
        self._save.setText(self.tr("Save as .xlsx  Ctrl+E"))

    def _try(self, write: object, words: str) -> bool:
        try:
            write()  # type: ignore[operator]  # a function without arguments
        except (Refused, Trouble) as problem:
            self._problem.setText(sentence_of(problem))
            show_if(self._problem, True)
            return False
        self._told.setText(words)
        return True
