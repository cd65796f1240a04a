"""Read a form from a file, strictly: whatever this version does not know is refused with its place."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from importlib.resources import files
from pathlib import Path
from typing import Any, NoReturn, TypeVar

from app.errors import Refused, Trouble
from app.printing.forms.computed import COMPUTED
from app.printing.forms.form import (
    ANY_TABLE,
    FORM_NUMBERS,
    PERSON,
    RUNNING_NUMBER,
    VILLAGE,
    WITHIN,
    CardCell,
    CardPart,
    CardRow,
    FormColumn,
    FormDescription,
    LetterPart,
    Part,
    RegisterPart,
    Rows,
    Said,
    Value,
)
from app.printing.forms.tables import PERSON_MORE, PERSON_TABLES, VILLAGE_TABLES, fields_of
from app.printing.forms.ways import MASKS, WAYS

T = TypeVar("T")

FORMAT = 1
LARGEST = 200_000
"""Characters of one file: far more than any form needs."""
_MOST = 200
_MOST_PHOTOS = 6
_PLACE = re.compile(r"\{([a-z_]+)\}")


def read_form(text: str) -> FormDescription:
    """The form that a file describes, whoever wrote it.

    Raises: Refused("form_unreadable") with what is wrong in `why` and where in `place`.
    """
    if len(text) > LARGEST:
        _refuse("", "too long")
    try:
        raw = json.loads(text, object_pairs_hook=_once)
    except (ValueError, RecursionError):
        _refuse("", "not JSON")
    said = _Object(raw, "")
    if said.take("format", int) != FORMAT:
        _refuse("format", "unknown format")
    number = said.take("number", str)
    if not re.fullmatch(FORM_NUMBERS, number):
        _refuse("number", "not a form number")
    of = said.choice("of", (PERSON, VILLAGE))
    reader = _Reader(of)
    parts = tuple(reader.part(one) for one in said.objects("parts"))
    if not parts:
        _refuse("parts", "empty")
    form = FormDescription(number, said.words("title"), of, parts, said.take("note", str, ""))
    said.end()
    return form


def read_form_file(path: Path) -> FormDescription:
    """The form in a file. Raises: Refused("form_unreadable"), Trouble("file_unreadable")."""
    try:
        with path.open("rb") as file:
            data = file.read(4 * LARGEST + 1)
    except OSError:
        raise Trouble("file_unreadable") from None
    try:
        return read_form(data.decode("utf-8"))
    except UnicodeDecodeError:
        _refuse("", "not UTF-8")


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("doubled key")
    return found


def _refuse(place: str, why: str) -> NoReturn:
    raise Refused("form_unreadable", place=place or "—", why=why)


class _Object:
    """One object of the file: every key is asked for once, and none may be left over."""

    def __init__(self, raw: object, place: str) -> None:
        if not isinstance(raw, dict):
            _refuse(place, "not an object")
        self._raw: dict[str, Any] = dict(raw)
        self.place = place

    def at(self, key: str) -> str:
        return f"{self.place}.{key}".lstrip(".")

    def has(self, key: str) -> bool:
        return key in self._raw

    def take(self, key: str, kind: type[T], *default: T) -> T:
        if key not in self._raw:
            if default:
                return default[0]
            _refuse(self.at(key), "missing")
        value = self._raw.pop(key)
        if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
            _refuse(self.at(key), f"not {kind.__name__}")
        return value

    def number(self, key: str, least: float, most: float, *default: float) -> float:
        if key in self._raw and isinstance(self._raw[key], int):
            self._raw[key] = float(self._raw[key])
        value = self.take(key, float, *default)
        if not least <= value <= most:
            _refuse(self.at(key), "out of range")
        return value

    def words(self, key: str) -> str:
        value = self.take(key, str)
        if not value.strip():
            _refuse(self.at(key), "empty")
        return value

    def choice(self, key: str, allowed: Sequence[str], *default: str) -> str:
        value = self.take(key, str, *default)
        if value not in allowed:
            _refuse(self.at(key), "unknown")
        return value

    def objects(self, key: str) -> list[_Object]:
        found = self.take(key, list, [])
        if len(found) > _MOST:
            _refuse(self.at(key), "too many")
        return [_Object(one, f"{self.at(key)}[{place}]") for place, one in enumerate(found)]

    def strings(self, key: str) -> tuple[str, ...]:
        found = self.take(key, list, [])
        if len(found) > _MOST or not all(isinstance(one, str) for one in found):
            _refuse(self.at(key), "not words")
        return tuple(found)

    def mapping(self, key: str) -> dict[str, Any]:
        return self.take(key, dict, {})

    def raw(self, key: str) -> object:
        if key not in self._raw:
            _refuse(self.at(key), "missing")
        return self._raw.pop(key)

    def end(self) -> None:
        if self._raw:
            _refuse(self.at(sorted(self._raw)[0]), "unknown")


class _Reader:
    """Reads the parts of one form; knows which tables its records can come from."""

    def __init__(self, of: str) -> None:
        self._tables = PERSON_TABLES if of == PERSON else VILLAGE_TABLES
        self._has_person = of == PERSON
        self._join: Mapping[str, tuple[str, str]] = {}

    def part(self, said: _Object) -> Part:
        kinds: Mapping[str, Callable[[_Object], Part]] = {
            "register": self._register,
            "card": self._card,
            "letter": self._letter,
        }
        part = kinds[said.choice("kind", tuple(kinds))](said)
        said.end()
        return part

    def _rows(self, said: _Object) -> Rows:
        if not said.has("rows"):
            self._join = {}
            return Rows(())
        rows = _Object(said.raw("rows"), said.at("rows"))
        tables = rows.strings("of")
        for table in tables:
            if table not in self._tables:
                _refuse(rows.at("of"), f"unknown table {table}")
        join = {}
        for name, target in rows.mapping("join").items():
            one = _Object(target, f"{rows.at('join')}.{name}")
            table = one.choice("table", sorted(self._tables))
            join[name] = (table, self._column(one.take("by", str), tables, one.at("by")))
            one.end()
        self._join = join
        order = tuple(self._column(name, tables, rows.at("order")) for name in rows.strings("order"))
        where = self._where(rows, tables)
        rows.end()
        return Rows(tables, where, order, join)

    def _where(self, said: _Object, tables: Sequence[str]) -> dict[str, tuple[str, ...]]:
        found = {}
        for name, allowed in said.mapping("where").items():
            if not isinstance(allowed, list) or not all(isinstance(one, str) for one in allowed):
                _refuse(said.at("where"), "not words")
            found[self._column(name, tables, said.at("where"))] = tuple(allowed)
        return found

    def _column(self, name: str, tables: Sequence[str], place: str) -> str:
        if not tables or not any(name in fields_of(table) for table in tables):
            _refuse(place, f"unknown field {name}")
        return name

    def _register(self, said: _Object) -> RegisterPart:
        rows = self._rows(said)
        if not rows.tables:
            _refuse(said.at("rows"), "missing")
        columns = tuple(self._form_column(one, rows) for one in said.objects("columns"))
        if not columns:
            _refuse(said.at("columns"), "empty")
        return RegisterPart(
            rows,
            columns,
            title=said.take("title", str, ""),
            across=said.take("across", bool, False),
            least_rows=int(said.number("least_rows", 0, 60, 8)),
            row_height=said.number("row_height", 16, 300, 30.0),
            foot=said.strings("foot"),
            names=said.take("names", bool, True),
            photos=said.take("photos", bool, False),
        )

    def _form_column(self, said: _Object, rows: Rows) -> FormColumn:
        heading, width = said.words("heading"), said.number("width", 5, 250)
        pen, number, held = said.take("pen", bool, False), False, Said()
        if said.has("from"):
            raw = said.raw("from")
            number = raw == RUNNING_NUMBER
            if not number:
                held = self._said(raw, rows.tables, said.at("from"), said.take("between", str, " "))
        elif not pen:
            _refuse(said.at("from"), "neither from nor pen")
        column = FormColumn(
            heading,
            width,
            held,
            pen,
            number,
            left=said.take("left", bool, False),
            total=said.take("total", bool, False),
        )
        said.end()
        return column

    def _said(self, raw: object, tables: Sequence[str], place: str, between: str) -> Said:
        """A field's name, a value, several values, or values by table."""
        if isinstance(raw, dict) and set(raw) <= set(tables) and raw:
            by_table = {name: self._values(one, (name,), f"{place}.{name}") for name, one in raw.items()}
        else:
            by_table = {ANY_TABLE: self._values(raw, tables, place)}
        return Said(by_table, between)

    def _values(self, raw: object, tables: Sequence[str], place: str) -> tuple[Value, ...]:
        found = raw if isinstance(raw, list) else [raw]
        return tuple(self._value(one, tables, place) for one in found)

    def _value(self, raw: object, tables: Sequence[str], place: str) -> Value:
        if isinstance(raw, str):
            return Value(field=self._field(raw, tables, place))
        said = _Object(raw, place)
        given = [key for key in ("field", "computed", "of", "ratio") if said.has(key)]
        if len(given) != 1:
            _refuse(place, "one of field, computed, of, ratio")
        source: dict[str, Any] = {}
        if given == ["field"]:
            source["field"] = self._field(said.take("field", str), tables, said.at("field"))
        elif given == ["computed"]:
            source["computed"] = said.choice("computed", sorted(COMPUTED))
        elif given == ["ratio"]:
            names = said.strings("ratio")
            if len(names) != 2:
                _refuse(said.at("ratio"), "not two fields")
            source["ratio"] = tuple(self._column(name, tables, said.at("ratio")) for name in names)
        else:
            source |= self._children(said)
        value = Value(
            **source,
            codes=self._codes(said),
            way=said.choice("as", sorted(WAYS), ""),
            mask=said.choice("mask", sorted(MASKS), ""),
            before=said.take("before", str, ""),
            after=said.take("after", str, ""),
        )
        said.end()
        return value

    def _children(self, said: _Object) -> dict[str, Any]:
        table = said.choice("of", sorted(self._tables))
        found: dict[str, Any] = {
            "of": table,
            "by": self._column(said.take("by", str), (table,), said.at("by")),
            "where": self._where(said, (table,)),
            "between": said.take("between", str, "；"),
        }
        found["within"] = said.choice("within", ("", *WITHIN), "")
        if said.has("sum"):
            found["sum"] = self._column(said.take("sum", str), (table,), said.at("sum"))
        else:
            found["each"] = self._values(said.raw("each"), (table,), said.at("each"))
        return found

    def _codes(self, said: _Object) -> str:
        name = said.take("list", str, "")
        if name and (
            not re.fullmatch(r"[A-Z_]+", name)
            or not (files("resources") / "codes" / f"{name}.json").is_file()
        ):
            _refuse(said.at("list"), "unknown list")
        return name

    def _field(self, name: str, tables: Sequence[str], place: str) -> str:
        scope, _, column = name.rpartition(".")
        if not scope:
            return self._column(name, tables, place)
        if scope == "village":
            allowed = fields_of("village")
        elif scope == "person" and self._has_person:
            allowed = fields_of("person") | PERSON_MORE
        elif scope == "placement" and self._has_person:
            allowed = fields_of("placement")
        elif scope in self._join:
            allowed = fields_of(self._join[scope][0])
        else:
            _refuse(place, f"unknown field {name}")
        if column not in allowed:
            _refuse(place, f"unknown field {name}")
        return name

    def _card(self, said: _Object) -> CardPart:
        rows = self._rows(said)
        grid = said.take("grid", list)
        if not grid or len(grid) > 40 or not all(type(one) in (int, float) and one > 0 for one in grid):
            _refuse(said.at("grid"), "not widths")
        lines = tuple(self._card_row(one, rows.tables, len(grid)) for one in said.objects("lines"))
        if not lines:
            _refuse(said.at("lines"), "empty")
        _check_cover(lines, len(grid), said.at("lines"))
        across = said.take("across", bool, False)
        return CardPart(rows, tuple(float(one) for one in grid), lines, said.take("title", str, ""), across)

    def _card_row(self, said: _Object, tables: Sequence[str], columns: int) -> CardRow:
        for_each = said.take("for_each", str, "")
        if for_each and for_each not in self._tables:
            _refuse(said.at("for_each"), f"unknown table {for_each}")
        held = (for_each,) if for_each else tables
        row = CardRow(
            tuple(self._card_cell(one, held, columns) for one in said.objects("cells")),
            least=said.number("least", 10, 600, 24.5),
            stretch=said.number("stretch", 0, 20, 0.0),
            for_each=for_each,
            at_least=int(said.number("at_least", 0, 40, 0)),
        )
        said.end()
        return row

    def _card_cell(self, said: _Object, tables: Sequence[str], columns: int) -> CardCell:
        between = said.take("between", str, " ")
        held = self._said(said.raw("from"), tables, said.at("from"), between) if said.has("from") else None
        cell = CardCell(
            label=said.take("label", str, ""),
            words=said.take("words", str, ""),
            said=held,
            ticks=_ticks(said),
            pen=said.take("pen", bool, False),
            columns=int(said.number("columns", 1, columns, 1)),
            rows=int(said.number("rows", 1, 40, 1)),
            left=said.take("left", bool, False),
            over=said.take("over", str, ""),
            portrait=said.take("portrait", bool, False),
            photo=int(said.number("photo", 0, _MOST_PHOTOS, 0)),
            caption=int(said.number("caption", 0, _MOST_PHOTOS, 0)),
        )
        if cell.portrait and not (self._has_person and cell.words):
            _refuse(said.at("portrait"), "not of a person, or without words")
        if cell.photo and not cell.words:
            _refuse(said.at("photo"), "without words")
        if not (cell.label or cell.words or cell.said or cell.pen or cell.caption):
            _refuse(said.place, "neither label, words, from nor pen")
        said.end()
        return cell

    def _letter(self, said: _Object) -> LetterPart:
        rows = self._rows(said)
        places = {
            name: self._said(raw, rows.tables, f"{said.at('places')}.{name}", "、")
            for name, raw in said.mapping("places").items()
        }
        body, to, signs = said.strings("body"), said.take("to", str, ""), said.strings("signs")
        if not body:
            _refuse(said.at("body"), "empty")
        for text in (*body, to, *signs):
            for name in _PLACE.findall(text):
                if name not in places:
                    _refuse(said.at("places"), f"unknown place {name}")
        return LetterPart(
            rows, said.words("title"), body, places, signs, note=said.take("note", str, ""), to=to
        )


def _ticks(said: _Object) -> str:
    name = said.take("ticks", str, "")
    if name and not (files("resources") / "codes" / f"{name}.json").is_file():
        _refuse(said.at("ticks"), "unknown list")
    return name


def _check_cover(lines: Sequence[CardRow], columns: int, place: str) -> None:
    """The cells of each row fill it, with those that reach down from above."""
    reach: list[tuple[int, int]] = []
    for number, line in enumerate(lines):
        above = sum(width for width, last in reach if last >= number)
        if above + sum(cell.columns for cell in line.cells) != columns:
            _refuse(f"{place}[{number}]", "cells do not fill the row")
        reach += [(cell.columns, number + cell.rows - 1) for cell in line.cells if cell.rows > 1]
        for cell in (one for one in line.cells if one.over):
            below = lines[number + 1] if number + 1 < len(lines) else None
            if cell.rows > 1 or below is None or below.for_each != cell.over:
                _refuse(f"{place}[{number}]", "over no line for each record")
            reach.append((cell.columns, number + 1))
    if any(last >= len(lines) for _, last in reach):
        _refuse(place, "a cell reaches below the last row")
