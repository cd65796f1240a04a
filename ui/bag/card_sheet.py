"""The information card of a person as it lies in the bag: what is filled in, section by section."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.bag.read_bag import Bag, FamilyLine
from app.people.masking import mask_id, mask_phone
from app.people.name_marks import described
from app.people.person_details import PersonDetails
from app.people.reveal import FullNumbers
from ui import theme
from ui.bag.bag_desk import BagView
from ui.parts.card import Card
from ui.parts.choices import label_of
from ui.parts.folds import Folds
from ui.parts.record_form import FieldSpec
from ui.parts.text import label
from ui.people.person_fields import PERSON
from ui.sheets.bag_sheet import BagSheet
from ui.theme import LARGE, SMALL
from ui.users.look_only import writes


class CardSheet(BagSheet):
    """Numbers are masked until `show_view` is given the full ones. E or Enter wishes to change it."""

    begins_new = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bag: Bag | None = None
        self._full: FullNumbers | None = None
        self._card = Card()
        self._change = QPushButton()
        writes(self._change)
        self._card.add_tool(self._change)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        Folds(self._area)
        self._card.body.addWidget(self._area, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._card)
        self.lead_to(self._area)
        self._change.clicked.connect(self._on_change)
        self.retranslate()

    def show_view(self, view: BagView, full: FullNumbers | None) -> None:
        """Show the card; with `full` its numbers are whole."""
        self._bag, self._full = view.bag, full
        self.retranslate()

    def retranslate(self) -> None:
        self._card.set_heading(self.tr("Information card"), self.tr("Esc goes back"))
        self._area.setAccessibleName(self.tr("Information card"))
        self._change.setText(self.tr("Change  E"))
        if self._bag is not None:
            self._area.setWidget(self._drawn(self._bag))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_change()
        else:
            super().keyPressEvent(event)

    def _on_change(self) -> None:
        if self._bag is not None:
            self.record_requested.emit("person", self._bag.record.person)

    def _drawn(self, bag: Bag) -> QWidget:
        inside = QWidget()
        inside.setObjectName("scrolled")
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, SMALL, 0)
        grid.setHorizontalSpacing(LARGE)
        grid.setVerticalSpacing(SMALL)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        details = bag.record.details
        row = 0
        for section in PERSON:
            told = [(spec, *self._value(spec, details)) for spec in section.fields]
            filled = [one for one in told if one[1]]
            if not filled:
                continue
            grid.addWidget(label(section.words(), "strong"), row, 0, 1, 4)
            row = _put(grid, row + 1, filled)
        if bag.family:
            grid.addWidget(label(self.tr("Family"), "strong"), row, 0, 1, 4)
            for member in bag.family:
                row += 1
                grid.addWidget(label(self._member(member), wrap=True), row, 0, 1, 4)
            row += 1
        grid.setRowStretch(row, 1)
        return inside

    def _value(self, spec: FieldSpec, details: PersonDetails) -> tuple[str, str]:
        """The words and their role; nothing for a field that is empty and not waited for."""
        value = getattr(details, spec.name)
        words = spec.shown(value)
        if spec.name == "name":
            words = described(words, details.name_picture_note)
        if not words:
            wanted = spec.name in details.to_complete
            return (self.tr("to be completed from paper"), "warning") if wanted else ("", "")
        if self._full is None:
            words = mask_phone(words) if spec.mask == "phone" else self._hidden(spec.name, words)
        return words, ""

    def _hidden(self, name: str, words: str) -> str:
        if name == "id_no":
            return mask_id(words)
        if name == "phone":
            return mask_phone(words)
        return words

    def _member(self, member: FamilyLine) -> str:
        phone = member.phone if self._full else mask_phone(member.phone)
        parts = (member.name, label_of("RELATION", member.relation), phone, member.work)
        return "  ·  ".join(part for part in parts if part)


def _put(grid: QGridLayout, row: int, filled: list[tuple[FieldSpec, str, str]]) -> int:
    """Two fields a row, wide ones alone; the answer is the next free row."""
    column = 0
    narrow = theme.current().text_size >= 150
    for spec, words, role in filled:
        wide = spec.whole_row or narrow
        if wide and column:
            row, column = row + 1, 0
        name = label(spec.words(), "muted")
        name.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        value = label(words, role, wrap=True)
        grid.addWidget(name, row, column)
        grid.addWidget(value, row, column + 1, 1, 3 if wide else 1)
        column = 0 if wide or column else 2
        row += column == 0
    return row + (column != 0)
