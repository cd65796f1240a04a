"""The page of duties names code and tests that are there, for every duty and every article."""

from __future__ import annotations

import re
from pathlib import Path

import click

from ui.commands.village import village

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "privacy.md").read_text("utf-8")
DUTIES = {found[1]: found[2] for found in re.finditer(r"^\| (e\d+) \|(.*)$", PAGE, re.MULTILINE)}
NAMED = re.compile(r"`((?:app|ui|db|tests|docs|resources)/[^`]*)`")


def test_every_duty_of_the_catalogue_has_its_line() -> None:
    assert list(DUTIES) == [f"e{number}" for number in range(1, 20)]


def test_every_duty_names_a_test_that_shows_it() -> None:
    for duty, line in DUTIES.items():
        shown_by = line.split("|")[2]
        assert any(path.startswith("tests/") for path in NAMED.findall(shown_by)), duty


def test_every_file_that_is_named_is_there() -> None:
    named = {path for page in ("privacy.md", "threat-model.md", "deployment.md")
             for path in NAMED.findall((ROOT / "docs" / page).read_text("utf-8"))}  # fmt: skip
    assert len(named) > 25
    assert [path for path in sorted(named) if not (ROOT / path).exists()] == []


def test_every_command_that_is_named_is_there() -> None:
    named = set(re.findall(r"`yidai ([a-z-]+)", PAGE))
    assert named
    assert named <= set(village.list_commands(click.Context(village)))


def test_the_table_of_articles_leads_to_duties_that_are_there() -> None:
    table = PAGE.split("## The articles of the PIPL")[1]
    lines = re.findall(r"^\| (\d[^|]*) \|[^|]*\|([^|]*)\|$", table, re.MULTILINE)
    assert len(lines) >= 13
    for articles, above in lines:
        found = re.findall(r"e\d+", above)
        assert found, articles
        assert set(found) <= set(DUTIES), articles
