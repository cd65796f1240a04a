"""Words of a ledger turned into codes, through the tables in resources/headings/words.json."""

from __future__ import annotations

import json
import re
from functools import cache
from importlib import resources

from app.importing.ledger import Cell, shown
from app.importing.said import Reader, Said
from app.width import half_width

_SEVERAL = re.compile(r"[、,;/+\s]|以及|和|及")
_TERM = re.compile(
    r"(?:(?P<years>\d+|[一二两三四五])年)?(?P<half>半)?(?:零?(?P<months>\d+|[一二两三四五六七八九十]+)个?月)?(?:整)?"
)
_NUMERALS = {sign: number for number, sign in enumerate("零一二三四五六七八九十")} | {"两": 2}
LONGEST_TERM = 36


@cache
def codes_of(table: str) -> dict[str, str]:
    """Each wording, tidied, with the code that it stands for."""
    text = resources.files("resources").joinpath("headings", "words.json").read_text("utf-8")
    return {tidy(word): code for code, words in json.loads(text)[table].items() for word in words}


def tidy(text: str) -> str:
    """A word without width, case, blanks and a full stop behind it."""
    return "".join(half_width(text).split()).rstrip("。.").lower()


def code_reader(table: str, *, ending: str = "") -> Reader:
    """One code; a word that the table does not know stays unread. `ending` may be left off a word."""
    codes = codes_of(table)

    def read(given: Cell) -> object:
        word = tidy(shown(given))
        code = codes.get(word) or (codes.get(word.removesuffix(ending)) if ending else None)
        return code or Said(None, "word_unknown", facts={"given": shown(given)})

    return read


def codes_reader(table: str) -> Reader:
    """Several codes from one cell ("海洛因、冰毒"). Words that nobody knows are named, the rest kept."""
    codes = codes_of(table)

    def read(given: Cell) -> object:
        whole = codes.get(tidy(shown(given)))
        if whole:
            return (whole,)
        words = [word for word in _SEVERAL.split(half_width(shown(given))) if word]
        found = tuple(dict.fromkeys(codes[tidy(word)] for word in words if tidy(word) in codes))
        unknown = [word for word in words if tidy(word) not in codes]
        if unknown:
            return Said(found, "word_unknown", facts={"given": tuple(unknown)})
        return found

    return read


def months_reader(heading: str) -> Reader:
    """A term in months: 36, "36个月", "三年". A bare 3 is unclear unless the heading names the unit."""
    plain = tidy(heading)
    in_years = "(年)" in plain or plain.endswith("年") or "年限" in plain
    in_months = "月" in plain

    def read(given: Cell) -> object:
        text = tidy(shown(given))
        if text.isascii() and text.isdigit():
            number = int(text)
            if in_years:
                return number * 12
            if in_months or number > 3:
                return number
            return Said(None, "term_unclear", facts={"given": text})
        match = _TERM.fullmatch(text)
        if not match or not (match["years"] or match["months"]):
            return Said(None, "term_not_understood", facts={"given": shown(given)})
        return 12 * _number(match["years"]) + (6 if match["half"] else 0) + _number(match["months"])

    return read


def _number(text: str | None) -> int:
    if not text:
        return 0
    if text.isdigit() and text.isascii():
        return int(text)
    if len(text) == 1:
        return _NUMERALS[text]
    tens, _, ones = text.partition("十")
    return 10 * (_NUMERALS[tens] if tens else 1) + (_NUMERALS[ones[0]] if ones else 0)
