"""Read the mapped cells of many lines, a whole column at a time: what recurs below costs nearly nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from app.importing.ledger import Cell
from app.importing.said import Reader, Said, WholeReader

_MOST_REMEMBERED = 10_000
_TOLD_APART = (str, date)  # 1, 1.0 and True would be one key
_NOTHING = type(None)

Remark = tuple[str, Said]
"""A field, and what was said of its cell."""


class Answers(dict[Cell, object]):
    """What each cell of a column says; an empty one says nothing. Words recur, so each is read once."""

    def __init__(self, reader: Reader) -> None:
        super().__init__({"": None})
        self._reader = reader
        self._whole = reader.whole if isinstance(reader, WholeReader) else None

    def of(self, cells: Sequence[Any]) -> Sequence[object]:
        """What each of many cells says."""
        if self._whole is not None and set(map(type, cells)) == {str}:
            found = self._whole(cells)
            if found is not None:
                return found
        return list(map(self.__getitem__, cells))

    def __missing__(self, given: Cell) -> object:
        found = self._reader(given)
        if type(given) in _TOLD_APART and len(self) < _MOST_REMEMBERED:
            self[given] = found
        return found


Plan = list[tuple[int, str, Answers]]
"""Column, field and answers, for every mapped column of a table."""


def read_columns(
    plan: Plan, rows: Sequence[Sequence[Cell]]
) -> Iterator[tuple[dict[str, Any], Sequence[Remark]]]:
    """For each line the values that its cells gave, by field, and the remarks on them, both in the
    order of the plan. A field of which nothing was said is left out; one that could only be read
    with a remark stands among the values too.
    """
    if not plan or not rows:
        yield from (({}, ()) for _ in rows)
        return
    columns = list(zip(*rows, strict=True))
    found = [answers.of(columns[column]) for column, _, answers in plan]
    types = [set(map(type, column)) for column in found]
    remarked = [column for column, kinds in zip(found, types, strict=True) if Said in kinds]
    with_remarks = {line for column in remarked for line, one in enumerate(column) if type(one) is Said}
    is_gapless = not any(_NOTHING in kinds for kinds in types)
    names = [name for _, name, _ in plan]
    for line, said in enumerate(zip(*found, strict=True)):
        if line in with_remarks:
            yield _with_remarks(plan, said)
        elif is_gapless:
            yield dict(zip(names, said, strict=True)), ()
        else:
            yield {name: one for name, one in zip(names, said, strict=True) if one is not None}, ()


def _with_remarks(plan: Plan, said: Sequence[object]) -> tuple[dict[str, Any], list[Remark]]:
    values, remarks = {}, []
    for (_, name, _), one in zip(plan, said, strict=True):
        if type(one) is Said:
            values[name] = one.value
            remarks.append((name, one))
        elif one is not None:
            values[name] = one
    return values, remarks
