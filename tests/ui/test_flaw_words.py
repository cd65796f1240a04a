"""What is wrong with an entry of a file is said in words, in both languages: never by its key."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.errors import Refused
from app.from_county.take_county_data import CameAs, CountyData
from ui.flaw_words import ABOUT, FLAWS, flaw_words
from ui.problems import sentence_of
from ui.reasons import SENTENCES
from ui.sending.sent_down_words import brings_words, sent_down_words
from ui.words import Language, speak

ROOT = Path(__file__).resolve().parents[2]
NAMES_A_FLAW = {"unreadable": 1, "_unreadable": 0, "_refuse": 1}
"""The functions of the rooms that name one, and the place of the key."""
FIELDS = {"active", "code", "source", "valid_from", "version"}
"""Flaws that are the name of a field."""


def test_every_flaw_that_the_rooms_name_has_its_words() -> None:
    missing = sorted(
        f"{flaw} ({place})"
        for flaw, place in flaws_named()
        if flaw not in {*FLAWS, *ABOUT, *FIELDS} and flaw not in SENTENCES
    )
    assert not missing, "write words in ui/flaw_words.py for:\n" + "\n".join(missing)


def test_a_flaw_is_told_in_the_language_of_the_reader(qapp: QApplication) -> None:
    speak(qapp, Language.CHINESE)
    told = [flaw_words(key) for key in FLAWS] + [flaw_words(f"{key}:x") for key in ABOUT]
    speak(qapp, Language.ENGLISH)
    assert [words for words in told if not re.search("[一-鿿]", words)] == []
    assert [words for words in told if "{" in words] == []


@pytest.mark.parametrize(
    ("why", "words"),
    [
        ("more_than:50", "there are more than 50"),
        ("unknown table person", 'the table "person" is not known'),
        ("found_on", 'the field "found_on" is not as it should be'),
        ("parts[0].rows: missing", '"parts[0].rows": it is missing'),
        ("—: not JSON", "it is not JSON"),
        ("workday_not_on_a_weekend", SENTENCES["workday_not_on_a_weekend"].rstrip(".")),
    ],
)
def test_a_flaw_says_what_it_is_about(why: str, words: str) -> None:
    assert flaw_words(why) == words


def test_what_a_laptop_would_refuse_is_said_in_words_at_the_county_and_in_the_village() -> None:
    refused = sentence_of(Refused("county_data_refused", kind="lists", item=1, why="words_differ"))
    assert refused.startswith(
        "A laptop would refuse Code lists: entry 1 is not right (this code is known with"
    )
    kept = CountyData("lists", CameAs.REFUSED, 3, item=1, why="words_differ")
    for told in (brings_words(kept), sent_down_words(kept)):
        assert "this code is known with other words" in told
        assert "words_differ" not in told


def flaws_named() -> Iterator[tuple[str, str]]:
    for room in ("from_county", "followup", "printing/forms"):
        for module in sorted((ROOT / "app" / room).rglob("*.py")):
            for call in ast.walk(ast.parse(module.read_text("utf-8"))):
                if isinstance(call, ast.Call):
                    for said in keys_said(call):
                        for flaw in literal(said):
                            yield flaw, module.relative_to(ROOT).as_posix()


def keys_said(call: ast.Call) -> Iterator[ast.expr]:
    name = call.func.id if isinstance(call.func, ast.Name) else ""
    place = NAMES_A_FLAW.get(name)
    if place is not None and len(call.args) > place:
        yield call.args[place]
    if name == "Refused":
        yield from (word.value for word in call.keywords if word.arg == "why")


def literal(said: ast.expr) -> list[str]:
    """A key; the head of one with a name behind it; both of a choice. Others come from what was refused."""
    if isinstance(said, ast.IfExp):
        return literal(said.body) + literal(said.orelse)
    if isinstance(said, ast.JoinedStr) and isinstance(said.values[0], ast.Constant):
        head = str(said.values[0].value).rstrip(": ")
        return [] if head == "not" else [head]
    return [said.value] if isinstance(said, ast.Constant) and isinstance(said.value, str) else []
