"""What the manual calls a page, a button, a choice, a key or a command is called so in the program.

In the Chinese chapters a name stands in “ ”, in the English ones in * *. A test cannot tell a name from
what somebody says, so the few words in “ ” that are no names are listed here.
"""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import click
import pytest

import resources
import ui
from app.help.chapters import Chapter, chapters
from app.printing.list_forms import list_forms
from ui.commands.county import county
from ui.commands.village import village

NAMED = {"zh_CN": re.compile(r"“([^”\n]+)”"), "en": re.compile(r"(?<!\*)\*([^*\n]+)\*(?!\*)")}
NO_NAMES = {
    "zh_CN": {
        "这是谁的事",
        "严重违反",
        "条例",
        "信封也丢了",
        "一月一家访、半年一尿检",
        "万元",
        "昨天",
        "__",
        "〓",
        "范本",
        "村级责任人",
    },
    "en": set(),
}
DOCS = Path(ui.__file__).parent.parent / "docs"
_KEYS = re.compile(r"\b(?:(?:Ctrl|Alt|Shift)\+)+[A-Za-z0-9]+\b|\bF(?:1[0-2]|[1-9])\b")
_KEY_AT_END = re.compile(r"(?:\s+(?:(?:(?:Ctrl|Alt|Shift)\+)*(?:[A-Z]|Enter)|F\d+|Esc|Del|▾))+$")
_GOES_ON = tuple("，：: ,{（(")
SOURCES = "".join(file.read_text("utf-8") for file in Path(ui.__file__).parent.rglob("*.py"))


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_every_name_is_one_of_the_program(language: str) -> None:
    unknown = [
        (chapter.key, name)
        for chapter in chapters(language)
        for name in NAMED[language].findall(chapter.source)
        if name not in NO_NAMES[language] and not is_known(_bare(name), language)
    ]
    assert unknown == []


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_every_key_is_one_of_the_program(language: str) -> None:
    named = {key for chapter in chapters(language) for key in keys_of(chapter)}
    pressed = set(_KEYS.findall(SOURCES)) | {f"F{number}" for number in re.findall(r"Key_F(\d+)", SOURCES)}
    assert named - pressed == set()
    assert len(named) > 25


def test_what_is_no_name_still_stands_there() -> None:
    said = "".join(chapter.source for chapter in chapters("zh_CN"))
    assert [words for words in NO_NAMES["zh_CN"] if f"“{words}”" not in said] == []


@pytest.mark.parametrize("page", ["manual", "county-desk.md", "deployment.md", "../README.md"])
def test_every_command_and_its_options_are_those_of_the_program(page: str) -> None:
    if page == "manual":
        text = "".join(chapter.source for language in NAMED for chapter in chapters(language))
    else:
        text = (DOCS / page).read_text("utf-8")
    wrong = [said for said in re.findall(r"`(yidai(?:-county)? [a-z][^`]*)`", text) if not runs(said)]
    assert wrong == []


def runs(said: str) -> bool:
    """Whether there is such a command with these options."""
    name, *words = said.split()
    command: click.Command = county if name == "yidai-county" else village
    while isinstance(command, click.Group) and words and not words[0].startswith("-"):
        found = command.get_command(click.Context(command), words.pop(0))
        if found is None:
            return False
        command = found
    offered = {option for one in command.params for option in (*one.opts, *one.secondary_opts)}
    return {word for word in words if word.startswith("--")} <= offered


def keys_of(chapter: Chapter) -> list[str]:
    """Keys in a chapter; forms bear numbers like F09."""
    return _KEYS.findall(re.sub(r"\bF\d\d\b(?<!F10)(?<!F11)(?<!F12)", "", chapter.source))


def is_known(name: str, language: str) -> bool:
    """Whether something on the screen or on paper is called so, or begins so and goes on."""
    if "{0}" in name:
        name = re.sub(r"\s*\{0\}\s*", "{0}", name)
    return any(
        one == name or (one.startswith(name) and one[len(name)] in _GOES_ON) for one in known(language)
    )


@cache
def known(language: str) -> frozenset[str]:
    """All words of the windows, the code lists, the figures and the forms, without keys and dots."""
    return frozenset(_bare(words) for words in _words(language) if words)


def _words(language: str) -> Iterator[str]:
    catalogue = resources.path("translations", "yidai_zh_CN.ts")
    for message in ElementTree.parse(catalogue).iter("message"):  # noqa: S314  # a file of our own
        found = message.find("translation" if language == "zh_CN" else "source")
        yield "".join(found.itertext()) if found is not None else ""
    short = language[:2]
    for file in resources.path("codes").glob("*.json"):
        for item in json.loads(file.read_text("utf-8")).get("items", ()):
            yield item.get(short, "")
    yield from re.findall(
        rf'"{short}": "([^"]+)"', resources.path("figures", "village.json").read_text("utf-8")
    )
    yield from (line.title for line in list_forms())


def _bare(words: str) -> str:
    """Without the key, the dots and the blank that a number fills."""
    plain = _KEY_AT_END.sub("", words.strip())
    plain = re.sub(r"\s*(?:…|\{\d\})\s*(?=\S)", "{0}", plain)
    return re.sub(r"\{0\}$", "", re.sub(r"[…\s：:。.]+$", "", plain)).strip()
