"""What the page of a bag asks of every sheet that lies in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ui.parts.lead import Leads
from ui.words import Retranslated

if TYPE_CHECKING:
    from app.people.reveal import FullNumbers
    from ui.bag.bag_desk import BagView


NEW = "+"


class BagSheet(Retranslated, Leads):
    """`show_view` paints it; `full` holds whole numbers for the minute in which they are shown.

    `record_requested` brings table and row of a record to be opened, "" for a new one, or NEW and a
    hint for a new one that begins with something (the role that is missing, the paper that lies there);
    `sheet_requested` brings the key of another sheet that is wished for;
    `saved` brings words for the foot of the window when the sheet itself wrote something.
    """

    own_keys: frozenset[str] = frozenset()
    """Letters that this sheet uses itself, so that the page leaves them to it."""

    begins_new = True
    """Whether Ctrl+N is this sheet's while it is open."""

    record_requested = Signal(str, str)
    sheet_requested = Signal(str)
    saved = Signal(str)

    def show_view(self, view: BagView, full: FullNumbers | None) -> None:
        """Paint what this bag holds of it."""
        raise NotImplementedError

    def chosen(self) -> str:
        """The id of the record that is chosen; "" when none is."""
        return ""

    def keep_drafts(self) -> None:
        """The window closes or locks: put away what was typed."""

    def start_new(self) -> bool:
        """Ctrl+N in this sheet; False leaves it to the page."""
        return False
