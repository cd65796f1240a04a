"""Statements as the program writes them, for this server: marks become numbers, and cells to seal are found.

The program writes plain SQL with `?` or `:name`. The server wants `$1`. Which parameter goes into which
column is read from the statement itself, so that no write can forget to seal; one whose sealed columns
cannot be told is refused, as a bug.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from db.schema import metadata

Given = Sequence[object] | Mapping[str, object]

_TOKEN = re.compile(
    r"'(?:[^']|'')*'|\"[^\"]*\"|(?P<pyformat>%\((?P<py>\w+)\)s)|(?P<mark>\?(?P<at>\d*))|::|:(?P<name>[a-z_]\w*)"
)
_WHOLE = re.compile(r"CAST\(((?:[^()]|\([^()]*\))*) AS INTEGER\)")
"""What is no number is 0 in a file, and an error on the server: there a function of ours casts."""
_INSERT = re.compile(r'INSERT INTO "?(\w+)"? \(([^)]*)\)\s+VALUES \(([^()]*)\)(.*)', re.DOTALL)
_UPDATE = re.compile(r'UPDATE "?(\w+)"?\s+SET (.*?)(?: WHERE (.*))?', re.DOTALL)
_WRITES = re.compile(r'\s*(?:INSERT\s+INTO|UPDATE|COPY|MERGE\s+INTO)\s+"?(\w+)"?', re.IGNORECASE)
_SET = re.compile(r'(?:^|, )"?(\w+)"? = ([^,]*)')


def key_of(table: str) -> tuple[str, ...]:
    """The columns of a table's key."""
    known = metadata.tables.get(table)
    return () if known is None else tuple(column.name for column in known.primary_key)


@dataclass(frozen=True)
class Written:
    """A parameter that goes into a column; `key`: the parameters that name the row, where there are any."""

    parameter: int
    column: str
    key: tuple[int, ...]


@dataclass(frozen=True)
class Statement:
    """The text for the server, the order of named parameters, and what an INSERT or UPDATE writes."""

    text: str
    names: tuple[str, ...]
    table: str = ""
    written: tuple[Written, ...] = ()
    copied: tuple[str, ...] = ()
    """The columns of a plain INSERT of parameters alone: many such rows go by COPY."""
    otherwise: frozenset[str] | None = frozenset()
    """The columns that are given by an expression; None where it cannot be told which."""

    def in_order(self, given: Given) -> Sequence[object]:
        return [given[name] for name in self.names] if isinstance(given, Mapping) else given


@lru_cache(maxsize=4096)
def statement(text: str, *, is_mapping: bool) -> Statement:
    """How a statement is sent."""
    names: list[str] = []
    count = 0

    def numbered(found: re.Match[str]) -> str:
        nonlocal count
        if found["mark"] and not is_mapping:
            count += 1
            return f"${found['at'] or count}"
        name = found["name"] or found["py"]
        if name and is_mapping:
            if name not in names:
                names.append(name)
            return f"${names.index(name) + 1}"
        return found[0]

    sent = _WHOLE.sub(r"as_whole(\1)", _TOKEN.sub(numbered, text))
    if is_mapping:
        return Statement(sent, tuple(names))
    return _written(sent, text)


def _written(sent: str, text: str) -> Statement:
    if insert := _INSERT.fullmatch(text):
        table, columns = insert[1], [one.strip().strip('"') for one in insert[2].split(",")]
        values = [one.strip() for one in insert[3].split(",")]
        place = {column: values[:at].count("?") for at, column in enumerate(columns) if values[at] == "?"}
        key = tuple(place[name] for name in key_of(table) if name in place)
        written = tuple(Written(at, column, key) for column, at in place.items())
        is_plain = not insert[4].strip() and len(place) == len(columns)
        otherwise = {column for at, column in enumerate(columns) if not _is_plain(values[at])}
        return Statement(sent, (), table, written, tuple(columns) if is_plain else (), frozenset(otherwise))
    if update := _UPDATE.fullmatch(text):
        table, sets, where = update[1], update[2], update[3] or ""
        before = sets.count("?")
        place = {}
        for name in key_of(table):
            if found := re.search(rf"\b{name} = \?", where):
                place[name] = before + where[: found.start()].count("?")
        key = tuple(place.values())
        written = tuple(
            Written(sets[: one.start()].count("?"), one[1], key)
            for one in _SET.finditer(sets)
            if one[2].strip() == "?"
        )
        otherwise = {one[1] for one in _SET.finditer(sets) if not _is_plain(one[2].strip())}
        return Statement(sent, (), table, written, (), frozenset(otherwise))
    writes = _WRITES.match(text)
    return Statement(sent, ()) if writes is None else Statement(sent, (), writes[1], otherwise=None)


def _is_plain(value: str) -> bool:
    """A parameter, which is sealed, or nothing at all."""
    return value in ("?", "NULL")
