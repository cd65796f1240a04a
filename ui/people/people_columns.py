"""The columns of the list of people: what each shows, how wide, and which ones fit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import overload

from PySide6.QtCore import QCoreApplication

from app.people.list_people import PersonLine
from app.people.masking import mask_id, mask_name, mask_phone
from app.people.name_marks import described
from app.search.pinyin import sort_key
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.choices import label_of
from ui.parts.table import Cell, Column, Width
from ui.parts.tone import Tone
from ui.people.people_filter import CLOSED_STATUS, is_incomplete
from ui.words import day


@dataclass(frozen=True)
class PeopleColumn:
    """`rank`: the lower, the longer it stays where room is short; 9 is shown on request only."""

    key: str
    title: str
    width: int
    rank: int
    number: bool = False

    def words(self) -> str:
        return QCoreApplication.translate("PeopleColumn", self.title)

    def column(self, rest: bool) -> Column:
        return Column(self.words(), Width.REST if rest else self.width, self.number, lines=_LINES)


_LINES = 4  # what is open of a person is said whole
COLUMNS = (
    PeopleColumn("name", QT_TRANSLATE_NOOP("PeopleColumn", "Name"), 112, 0),
    PeopleColumn("group", QT_TRANSLATE_NOOP("PeopleColumn", "Group"), 76, 2),
    PeopleColumn("age", QT_TRANSLATE_NOOP("PeopleColumn", "Sex, age"), 84, 5),
    PeopleColumn("id_no", QT_TRANSLATE_NOOP("PeopleColumn", "ID number"), 172, 7),
    PeopleColumn("phone", QT_TRANSLATE_NOOP("PeopleColumn", "Telephone"), 120, 9),
    PeopleColumn("status", QT_TRANSLATE_NOOP("PeopleColumn", "Status"), 158, 1),
    PeopleColumn("owner", QT_TRANSLATE_NOOP("PeopleColumn", "Responsible"), 92, 6),
    PeopleColumn("reported_on", QT_TRANSLATE_NOOP("PeopleColumn", "Reported in"), 104, 9),
    PeopleColumn("ends_on", QT_TRANSLATE_NOOP("PeopleColumn", "Ends"), 104, 9),
    PeopleColumn("last_visit", QT_TRANSLATE_NOOP("PeopleColumn", "Last visit"), 104, 8),
    PeopleColumn("next_visit", QT_TRANSLATE_NOOP("PeopleColumn", "Next visit"), 104, 3),
    PeopleColumn("last_test", QT_TRANSLATE_NOOP("PeopleColumn", "Last test"), 104, 9),
    PeopleColumn("next_test", QT_TRANSLATE_NOOP("PeopleColumn", "Next test"), 104, 4),
    PeopleColumn("last_seen", QT_TRANSLATE_NOOP("PeopleColumn", "Last seen"), 104, 9),
    PeopleColumn("kind", QT_TRANSLATE_NOOP("PeopleColumn", "Placement"), 120, 9),
    PeopleColumn("file_no", QT_TRANSLATE_NOOP("PeopleColumn", "File number"), 190, 9),
    PeopleColumn("open", QT_TRANSLATE_NOOP("PeopleColumn", "Open"), 150, 0),
)
BY_KEY = {column.key: column for column in COLUMNS}


def fitting_columns(width: int) -> list[str]:
    """The columns that have room within so many pixels at 100 % text size, by rank."""
    taken, left = set(), width
    for column in sorted(COLUMNS, key=_rank):
        if column.rank == 0 or (column.rank < 9 and column.width <= left):
            taken.add(column.key)
            left -= column.width
        elif column.rank < 9:
            break
    return [column.key for column in COLUMNS if column.key in taken]


class PeopleRow(Sequence[str | Cell]):
    """One person's cells, made only when they are looked at: thousands of rows cost nothing."""

    __slots__ = ("_keys", "_line", "_masked")

    def __init__(self, line: PersonLine, keys: Sequence[str], *, masked: bool) -> None:
        self._line = line
        self._keys = keys
        self._masked = masked

    def __len__(self) -> int:
        return len(self._keys)

    @overload
    def __getitem__(self, place: int) -> Cell: ...
    @overload
    def __getitem__(self, place: slice) -> list[Cell]: ...
    def __getitem__(self, place: int | slice) -> Cell | list[Cell]:
        if isinstance(place, slice):
            return [self._cell(key) for key in self._keys[place]]
        return self._cell(self._keys[place])

    def _cell(self, key: str) -> Cell:
        line = self._line
        if key == "name":
            name = mask_name(line.name) if self._masked else described(line.name, line.name_note)
            return Cell(name, bold=True, order=sort_key(line.name))
        if not line.is_whole and key in _WORKED_OUT:
            return Cell("…", Tone.QUIET, icon="")
        made = _CELLS.get(key)
        return made(line) if made else Cell(str(getattr(line, key) or ""))


def _status(line: PersonLine) -> Cell:
    tone = Tone.QUIET if line.status in CLOSED_STATUS else Tone.PLAIN
    return Cell(label_of("STATUS", line.status), tone, icon="", order=line.status)


def _kind(line: PersonLine) -> Cell:
    return Cell(label_of("PLACEMENT_KIND", line.placement_kind), order=line.placement_kind)


def _age(line: PersonLine) -> Cell:
    sex = label_of("SEX", line.sex) if line.sex in ("1", "2") else ""
    words = f"{sex} {line.age}".strip() if line.age is not None else sex
    return Cell(words, order=line.age if line.age is not None else -1)


def _group(line: PersonLine) -> Cell:
    digits = "".join(one for one in line.village_group if one.isdigit() and one.isascii())
    return Cell(line.village_group, order=int(digits) if digits else 10**6)


def _id_no(line: PersonLine) -> Cell:
    if line.id_no:
        return Cell(mask_id(line.id_no), Tone.QUIET, icon="")
    missing = QCoreApplication.translate("PeopleColumn", "to be completed")
    return Cell(missing, Tone.DUE, icon="pencil", order="")


def _phone(line: PersonLine) -> Cell:
    return Cell(mask_phone(line.phone), Tone.QUIET, icon="")


def _file_no(line: PersonLine) -> Cell:
    return Cell(line.file_no, Tone.QUIET, icon="")


def _day_of(name: str) -> Callable[[PersonLine], Cell]:
    def cell(line: PersonLine) -> Cell:
        value = getattr(line, name)
        return Cell(day(value) if value else "", order=value.isoformat() if value else "9")

    return cell


def _ends(line: PersonLine) -> Cell:
    """By which is reminded; marked where suspended days may move it and the county has not said so."""
    if line.ends_on is None:
        return Cell("", order="9")
    words = f"{day(line.ends_on)} ?" if line.ends_or is not None else day(line.ends_on)
    return Cell(words, Tone.DUE if line.ends_or is not None else Tone.PLAIN, order=line.ends_on.isoformat())


def _open(line: PersonLine) -> Cell:
    """What is open, the weightiest first; its tone is the weightiest one's."""
    words = []
    if line.overdue:
        words.append(QCoreApplication.translate("PeopleColumn", "{0} overdue").format(line.overdue))
    if line.not_seen:
        words.append(QCoreApplication.translate("PeopleColumn", "lost contact?"))
    if line.open_registers:
        words.append(QCoreApplication.translate("PeopleColumn", "conflict"))
    if is_incomplete(line):
        words.append(QCoreApplication.translate("PeopleColumn", "to be completed"))
    tone = Tone.OVERDUE if line.overdue else Tone.DUE if words else Tone.PLAIN
    weight = -100 * line.overdue - 10 * bool(line.open_registers) - is_incomplete(line) - 50 * line.not_seen
    return Cell(" · ".join(words), tone, bold=line.overdue > 0, order=weight)


_WORKED_OUT = frozenset(
    {
        "reported_on",
        "ends_on",
        "last_visit",
        "next_visit",
        "last_test",
        "next_test",
        "last_seen",
        "kind",
        "open",
    }
)
"""Columns that the files alone cannot fill."""


def _rank(column: PeopleColumn) -> int:
    return column.rank


_CELLS: dict[str, Callable[[PersonLine], Cell]] = {
    "status": _status,
    "kind": _kind,
    "age": _age,
    "group": _group,
    "id_no": _id_no,
    "phone": _phone,
    "file_no": _file_no,
    "open": _open,
    "ends_on": _ends,
} | {
    name: _day_of(name)
    for name in ("reported_on", "last_visit", "next_visit", "last_test", "next_test", "last_seen")
}
