"""What is known of a village ledger's columns besides their wordings; part of resources/headings."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

from app.codes import CodeList, code_list
from app.importing.words import tidy
from app.records import RecordKind
from app.village.ledgers import LEDGERS
from app.village.month_close import MONTH_CLOSE

KINDS_BY_TABLE: Mapping[str, RecordKind[Any]] = {
    kind.table: kind for kind in LEDGERS if kind is not MONTH_CLOSE
}
"""A closing is made with its figures, never typed off a ledger."""

_PARTS = re.compile(r"[/、()（）]")
_BETWEEN = re.compile(r"[·:•]")


@dataclass(frozen=True)
class LedgerHeadings:
    """`same` are the fields by which a line is known again, `codes` the list of each coded field.

    `assumed` are codes that are taken where the ledger has no word, `months` days that cadres write
    without their day.
    """

    same: tuple[str, ...]
    codes: Mapping[str, str]
    assumed: Mapping[str, str]
    months: frozenset[str]


@cache
def headings_of(table: str) -> LedgerHeadings:
    """From resources/headings/<table>.json."""
    raw = json.loads(resources.files("resources").joinpath("headings", f"{table}.json").read_text("utf-8"))
    return LedgerHeadings(
        tuple(raw["same"]), raw.get("codes", {}), raw.get("assumed", {}), frozenset(raw.get("months", ()))
    )


def words_of_list(name: str) -> dict[str, str]:
    """Every wording of a code list, tidied, with its code: labels, their parts, and what cadres write.

    A part that two codes share ("school" of two schemes) means neither.
    """
    return _words_of(code_list(name))


@cache
def _words_of(codes: CodeList) -> dict[str, str]:
    found: dict[str, str] = {}
    doubtful: set[str] = set()
    for item in codes.items:
        for part in _PARTS.split(item.zh):
            word = plain_word(part)
            if word and found.setdefault(word, item.code) != item.code:
                doubtful.add(word)
    for word in doubtful:
        del found[word]
    for code, words in _said_by_cadres().get(codes.name, {}).items():
        found.update((plain_word(word), code) for word in words)
    for item in codes.items:
        found[plain_word(item.zh)] = found[plain_word(item.en)] = item.code
        found.setdefault(item.code.lower(), item.code)
    return found


def plain_word(text: str) -> str:
    """A word without width, case, blanks and the sign that joins a scheme to its part."""
    return _BETWEEN.sub("", tidy(text))


@cache
def _said_by_cadres() -> dict[str, dict[str, list[str]]]:
    text = resources.files("resources").joinpath("headings", "ledger_words.json").read_text("utf-8")
    found: dict[str, dict[str, list[str]]] = json.loads(text)
    return found
