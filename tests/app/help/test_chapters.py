"""The manual has the same chapters in both languages, and F1 leads to the right one."""

from __future__ import annotations

import re

import pytest

import resources
from app.help.chapters import CARD, CASE, MONTH, MORE, Chapter, Picture, Table, Words, chapter_of, chapters


def test_both_languages_have_the_same_chapters_steps_tables_and_pictures() -> None:
    chinese, english = chapters("zh_CN"), chapters("en")
    assert [one.key for one in chinese] == [one.key for one in english]
    assert [one.topics for one in chinese] == [one.topics for one in english]
    for one, other in zip(chinese, english, strict=True):
        assert shape(one) == shape(other), one.key


def shape(chapter: Chapter) -> list[object]:
    """What a chapter is made of, without its words: a paragraph more or less does not matter."""
    found: list[object] = []
    for block in chapter.blocks():
        match block:
            case Words(step=step) if step:
                found.append(step)
            case Table(rows):
                found.append((len(rows), len(rows[0])))
            case Picture(name):
                found.append(name.removeprefix("en/"))
    return found


@pytest.mark.parametrize(
    ("topic", "key"),
    [
        ("visit.happened_on", "month-04-visits-and-tests"),
        ("leave", "month-05-bag"),
        ("send", "month-08-send"),
        ("password", "case-03-forgotten-password"),
        ("restore", "case-02-lost-laptop"),
        ("clock", "case-04-wrong-clock"),
        ("dialog.hand_over", "case-05-election"),
        ("of_nothing", "month-01-read-first"),
    ],
)
def test_what_somebody_does_leads_to_its_chapter(topic: str, key: str) -> None:
    assert chapter_of(topic, "zh_CN").key == key


def test_there_are_the_cards_and_the_five_pages_of_what_to_do() -> None:
    parts = [one.part for one in chapters("zh_CN")]
    assert parts.count(CASE) == 5
    assert {MONTH, CARD, CASE, MORE} == set(parts)
    (cards,) = [one for one in chapters("zh_CN") if one.part == CARD]
    (table,) = [block for block in cards.blocks() if isinstance(block, Table)]
    assert all("条" in row[-1] or "县里的文件" in row[-1] for row in table.rows[1:])


def test_the_printed_story_fits_the_pages_that_a_cadre_reads() -> None:
    printed = "".join(one.source for one in chapters("zh_CN") if one.part != MORE)
    assert 5000 < len(printed) < 8500
    assert max(map(len, re.split(r"[。！？；\n|]", printed))) < 110


def test_every_topic_of_a_chapter_is_one_of_the_helps_or_of_the_unlock_window() -> None:
    kinds = {path.stem for path in resources.path("help").glob("*.json")}
    own = {"shortcuts", "unlock", "calendar", "plans", "bag", "preview", "month_close", "updates", "lost"}
    own |= {"password", "recovery", "restore", "clock", "users", "hand_over"}
    for one in chapters("en"):
        assert {topic.partition(".")[0] for topic in one.topics} <= kinds | own, one.key
