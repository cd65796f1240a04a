"""What a colour stands for, so that a word or an icon always stands beside it."""

from __future__ import annotations

from enum import StrEnum


class Tone(StrEnum):
    """The tones of pills, badges, cells and marks; each is a token of the theme with an icon."""

    PLAIN = "ink"
    QUIET = "muted"
    ACCENT = "accent"
    OVERDUE = "overdue"
    DUE = "due"
    DONE = "done"
    INFO = "info"

    @property
    def icon(self) -> str:
        """The icon that says the same without the colour; plain tones have none."""
        return _ICONS.get(self, "")

    @property
    def ground(self) -> str:
        """The token of the quiet background that belongs to this tone."""
        return "muted_soft" if self is Tone.PLAIN else f"{self.value}_soft"


_ICONS = {
    Tone.OVERDUE: "triangle-alert",
    Tone.DUE: "clock",
    Tone.DONE: "check",
    Tone.INFO: "info",
}
