"""The pages for readers: links that lead somewhere, examples that the program understands."""

from __future__ import annotations

import io
import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from ui.commands.county import county
from ui.commands.village import village

ROOT = Path(__file__).resolve().parent.parent
PAGES = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").rglob("*.md"))]
LINK = re.compile(r"(?<!!)\[[^\]]*\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)")
EXAMPLE = re.compile(r"^\$ (yidai(?:-county)?) (.+)$", re.MULTILINE)
PROGRAMS = {"yidai": village, "yidai-county": county}


def test_the_links_of_every_page_lead_to_a_file() -> None:
    lost = [
        f"{page.relative_to(ROOT)}: {target}"
        for page in PAGES
        for target in LINK.findall(page.read_text("utf-8"))
        if not (page.parent / target).exists()
    ]
    assert len(PAGES) > 10
    assert lost == []


def test_the_list_of_decisions_names_every_page() -> None:
    folder = ROOT / "docs" / "decisions"
    listed = set(LINK.findall((folder / "README.md").read_text("utf-8")))
    assert listed == {page.name for page in folder.glob("*.md")} - {"README.md"}


def test_both_languages_of_a_page_show_the_same_pictures_each_in_its_own() -> None:
    pictures = re.compile(r"!\[[^\]]*\]\(([^)]+)\)")
    for one, other in (("README.md", "README.zh-CN.md"), ("docs/manual/en.md", "docs/manual/zh.md")):
        shown = [pictures.findall((ROOT / page).read_text("utf-8")) for page in (one, other)]
        assert [path.replace("/en/", "/") for path in shown[0]] == shown[1] != []


def test_both_readmes_show_the_same_commands() -> None:
    english, chinese = (list(examples(ROOT / page)) for page in ("README.md", "README.zh-CN.md"))
    assert [words[1] for _program, words in english] == [words[1] for _program, words in chinese]
    assert len(english) > 8


@pytest.mark.parametrize("page", ["README.md", "README.zh-CN.md"])
def test_the_program_understands_every_example(page: str) -> None:
    for program, words in examples(ROOT / page):
        group = PROGRAMS[program]
        with click.Context(group) as context:
            name, command, rest = group.resolve_command(context, words[1:])
            assert command is not None
            command.make_context(name, rest, parent=context)


def examples(page: Path) -> Iterator[tuple[str, list[str]]]:
    text = page.read_text("utf-8")
    named = dict(re.findall(r'^\$ (?:export )?([A-Z])="(.+)"$', text, re.MULTILINE))
    for program, rest in EXAMPLE.findall(text):
        for name, value in named.items():
            rest = rest.replace(f"${name}", value)
        yield program, [program, *shlex.split(rest)]


def test_the_manual_is_what_its_one_source_makes(qapp: object) -> None:
    from scripts.manual import make_texts

    other = [path.name for path, text in make_texts().items() if path.read_text("utf-8") != text]
    assert other == [], "write in resources/help and run scripts/make_manual"


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_the_technicians_sheet_is_one_page(language: str) -> None:
    from scripts.manual import print_sheet

    assert print_sheet(language, io.BytesIO()) == 1
