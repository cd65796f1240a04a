"""A sentence that counts has the right word for one and for more."""

from __future__ import annotations

import ast
import re
import xml.etree.ElementTree as ET
from string import Formatter

import pytest

from scripts.translations import CHINESE, ROOT
from ui.counted import counted, counted_map
from ui.problems import sentence

SOURCES = sorted(
    {
        source.text or ""
        for context in ET.parse(CHINESE).getroot()  # noqa: S314  # ours
        if context.findtext("name") != "click"  # the library's own sentences
        for source in context.iter("source")
    }
)
TOLD_APART = re.compile(r"\{(\w*):[^{}|]*\|[^{}|]*\}")
MANY_ALONE = re.compile(r"(?:\{\w*\}|%n)\s+((?:[a-z-]+\s+)?(?:people|[a-z]+s))\b|\(s\)")
NO_NOUNS = {
    "afterwards", "always", "as", "belongs", "differs", "does", "has", "his", "holds", "is", "its", "lacks",
    "less", "lies", "names", "notes", "opens", "runs", "stays", "these", "this", "unlocks", "waits", "was",
}  # fmt: skip


def test_one_has_one_word_and_every_other_number_the_other() -> None:
    said = "{0} {0:record|records}, {n} {n:entry waits|entries wait}"
    assert counted(said, 1, n=0) == "1 record, 0 entries wait"
    assert counted(said, "1", n=2) == "1 record, 2 entries wait"
    assert counted("{0}条记录，{n}条等着", 1, n=2) == "1条记录，2条等着"
    assert counted_map("{n:>4} {n:day|days} {day}", {"n": 12, "day": "2026-11-21"}) == "  12 days 2026-11-21"


def test_a_refusal_counts_too() -> None:
    assert "Wait 1 minute," in sentence("receipt_code_wait", {"minutes": 1})
    assert "Wait 5 minutes," in sentence("receipt_code_wait", {"minutes": 5})


def test_every_sentence_that_counts_tells_one_from_more() -> None:
    alone = [
        source
        for source in SOURCES
        for found in MANY_ALONE.finditer(source)
        if NO_NOUNS.isdisjoint((found[1] or "").split())
    ]
    assert alone == [], "write {0} {0:record|records}, and fill it with ui.counted"


@pytest.mark.parametrize("number", [1, 2])
def test_every_sentence_that_counts_can_be_filled(number: int) -> None:
    for source in filter(TOLD_APART.search, SOURCES):
        names = {name for _text, name, _spec, _how in Formatter().parse(source) if name}
        filled = counted(source, *[number] * 10, **dict.fromkeys(names - set("0123456789"), number))
        assert not {"{", "|"} & set(filled), source


def test_no_sentence_that_counts_is_filled_by_str_format() -> None:
    plain = [
        f"{module.relative_to(ROOT)}:{call.lineno}"
        for module in sorted((ROOT / "ui").rglob("*.py"))
        if TOLD_APART.search(text := module.read_text("utf-8"))
        for call in ast.walk(ast.parse(text))
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and call.func.attr in ("format", "format_map")
        and TOLD_APART.search(ast.unparse(call.func.value))
    ]
    assert plain == []
