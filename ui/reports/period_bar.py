"""Which period the figures are of: month, quarter, half-year or year, and one before or after."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.errors import Refused
from app.reports.period import MONTHS, Period, period_around, period_of_days
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.day_field import DayField
from ui.parts.day_reading import day_parser
from ui.parts.filter_chips import MenuChip
from ui.parts.flow import Flow
from ui.parts.shown import show_if
from ui.parts.text import label
from ui.problems import sentence_of
from ui.theme import MEDIUM
from ui.words import Retranslated, day

KINDS = {
    "month": QT_TRANSLATE_NOOP("periods", "Month"),
    "quarter": QT_TRANSLATE_NOOP("periods", "Quarter"),
    "half": QT_TRANSLATE_NOOP("periods", "Half-year"),
    "year": QT_TRANSLATE_NOOP("periods", "Year"),
    "free": QT_TRANSLATE_NOOP("periods", "Any days"),
}


class PeriodBar(Retranslated, QWidget):
    """`changed` tells that another period is wished for; `period()` says which."""

    changed = Signal()
    refused = Signal(str)

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._period = period_around(today(), "month")
        self._is_current = True
        self._kind = MenuChip(one=True, always=True)
        self._before, self._after = QPushButton(), QPushButton()
        self._words = label("", "heading")
        self._from, self._to = DayField(day_parser(today)), DayField(day_parser(today))
        self._show = QPushButton()
        self._walk, self._free = QWidget(), QWidget()
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        # On a narrow card in large type the parts go on in a second line.
        row = Flow(self)
        free = QHBoxLayout(self._free)
        free.setContentsMargins(0, 0, 0, 0)
        for typed in (self._from, self._to, self._show):
            free.addWidget(typed)
        walk = QHBoxLayout(self._walk)
        walk.setContentsMargins(0, 0, 0, 0)
        walk.setSpacing(MEDIUM)
        for part in (self._before, self._words, self._after):
            walk.addWidget(part)
        row.addWidget(self._kind)
        row.addWidget(self._walk)
        row.addWidget(self._free)

    def _connect(self) -> None:
        self._kind.changed.connect(self._on_kind)
        self._before.clicked.connect(self.show_before)
        self._after.clicked.connect(self.show_after)
        self._show.clicked.connect(self._on_free)
        self._to.next_requested.connect(self._on_free)
        self._from.next_requested.connect(self._to.setFocus)

    def period(self) -> Period:
        return self._period

    def arrive(self) -> None:
        """The month, quarter or year turned while the current one was shown: show the new one."""
        if self._is_current and self._period.kind in MONTHS and self._period.last < self._today():
            self._period = period_around(self._today(), self._period.kind)
        self._paint()

    def show_period(self, period: Period) -> None:
        self._take(period)

    def show_before(self) -> None:
        self._take(self._period.before())

    def show_after(self) -> None:
        """Periods that have not begun are not shown."""
        after = self._period.after()
        if after.first <= self._today():
            self._take(after)

    def retranslate(self) -> None:
        kinds = [(key, QCoreApplication.translate("periods", words)) for key, words in KINDS.items()]
        self._kind.show_options(kinds, [self._period.kind])
        self._kind.setText(dict(kinds)[self._period.kind])
        self._kind.setAccessibleName(self.tr("Kind of period"))
        self._before.setText(self.tr("◀ PgUp"))
        self._before.setAccessibleName(self.tr("The period before"))
        self._after.setText(self.tr("PgDn ▶"))
        self._after.setAccessibleName(self.tr("The period after"))
        self._show.setText(self.tr("Show"))
        self._from.setAccessibleName(self.tr("From"))
        self._to.setAccessibleName(self.tr("To"))
        self._paint()

    def _take(self, period: Period) -> None:
        self._period = period
        self._is_current = period.first <= self._today() <= period.last
        self._paint()
        self.changed.emit()

    def _paint(self) -> None:
        period = self._period
        self._words.setText(f"{day(period.first)} — {day(period.last)}")
        self._after.setEnabled(period.after().first <= self._today())
        show_if(self._free, period.kind == "free")
        self._from.set_day(period.first)
        self._to.set_day(period.last)
        self._kind.setText(QCoreApplication.translate("periods", KINDS[period.kind]))

    def _on_kind(self) -> None:
        kind = self._kind.taken()[0]
        if kind in MONTHS:
            inside = min(self._period.last, self._today())
            self._take(period_around(inside, kind))
        else:
            self._take(Period(self._period.first, self._period.last, "free"))
            self._from.setFocus()

    def _on_free(self) -> None:
        first, last = self._from.day(), self._to.day()
        if first is None or last is None:
            return
        try:
            found = period_of_days(first, last)
        except Refused as refused:
            self.refused.emit(sentence_of(refused))
            return
        self._take(Period(found.first, found.last, "free"))
