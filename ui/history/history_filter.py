"""Which lines of a history are shown: by record, by field, by words. Without Qt."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ui.history.history_lines import HistoryLine


@dataclass(frozen=True)
class HistoryFilter:
    """`row` is one record, `tables` kinds of records, `fields` labels; every word must be found."""

    words: str = ""
    row: str = ""
    tables: frozenset[str] = frozenset()
    fields: frozenset[str] = frozenset()

    @property
    def is_empty(self) -> bool:
        return self == HistoryFilter()


def fitting(lines: Iterable[HistoryLine], asked: HistoryFilter) -> list[HistoryLine]:
    """The lines that fit, in their order."""
    words = asked.words.casefold().split()
    return [line for line in lines if _fits(line, asked) and all(word in _said(line) for word in words)]


def counted(lines: Iterable[HistoryLine], what: str) -> dict[str, int]:
    """How many lines there are of each `table` or `field`, the most first."""
    found: dict[str, int] = {}
    for line in lines:
        key = str(getattr(line, what))
        found[key] = found.get(key, 0) + 1
    return dict(sorted(found.items(), key=lambda one: -one[1]))


def place_of(lines: Sequence[HistoryLine], number: str) -> int:
    """Where an entry's first line stands; -1 where it does not."""
    return next((place for place, line in enumerate(lines) if line.number == number), -1)


def _fits(line: HistoryLine, asked: HistoryFilter) -> bool:
    return (
        (not asked.row or line.row == asked.row)
        and (not asked.tables or line.table in asked.tables)
        and (not asked.fields or line.field in asked.fields)
    )


def _said(line: HistoryLine) -> str:
    parts = (line.when, line.who, line.number, line.record, line.field, line.old, line.new, line.why)
    return "\n".join(parts).casefold()
