"""Closed bags: until when each is kept and by which rule, which may be erased, and what was erased."""

from __future__ import annotations

from PySide6.QtCore import Signal

from app.closing.destroy_bag import Destruction
from app.closing.list_closed import ClosedBag
from app.people.masking import mask_name
from ui.closing.closed_words import copy_words, retention_words
from ui.closing.closing_desk import ClosingDesk
from ui.counted import counted
from ui.listed import parted
from ui.parts.card import Card
from ui.parts.choices import label_of
from ui.parts.pill import Pill
from ui.parts.shown import show_if
from ui.parts.table import Cell, Column, Row, Table, Width
from ui.parts.text import label
from ui.parts.tone import Tone
from ui.people.put_aside_page import PutAsidePage
from ui.words import day


class ClosedPage(PutAsidePage[ClosedBag]):
    """`open_requested` brings the person whose closed bag is looked into."""

    open_requested = Signal(str)

    def __init__(self, desk: ClosingDesk) -> None:
        self._desk = desk
        self._gone: list[Destruction] = []
        super().__init__()
        self._over = Pill()
        self._rule = label("", "muted", wrap=True)
        self._copies = label("", "small", wrap=True)
        self._records = Card()
        self._destroyed = Table(self._record_columns())
        self.marks.addWidget(self._over)
        self.body.addWidget(self._rule)
        self._records.body.addWidget(self._destroyed, 1)
        self._records.body.addWidget(self._copies)
        self.body.addWidget(self._records, 2)
        self.table.row_chosen.connect(self._on_chosen)
        self._destroyed.row_chosen.connect(self._on_chosen)
        self.retranslate()

    def title(self) -> str:
        return self.tr("Closed bags")

    def arrive(self) -> None:
        """Read them anew."""
        self._gone = self._desk.destructions()
        self.show_files(self._desk.closed())
        self._paint()

    def retranslate(self) -> None:
        super().retranslate()
        self.first_button.setText(self.tr("Look into it  Enter"))
        self.erase_button.setText(self.tr("Erase…  Delete"))
        self._destroyed.set_columns(self._record_columns())
        self._paint()

    def empty_words(self) -> tuple[str, str]:
        return (
            self.tr("No bag is closed"),
            self.tr("Bags of those who were discharged, died or moved stand here until they may be erased."),
        )

    def columns(self) -> list[Column]:
        return [
            Column(self.tr("Name"), 116),
            Column(self.tr("No."), Width.REST),
            Column(self.tr("Closed on"), 100),
            Column(self.tr("Why"), 172),
            Column(self.tr("Kept until"), 100),
        ]

    def row(self, file: ClosedBag) -> Row:
        tone = Tone.DUE if file.is_over(self._desk.today()) else Tone.PLAIN
        return [
            Cell(mask_name(file.name), bold=True),
            file.file_no,
            day(file.closing.closed_on),
            label_of("CLOSING", file.closing.closed_reason),
            Cell(day(file.retention.until), tone),
        ]

    def person_of(self, file: ClosedBag) -> str:
        return file.person

    def do_first(self, file: ClosedBag) -> None:
        self.open_requested.emit(file.person)

    def _paint(self) -> None:
        over = sum(bag.is_over(self._desk.today()) for bag in self.files)
        self._over.show_status(self.tr("Retention reached: {0}").format(over), Tone.DUE)
        show_if(self._over, over > 0)
        show_if(self.erase_button, over > 0)
        self._destroyed.set_rows([_record(one) for one in self._gone])
        self._records.set_heading(self.tr("Records of destruction ({0})").format(len(self._gone)))
        show_if(self._records, bool(self._gone))
        if self._gone and self._destroyed.chosen_row() < 0:
            self._destroyed.choose_row(0)
        self._on_chosen()
        self.set_head(
            self.title(), counted(self.tr("{0} {0:bag|bags}"), len(self.files)) if self.files else ""
        )

    def _record_columns(self) -> list[Column]:
        return [
            Column(self.tr("Erased on"), 108),
            Column(self.tr("No."), Width.REST),
            Column(self.tr("Approved by"), 140),
            Column(self.tr("Paper"), 130),
            Column(self.tr("Entries"), 80, number=True),
        ]

    def _on_chosen(self, *_rows: object) -> None:
        """Below each list: the rule of the chosen bag, the copies that the chosen record names."""
        bag = self.chosen()
        self._rule.setText("" if bag is None else retention_words(bag.retention))
        show_if(self._rule, bag is not None)
        place = self._destroyed.chosen_row()
        copies = self._gone[place].copies if 0 <= place < len(self._gone) else ()
        words = parted(copy_words(copy) for copy in copies) or self.tr("none known")
        self._copies.setText(self.tr("Copies then still held: {0}").format(words))


def _record(one: Destruction) -> Row:
    return [
        day(one.happened_on),
        one.file_no,
        one.approved_by or "—",
        one.document_no or "—",
        str(one.entries),
    ]
