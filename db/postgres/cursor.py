"""The cursor between the program and the server: what goes is sealed, what comes back is opened."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple, cast

import psycopg
from psycopg import pq
from psycopg.rows import tuple_row
from sqlalchemy import Integer, LargeBinary, Text

from db.postgres.sealing import Sealer, Unopened, is_sealed
from db.postgres.statements import Given, Statement, statement
from db.schema import metadata
from db.trouble import Trouble

COPY_FROM = 16
"""So many rows of one plain INSERT go by COPY."""
_TEXTS = frozenset({17, 25, 1043})
"""The types that a sealed value may have: bytea, text, varchar."""

_WITHOUT_ROWS = frozenset({"county_secret", "county_past_key"})

TYPES = {Text: "text", Integer: "int8", LargeBinary: "bytea"}

Columns = Mapping[str, frozenset[str]]


def row_of(table: str, key: Sequence[object]) -> str:
    """The key of a row as text. The county's keys stand in tables of one row, and past ones in any order."""
    return "-" if table in _WITHOUT_ROWS else " ".join(str(part) for part in key)


class _ToSeal(NamedTuple):
    """A parameter that is sealed: what its place begins with, and the parameters that name its row; None
    where equal values are to look equal.
    """

    parameter: int
    place: str
    key: tuple[int, ...] | None


class Seals:
    """Which columns are sealed, how, and where they lie on this server."""

    def __init__(self, key: bytes, columns: Columns, alike: Columns) -> None:
        self.sealer = Sealer(key)
        self.columns = columns
        self._alike = alike
        self._to_seal: dict[str, tuple[_ToSeal, ...]] = {}
        self._places: dict[tuple[int, int], bytes] = {}

    def learn_places(self, connection: psycopg.Connection[Any]) -> None:
        """Ask the server for the numbers of the sealed columns."""
        with psycopg.Cursor(connection) as cursor:
            rows = cursor.execute(
                "SELECT c.oid, a.attnum, c.relname, a.attname FROM pg_attribute a"
                " JOIN pg_class c ON c.oid = a.attrelid WHERE c.relkind = 'r' AND a.attnum > 0"
                " AND c.relnamespace = current_schema()::regnamespace"
            ).fetchall()
        self._places = {
            (oid, number): f"{table}.{column}:".encode()
            for oid, number, table, column in rows
            if column in self.columns.get(table, ())
        }

    def to_seal(self, sent: Statement) -> tuple[_ToSeal, ...]:
        """What a statement writes into sealed columns; ValueError, a bug, where that cannot be told."""
        found = self._to_seal.get(sent.text)
        if found is None:
            sealed = self.columns.get(sent.table, frozenset())
            if sealed and (sent.otherwise is None or sealed & sent.otherwise):
                raise ValueError(f"what goes into the sealed columns of {sent.table} cannot be told")
            alike = self._alike.get(sent.table, frozenset())
            found = tuple(
                _ToSeal(
                    one.parameter,
                    f"{sent.table}.{one.column}:",
                    None if one.column in alike else one.key,
                )
                for one in sent.written
                if one.column in sealed
            )
            self._to_seal[sent.text] = found
        return found

    def sealed(self, sent: Statement, given: Given | None) -> Sequence[object] | None:
        """The values of a statement as the server may have them."""
        to_seal = self.to_seal(sent)
        if given is None:
            return None
        ordered = sent.in_order(given)
        if not to_seal:
            return ordered
        values = list(ordered)
        seal = self.sealer.seal_at
        named, row = None, ""
        for parameter, place, key in to_seal:
            value = values[parameter]
            if type(value) is not str and type(value) is not bytes:
                continue
            if key is None:
                values[parameter] = seal(place, value, is_alike=True)
                continue
            if key != named:
                named, row = key, row_of(sent.table, [values[at] for at in key])
            values[parameter] = seal(place + row, value, is_alike=not row)
        return values

    def in_result(self, result: pq.abc.PGresult) -> list[tuple[int, bytes | None]]:
        """The columns of a result that may hold something sealed, each with what its place begins with,
        where the server says of which column it is: of an expression it does not.
        """
        found: list[tuple[int, bytes | None]] = []
        for at in range(result.nfields):
            if result.ftype(at) in _TEXTS:
                table = result.ftable(at)
                place = self._places.get((table, result.ftablecol(at)))
                if place is not None or not table:
                    found.append((at, place))
        return found

    def opened(self, value: str | bytes, place: bytes | None) -> str | bytes:
        """Raises Trouble("store_value_changed")."""
        try:
            found, plain = self.sealer.open(value)
        except Unopened:
            if place is None:
                return value
            raise Trouble("store_value_changed") from None
        if place is not None and not found.startswith(place):
            raise Trouble("store_value_changed")
        return plain


def types_of(sent: Statement) -> list[str]:
    """What the columns of a plain INSERT are on the server."""
    columns = metadata.tables[sent.table].columns
    return [TYPES[type(columns[name].type)] for name in sent.copied]


class StoreConnection(psycopg.Connection[Any]):
    """A connection that knows its seals."""

    seals: Seals


def cursors(seals: Seals) -> type[psycopg.Cursor[Any]]:
    """The kind of cursor for a connection to a store with these seals."""

    class StoreCursor(psycopg.RawCursor[Any]):
        """Takes the program's statements as they are; answers come in binary, which is less to read."""

        def __init__(self, *given: Any, **more: Any) -> None:
            super().__init__(*given, **more)
            self.format = pq.Format.BINARY

        def execute(self, query: Any, params: Any = None, **more: Any) -> Any:
            sent = statement(query, is_mapping=isinstance(params, Mapping))
            return super().execute(cast(Any, sent.text), seals.sealed(sent, params), **more)

        def executemany(self, query: Any, params_seq: Iterable[Any], **more: Any) -> None:
            rows = list(params_seq)
            sent = statement(query, is_mapping=bool(rows) and isinstance(rows[0], Mapping))
            # Sealed one by one, so that the server works meanwhile at those that it has.
            given = (seals.sealed(sent, row) or () for row in rows)
            if sent.copied and len(rows) >= COPY_FROM:
                names = ", ".join(f'"{name}"' for name in sent.copied)
                told = f'COPY "{sent.table}" ({names}) FROM STDIN (FORMAT binary)'
                with self.copy(cast(Any, told)) as copy:
                    copy.set_types(types_of(sent))
                    for row in given:
                        copy.write_row(row)
                return
            super().executemany(cast(Any, sent.text), given, **more)

    return StoreCursor


def opening(seals: Seals) -> Callable[[psycopg.Cursor[Any]], Callable[[Sequence[Any]], tuple[Any, ...]]]:
    """Rows as tuples, with everything sealed opened."""

    def rows_of(cursor: psycopg.Cursor[Any]) -> Callable[[Sequence[Any]], tuple[Any, ...]]:
        result = cursor.pgresult
        places = seals.in_result(result) if result is not None else []
        if not places:
            return tuple_row(cursor)

        def row(values: Sequence[Any]) -> tuple[Any, ...]:
            found = list(values)
            for at, place in places:
                value = found[at]
                if is_sealed(value):
                    found[at] = seals.opened(value, place)
            return tuple(found)

        return row

    return rows_of
