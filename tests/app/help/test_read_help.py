"""Help is data in both languages, and speaks only of fields that there are."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import resources
from app.help.read_help import LANGUAGES, WHOLE, help_of, read_kind

FILES = sorted(resources.path("help").glob("*.json"))


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


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_kind_is_told_as_a_whole_and_field_by_field(language: str) -> None:
    assert help_of("visit", language) == read_kind("visit", language)[WHOLE]
    assert help_of("visit.no_such_field", language) is None
    assert help_of("no_such_kind.field", language) is None


@pytest.mark.parametrize("topic", ["", ".", "../law/holidays", "visit/..", "a.b.c"])
def test_a_strange_topic_has_no_help(topic: str) -> None:
    assert help_of(topic, "en") is None
