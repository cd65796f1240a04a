"""A page of ledgers: which ones there are at the left, the chosen one at the right."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.activities.activity import ACTIVITY
from app.errors import Refused, Trouble
from app.printing.form_of_table import form_of_table
from app.records import RecordId
from ui import theme
from ui.ledgers.ledger_card import LedgerCard
from ui.ledgers.ledger_desk import LedgerDesk, LedgerView
from ui.ledgers.public_text_dialog import PublicTextDialog
from ui.parts.entry_dialog import EntryDialog
from ui.parts.page import Page
from ui.parts.role import wear
from ui.parts.shown import show_if
from ui.parts.table import Cell, Column, Row, Table, Width
from ui.parts.tone import Tone
from ui.problems import sentence_of
from ui.sheets.record_desk import RecordDesk
from ui.sheets.record_dialog import RecordDialog
from ui.sheets.sheet_spec import SheetSpec
from ui.theme import LARGE

_LIST = 190  # pixels at 100 % text size


@dataclass(frozen=True)
class LedgerGroup:
    """Ledgers under one heading; the heading is marked under the context "sheets"."""

    title: str
    specs: tuple[SheetSpec, ...]

    def words(self) -> str:
        return QCoreApplication.translate("sheets", self.title) if self.title else ""


class LedgerPage(Page):
    """Up and down in the list choose a ledger, Enter goes into its table, Ctrl+N records a line."""

    saved = Signal(str)
    print_form_requested = Signal(str, str)
    import_requested = Signal(str)
    day_sheet_requested = Signal()
    files_requested = Signal(str, str, str)

    def __init__(
        self,
        title: str,
        groups: Sequence[LedgerGroup],
        desk: LedgerDesk,
        records: RecordDesk,
        parent: QWidget | None = None,
    ) -> None:
        """`title` is marked under the context "sheets"."""
        self._called = title
        self._groups = tuple(groups)
        self._desk = desk
        self._records = records
        self._specs: list[SheetSpec | None] = []
        self._chosen = ""
        self._is_arriving = False
        self._dialogs: dict[str, RecordDialog] = {}
        super().__init__(scrolls=False, parent=parent)
        self._day_sheet = QPushButton()
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        """In the order of the Tab key, which is that in which parts come into the page."""
        self._day_sheet.setAutoDefault(False)
        wear(self._day_sheet, role="link")
        self.tools.addWidget(self._day_sheet)
        show_if(self._day_sheet, ACTIVITY.table in self.tables())
        self._list = Table(self._columns(), header=False, parent=self)
        self._list.setObjectName("ledgers")
        self._card = LedgerCard(self._desk.today, self)
        across = QHBoxLayout()
        across.setSpacing(LARGE)
        across.addWidget(self._list)
        across.addWidget(self._card, 1)
        self.body.addLayout(across, 1)

    def _connect(self) -> None:
        self._list.row_chosen.connect(self._on_ledger_chosen)
        self._list.row_opened.connect(self._on_ledger_opened)
        self._day_sheet.clicked.connect(self.day_sheet_requested)
        self._card.record_requested.connect(self._on_record_requested)
        self._card.import_requested.connect(self.import_requested)
        self._card.files_requested.connect(self.files_requested)
        for keys, slot in (
            ("Ctrl+F", self._card.begin_words),
            ("Ctrl+I", self._card.take_in),
            ("Ctrl+J", self._card.show_files),
            ("Ctrl+D", self._on_day_sheet),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    def title(self) -> str:
        return QCoreApplication.translate("sheets", self._called)

    def arrive(self) -> None:
        """Count anew, and read the chosen ledger anew."""
        self._is_arriving = True
        self._paint_list()
        self._is_arriving = False
        self._show_chosen()

    def begin(self) -> None:
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def tables(self) -> list[str]:
        """Which ledgers this page holds, by their tables."""
        return [spec.kind.table for group in self._groups for spec in group.specs]

    def open_ledger(self, table: str) -> None:
        """Show this ledger and go into it."""
        self._choose(table)
        self._card.begin()

    def spec_of(self, table: str) -> SheetSpec:
        """How this ledger is shown."""
        return next(spec for group in self._groups for spec in group.specs if spec.kind.table == table)

    def start_new(self) -> None:
        self._card.start_new()

    def print_this(self) -> None:
        """Ctrl+P: the register of the chosen ledger."""
        self.print_form_requested.emit(form_of_table(self._chosen), "")

    def open_form(self, table: str, row: str = "", known: Mapping[str, Any] | None = None) -> None:
        """Show this ledger with the form of a record open, or of a new one that begins with what is known."""
        self.open_ledger(table)
        self._open_form(table, row, known or {})

    def keep_drafts(self) -> None:
        for dialog in self._dialogs.values():
            if dialog.isVisible():
                dialog.reject()

    def retranslate(self) -> None:
        super().retranslate()
        if hasattr(self, "_card"):
            self._list.setAccessibleName(self.title())
            self._day_sheet.setText(self.tr("The day's sheet…  Ctrl+D"))
            self._list.setFixedWidth(theme.current().px(_LIST))
            if self._specs:
                self._paint_list()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._card.is_filtered():
            self._card.clear_filter()
        else:
            self.begin()

    def _columns(self) -> list[Column]:
        return [Column("", Width.REST), Column("", 44, number=True)]

    def _paint_list(self) -> None:
        tables = self.tables()
        counts = self._counts(tables)
        rows: list[Row] = []
        self._specs = []
        for group in self._groups:
            if group.title:
                rows.append([Cell(group.words(), Tone.QUIET, bold=True, icon=""), ""])
                self._specs.append(None)
            for spec in group.specs:
                count = counts.get(spec.kind.table, 0)
                rows.append([spec.title_words(), Cell(str(count) if count else "", Tone.QUIET, icon="")])
                self._specs.append(spec)
        self._list.set_rows(rows)
        self._choose(self._chosen or tables[0])

    def _counts(self, tables: Sequence[str]) -> Mapping[str, int]:
        try:
            return self._desk.counts(tables)
        except (Refused, Trouble) as problem:
            self.message.emit(sentence_of(problem))
            return {}

    def _choose(self, table: str) -> None:
        for place, spec in enumerate(self._specs):
            if spec is not None and spec.kind.table == table:
                self._list.choose_row(place)

    def _on_ledger_chosen(self, place: int) -> None:
        spec = self._specs[place] if place < len(self._specs) else None
        if spec is not None and spec.kind.table != self._chosen:
            self._chosen = spec.kind.table
            if not self._is_arriving:  # else the first one is shown as soon as the list stands
                self._show_chosen()

    def _on_ledger_opened(self, place: int) -> None:
        if self._specs[place] is not None:
            self._card.begin()

    def _spec(self) -> SheetSpec | None:
        return next((one for one in self._specs if one is not None and one.kind.table == self._chosen), None)

    def _show_chosen(self) -> None:
        spec = self._spec()
        if spec is None:
            return
        try:
            view = self._desk.read(spec.kind.table)
        except (Refused, Trouble) as problem:
            self.message.emit(sentence_of(problem))
            view = LedgerView((), {})
        self._card.show_ledger(spec, view)
        self.set_head(self.title(), "")

    def _on_day_sheet(self) -> None:
        if not self._day_sheet.isHidden():
            self.day_sheet_requested.emit()

    def _on_record_requested(self, table: str, row: str) -> None:
        self._open_form(table, row, {})

    def _open_form(self, table: str, row: str, known: Mapping[str, Any]) -> None:
        spec = next(one for one in self._specs if one is not None and one.kind.table == table)
        dialog = self._dialogs.get(table)
        if dialog is None:
            dialog = (spec.dialog or PublicTextDialog)(spec, self._records, self)
            dialog.saved.connect(self.saved)
            dialog.record_written.connect(self.arrive)
            dialog.finished.connect(self._card.begin)
            self._dialogs[table] = dialog
        if row:
            dialog.begin_change(self._desk.village(), RecordId(row))
        else:
            details = replace(dialog.first_details(), **known) if known else None
            dialog.begin_new(self._desk.village(), details=details)
        dialog.show_over(self.window())

    def open_forms(self) -> list[EntryDialog]:
        """The forms that were opened so far, for whoever keeps their drafts."""
        return list(self._dialogs.values())
