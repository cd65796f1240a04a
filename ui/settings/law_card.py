"""What the village settles where the law is silent, and the years of holidays that are known."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from app.village.village_settings import SettingKind, setting_kinds
from ui import theme
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.card import Card
from ui.parts.choices import language
from ui.parts.table import Cell, Column, Table, Width
from ui.parts.text import label
from ui.parts.tone import Tone
from ui.settings.holiday_dialog import HolidayDialog
from ui.settings.law_desk import LawDesk
from ui.settings.setting_dialog import SettingDialog
from ui.users.look_only import writes
from ui.words import Retranslated, day

_SOURCE, _FROM = 2, 3
_LEAST_FOR_SOURCE = 800

_VALUES = {
    "yes": QT_TRANSLATE_NOOP("law_settings", "yes"),
    "no": QT_TRANSLATE_NOOP("law_settings", "no"),
    "unknown": QT_TRANSLATE_NOOP("law_settings", "not known"),
    "": QT_TRANSLATE_NOOP("law_settings", "national rules alone"),
    "zhejiang": QT_TRANSLATE_NOOP("law_settings", "Zhejiang"),
    "chongqing": QT_TRANSLATE_NOOP("law_settings", "Chongqing"),
}


def value_words(kind: SettingKind, value: str) -> str:
    """A value of a setting as a person reads it."""
    if kind.choices and value in _VALUES:
        return QCoreApplication.translate("law_settings", _VALUES[value])
    return value


class LawCard(Retranslated, Card):
    """Enter opens a setting; the button takes a year's holidays in from the pasted notice.

    `saved`: something was written, in words for the foot of the window.
    """

    saved = Signal(str)
    plans_requested = Signal()

    def __init__(self, desk: LawDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._words = label("", "muted", wrap=True)
        self._table = Table(self._columns(), fits=True)
        self._holidays = label("", wrap=True)
        self._plans, self._enter = QPushButton(), QPushButton()
        writes(self._enter)
        self._setting_dialog = SettingDialog(desk, value_words, self)
        self._holiday_dialog = HolidayDialog(desk, self)
        self.add_tool(self._plans)
        self.add_tool(self._enter)
        for part in (self._words, self._table, self._holidays):
            self.body.addWidget(part)
        self._table.row_opened.connect(self._on_row_opened)
        self._plans.clicked.connect(self.plans_requested)
        self._enter.clicked.connect(self._holiday_dialog.begin)
        for dialog in (self._setting_dialog, self._holiday_dialog):
            dialog.saved.connect(self._on_saved)
        self.retranslate()

    def show_now(self) -> None:
        """Read what holds now."""
        settings = self._desk.settings()
        rows: list[list[str | Cell]] = []
        for kind in setting_kinds().values():
            held = settings[kind.key]
            source = held.source or kind.default_source(language())
            tone = Tone.QUIET if held.is_default else Tone.PLAIN
            rows.append(
                [
                    kind.title(language()),
                    Cell(value_words(kind, held.value), bold=not held.is_default),
                    Cell(source, tone, icon=""),
                    Cell(day(held.from_on) if held.from_on else "", Tone.QUIET, icon=""),
                ]
            )
        self._table.set_rows(rows)
        known = [
            self.tr("{0} ({1} holidays, {2} days worked in exchange)").format(
                one.days.year, len(one.days.holidays), len(one.days.workdays)
            )
            for one in self._desk.years()
        ]
        self._holidays.setText(
            self.tr("Holidays known: {0}. Other years are counted by weekends and marked with a ?.").format(
                self.tr(", ").join(known)
            )
        )

    def retranslate(self) -> None:
        self.set_heading(self.tr("What the village has settled"), self.tr("Enter changes"))
        self._words.setText(self.tr("What the law leaves open, what the province says, and who told you so."))
        self._plans.setText(self.tr("Plans of visits and tests…"))
        self._enter.setText(self.tr("Enter a year's holidays…"))
        self._table.setAccessibleName(self.tr("What the village has settled"))
        self._table.set_columns(self._columns())
        self.show_now()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In big type source and day stand only in the form of each setting."""
        super().resizeEvent(event)
        for column in (_SOURCE, _FROM):
            self._table.setColumnHidden(column, self.width() < theme.current().px(_LEAST_FOR_SOURCE))

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("What"), Width.REST),
            Column(self.tr("Holds"), 150),
            Column(self.tr("Who says so"), Width.REST),
            Column(self.tr("From"), 100),
        ]

    def _on_row_opened(self, place: int) -> None:
        kind = list(setting_kinds().values())[place]
        self._setting_dialog.begin_change(kind, self._desk.settings()[kind.key])

    def _on_saved(self, words: str) -> None:
        self.show_now()
        self.saved.emit(words)
