"""A row of a table whose cells are made when somebody looks at them: thousands of rows cost nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import overload

from ui.parts.table import Cell, Row


class LateRow(Sequence[str | Cell]):
    """`make` gives the cells; it is asked once, and for most rows never."""

    def __init__(self, make: Callable[[], Row]) -> None:
        self._make = make

    @cached_property
    def _cells(self) -> Row:
        return self._make()

    def __len__(self) -> int:
        return len(self._cells)

    @overload
    def __getitem__(self, place: int) -> str | Cell: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[str | Cell]: ...
    def __getitem__(self, place: int | slice) -> str | Cell | Sequence[str | Cell]:
        return self._cells[place]
