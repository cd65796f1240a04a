"""What stands one after another is parted as the language does it, and English has no Chinese marks."""

from __future__ import annotations

import ast
import json
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.errors import Refused
from scripts.translations import CHINESE, ROOT
from tests.sight.faults import CHINESE_MARKS
from ui.listed import listed, parted
from ui.problems import sentence_of
from ui.said import on_paper
from ui.words import Language, speak

PLACES_OF_LETTERS = re.compile("【[^】]*】")
PAPERS = {ROOT / "ui" / "rights" / "correction_log.py"}
"""Written in Chinese whatever the windows speak."""


def test_words_are_parted_as_the_language_of_the_windows_does_it(qapp: QApplication) -> None:
    speak(qapp, Language.ENGLISH)
    assert (listed(["A", "B"]), parted(["A, B", "C"])) == ("A, B", "A, B; C")
    with on_paper():
        assert (listed(["甲", "乙"]), parted(["甲", "乙"])) == ("甲、乙", "甲；乙")
    speak(qapp, Language.CHINESE)
    assert (listed(["甲", "乙"]), parted(["甲", "乙"])) == ("甲、乙", "甲；乙")
    speak(qapp, Language.ENGLISH)


def test_a_refusal_that_names_several_lists_them(qapp: QApplication) -> None:
    speak(qapp, Language.ENGLISH)
    assert "{{a}}, {{b}}" in sentence_of(Refused("form_code_unknown", codes=("{{a}}", "{{b}}")))


def test_english_is_written_without_chinese_marks() -> None:
    sources = [source.text or "" for source in ET.parse(CHINESE).getroot().iter("source")]  # noqa: S314  # ours
    files = sorted((ROOT / "resources").rglob("*.json"))
    english = [words for file in files for words in spoken(json.loads(file.read_text("utf-8")))]
    assert len(english) > 1000
    wrong = [text for text in sources + english if CHINESE_MARKS.search(PLACES_OF_LETTERS.sub("", text))]
    assert [text for text in wrong if "places in 【】" not in text] == []


def test_no_window_joins_words_with_a_mark_of_one_language() -> None:
    assert [place for place in joins(ROOT / "ui") if place[0] not in PAPERS] == [], "use ui.listed"


def spoken(value: object, *, english: bool = False) -> Iterator[str]:
    """The English words of a data file: under "en", or a name that ends in _en."""
    if isinstance(value, dict):
        for name, inside in value.items():
            yield from spoken(inside, english=english or name == "en" or name.endswith("_en"))
    elif isinstance(value, list):
        for inside in value:
            yield from spoken(inside, english=english)
    elif english and isinstance(value, str):
        yield value


def joins(folder: Path) -> Iterator[tuple[Path, int]]:
    """Where a constant with a Chinese mark joins words."""
    for module in sorted(folder.rglob("*.py")):
        if not CHINESE_MARKS.search(text := module.read_text("utf-8")):
            continue
        for call in ast.walk(ast.parse(text)):
            match call:
                case ast.Call(func=ast.Attribute(value=ast.Constant(str() as mark), attr="join")):
                    if CHINESE_MARKS.search(mark):
                        yield module, call.lineno
