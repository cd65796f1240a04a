"""How the ledger is kept: figures with their shares at the left, the records behind one at the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.errors import Refused, Trouble
from app.people.masking import mask_name
from app.reports.ledger_quality import Quality
from app.reports.period import Period
from ui.parts.card import Card
from ui.parts.choices import language
from ui.parts.table import Cell, Column, Table, Width
from ui.parts.text import label
from ui.parts.tone import Tone
from ui.parts.wide_dialog import WideDialog
from ui.problems import sentence_of
from ui.quality.quality_words import said_of
from ui.reports.period_bar import PeriodBar
from ui.theme import MEDIUM


class QualityDialog(WideDialog):
    """Enter goes from a figure to its records and to one of them: `record_requested(table, row)`."""

    record_requested = Signal(str, str)

    def __init__(
        self,
        read: Callable[[Period], Sequence[Quality]],
        today: Callable[[], date],
        names_masked: Callable[[], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._read, self._names_masked = read, names_masked
        self._found: Sequence[Quality] = ()
        self._bar = PeriodBar(today)
        self._table = Table(self._columns())
        self._card = Card()
        self._means = label("", "muted", wrap=True)
        self._behind = Table(self._record_columns())
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self._table.setObjectName("figures")
        self._table.setSortingEnabled(False)
        self._behind.setObjectName("records")
        self._behind.setSortingEnabled(False)
        whole = self.begin_layout(self._close)
        whole.addWidget(self._bar)
        across = QHBoxLayout()
        across.setSpacing(MEDIUM)
        across.addWidget(self._table, 3)
        self._card.body.addWidget(self._means)
        self._card.body.addWidget(self._behind, 1)
        across.addWidget(self._card, 2)
        whole.addLayout(across, 1)

    def _connect(self) -> None:
        self._bar.changed.connect(self.show_now)
        self._bar.refused.connect(self._keys.setText)
        self._table.row_chosen.connect(self._on_figure_chosen)
        self._table.row_opened.connect(self._on_figure_opened)
        self._behind.row_opened.connect(self._on_record_opened)
        for keys, slot in (("PgUp", self._bar.show_before), ("PgDown", self._bar.show_after)):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)

    def begin(self, window: QWidget) -> None:
        """Open over the window; the figures of the period that was shown last, at first this month."""
        self.stand_over(window)
        self._bar.arrive()
        self.show_now()
        self.open()
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_now(self) -> None:
        """Count anew; the chosen figure stays."""
        chosen = self._table.chosen_row()
        try:
            self._found = self._read(self._bar.period())
        except (Refused, Trouble) as problem:
            self._keys.setText(sentence_of(problem))
            return
        self._table.set_rows([self._row(one) for one in self._found])
        self._table.choose_row(max(0, chosen))
        self._show_figure()

    def retranslate(self) -> None:
        self._title.setText(self.tr("How the ledger is kept"))
        self.setWindowTitle(self._title.text())
        self._keys.setText(
            self.tr(
                "↑ ↓ choose   Enter the records   Enter again the record   PgUp PgDn the period   "
                "Esc back.   These are counts, not marks: the village may say why."
            )
        )
        self._close.setText(self.tr("Leave  Esc"))
        self._table.set_columns(self._columns())
        self._table.setAccessibleName(self._title.text())
        self._behind.set_columns(self._record_columns())
        if self._found:
            self.show_now()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads from the records back to the figures first."""
        if event.key() == Qt.Key.Key_Escape and self._behind.hasFocus():
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Figure"), Width.REST),
            Column(self.tr("How many"), 90, number=True),
            Column(self.tr("Of"), 70, number=True),
            Column(self.tr("Share"), 80, number=True),
        ]

    def _record_columns(self) -> list[Column]:
        return [
            Column(self.tr("Day"), 104),
            Column(self.tr("Name"), 100),
            Column(self.tr("Said"), Width.REST, lines=3),
        ]

    def _row(self, one: Quality) -> list[str | Cell]:
        title = one.definition.title.said(language())
        if one.is_whole:
            return [Cell(title, bold=True), Cell(str(one.amount), bold=True), "", ""]
        return [
            title,
            str(one.amount),
            Cell(str(one.of), Tone.QUIET, icon=""),
            self.tr("{0} %").format(one.percent),
        ]

    def _show_figure(self) -> None:
        place = self._table.chosen_row()
        if not 0 <= place < len(self._found):
            return
        one, masked = self._found[place], self._names_masked()
        title = one.definition.title.said(language())
        self._card.set_heading(title, "" if one.records else self.tr("None in this period."))
        self._means.setText(one.definition.means.said(language()))
        self._behind.setAccessibleName(title)
        self._behind.set_rows(
            [
                [
                    record.day.isoformat() if record.day else "",
                    Cell(mask_name(record.name) if masked else record.name, bold=True),
                    said_of(one.definition.key, record),
                ]
                for record in one.records
            ]
        )

    def _on_figure_chosen(self, _place: int) -> None:
        self._show_figure()

    def _on_figure_opened(self, place: int) -> None:
        if self._found[place].records:
            self._behind.choose_row(0)
            self._behind.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_record_opened(self, place: int) -> None:
        one = self._found[self._table.chosen_row()].records[place]
        self.record_requested.emit(one.table, one.row)
