"""Which font draws which character, and how wide it is.

Two families: Song-like for the body, Hei-like for headings, each with the Hanazono fonts behind
it, so that every ideograph up to Extension F is drawn. A font file is read when the first
character needs it and is kept for the life of the process.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from threading import Lock
from typing import TYPE_CHECKING

import resources

if TYPE_CHECKING:
    from app.printing.truetype import PaperFont

_FILES = {
    "song": "NotoSerifSC-Regular.ttf",
    "hei": "NotoSansSC-Bold.ttf",
    "hana-a": "HanaMinA.ttf",
    "hana-b": "HanaMinB.ttf",
}
_FALLBACK = ("hana-a", "hana-b")

BOX = ""  # the "font" of a character that no font has
NOTHING = "-"  # the "font" of a character that has no shape of its own, such as a joiner

_SELECTOR = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef]")
_VARIANT = re.compile(".[\U000e0100-\U000e01ef]")

_loaded: dict[str, PaperFont] = {}
_loading = Lock()


def font(name: str) -> PaperFont:
    """The font of this name ("song", "hei", "hana-a", "hana-b"), read from its file once."""
    with _loading:
        if name not in _loaded:
            from app.printing.truetype import PaperFont

            _loaded[name] = PaperFont(name, resources.path("fonts", _FILES[name]))
        return _loaded[name]


def warm() -> None:
    """Read the two fonts that every print needs, so that the first print need not wait for them."""
    for name in ("song", "hei"):
        font(name)


@dataclass(frozen=True, slots=True)
class Run:
    """Neighbouring characters of one font, with their width in ems."""

    font: str
    text: str
    width: float


class _Choices(dict[str, tuple[str, float]]):
    """Character → (font, width in ems), found out when first asked."""

    def __init__(self, fonts: tuple[str, ...]) -> None:
        super().__init__()
        self._fonts = fonts

    def __missing__(self, char: str) -> tuple[str, float]:
        choice = self._choose(char)
        self[char] = choice
        return choice

    def _choose(self, char: str) -> tuple[str, float]:
        if _has_no_shape(char):
            return NOTHING, 0.0
        if not _is_private(char):
            for name in self._fonts:
                if font(name).draws(char):
                    return name, font(name).width(char)
        return BOX, 1.0


@dataclass(frozen=True)
class Family:
    """Fonts that stand in for each other, best first."""

    fonts: tuple[str, ...]
    choices: _Choices = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "choices", _Choices(self.fonts))

    def __reduce__(self) -> tuple[Callable[[tuple[str, ...]], Family], tuple[tuple[str, ...]]]:
        """Another process has its own choices: only the names travel."""
        return family_of, (self.fonts,)

    def width(self, text: str) -> float:
        """The width of a text in ems, on one line."""
        choices = self.choices
        return sum([choices[char][1] for char in text])

    def runs(self, text: str) -> Iterator[Run]:
        """The text cut where the font changes. What has no shape is left out; nothing else is."""
        start, current, width = 0, NOTHING, 0.0
        for place, char in enumerate(text):
            name, advance = self.choices[char]
            if name != current:
                if current != NOTHING:
                    yield Run(current, text[start:place], width)
                start, current, width = place, name, 0.0
            width += advance
        if current != NOTHING:
            yield Run(current, text[start:], width)

    @staticmethod
    def variants(text: str) -> list[str]:
        """The characters whose variant is asked for: they are drawn in their usual shape."""
        return [match[0] for match in _VARIANT.finditer(text)]

    def missing(self, text: str) -> list[str]:
        """The characters of a text that no font draws."""
        return [char for char in text if self.choices[char][0] == BOX]


SONG = Family(("song", *_FALLBACK))
HEI = Family(("hei", "song", *_FALLBACK))
_FAMILIES = {family.fonts: family for family in (SONG, HEI)}


def family_of(fonts: tuple[str, ...]) -> Family:
    """The family that these fonts make."""
    return _FAMILIES.setdefault(fonts, Family(fonts))


def _has_no_shape(char: str) -> bool:
    """Controls, joiners and variation selectors."""
    return unicodedata.category(char) in ("Cc", "Cf") or bool(_SELECTOR.match(char))


def _is_private(char: str) -> bool:
    """A private code point means something else in every font, so no font is trusted with it."""
    return unicodedata.category(char) == "Co"
