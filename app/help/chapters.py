"""The manual, chapter by chapter: the one source of docs/manual, its printed edition, and what F1 leads to.

resources/help/manual/<language>/<part>-<place>-<name>.md in a small part of Markdown: one heading, then
paragraphs with **bold** words, numbered steps, tables and pictures.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

import resources

MONTH, CARD, CASE, MORE = "month", "card", "case", "more"
PARTS = (MONTH, CARD, CASE, MORE)
"""A month's work; who does what; what to do when; and everything in detail, which is not printed."""
PRINTED = (MONTH, CARD, CASE)

_NAME = re.compile(rf"({'|'.join(PARTS)})-[a-z0-9-]+")
_TOPICS = re.compile(r"<!-- topics: ([a-z_. ]*) -->\n")
_PICTURE = re.compile(r"!\[([^\]]*)\]\(pictures/((?:en/)?[a-z]+)\.png\)")
_STEP = re.compile(r"\d+\. (.*)")
_LINK = re.compile(r"\[([^\]]+)\]\([^)]*\)")
_BOLD = re.compile(r"\*\*(.+?)\*\*")


@dataclass(frozen=True)
class Words:
    """A paragraph. `step` numbers one of a row of steps; 0 for plain words."""

    text: str
    step: int = 0

    def runs(self) -> list[tuple[str, bool]]:
        """The text without its marks, in pieces, each bold or not; what slants stands in quotes instead."""
        plain = _LINK.sub(r"\1", self.text).replace("`", "")
        pieces = [(piece, place % 2 == 1) for place, piece in enumerate(_BOLD.split(plain))]
        return [(_without_slant(piece), bold) for piece, bold in pieces if piece]


@dataclass(frozen=True)
class Table:
    """The first row names the columns."""

    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Picture:
    """One of docs/manual/pictures, by its name without the ending."""

    name: str
    words: str


Block = Words | Table | Picture


@dataclass(frozen=True)
class Chapter:
    """`key` is the name of its file, the same in both languages; `topics` lead to it from F1."""

    key: str
    part: str
    topics: tuple[str, ...]
    title: str
    source: str

    def blocks(self) -> list[Block]:
        """What stands below the title."""
        return list(_blocks(self.source))


@lru_cache(maxsize=2)
def chapters(language: str) -> tuple[Chapter, ...]:
    """All chapters in "zh_CN" or "en", part by part. Raises ValueError where a file is not of the form."""
    found = [
        _read(path.stem, path.read_text("utf-8"))
        for path in resources.path("help", "manual", language).glob("*.md")
    ]
    return tuple(sorted(found, key=lambda one: (PARTS.index(one.part), one.key)))


def chapter_of(topic: str, language: str) -> Chapter:
    """The chapter that a topic of F1 leads to; the first one for a topic that none speaks of."""
    kind = topic.partition(".")[0]
    whole = chapters(language)
    return next((one for one in whole if topic in one.topics or kind in one.topics), whole[0])


def _read(key: str, text: str) -> Chapter:
    named, topics = _NAME.fullmatch(key), _TOPICS.match(text)
    if named is None or topics is None:
        raise ValueError(f"{key} is no chapter")
    title, _end, source = text[topics.end() :].partition("\n")
    if not title.startswith("# "):
        raise ValueError(f"{key} has no title")
    return Chapter(key, named[1], tuple(topics[1].split()), title[2:], source.strip())


def _blocks(source: str) -> Iterator[Block]:
    for part in re.split(r"\n{2,}", source):
        lines = part.split("\n")
        if (picture := _PICTURE.fullmatch(part)) is not None:
            yield Picture(picture[2], picture[1])
        elif lines[0].startswith("|"):
            yield Table(tuple(_cells(line) for line in lines if not line.startswith("| ---")))
        elif all(_STEP.fullmatch(line) for line in lines):
            yield from _steps(lines)
        else:
            yield Words(" ".join(lines))


def _steps(lines: Sequence[str]) -> Iterator[Words]:
    for number, line in enumerate(lines, 1):
        found = _STEP.fullmatch(line)
        if found is not None:
            yield Words(found[1], number)


def _cells(line: str) -> tuple[str, ...]:
    return tuple(cell.strip() for cell in line.strip().strip("|").split("|"))


def _without_slant(text: str) -> str:
    return re.sub(r"\*([^*]+)\*", r'"\1"', text)
