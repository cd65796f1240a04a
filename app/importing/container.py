"""What kind of file the bytes are, and whether unpacking them is safe. Runs in the child process.

Standard library only: the child is kept small, and nothing here trusts what the file says of itself.
"""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator

_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_MARKS = ("EncryptedPackage".encode("utf-16-le"), "EncryptionInfo".encode("utf-16-le"))
_BOOK_MARKS = ("Workbook".encode("utf-16-le"), "Book\0".encode("utf-16-le"))
_FAR_CELL = re.compile(rb"""<c\s[^>]*?\br\s*=\s*["']([A-Z]{1,3})(\d{1,8})["'][^>/]*>""")
_FAR_HINTS = {  # one literal sign first: the search then skips at memory speed
    quote: re.compile(quote + rb"[A-Z](?:\d{6}|[A-Z](?:\d{6}|[A-Z]\d))") for quote in (b'"', b"'")
}
_FIRST_RECORD = b"\x09\x08\x10\x00\x00\x06\x05\x00"  # BOF of a BIFF8 workbook's globals
_PASSWORD_RECORD = 0x2F
_DECLARATION = re.compile(rb"<!(?:DOCTYPE|ENTITY)")
_CHINESE = re.compile("[\u4e00-\u9fff\u3000-\u303f\uff00-\uffef]")
_BINARY = re.compile("[\x00-\x08]")
_CHUNK = 1 << 20
_OVERLAP = 256


class Unreadable(Exception):
    """The file is not taken in; `args[0]` is the reason's key."""


def form_of(data: bytes, extension: str) -> str:
    """xlsx, xls, ods or csv, by content. Raises: Unreadable."""
    if not data.strip(b"\0 \r\n\t"):
        raise Unreadable("ledger_empty")
    if data.startswith(_OLE):
        return _ole_form(data)
    if data.startswith(_ZIP):
        return _zip_form(data)
    head = data[:2048].lstrip(b"\xef\xbb\xbf \r\n\t").lower()
    if head.startswith((b"<html", b"<!doctype", b"<table", b"<?xml", b"mime-version:")):
        raise Unreadable("ledger_is_a_web_page")
    if extension == ".csv":
        return "csv"
    if b"\0" not in data[:4096] and _is_utf8(data[:4096]):
        raise Unreadable("ledger_extension_wrong")
    raise Unreadable("ledger_not_a_spreadsheet")


def _ole_form(data: bytes) -> str:
    if any(mark in data for mark in _ENCRYPTED_MARKS):
        raise Unreadable("ledger_password_protected")
    if _is_directory_missing(data):
        raise Unreadable("ledger_damaged")
    if not any(mark in data for mark in _BOOK_MARKS):
        raise Unreadable("ledger_not_a_spreadsheet")
    if _has_password_record(data):
        raise Unreadable("ledger_password_protected")
    return "xls"


def _is_directory_missing(data: bytes) -> bool:
    """The compound file's directory often stands last: a truncated file has lost it first."""
    if len(data) < 1536:
        return True
    (sector_shift,) = struct.unpack_from("<H", data, 30)
    (first_sector,) = struct.unpack_from("<L", data, 48)
    return sector_shift not in (9, 12) or (first_sector + 2) << sector_shift > len(data)


def _has_password_record(data: bytes) -> bool:
    """Old workbooks are encrypted record by record: FILEPASS stands among the first of them."""
    at = data.find(_FIRST_RECORD)
    end = min(len(data) - 4, at + 512)
    while 0 <= at < end:
        kind, length = struct.unpack_from("<HH", data, at)
        if kind == _PASSWORD_RECORD:
            return True
        at += 4 + length
    return False


def _zip_form(data: bytes) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
    except (zipfile.BadZipFile, ValueError, OSError, struct.error, NotImplementedError) as problem:
        raise Unreadable("ledger_damaged") from problem
    if any(name.lower().startswith("xl/workbook.") for name in names):
        return "xlsx"
    if "content.xml" in names and "mimetype" in names:
        return "ods"
    raise Unreadable("ledger_not_a_spreadsheet")


def check_archive(data: bytes, *, unpacked_bytes: int, rows: int, columns: int) -> None:
    """Unpack every member once, keeping nothing, before a parser sees any of it.

    Sizes are counted, not believed. Raises: Unreadable("ledger_too_large" | "ledger_damaged" |
    "ledger_hostile" | "ledger_password_protected").
    """
    left = unpacked_bytes
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
            if sum(member.file_size for member in members) > unpacked_bytes:
                raise Unreadable("ledger_too_large")
            for member in members:
                if member.flag_bits & 0x1:
                    raise Unreadable("ledger_password_protected")
                left -= _check_member(data, member, left, rows, columns)
    except (zipfile.BadZipFile, zlib.error, struct.error, ValueError, OSError) as problem:
        raise Unreadable("ledger_damaged") from problem


def _check_member(data: bytes, member: zipfile.ZipInfo, allowed: int, rows: int, columns: int) -> int:
    is_markup = member.filename.lower().endswith((".xml", ".rels"))
    is_manifest = member.filename == "META-INF/manifest.xml"
    size = 0
    tail = b""
    for chunk in _unpacked(data, member):
        size += len(chunk)
        if size > allowed:
            raise Unreadable("ledger_too_large")
        if is_markup:
            window = tail + chunk
            if not tail and _DECLARATION.search(window):  # they may only stand before the root element
                raise Unreadable("ledger_hostile")
            if is_manifest and b"encryption-data" in window:
                raise Unreadable("ledger_password_protected")
            _refuse_far_cells(window, rows, columns)
            tail = window[-_OVERLAP:]
    return size


def _refuse_far_cells(window: bytes, rows: int, columns: int) -> None:
    """A value in the grid's last corner makes the parser allocate every cell before it."""
    if not any(quote in window and hint.search(window) for quote, hint in _FAR_HINTS.items()):
        return
    for column, row in _FAR_CELL.findall(window):
        number = 0
        for letter in column:
            number = number * 26 + letter - 64
        if int(row) > rows or number > columns:
            raise Unreadable("ledger_too_large")


def _unpacked(data: bytes, member: zipfile.ZipInfo) -> Iterator[bytes]:
    """The member's bytes as its data say, whatever size the directory claims for it."""
    start = member.header_offset
    if data[start : start + 4] != _ZIP:
        raise zipfile.BadZipFile("no member where the directory says")
    name_length, extra_length = struct.unpack("<HH", data[start + 26 : start + 30])
    start += 30 + name_length + extra_length
    packed = memoryview(data)[start : start + member.compress_size]
    if len(packed) < member.compress_size:
        raise zipfile.BadZipFile("the member's end is missing")
    if member.compress_type == zipfile.ZIP_STORED:
        for at in range(0, len(packed), _CHUNK):
            yield bytes(packed[at : at + _CHUNK])
        return
    if member.compress_type != zipfile.ZIP_DEFLATED:
        raise zipfile.BadZipFile("an uncommon way of packing")
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    waiting: bytes | memoryview = packed
    while not inflater.eof:
        chunk = inflater.decompress(waiting, _CHUNK)
        waiting = inflater.unconsumed_tail
        if not chunk and not waiting and not inflater.eof:
            raise zipfile.BadZipFile("the member's end is missing")
        if chunk:
            yield chunk


def text_of(data: bytes) -> str:
    """A CSV's text: UTF-8 (with or without its mark) or GB18030. Raises: Unreadable."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise Unreadable("ledger_encoding_unknown")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = _decode_gb18030(data)
    if _BINARY.search(text):
        raise Unreadable("ledger_not_a_spreadsheet")
    return text


def _decode_gb18030(data: bytes) -> str:
    """GB18030 gives nearly any bytes some characters, so what comes out must look like Chinese."""
    try:
        text = data.decode("gb18030")
    except UnicodeDecodeError as problem:
        raise Unreadable("ledger_encoding_unknown") from problem
    foreign = [sign for sign in text if ord(sign) > 0x7F]
    if len(_CHINESE.findall(text)) < 0.8 * len(foreign):
        raise Unreadable("ledger_encoding_unknown")
    return text


def _is_utf8(data: bytes) -> bool:
    try:
        data[:-3].decode("utf-8") if len(data) > 3 else data.decode("utf-8")
    except UnicodeDecodeError as problem:
        return problem.start > len(data) - 8
    return True
