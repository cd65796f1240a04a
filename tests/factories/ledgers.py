"""Ledgers made for a test: as values, as .xlsx files, and as files that mean harm."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

import xlsxwriter

from app.importing.ledger import Area, Ledger, Sheet

SAMPLES = Path(__file__).resolve().parents[1] / "files" / "ledgers"
TODAY = date(2026, 11, 22)

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_DOC = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
A_CELL = '<row r="1"><c r="A1"><v>1</v></c></row>'


def a_ledger(
    *rows: Sequence[Any], name: str = "Sheet1", merged: Iterable[Area] = (), hidden: bool = False
) -> Ledger:
    """A ledger of one sheet, without a file; short rows are filled up."""
    width = max(map(len, rows), default=0)
    padded = [[*row, *[""] * (width - len(row))] for row in rows]
    return Ledger("xlsx", (Sheet(name, padded, tuple(merged), hidden),))


def write_xlsx(path: Path, *rows: Sequence[Any], merged: Iterable[tuple[Area, str]] = ()) -> Path:
    """A workbook of one sheet; merged areas are written last, over whatever stands there."""
    book = xlsxwriter.Workbook(str(path), {"default_date_format": "yyyy-mm-dd"})
    sheet = book.add_worksheet("表1")
    for line, row in enumerate(rows):
        for column, value in enumerate(row):
            if isinstance(value, date | datetime):
                sheet.write_datetime(line, column, value)
            elif value != "":
                sheet.write(line, column, value)
    for area, text in merged:
        sheet.merge_range(*area, text)
    book.close()
    return path


def workbook_bytes(rows: str = A_CELL, *, prolog: str = "", strings: str = "") -> bytes:
    """The smallest .xlsx with these <row> elements, for files that no honest program would write."""
    return zipped(workbook_parts(rows, prolog=prolog, strings=strings))


def workbook_parts(rows: str = A_CELL, *, prolog: str = "", strings: str = "") -> dict[str, str]:
    """Its members, to be changed before they are packed."""
    relation = f'<Relationship Id="rId{{}}" Type="{_DOC}/{{}}" Target="{{}}"/>'
    sheet = relation.format(1, "worksheet", "worksheets/sheet1.xml")
    shared = relation.format(2, "sharedStrings", "sharedStrings.xml")
    document = relation.format(1, "officeDocument", "xl/workbook.xml")
    head = '<?xml version="1.0"?>'
    return {
        "[Content_Types].xml": f'{head}<Types xmlns="{_PACKAGE}/content-types"/>',
        "_rels/.rels": f'{head}<Relationships xmlns="{_PACKAGE}/relationships">{document}</Relationships>',
        "xl/workbook.xml": f'{head}<workbook xmlns="{_MAIN}" xmlns:r="{_DOC}"><sheets>'
        '<sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'{head}<Relationships xmlns="{_PACKAGE}/relationships">'
        f"{sheet}{shared}</Relationships>",
        "xl/sharedStrings.xml": strings or f'{head}<sst xmlns="{_MAIN}"/>',
        "xl/worksheets/sheet1.xml": f'{head}{prolog}<worksheet xmlns="{_MAIN}"><sheetData>{rows}'
        "</sheetData></worksheet>",
    }


def zipped(members: dict[str, str]) -> bytes:
    """The members as a zip file."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in members.items():
            archive.writestr(name, text)
    return target.getvalue()


def bomb(mebibytes: int, *, claims: int | None = None) -> bytes:
    """A workbook whose shared strings unpack to that many MiB, and may claim to be smaller."""
    name = "xl/sharedStrings.xml"
    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    one = packer.compress(b" " * (1 << 20)) + packer.flush(zlib.Z_FULL_FLUSH)
    packed = one * mebibytes + packer.flush()  # after a full flush the same bytes mean the same again
    members = workbook_parts()
    del members[name]
    target = io.BytesIO(zipped(members))
    with zipfile.ZipFile(target, "a", zipfile.ZIP_STORED) as archive:
        archive.writestr(name, packed)
    data = bytearray(target.getvalue())
    local, central = data.index(name.encode()) - 30, data.rindex(name.encode()) - 46
    size = (mebibytes << 20) if claims is None else claims
    struct.pack_into("<H", data, local + 8, zipfile.ZIP_DEFLATED)
    struct.pack_into("<H", data, central + 10, zipfile.ZIP_DEFLATED)
    struct.pack_into("<L", data, local + 22, size)
    struct.pack_into("<L", data, central + 24, size)
    return bytes(data)


def compound_file(*names: str) -> bytes:
    """The head of an OLE compound file with these streams in its directory."""
    head = bytearray(512)
    head[:8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
    struct.pack_into("<H", head, 30, 9)
    directory = b"".join(name.encode("utf-16-le").ljust(128, b"\0") for name in names)
    return bytes(head) + directory.ljust(2048, b"\0")
