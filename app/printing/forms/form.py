"""A form described as data: registers, cards and letters, and where each of their values comes from.

Nothing in a description is code, so that the county can send one and it prints without a new version.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as made

PERSON, VILLAGE = "person", "village"
"""Whose records a form shows: of one person (or of everyone), or of the village itself."""

FORM_NUMBERS = r"[FP]\d{2}"
ANY_TABLE = ""
RUNNING_NUMBER = "#"


PERIOD, UNTIL = "period", "until"
WITHIN = (PERIOD, UNTIL)


@dataclass(frozen=True, slots=True)
class Value:
    """One value. Exactly one of `field`, `computed`, `of` and `ratio` says where it comes from.

    `field` is a column of the record, or of what belongs to it ("person.name", "item.rule"); `computed`
    the name of a rule of ours; `of` a table whose records name this one in `by`, summed (`sum`) or said
    one by one (`each`), those `within` the "period", or "until" its end (which only says something where
    a period was asked for); `ratio` two columns, said in percent. `codes` is the code list whose words are
    said, `way` another way to say it, `mask` hides it in masked prints even where the program would not.
    """

    field: str = ""
    computed: str = ""
    of: str = ""
    by: str = ""
    sum: str = ""
    each: tuple[Value, ...] = ()
    within: str = ""
    where: Mapping[str, tuple[str, ...]] = made(default_factory=dict)
    ratio: tuple[str, str] | None = None
    between: str = "；"
    codes: str = ""
    way: str = ""
    mask: str = ""
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """What stands in one cell: values beside each other. `by_table` is for rows that come from several
    tables; under ANY_TABLE stands what holds for all others. No values at all: left for the pen."""

    by_table: Mapping[str, tuple[Value, ...]] = made(default_factory=dict)
    between: str = " "

    def of(self, table: str) -> tuple[Value, ...]:
        """The values for a row of this table."""
        return self.by_table.get(table, self.by_table.get(ANY_TABLE, ()))


@dataclass(frozen=True, slots=True)
class FormColumn:
    """A column of a register; `pen` says that it is filled in by hand, `number` that it counts the rows."""

    heading: str
    width: float
    said: Said = Said()
    pen: bool = False
    number: bool = False
    left: bool = False
    total: bool = False


@dataclass(frozen=True, slots=True)
class Rows:
    """Which records make the rows: tables, what they must hold, what belongs to each (`join`: name →
    table and the column that names its row)."""

    tables: tuple[str, ...]
    where: Mapping[str, tuple[str, ...]] = made(default_factory=dict)
    order: tuple[str, ...] = ()
    join: Mapping[str, tuple[str, str]] = made(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RegisterPart:
    """Ruled rows under headings. `names`: who each row is about is added where the rows are of many;
    `photos`: those that are tied to the rows follow on sheets of their own, of a month at most."""

    rows: Rows
    columns: tuple[FormColumn, ...]
    title: str = ""
    across: bool = False
    least_rows: int = 8
    row_height: float = 30.0
    foot: tuple[str, ...] = ()
    names: bool = True
    photos: bool = False


@dataclass(frozen=True, slots=True)
class CardCell:
    """A label, fixed words, a value, boxes to tick, or an empty place for the pen. `over` a table, it also
    reaches over the rows that the next line sets for each record of it; `portrait`: the picture of the
    person, with the `words` where there is none; `photo` 2: the second photo that is tied to the row, and
    `caption` 2 what it shows."""

    label: str = ""
    words: str = ""
    said: Said | None = None
    ticks: str = ""
    pen: bool = False
    columns: int = 1
    rows: int = 1
    left: bool = False
    over: str = ""
    portrait: bool = False
    photo: int = 0
    caption: int = 0


@dataclass(frozen=True, slots=True)
class CardRow:
    """Cells from left to right; with `for_each` the row is set once for every record of that table."""

    cells: tuple[CardCell, ...]
    least: float = 24.5
    stretch: float = 0.0
    for_each: str = ""
    at_least: int = 0


@dataclass(frozen=True, slots=True)
class CardPart:
    """A table with merged cells, one sheet for each row of `rows`."""

    rows: Rows
    grid: tuple[float, ...]
    lines: tuple[CardRow, ...]
    title: str = ""
    across: bool = False


@dataclass(frozen=True, slots=True)
class LetterPart:
    """Running text with {places} for values, one letter for each row of `rows` (once without tables)."""

    rows: Rows
    title: str
    body: tuple[str, ...]
    places: Mapping[str, Said]
    signs: tuple[str, ...] = ()
    note: str = ""
    to: str = ""


Part = RegisterPart | CardPart | LetterPart


def children_of(part: Part) -> set[tuple[str, str]]:
    """The tables whose records a part says beside each row, and the column that names the row."""
    if isinstance(part, RegisterPart):
        held = [column.said for column in part.columns]
    elif isinstance(part, CardPart):
        held = [cell.said for line in part.lines for cell in line.cells if cell.said is not None]
    else:
        held = list(part.places.values())
    values = [value for said in held for values in said.by_table.values() for value in values]
    return {(value.of, value.by) for value in values if value.of}


def placed_photos(part: CardPart) -> int:
    """How many photos have a place in the card itself."""
    return max((cell.photo for line in part.lines for cell in line.cells), default=0)


@dataclass(frozen=True, slots=True)
class FormDescription:
    """One form of the catalogue. `note` is for whoever reads the file."""

    number: str
    title: str
    of: str
    parts: tuple[Part, ...]
    note: str = ""

    @property
    def family(self) -> str:
        """What the form is drawn as: register, card or letter, by its first part."""
        first = self.parts[0]
        if isinstance(first, RegisterPart):
            return "register"
        return "card" if isinstance(first, CardPart) else "letter"

    def shows_photos(self) -> bool:
        """Whether photos that are tied to its rows are drawn."""
        cards = [part for part in self.parts if isinstance(part, CardPart)]
        registers = [part for part in self.parts if isinstance(part, RegisterPart)]
        return any(map(placed_photos, cards)) or any(part.photos for part in registers)
