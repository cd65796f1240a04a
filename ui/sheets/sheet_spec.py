"""The description of one sheet of the bag: what it is called, its fields, its columns.

Words are marked under the context "sheets", labels of fields under "fields".
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from app.records import Record, RecordKind
from ui.parts.record_form import FieldSpec, Kind, Section, fields_of
from ui.parts.table import Cell, Width
from ui.said import say

if TYPE_CHECKING:
    from app.bag.read_bag import Bag
    from ui.ledgers.ledger_desk import LedgerView
    from ui.sheets.bag_sheet import BagSheet
    from ui.sheets.record_dialog import RecordDialog

_AMOUNTS = (Kind.COUNT, Kind.MONEY, Kind.HUNDREDTHS)

Words = Callable[[Any, date], list[str]]
"""What is worth a second look: (details, today) to reasons, as ui/reasons says them."""


Told = Callable[[Sequence[Record[Any]], date], str]
"""What is said above all records of a sheet, already in the language of now; "" for nothing."""


@dataclass(frozen=True)
class SheetColumn:
    """A field of the record as a column; `cell` draws it where it is more than its words, `in_bag` and
    `of_view` where that hangs on what else lies in the bag or is known of the ledger. `title` is another
    heading than the field's. `keep`: the ledger is read for it, so in big type the others make room first.
    `number`: it counts, though its field does not. `lines`: as of a table's column.
    """

    name: str
    width: Width | int = Width.WORDS
    bold: bool = False
    cell: Callable[[Record[Any], date], Cell] | None = None
    title: str = ""
    of_view: Callable[[Record[Any], LedgerView], Cell] | None = None
    in_bag: Callable[[Record[Any], Bag], Cell] | None = None
    keep: bool = False
    number: bool = False
    lines: int = 0


@dataclass(frozen=True)
class SheetSpec:
    """One sheet. `title` names it in the contents ("Measures"), `one` a single record ("Measure").

    `dialog` is a subclass of RecordDialog for a form that shows more than its fields, `sheet` another
    widget than the plain list; `totals` are counted fields whose sum stands below the table, `coverage`
    two of which the first is a share of the second, `summary` says more there in words. `note` stands
    above the form, `told` above the list. `first` says what a new record begins with: (the bag, the hint
    of the line on which it was begun) to details.
    """

    kind: RecordKind[Any]
    icon: str
    title: str
    one: str
    empty: str
    sections: tuple[Section, ...]
    columns: tuple[SheetColumn, ...]
    help: str = ""
    warn: Words | None = None
    dialog: Callable[..., RecordDialog] | None = None
    totals: tuple[str, ...] = ()
    coverage: tuple[str, str] = ("", "")
    summary: Callable[[Sequence[Record[Any]], LedgerView], list[str]] | None = None
    sheet: Callable[[SheetSpec, Callable[[], date]], BagSheet] | None = None
    note: str = ""
    told: Told | None = None
    first: Callable[[Bag, str], Any] | None = None
    fields: dict[str, FieldSpec] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "fields", fields_of(self.sections))

    def counts(self, name: str) -> bool:
        """Whether a column of this field holds amounts, which stand at the right; a year is a name."""
        found = self.fields.get(name)
        return found is not None and found.kind in _AMOUNTS and name != "year"

    def title_words(self) -> str:
        return _said(self.title)

    def one_words(self) -> str:
        return _said(self.one)

    def empty_words(self) -> str:
        return _said(self.empty)

    def help_words(self) -> str:
        return _said(self.help)

    def note_words(self) -> str:
        return _said(self.note)


def _said(marked: str) -> str:
    return say("sheets", marked) if marked else ""
