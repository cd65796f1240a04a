"""The words of tables and constants: in the language of the windows, on paper in the paper's.

Papers are Chinese whatever the windows speak. Most are made below ui, where there is no other language;
one that names records and fields as the screens do is made within `on_paper()`.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache

from PySide6.QtCore import QCoreApplication, QTranslator

import resources
from ui.marked import QT_TRANSLATE_NOOP

_TITLED = QT_TRANSLATE_NOOP("sheets", "{0}: {1}")
PAPER_LANGUAGE = "zh_CN"
_on_paper: ContextVar[bool] = ContextVar("on_paper", default=False)


def say(context: str, text: str) -> str:
    """The translation of a marked text; the text itself where there is none."""
    if is_on_paper():
        return _words_of_paper()[0].translate(context, text) or text
    return QCoreApplication.translate(context, text)


def titled(title: str, words: str) -> str:
    """What something is called, and what it says: with the colon of the language."""
    return say("sheets", _TITLED).format(title, words)


def is_on_paper() -> bool:
    """Whether words are said for a paper now."""
    return _on_paper.get()


@contextmanager
def on_paper() -> Iterator[None]:
    """Until its end words are said in the language of papers, in this thread alone."""
    before = _on_paper.set(True)
    try:
        yield
    finally:
        _on_paper.reset(before)


@cache
def _words_of_paper() -> tuple[QTranslator, bytes]:
    """With the bytes that it reads from, which have to live as long."""
    translator = QTranslator()
    compiled = resources.path("translations", f"yidai_{PAPER_LANGUAGE}.qm").read_bytes()
    translator.load(compiled)
    return translator, compiled
