"""The entries of a code list as a field offers them, in the language of now."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QLocale

from app.codes import code_list
from app.search.pinyin import initials
from ui.parts.matching import Choice
from ui.said import PAPER_LANGUAGE, is_on_paper


def language() -> str:
    """The language that the windows speak now, on paper the paper's, as `app.codes` asks for it: "zh_CN",
    "en_US".
    """
    return PAPER_LANGUAGE if is_on_paper() else QLocale().name()


def choices_of(name: str) -> list[Choice]:
    """What a form offers of this list today."""
    spoken = language()
    return [
        Choice(item.code, item.label(spoken), _initials(item.label(spoken)))
        for item in code_list(name).active()
    ]


# Each form asks for those of its lists whenever it opens; they are words of codes and nobody's own.
_initials = lru_cache(maxsize=2048)(initials)


def label_of(name: str, code: str) -> str:
    """The words for a code; "" for none. A code that this version does not know is shown as it is."""
    return code_list(name).label(code, language()) if code else ""
