"""The process that parses a stranger's file: it can do nothing but read its stdin and answer.

It gets one line of JSON (limits, extension) and the file's bytes on stdin. It answers in lines of
JSON on stdout: {"form"}, then for each sheet {"sheet"} followed by {"columns"} of a thousand lines each
(see `packed_columns`), at last {"end"}; or {"unreadable": reason} at any point. A missing "end" means
that it was killed on the way. A cell by itself is JSON's own text or number, {"d": "2026-11-21"} or
{"t": …} for a moment.
"""

from __future__ import annotations

import codecs
import csv
import io
import itertools
import json
import sys
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta
from typing import Any, BinaryIO

import python_calamine as calamine

from app.importing.container import Unreadable, check_archive, form_of, text_of
from app.importing.limited import limit_this_process
from app.importing.packed_columns import pack

ROWS_IN_A_BLOCK = 1000
_MERGED_KEPT = 20_000
_CODECS = ("gb18030", "utf-8-sig", "cp437", "utf-16-le", "ascii", "latin-1")  # cp437: names in zip files


def main() -> int:
    """Read the order and the file, limit this process, answer. Always returns 0 when it lives."""
    source, answer = sys.stdin.buffer, sys.stdout.buffer
    order = json.loads(source.readline())
    data = source.read()
    for codec in _CODECS:
        codecs.lookup(codec)  # found on the disk now, while files can still be opened
    limit_this_process(order["memory"], order["seconds"])
    try:
        for part in read(data, order["extension"], order):
            _tell(answer, part)
    except Unreadable as problem:
        _tell(answer, {"unreadable": problem.args[0]})
    except MemoryError:
        _tell(answer, {"unreadable": "ledger_unsafe"})
    except BaseException as problem:  # calamine's panics have no other name that could be imported
        if type(problem).__name__ != "PanicException":
            raise
        _tell(answer, {"unreadable": "ledger_damaged"})
    answer.flush()
    return 0


def read(data: bytes, extension: str, limits: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The answer, part by part. Raises: Unreadable."""
    form = form_of(data, extension)
    yield {"form": form}
    if form == "csv":
        yield from _csv_parts(text_of(data), limits)
    else:
        if form != "xls":
            check_archive(
                data,
                unpacked_bytes=limits["unpacked_bytes"],
                rows=limits["rows"],
                columns=limits["columns"],
            )
        yield from _workbook_parts(data, limits)
    yield {"end": True}


def _workbook_parts(data: bytes, limits: dict[str, Any]) -> Iterator[dict[str, Any]]:
    try:
        book = calamine.load_workbook(io.BytesIO(data))
    except calamine.PasswordError as problem:
        raise Unreadable("ledger_password_protected") from problem
    except calamine.CalamineError as problem:
        raise Unreadable(_reason_of(problem)) from problem
    sheets = [found for found in book.sheets_metadata if found.typ == calamine.SheetTypeEnum.WorkSheet]
    if len(sheets) > limits["sheets"]:
        raise Unreadable("ledger_too_large")
    cells_left = limits["cells"]
    for number, found in enumerate(sheets):
        try:
            sheet = book.get_sheet_by_name(found.name)
        except calamine.CalamineError as problem:
            raise Unreadable("ledger_damaged") from problem
        height, width = (sheet.end[0] + 1, sheet.end[1] + 1) if sheet.end else (0, 0)
        cells_left -= height * width
        if height > limits["rows"] or width > limits["columns"] or cells_left < 0:
            raise Unreadable("ledger_too_large")
        yield {
            "sheet": found.name,
            "height": height,
            "from_column": sheet.start[1] if sheet.start else 0,
            "merged": (sheet.merged_cell_ranges or [])[:_MERGED_KEPT],
            "hidden": found.visible != calamine.SheetVisibleEnum.Visible,
            "share": [number, len(sheets)],
        }
        yield from _blocks(sheet.iter_rows() if height else ())


def _reason_of(problem: calamine.CalamineError) -> str:
    return "ledger_password_protected" if "assword" in str(problem) else "ledger_damaged"


def _csv_parts(text: str, limits: dict[str, Any]) -> Iterator[dict[str, Any]]:
    first_lines = text[:4096].split("\n", 5)[:5]
    separator = max(",\t;，", key=lambda sign: sum(line.count(sign) for line in first_lines))
    csv.field_size_limit(1 << 20)
    rows: list[list[str]] = []
    cells = 0
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=separator):
            rows.append(row)
            cells += len(row)
            if len(rows) > limits["rows"] or len(row) > limits["columns"] or cells > limits["cells"]:
                raise Unreadable("ledger_too_large")
    except csv.Error as problem:
        raise Unreadable("ledger_damaged") from problem
    width = max(map(len, rows), default=0)
    if len(rows) * width > limits["cells"]:
        raise Unreadable("ledger_too_large")
    head = {"sheet": "CSV", "height": len(rows), "from_column": 0, "merged": [], "hidden": False}
    yield head | {"share": [0, 1]}
    yield from _blocks(row + [""] * (width - len(row)) for row in rows)


def _blocks(rows: Iterable[list[Any]]) -> Iterator[dict[str, Any]]:
    source = iter(rows)
    while block := list(itertools.islice(source, ROWS_IN_A_BLOCK)):
        yield {"columns": list(map(pack, zip(*block, strict=True)))}


def _tell(answer: BinaryIO, part: dict[str, Any]) -> None:
    answer.write(_JSON.encode(part).encode("utf-8", "replace") + b"\n")


def _plain(value: object) -> object:
    if isinstance(value, datetime):
        return {"t": value.isoformat()}
    if isinstance(value, date):
        return {"d": value.isoformat()}
    if isinstance(value, time):
        return value.isoformat("minutes")
    if isinstance(value, timedelta):
        return str(value)
    raise TypeError(type(value).__name__)


_JSON = json.JSONEncoder(ensure_ascii=False, check_circular=False, separators=(",", ":"), default=_plain)


if __name__ == "__main__":
    sys.exit(main())
