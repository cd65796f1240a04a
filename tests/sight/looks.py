"""At which sizes, in which languages, villages and colours the windows are looked at."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product

from ui.theme import Mode, Theme
from ui.words import Language

SIZES = ((1366, 768, 150), (1920, 1080, 200))
USUAL = (1366, 768, 100)
THIRTY, NOBODY, THOUSANDS = "thirty", "nobody", "thousands"
VILLAGES = (THIRTY, NOBODY, THOUSANDS)
FORTY, FRESH = "forty", "fresh"
COUNTIES = (FORTY, FRESH)
"""Forty villages, or no village yet: the county's window."""


@dataclass(frozen=True)
class Look:
    """One of them: of whom, in which language and colours, on a screen of which size and type."""

    village: str
    language: Language
    mode: Mode
    size: tuple[int, int, int]

    @property
    def theme(self) -> Theme:
        return Theme(self.mode, self.size[2])

    @property
    def name(self) -> str:
        width, _height, text = self.size
        return f"{self.village}-{self.language.value}-{self.mode.value}-{width}-{text}"


EVERY = tuple(
    Look(village, language, mode, size)
    for village, language, mode, size in product(VILLAGES, Language, Mode, (USUAL, *SIZES))
)
"""All there are: both sizes of big type, and the usual one."""

OF_COUNTIES = tuple(
    Look(county, language, mode, size)
    for county, language, mode, size in product(COUNTIES, Language, Mode, (USUAL, *SIZES))
)
"""The same of the county's window."""

_BIG, _BIGGEST = SIZES
CHOSEN = tuple(
    Look(village, Language(language), mode, size)
    for village, language, mode, size in (
        (THIRTY, "zh_CN", Mode.LIGHT, USUAL),
        (THIRTY, "en", Mode.HIGH_CONTRAST, _BIG),
        (THIRTY, "en", Mode.DARK, _BIGGEST),
        (NOBODY, "en", Mode.LIGHT, _BIGGEST),
        (NOBODY, "zh_CN", Mode.HIGH_CONTRAST, USUAL),
        (NOBODY, "zh_CN", Mode.DARK, _BIG),
        (THOUSANDS, "en", Mode.LIGHT, _BIG),
        (THOUSANDS, "zh_CN", Mode.HIGH_CONTRAST, _BIGGEST),
        (THOUSANDS, "en", Mode.DARK, USUAL),
    )
)
"""Few of them, in which every two things meet: each village with each size, each colour in each language."""
