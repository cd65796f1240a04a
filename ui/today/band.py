"""One band of Today: a pill with its count, a quiet word, and the rows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from app.followup.law_days import LawDay
from app.followup.list_due import DueRow
from app.followup.not_seen_rows import NotSeenRow
from app.village.village_day import VillageDay
from ui import theme
from ui.parts.card import Card
from ui.parts.pill import Pill
from ui.parts.shown import show_if
from ui.parts.table import Cell, Column, Table, Width
from ui.parts.tone import Tone
from ui.theme import SMALL
from ui.today import due_words

_BIG = 150
_WIDEST, _WIDEST_IN_BIG_TYPE = (220, 170), (130, 140)
BandRow = DueRow | LawDay | VillageDay | NotSeenRow


@dataclass(frozen=True)
class Widths:
    """How wide the columns of person and kind are in a band, in pixels at 100 %."""

    person: int
    what: int


def widths_of(bands: Mapping[str, Sequence[BandRow]], *, masked: bool) -> dict[str, Widths]:
    """As wide as the widest words of all bands, so that they stand below each other as one list. In big
    type each band goes by its own words, and the reason gets the room that they leave.
    """
    if theme.current().text_size >= _BIG:
        return {key: _widest(rows, _WIDEST_IN_BIG_TYPE, masked) for key, rows in bands.items()}
    together = _widest([row for rows in bands.values() for row in rows], _WIDEST, masked)
    return dict.fromkeys(bands, together)


def _widest(rows: Sequence[BandRow], most: tuple[int, int], masked: bool) -> Widths:
    measure = QFontMetrics(theme.text_font(theme.Theme(), bold=True))
    people = {due_words.person(row, masked=masked) for row in rows}
    kinds = {due_words.what(row) for row in rows}
    room = 3 * SMALL + 4
    widest = [max(map(measure.horizontalAdvance, words), default=0) + room for words in (people, kinds)]
    return Widths(min(widest[0], most[0]), min(widest[1], most[1]))


class Band(Card):
    """Hidden while it has no rows."""

    def __init__(self, tone: Tone, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._tone = tone
        self._pill = Pill(tone=tone)
        self.table = Table(_columns(Widths(100, 100), ()), header=False, fits=True, parent=self)
        self.rows: Sequence[BandRow] = ()
        self._made: dict[int, tuple[BandRow, list[Cell]]] = {}
        self.add_lead(self._pill)
        self.body.addWidget(self.table)

    def show_rows(
        self, name: str, aside: str, rows: Sequence[BandRow], widths: Widths, *, masked: bool
    ) -> None:
        """Show these rows; the chosen place stays where it was."""
        self.rows = rows
        self._pill.show_status(f"{name} {len(rows)}", self._tone)
        self.set_heading("", aside)
        self.setAccessibleName(name)
        self.table.setAccessibleName(name)
        made = [self._cells(row, masked) for row in rows]
        self.table.set_rows(made, _columns(widths, {cells[-1].text for cells in made}))
        show_if(self, bool(rows))

    def forget(self) -> None:
        """The same rows are told in other words from now on."""
        self._made.clear()

    def _cells(self, row: BandRow, masked: bool) -> list[Cell]:
        """Kept, since of thousands only some go and come back where the list is narrowed."""
        kept = self._made.get(id(row))
        if kept is None or kept[0] is not row:
            kept = self._made[id(row)] = (row, self._cells_of(row, masked))
        return kept[1]

    def _cells_of(self, row: BandRow, masked: bool) -> list[Cell]:
        return [
            Cell(due_words.person(row, masked=masked), bold=True),
            Cell(due_words.what(row)),
            Cell(due_words.why(row), Tone.QUIET),
            Cell(due_words.days(row), self._tone_of(row), bold=True, icon=""),
        ]

    def _tone_of(self, row: BandRow) -> Tone:
        """A band of the village's own work is quiet; only what is late in it stands out."""
        return Tone.OVERDUE if isinstance(row, VillageDay) and row.is_late else self._tone


def _columns(widths: Widths, days: Iterable[str]) -> list[Column]:
    """`days`: what stands in the last one, which is as wide as the widest."""
    measure = QFontMetrics(theme.text_font(theme.Theme(), bold=True))
    return [
        Column("", widths.person),
        Column("", widths.what),
        Column("", Width.REST, lines=4),
        Column("", max(map(measure.horizontalAdvance, days), default=0) + 3 * SMALL + 4, number=True),
    ]
