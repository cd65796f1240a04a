"""Put the reading process's answer together again, believing nothing but plain cells."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from app.errors import Trouble
from app.importing.ledger import Area, Cell, Sheet
from app.importing.packed_columns import unpack


class GatheredSheets:
    """The form, and the sheets with all their rows so far, padded to the file's column A."""

    def __init__(self) -> None:
        self.form = ""
        self._heads: list[dict[str, Any]] = []
        self._rows: list[list[list[Cell]]] = []

    def take(self, part: dict[str, Any], progress: Callable[[float], None]) -> None:
        """One part of the answer. Raises: Trouble("ledger_reader_failed")."""
        if "form" in part:
            self.form = str(part["form"])
        elif "sheet" in part:
            self._heads.append(part)
            self._rows.append([])
        elif "columns" in part and self._heads:
            self._rows[-1].extend(self._believed(part["columns"]))
            self._tell(progress)
        else:
            raise Trouble("ledger_reader_failed")

    @staticmethod
    def _believed(columns: object) -> Iterator[list[Cell]]:
        """Lines of plain cells and nothing else, whatever became of the child."""
        if not isinstance(columns, list):
            raise Trouble("ledger_reader_failed")
        try:
            return map(list, list(zip(*map(unpack, columns), strict=True)))
        except ValueError as problem:
            raise Trouble("ledger_reader_failed") from problem

    def _tell(self, progress: Callable[[float], None]) -> None:
        number, of = self._heads[-1]["share"]
        progress((number + len(self._rows[-1]) / max(1, self._heads[-1]["height"])) / of)

    def finished(self) -> Iterator[Sheet]:
        """The sheets, once the end was heard."""
        for head, rows in zip(self._heads, self._rows, strict=True):
            blanks: list[Cell] = [""] * head["from_column"]
            merged: tuple[Area, ...] = tuple((a[0], a[1], b[0], b[1]) for a, b in head["merged"])
            padded = [blanks + row for row in rows] if blanks else rows
            yield Sheet(head["sheet"], padded, merged, head["hidden"])
