"""Fill a form that nobody foresaw: a stranger's .xlsx with figure codes in its cells.

The very file is filled: only cells and strings that hold a code change, every other part of it goes
over byte by byte. Its text is searched, never handed to a parser that would expand or fetch anything;
each search passes over the text once, however it was built.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from pathlib import Path

from app.errors import Refused, Trouble
from app.importing.container import Unreadable, check_archive, form_of
from app.importing.limits import MIB, Limits
from app.width import half_width

LIMITS = Limits(file_bytes=16 * MIB, unpacked_bytes=64 * MIB)
"""A form is small: less is allowed than for a ledger."""

_CODE = re.compile(r"\{\{([^{}<>]{1,80})\}\}")
_SHEET = re.compile(r"xl/worksheets/[^/]+\.xml", re.IGNORECASE)
_STRINGS = "xl/sharedstrings.xml"
_CELL = re.compile(
    r"<(?P<p>\w+:)?c(?P<attributes>\s[^<>]*?)?(?<!/)>"
    r"(?P<inside>[^<]*(?:<(?!/?(?:\w+:)?c[\s>])[^<]*)*)</(?:\w+:)?c>"
)
_ITEM = re.compile(
    r"<(?:\w+:)?si(?:\s[^<>]*)?(?<!/)>"
    r"(?P<inside>[^<]*(?:<(?!/?(?:\w+:)?si[\s>])[^<]*)*)</(?:\w+:)?si>|<(?:\w+:)?si\s*/>"
)
_PHONETIC = re.compile(r"<(?:\w+:)?rPh[\s>][^<]*(?:<(?!/?(?:\w+:)?rPh[\s>])[^<]*)*</(?:\w+:)?rPh>")
_TEXT = re.compile(r"<(?:\w+:)?t(?:\s[^<>]*)?(?<!/)>(?P<words>[^<]*)</(?:\w+:)?t>")
_PAGE_EDGE = re.compile(
    r"(?P<open><(?:\w+:)?(?:odd|even|first)(?:Header|Footer)(?:\s[^<>]*)?(?<!/)>)(?P<inside>[^<]*)(?=</)"
)
_TYPE = re.compile(r"""\st=["'](\w+)["']""")
_VALUE = re.compile(r"<(?:\w+:)?v>\s*(\d{1,9})\s*</(?:\w+:)?v>")
_FORMULA = re.compile(r"<(?:\w+:)?f[\s>/]")
_RESULT = re.compile(r"<(?:\w+:)?v(?:\s[^<>]*)?(?<!/)>[^<]*</(?:\w+:)?v>|<(?:\w+:)?v\s*/>")
"""What a formula came to when the form was saved: wrong once a cell is filled, so it is left out."""
_CALCULATION = re.compile(r"<((?:\w+:)?calcPr)\b")
_BEFORE_CALCULATION = re.compile(r"</(\w+:)?(?:definedNames|externalReferences|sheets)>")
MOST_TOLD = 10
"""So many codes that nobody knows are named; a form may be full of them."""
_FORCED = ' fullCalcOnLoad="1"'


@dataclass(frozen=True)
class Value:
    """What a code stands for: `words` inside a text; `number` where the code is all of the cell."""

    words: str
    number: str | None = None


Values = Mapping[str, Value]
"""Each code that is known, without its braces and tidied, to its value."""


@dataclass(frozen=True)
class Filled:
    """The filled file, and how many codes were replaced."""

    data: bytes
    codes: int


def read_template(path: Path) -> bytes:
    """The bytes of a form.

    Raises: Refused("ledger_too_large"), Trouble("ledger_missing" | "ledger_unreadable").
    """
    try:
        with path.open("rb") as source:
            data = source.read(LIMITS.file_bytes + 1)
    except FileNotFoundError as problem:
        raise Trouble("ledger_missing") from problem
    except OSError as problem:
        raise Trouble("ledger_unreadable") from problem
    if len(data) > LIMITS.file_bytes:
        raise Refused("ledger_too_large", most_mib=LIMITS.file_bytes // MIB)
    return data


def fill_form(data: bytes, values: Values) -> Filled:
    """The same file with every code replaced; a cell that is nothing but a code becomes a number.

    Raises: Refused("form_without_codes" | "form_code_unknown" | "form_not_xlsx") and the reasons of a
    file that is not to be trusted (see `container.py`), Trouble("ledger_damaged").
    """
    members = _members(data)
    strings = next((name for name in members if name.lower() == _STRINGS), "")
    job = _Filling(values)
    texts = {name: _text(members[name]) for name in members if name == strings or _SHEET.fullmatch(name)}
    items = _items(texts[strings]) if strings else []
    for name in [one for one in texts if one != strings]:
        texts[name] = job.sheet(texts[name], items)
    if strings:
        texts[strings] = job.strings(texts[strings])
    if job.unknown:
        raise Refused("form_code_unknown", codes=tuple(sorted(job.unknown)[:MOST_TOLD]))
    if not job.replaced:
        raise Refused("form_without_codes")
    changed = {name: text.encode() for name, text in texts.items() if text.encode() != members[name]}
    if any(_FORMULA.search(text) for text in texts.values()):
        changed |= _calculated_anew(members)
    return Filled(_packed(data, changed), job.replaced)


class _Filling:
    """Replaces and counts; `unknown` codes are gathered, so that all of them can be told at once."""

    def __init__(self, values: Values) -> None:
        self._values = values
        self.replaced = 0
        self.unknown: set[str] = set()

    def sheet(self, text: str, items: list[str]) -> str:
        """One sheet: codes that fill a cell become numbers; texts in a cell, or above and below the pages,
        are rewritten.
        """

        def cell(found: re.Match[str]) -> str:
            return self._cell(found, items)

        return _PAGE_EDGE.sub(self._page_edge, _CELL.sub(cell, text))

    def strings(self, text: str) -> str:
        """The shared texts: every code in them replaced where it stands."""

        def item(found: re.Match[str]) -> str:
            inside = found["inside"]
            if inside is None or "{{" not in _words(inside) or self._value_alone(_words(inside)):
                return found[0]
            return _with_inside(found, self._rewritten(inside))

        return _ITEM.sub(item, text)

    def _cell(self, found: re.Match[str], items: list[str]) -> str:
        attributes, inside = found["attributes"] or "", found["inside"]
        kind = _TYPE.search(attributes)
        if _FORMULA.search(inside):
            return _with_inside(found, _RESULT.sub("", inside))
        if kind is None:
            return found[0]
        prefix = found["p"] or ""
        if kind[1] == "s":
            place = _VALUE.search(inside)
            if place is None or int(place[1]) >= len(items):
                return found[0]
            words = items[int(place[1])]
        elif kind[1] == "inlineStr" and "{{" in _words(inside):
            words = _words(inside)
        else:
            return found[0]
        number = self._number(words)
        if number is not None:
            kept = _TYPE.sub("", attributes)
            return f"<{prefix}c{kept}><{prefix}v>{number}</{prefix}v></{prefix}c>"
        if kind[1] == "inlineStr":
            return _with_inside(found, self._rewritten(inside))
        return found[0]

    def _page_edge(self, found: re.Match[str]) -> str:
        """What is printed above or below each page; "&" begins a command there and is doubled in words."""

        def code(one: re.Match[str]) -> str:
            value = self._values.get(tidy_code(one[1]))
            if value is None:
                self.unknown.add(one[0])
                return one[0]
            self.replaced += 1
            return escape(_clean(value.words).replace("&", "&&"), quote=False)

        return found["open"] + _CODE.sub(code, found["inside"])

    def _number(self, words: str) -> str | None:
        """The number of a cell that holds nothing but one code; None where it holds more or a name."""
        value = self._value_alone(words)
        if value is None:
            return None
        self.replaced += 1
        return value.number

    def _value_alone(self, words: str) -> Value | None:
        alone = _CODE.fullmatch(words.strip())
        value = self._values.get(tidy_code(alone[1])) if alone else None
        return value if value is not None and value.number is not None else None

    def _rewritten(self, inside: str) -> str:
        """The texts of one string with their codes replaced. A code that is spread over several runs
        of different looks goes into the run in which it begins.
        """
        spans = _text_spans(inside)
        whole = "".join(inside[begin:end] for begin, end in spans)
        pieces = [inside[begin:end] for begin, end in spans]
        starts = [sum(len(one) for one in pieces[:place]) for place in range(len(pieces))]
        for found in reversed(list(_CODE.finditer(whole))):
            value = self._values.get(tidy_code(found[1]))
            if value is None:
                self.unknown.add(found[0])
                continue
            self.replaced += 1
            self._replace(pieces, starts, found.span(), escape(_clean(value.words), quote=False))
        for (begin, end), piece in reversed(list(zip(spans, pieces, strict=True))):
            inside = inside[:begin] + piece + inside[end:]
        return inside

    @staticmethod
    def _replace(pieces: list[str], starts: list[int], span: tuple[int, int], words: str) -> None:
        first, last = span
        for place in reversed(range(len(pieces))):
            begin = max(first - starts[place], 0)
            end = min(last - starts[place], len(pieces[place]))
            if begin < end:
                holds_start = starts[place] <= first
                kept = words if holds_start else ""
                pieces[place] = pieces[place][:begin] + kept + pieces[place][end:]


def tidy_code(code: str) -> str:
    """A code without blanks and full width: "audience_n", "materials:5"."""
    return "".join(half_width(code).split())


def _text_spans(inside: str) -> list[tuple[int, int]]:
    """Where the texts of a string lie, readings for pronunciation left out."""
    silent = [found.span() for found in _PHONETIC.finditer(inside)]
    return [
        found.span("words")
        for found in _TEXT.finditer(inside)
        if not any(begin <= found.start() < end for begin, end in silent)
    ]


def _words(inside: str) -> str:
    return "".join(inside[begin:end] for begin, end in _text_spans(inside))


def _with_inside(found: re.Match[str], inside: str) -> str:
    """The element as it was found, around another content."""
    begin, end = found.span("inside")
    return found[0][: begin - found.start()] + inside + found[0][end - found.start() :]


def _items(text: str) -> list[str]:
    return [_words(found["inside"] or "") for found in _ITEM.finditer(text)]


def _clean(words: str) -> str:
    """Without signs that no XML may hold."""
    return "".join(sign for sign in words if sign >= " " or sign in "\t\n")


def _members(data: bytes) -> Mapping[str, bytes]:
    """Every part of a checked file. Sizes are counted by `check_archive` before anything is kept."""
    try:
        if form_of(data, ".xlsx") != "xlsx":
            raise Refused("form_not_xlsx")
        check_archive(data, unpacked_bytes=LIMITS.unpacked_bytes, rows=LIMITS.rows, columns=LIMITS.columns)
    except Unreadable as problem:
        reason = str(problem.args[0])
        raise (Trouble(reason) if reason == "ledger_damaged" else Refused(reason)) from problem
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()
            if len({name.lower() for name in names}) < len(names):
                raise Refused("ledger_hostile")
            if any(name.lower().endswith("vbaproject.bin") for name in names):
                raise Refused("form_not_xlsx")
            return {name: archive.read(name) for name in names}
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as problem:
        raise Trouble("ledger_damaged") from problem


def _text(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as problem:
        raise Trouble("ledger_damaged") from problem


def _calculated_anew(members: Mapping[str, bytes]) -> dict[str, bytes]:
    """The spreadsheet is told to work sums over filled cells out anew."""
    name = next((one for one in members if one.lower() == "xl/workbook.xml"), "")
    if not name:
        return {}
    text = _text(members[name])
    if "fullCalcOnLoad" in text:
        return {}
    if _CALCULATION.search(text):
        return {name: _CALCULATION.sub(rf"<\1{_FORCED}", text, count=1).encode()}
    places = list(_BEFORE_CALCULATION.finditer(text))
    if not places:
        return {}
    at, prefix = places[-1].end(), places[-1][1] or ""
    return {name: (text[:at] + f"<{prefix}calcPr{_FORCED}/>" + text[at:]).encode()}


def _packed(data: bytes, changed: Mapping[str, bytes]) -> bytes:
    """The archive anew: same parts, same order, same days; only what changed is different."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(out, "w") as target:
        for member in source.infolist():
            plain = zipfile.ZipInfo(member.filename, member.date_time)
            plain.compress_type = member.compress_type
            plain.external_attr = member.external_attr
            target.writestr(plain, changed.get(member.filename, source.read(member)))
    return out.getvalue()
