"""The colours, sizes and spaces of every window, in one place and by name.

A `Theme` is a mode (light, dark, high contrast) and a text size; `apply` puts it on the whole
application at once, also while it is running. Parts that paint themselves ask `current()` each
time they paint; all others take their look from the one stylesheet.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import StrEnum
from functools import cache, lru_cache, partial
from string import Template

from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

import resources
from ui import fonts
from ui.restyle import Restyle

SPACE = (4, 8, 12, 16, 24)
TIGHT, SMALL, MEDIUM, LARGE, WIDE = SPACE
RADIUS = 6
RING = 2
TEXT_SIZES = (100, 125, 150, 200)

STYLED = "yidai_styled"
STYLE = ("-style", "Fusion")
"""On the command line of an application that then is `STYLED`: asked for later, Qt hands the style out as an
object, and making its type known to Python is a part of the start.
"""
_BASE_TEXT = 13
_ROW = 34
_FIELD = 34
_MESSAGE = 360  # the words of a question
_FILES = (560, 300)  # the window that asks for a file: its path and columns seen, on a small screen too
_BIG = 150
_SIDE, _SIDE_IN_BIG_TYPE = 24, 19  # in big type the pages stand closer, so that all of them are seen at once


class Mode(StrEnum):
    """How light or dark the windows are."""

    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


@dataclass(frozen=True)
class Tokens:
    """The named colours. Nothing outside this module writes a colour as a number."""

    paper: str
    surface: str
    line: str
    ink: str
    muted: str
    accent: str
    bag: str
    overdue: str
    due: str
    done: str
    info: str
    on_accent: str


TOKENS = {
    Mode.LIGHT: Tokens(
        paper="#FAF8F3",
        surface="#FFFFFF",
        line="#E3DED3",
        ink="#1F2933",
        muted="#5B6673",
        accent="#0F6E66",
        bag="#B98A4B",
        overdue="#B42318",
        due="#8F5300",
        done="#187344",
        info="#1D5FA8",
        on_accent="#FFFFFF",
    ),
    Mode.DARK: Tokens(
        paper="#16191D",
        surface="#1F242A",
        line="#343B44",
        ink="#E8ECF0",
        muted="#9AA5B1",
        accent="#4FB3A9",
        bag="#C99B5C",
        overdue="#FF8A7D",
        due="#E6AC52",
        done="#62C48F",
        info="#82B4EE",
        on_accent="#0B1513",
    ),
    Mode.HIGH_CONTRAST: Tokens(
        paper="#FFFFFF",
        surface="#FFFFFF",
        line="#000000",
        ink="#000000",
        muted="#1A1A1A",
        accent="#00433D",
        bag="#5C3B00",
        overdue="#8A0000",
        due="#5C3300",
        done="#004D22",
        info="#00306B",
        on_accent="#FFFFFF",
    ),
}

# A stylesheet cannot recolour a picture: one drawn check for each ground that it lies on.
_CHECKS = {
    Mode.LIGHT: "check-on-dark.svg",
    Mode.DARK: "check-on-light.svg",
    Mode.HIGH_CONTRAST: "check-on-dark.svg",
}

_DROPS = {
    Mode.LIGHT: "chevron-on-light.svg",
    Mode.DARK: "chevron-on-dark.svg",
    Mode.HIGH_CONTRAST: "chevron-on-light.svg",
}

# Made of two tokens: (over, under, share of the first).
_MIXED = {
    "zebra": ("paper", "surface", 0.6),
    "scroll": ("muted", "surface", 0.35),
    "track": ("muted", "surface", 0.22),
    "edge": ("muted", "surface", 0.7),
    "manila": ("bag", "surface", 0.20),
    "manila_flap": ("bag", "surface", 0.34),
    "bag_ink": ("bag", "ink", 0.50),
    "button_edge": ("muted", "surface", 0.45),  # in the dark, where a quieter one would not be seen
}

# In high contrast everything else is black: what is only hinted at, cannot be pressed or lies below must
# not look as what was typed, can be pressed or stands out. (The token elsewhere, the share of muted there.)
_FAINT = {
    "hint": ("muted", 0.72),
    "idle_edge": ("line", 0.72),
    "desk": ("line", 0.22),
}

_MADE = ("zebra", "scroll", "track", "edge", "chosen_edge", "hint", "idle_edge", "button_edge")

TONES = ("accent", "overdue", "due", "done", "info", "bag", "muted")


@dataclass(frozen=True)
class Theme:
    """One look of the application. `text_size` is a percentage of 13 px, one of TEXT_SIZES."""

    mode: Mode = Mode.LIGHT
    text_size: int = 100

    @property
    def tokens(self) -> Tokens:
        return TOKENS[self.mode]

    def px(self, at_hundred: float) -> int:
        """A length that grows with the text: rows, fields, icons, the side of the window."""
        return round(at_hundred * self.text_size / 100)

    @property
    def text(self) -> int:
        return self.px(_BASE_TEXT)

    @property
    def row(self) -> int:
        return self.px(_ROW)

    @property
    def field(self) -> int:
        return self.px(_FIELD)

    def color(self, name: str) -> QColor:
        """The colour of a token ("ink") or of its quiet background ("accent_soft")."""
        return QColor(_color(self.mode, name))


_current = Theme()
_restyle = Restyle()


def current() -> Theme:
    """The theme that the application wears now, as `QApplication.palette()` is for Qt."""
    return _current


def apply(app: QApplication, theme: Theme) -> None:
    """Put the theme on all windows, open ones too. The second time changes nothing."""
    change(app, theme)
    _restyle.finish()


def change(app: QApplication, theme: Theme) -> None:
    """The same in several turns, so that an open window goes on answering keys meanwhile."""
    _restyle.finish()
    if not isinstance(app.property(STYLED), bool):
        app.setStyle(QStyleFactory.create("Fusion"))
        app.setProperty(STYLED, True)
    sheet = stylesheet(theme)
    if app.styleSheet() != sheet:
        _restyle.begin(app, partial(_put_on, app, theme, sheet))


def _put_on(app: QApplication, theme: Theme, sheet: str) -> None:
    global _current
    _current = theme
    app.setFont(text_font(theme))
    app.setPalette(_palette(theme))
    app.setStyleSheet(sheet)


def text_font(theme: Theme, at_hundred: float = _BASE_TEXT, *, bold: bool = False) -> QFont:
    """The application's font at this size, with the fallback for rare characters."""
    return QFont(_font(theme.px(at_hundred), bold))


# Asked for with every cell that is painted; whoever asks may change what he is given.
@lru_cache(maxsize=64)
def _font(pixels: int, bold: bool) -> QFont:
    font = QFont()
    font.setFamilies(list(fonts.FAMILIES))
    font.setPixelSize(pixels)
    font.setBold(bold)
    return font


def stylesheet(theme: Theme) -> str:
    """The one stylesheet, filled in from the tokens; a name it does not know is a bug."""
    values = asdict(theme.tokens)
    values |= {f"{tone}_soft": theme.color(f"{tone}_soft").name() for tone in TONES}
    values |= {name: theme.color(name).name() for name in _MADE}
    values |= {
        "text": f"{theme.text}px",
        "small": f"{theme.px(12)}px",
        "heading": f"{theme.px(16)}px",
        "title": f"{theme.px(24)}px",
        "village": f"{theme.px(18)}px",
        "field": f"{theme.field - 12}px",
        "button": f"{theme.field - 10}px",
        "side": f"{theme.px(_SIDE if theme.text_size < _BIG else _SIDE_IN_BIG_TYPE)}px",
        "link": f"{theme.px(20)}px",
        "box": f"{theme.px(16)}px",
        "box_half": f"{theme.px(16) // 2}px",
        "message": f"{theme.px(_MESSAGE)}px",
        "files_wide": f"{theme.px(_FILES[0])}px",
        "files_high": f"{theme.px(_FILES[1])}px",
        "drop_icon": resources.path("icons", _DROPS[theme.mode]).as_posix(),
        "check_icon": resources.path("icons", _CHECKS[theme.mode]).as_posix(),
        "radius": f"{RADIUS}px",
        "ring": f"{RING}px",
        "families": ", ".join(f'"{name}"' for name in fonts.FAMILIES),
    }
    return Template(resources.path("styles", "yidai.qss").read_text("utf-8")).substitute(values)


def contrast(one: QColor, other: QColor) -> float:
    """The contrast ratio of two colours after WCAG 2: 1 (the same) to 21 (black and white)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@cache
def _color(mode: Mode, name: str) -> QColor:
    if name.endswith("_soft"):
        return _soft(mode, name.removesuffix("_soft"))
    if name == "zebra" and mode is Mode.HIGH_CONTRAST:
        return _mixed(_color(mode, "line"), _color(mode, "surface"), 0.05)
    if name == "chosen_edge":  # only in high contrast, where a tint alone would not be seen
        return QColor(TOKENS[mode].ink) if mode is Mode.HIGH_CONTRAST else _soft(mode, "accent")
    if name == "button_edge" and mode is not Mode.DARK:
        return QColor(TOKENS[mode].line)
    if name in _FAINT:
        token, share = _FAINT[name]
        faint = mode is Mode.HIGH_CONTRAST
        return _mixed(_color(mode, "muted"), _color(mode, "surface"), share) if faint else _color(mode, token)
    if name in _MIXED:
        over, under, share = _MIXED[name]
        return _mixed(_color(mode, over), _color(mode, under), share)
    return QColor(getattr(TOKENS[mode], name))


def _soft(mode: Mode, name: str) -> QColor:
    """A tint of a token over the surface: the ground of pills and of the chosen row."""
    share = {Mode.LIGHT: 0.10, Mode.DARK: 0.16, Mode.HIGH_CONTRAST: 0.08}[mode]
    return _mixed(_color(mode, name), _color(mode, "surface"), share)


def _mixed(over: QColor, under: QColor, share: float) -> QColor:
    return QColor.fromRgbF(
        over.redF() * share + under.redF() * (1 - share),
        over.greenF() * share + under.greenF() * (1 - share),
        over.blueF() * share + under.blueF() * (1 - share),
    )


def _luminance(color: QColor) -> float:
    parts = (color.redF(), color.greenF(), color.blueF())
    red, green, blue = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return float(0.2126 * red + 0.7152 * green + 0.0722 * blue)


def _palette(theme: Theme) -> QPalette:
    """For what the stylesheet does not reach: selections, placeholders, native dialogs."""
    palette = QPalette()
    for role, token in {
        QPalette.ColorRole.Window: "paper",
        QPalette.ColorRole.WindowText: "ink",
        QPalette.ColorRole.Base: "surface",
        QPalette.ColorRole.AlternateBase: "paper",
        QPalette.ColorRole.Text: "ink",
        QPalette.ColorRole.Button: "surface",
        QPalette.ColorRole.ButtonText: "ink",
        QPalette.ColorRole.PlaceholderText: "hint",
        QPalette.ColorRole.Highlight: "accent",
        QPalette.ColorRole.HighlightedText: "on_accent",
        QPalette.ColorRole.Link: "accent",
        QPalette.ColorRole.ToolTipBase: "surface",
        QPalette.ColorRole.ToolTipText: "ink",
        QPalette.ColorRole.Mid: "line",
    }.items():
        palette.setColor(role, theme.color(token))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, theme.color("hint"))
    return palette
