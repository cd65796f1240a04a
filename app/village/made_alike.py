"""Two laptops of a village that read the same county file each made its lines: once they have met, one holds.

The rows have the same id (`app.ids.derived_id`), so each line stands there once. What stands side by side
is only that one laptop worked on the line while the other read it off the file: then the work holds, and
the file's words, said a second time, do not speak against it.
"""

from __future__ import annotations

from collections.abc import Iterable

from app.clock import Moment, day_of
from app.ids import is_derived
from app.village.read_village import read_villages
from app.village.said_alike import SAID_ALIKE
from app.work import Session
from db.apply import HeadValues, cells, is_deleted, open_registers, read_heads
from db.canonical import Value
from db.journal import Write, delete, update
from db.registers import Head, Name, RowHeads
from db.schema import DELETED, SHAPES, Shape
from db.undo import bar_undo

_VILLAGE = "village_id"


def settle_made_alike(session: Session, touched: Iterable[tuple[str, str]], *, now: Moment) -> int:
    """Write out what holds in such lines among these (table, row); how many writes. The second time none.

    Where two people changed the same words, or two files say different things, both stay side by side; so
    does all that is a person's word (`SAID_ALIKE`), save for the village that it is said of.
    """
    villages = read_villages(session.connection, on=day_of(now))
    first = next((one.village for one in villages), "")
    same: set[Value] = {one.village for one in villages if one.code == villages[0].code}
    writes = [
        write
        for table, row in sorted(touched)
        if is_derived(row)
        for write in _Line(session, table, row).writes(first, same)
    ]
    if writes:
        bar_undo(session)
        with session.unasked():
            session.write(writes)
    return len(writes)


class _Line:
    """One such row, with all that was ever said of it."""

    def __init__(self, session: Session, table: str, row: str) -> None:
        self._table, self._row = table, row
        self._shape: Shape = SHAPES[table]
        self._heads = read_heads(session.connection, table, row) or RowHeads()
        self._values = HeadValues(session.connection, self._shape)

    def writes(self, first: str, same: set[Value]) -> list[Write]:
        """`first` is the village that the ids in `same` were brought together under."""
        if len(self._heads.created) < 2 or is_deleted(self._heads, self._values):
            return []
        is_word = self._table in SAID_ALIKE
        if not is_word and self._was_removed():
            return [delete(self._table, self._row, why=self._why())]
        found: dict[str, Value] = {}
        for register in open_registers(self._shape, self._heads, self._values):
            heads = self._heads.of(register)
            if register == _VILLAGE and {self._values.of(head, register) for head in heads} <= same:
                found[register] = first
            elif is_word or register == DELETED:
                continue
            elif (worked_on := self._worked_on(register, heads)) is not None:
                found.update(cells(self._shape, register, self._values.of(worked_on, register)))
        return [update(self._table, self._row, found)] if found else []

    def _worked_on(self, register: str, heads: list[Head]) -> Head | None:
        """The one write that goes on from the file's words, where nothing else but these stands beside it."""
        later = [head for head in heads if head not in self._heads.created]
        if len(later) != 1 or not all(self._is_said_again(one, register) for one in heads if one != later[0]):
            return None
        return later[0]

    def _is_said_again(self, head: Head, register: str) -> bool:
        """Whether another making of the row, which somebody went on from, said the same there."""
        gone = [one for one in self._heads.created if one not in self._heads.of(register)]
        said = self._values.of(head, register)
        return any(self._values.of(one, register) == said for one in gone)

    def _was_removed(self) -> bool:
        """Whether one laptop removed the line, and all that keeps it visible is that another read it too."""
        deletes = [one for one in self._heads.of(DELETED) if self._values.hides(one.name)]
        if not deletes:
            return False
        covered = {name for one in deletes for name in self._values.named_by(one.name)[DELETED]}
        seen = {one.name for one in deletes} | covered
        return all(
            head in self._heads.created and self._is_same_as_removed(head, covered)
            for head in self._heads.all()
            if head.name not in seen
        )

    def _is_same_as_removed(self, head: Head, covered: set[Name]) -> bool:
        registers = [name for name in self._shape.registers if name != _VILLAGE]
        said = [self._values.of(head, name) for name in registers]
        removed = [one for one in self._heads.created if one.name in covered]
        return any([self._values.of(one, name) for name in registers] == said for one in removed)

    def _why(self) -> str | None:
        deletes = [one for one in self._heads.of(DELETED) if self._values.hides(one.name)]
        changes = self._values.changes_of(deletes[-1].name)
        return None if changes is None else changes.why
