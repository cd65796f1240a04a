"""The number beside a page's name: how many things are to be done there."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.parts.pill import Pill
from ui.parts.shown import show_if
from ui.parts.tone import Tone


class Badge(Pill):
    """Hidden at nought. Urgent ones bear a warning sign beside the colour. It is narrow."""

    BESIDE = 5

    def __init__(self, count: int = 0, *, urgent: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, icon="")
        self.show_count(count, urgent=urgent)

    def show_count(self, count: int, *, urgent: bool = False) -> None:
        """`urgent`: some of them are overdue."""
        tone = Tone.OVERDUE if urgent else Tone.QUIET
        self.show_status(str(count), tone, icon=tone.icon)
        show_if(self, count > 0)
