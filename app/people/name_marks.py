"""A character of a name that has no code point: 〓 stands for it, words describe it, a picture shows it.

The mark is the printers' sign for a sort that is missing (U+3013): every font has it, every program keeps
it, and no name holds it. Which picture and which words belong to which mark is told by their order.
"""

from __future__ import annotations

import re

MARK = "〓"

_BETWEEN = re.compile("[；;、，,\n]+")


def is_marked(name: str) -> bool:
    """Whether a character of this name cannot be typed."""
    return MARK in name


def words_of_marks(name: str, note: str) -> list[str]:
    """What is said of each marked character, "" where nothing is: "左王右某；上山下水" tells of two."""
    marks = name.count(MARK)
    parts = [part.strip() for part in _BETWEEN.split(note) if part.strip()]
    said = [note.strip()] if marks == 1 and note.strip() else parts[:marks]
    return said + [""] * (marks - len(said))


def described(name: str, note: str) -> str:
    """The name as it is read aloud and copied: 王〓（左王右某）明."""
    pieces = name.split(MARK)
    said = words_of_marks(name, note)
    return pieces[0] + "".join(
        f"{described_mark(words)}{piece}" for words, piece in zip(said, pieces[1:], strict=True)
    )


def described_mark(words: str) -> str:
    """One marked character, as it is read aloud."""
    return f"{MARK}（{words}）" if words else MARK
