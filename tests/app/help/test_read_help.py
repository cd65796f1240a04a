"""Help is data in both languages, and speaks only of fields that there are."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import resources
from app.help.read_help import LANGUAGES, WHOLE, help_of, read_kind

FILES = sorted(resources.path("help").glob("*.json"))
LEAST = {"zh_CN": 9, "en": 22}
"""Letters below which neither what to enter nor what becomes of it can be said."""


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_text_is_there_in_both_languages(file: Path) -> None:
    """The same parts in both; what a field is for is always said."""
    plain = json.loads(file.read_text("utf-8"))
    assert plain
    for field, said in plain.items():
        assert set(said) == set(LANGUAGES), field
        chinese, english = (said[language] for language in LANGUAGES)
        assert {part for part in chinese if chinese[part]} == {part for part in english if english[part]}, (
            field
        )
        assert chinese["what"], field
        assert not any(text.isascii() for text in chinese.values() if text), field
        assert max(len(text) for text in chinese.values()) <= 200, field


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_field_is_told_what_to_enter_and_what_becomes_of_it(file: Path) -> None:
    plain = json.loads(file.read_text("utf-8"))
    thin = [
        (field, text)
        for field, said in plain.items()
        for language, least in LEAST.items()
        for text in (said[language].get(part, "") for part in ("what", "why"))
        if len(text) < least
    ]
    assert thin == []


def test_no_two_fields_of_a_form_are_told_the_same_way() -> None:
    """Words that fit any field say nothing of this one."""
    for file in FILES:
        plain = json.loads(file.read_text("utf-8"))
        told = [tuple(said["zh_CN"].get(part, "") for part in ("what", "why")) for said in plain.values()]
        assert len(told) == len(set(told)), file.stem


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_kind_is_told_as_a_whole_and_field_by_field(language: str) -> None:
    assert help_of("visit", language) == read_kind("visit", language)[WHOLE]
    assert help_of("visit.no_such_field", language) is None
    assert help_of("no_such_kind.field", language) is None


@pytest.mark.parametrize("topic", ["", ".", "../law/holidays", "visit/..", "a.b.c"])
def test_a_strange_topic_has_no_help(topic: str) -> None:
    assert help_of(topic, "en") is None
