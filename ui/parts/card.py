"""A sheet of surface on the paper: heading, a quiet word beside it, room for what belongs together."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.parts.row_or_column import RowOrColumn
from ui.parts.shown import show_if
from ui.parts.text import label
from ui.theme import LARGE, MEDIUM, SMALL


class Card(QFrame):
    """`body` is the layout to fill. Heading, lead (before it) and aside (right of it) may stay away."""

    def __init__(self, heading: str = "", aside: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._heading = label(heading, "heading")
        self._aside = label(aside, "small")
        self._head = RowOrColumn(self, spacing=SMALL)
        self._has_more = False
        self._lead, self._tools, self.body = QHBoxLayout(), QHBoxLayout(), QVBoxLayout()
        self._lay_out()
        self.set_heading(heading, aside)

    def _lay_out(self) -> None:
        """From the outside in: whatever is put into another part later is styled all through again."""
        whole = QVBoxLayout(self)
        whole.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        whole.setSpacing(SMALL)
        whole.addWidget(self._head)
        whole.addLayout(self.body, 1)
        self._head.add(self._lead, 1)
        self._head.add(self._tools)
        for row in (self._lead, self.body):
            row.setSpacing(SMALL)
        self._tools.setSpacing(MEDIUM)  # the keys are no part of the button beside them
        self._lead.addWidget(self._heading)
        self._lead.addStretch(1)
        self._tools.addStretch(1)  # at the right, also where they stand below the heading
        self._tools.addWidget(self._aside)

    def set_heading(self, heading: str, aside: str = "") -> None:
        """The card's own words; empty ones take no room."""
        self._heading.setText(heading)
        show_if(self._heading, bool(heading))
        self._aside.setText(aside)
        show_if(self._aside, bool(aside))
        show_if(self._head, bool(heading or aside) or self._has_more)
        self.setAccessibleName(heading)

    def add_lead(self, widget: QWidget) -> None:
        """Put something before the heading: a pill, a number."""
        self._lead.insertWidget(0, widget)
        self._show_head()

    def add_tool(self, widget: QWidget) -> None:
        """Put something at the right end of the heading: a button, a field."""
        self._tools.addWidget(widget)
        self._show_head()

    def _show_head(self) -> None:
        self._has_more = True
        show_if(self._head, True)
