"""What goes into the pack for an inspection: ledgers of a period, each chosen with Space, and photos."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.reports.period import Period
from ui.counted import counted
from ui.parts.table import Cell, Column, Table, Width
from ui.parts.text import label
from ui.parts.tone import Tone
from ui.preview.preview_desk import LedgerToPrint, PreviewDesk
from ui.reports.period_bar import PeriodBar
from ui.theme import SMALL
from ui.words import Retranslated


class PackChoice(Retranslated, QWidget):
    """Ledgers with records in the period are chosen already. `opened`: Enter wants the pages."""

    opened = Signal()
    message = Signal(str)

    def __init__(self, desk: PreviewDesk) -> None:
        super().__init__()
        self._desk = desk
        self._ledgers: list[LedgerToPrint] = []
        self._chosen: set[str] = set()
        self._photos: tuple[Path, ...] = ()
        self._period = PeriodBar(desk.today)
        self._table = Table(self._columns())
        self._table.setObjectName("ledgers")
        self._said = label("", "muted", wrap=True)
        self._folder, self._none = QPushButton(), QPushButton()
        self._tied = QCheckBox()
        self._tied.setChecked(True)
        self._build()
        self._connect()
        self.setFocusProxy(self._table)
        self.retranslate()

    def _build(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(SMALL)
        whole.addWidget(self._period)
        whole.addWidget(self._table, 1)
        whole.addWidget(self._tied)
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        for button in (self._folder, self._none):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addWidget(self._said, 1)
        whole.addLayout(row)

    def _connect(self) -> None:
        self._period.changed.connect(self.read)
        self._period.refused.connect(self.message)
        self._table.row_marked.connect(self._on_marked)
        self._table.row_opened.connect(self._on_opened)
        self._folder.clicked.connect(self._on_folder)
        self._none.clicked.connect(self._on_none)

    def read(self) -> None:
        """Look anew which ledgers have records in the period; those are chosen."""
        self._ledgers = self._desk.ledgers(self._period.period())
        self._chosen = {one.number for one in self._ledgers if one.has_records}
        self._paint()

    def forms(self) -> tuple[str, ...]:
        return tuple(one.number for one in self._ledgers if one.number in self._chosen)

    def photos(self) -> tuple[Path, ...]:
        return self._photos

    def ledger_photos(self) -> bool:
        """Whether the photos that are tied to the ledgers' lines come along."""
        return self._tied.isChecked()

    def period(self) -> Period:
        return self._period.period()

    def retranslate(self) -> None:
        self._table.set_columns(self._columns())
        self._table.setAccessibleName(self.tr("Ledgers"))
        self._folder.setText(self.tr("Photos from a folder…"))
        self._none.setText(self.tr("None of the folder"))
        self._tied.setText(self.tr("With the photos and scans of the ledgers' lines"))
        self._paint()

    def _columns(self) -> list[Column]:
        return [
            Column("", 28),
            Column("", 52),
            Column(self.tr("Ledger"), Width.REST),
            Column(self.tr("In the period"), 120),
        ]

    def _paint(self) -> None:
        rows: Sequence[Sequence[Cell | str]] = [
            [
                Cell("✓", Tone.DONE, icon="") if one.number in self._chosen else "",
                Cell(one.number, Tone.QUIET, icon=""),
                one.title,
                self._told(one),
            ]
            for one in self._ledgers
        ]
        self._table.set_rows(rows)
        self._none.setEnabled(bool(self._photos))
        said = counted(self.tr("{0} {0:ledger|ledgers} chosen."), len(self.forms()))
        if self._photos:
            said += counted(
                self.tr(
                    "{0} {0:photo; its caption is the name of the file|photos; their captions are the "
                    "names of the files}."
                ),
                len(self._photos),
            )
        self._said.setText(said)

    def _told(self, ledger: LedgerToPrint) -> Cell | str:
        if not ledger.has_records:
            return Cell(self.tr("nothing"), Tone.QUIET, icon="")
        return counted(self.tr("{0} {0:photo|photos}"), ledger.photos) if ledger.photos else ""

    def _on_marked(self, place: int) -> None:
        self._chosen ^= {self._ledgers[place].number}
        self._paint()

    def _on_opened(self, _place: int) -> None:
        self.opened.emit()

    def _on_folder(self) -> None:
        folder = self._desk.ask.folder(self, self.tr("Where are the photos?"))
        if folder is not None:
            self._photos = self._desk.photos_in(folder)
            self._paint()

    def _on_none(self) -> None:
        self._photos = ()
        self._paint()
