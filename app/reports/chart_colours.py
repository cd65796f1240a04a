"""The colours of charts by name, as they are printed; a screen may show others under the same names."""

from __future__ import annotations

from reportlab.lib.colors import Color, HexColor

NAMES = {
    "ink": "#1F2933",
    "muted": "#5B6673",
    "line": "#C9C2B4",
    "surface": "#FFFFFF",
    "accent": "#0F6E66",
    "due": "#8F5300",
    "overdue": "#B42318",
    "info": "#1D5FA8",
    "done": "#187344",
}
_COLOURS = {name: HexColor(value) for name, value in NAMES.items()}
INK, MUTED, LINE, SURFACE = (_COLOURS[name] for name in ("ink", "muted", "line", "surface"))
SERIES = tuple(_COLOURS[name] for name in ("accent", "due", "overdue", "info", "done"))


def name_of(colour: Color) -> str:
    """The name under which a colour of a chart goes. Raises: KeyError."""
    return {str(value.hexval()): name for name, value in _COLOURS.items()}[str(colour.hexval())]
