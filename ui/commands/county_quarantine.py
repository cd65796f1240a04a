"""`yidai-county quarantine`: the files that were not taken in, and one that somebody has seen to."""

from __future__ import annotations

from pathlib import Path

import click

from app.clock import CHINA, moment_of
from app.county.list_quarantine import HeldFile, list_quarantine
from app.county.read_problems import forget_held
from app.work import look, work
from ui.commands.command_line import answer, as_json, password_file, translate
from ui.commands.county_home import home_option, opened_county
from ui.county.verdict_words import held_words


@click.command()
@click.option("--forget", metavar="FILE", help="Take it off the list: somebody has seen to it.")
@home_option
@password_file
@as_json
def quarantine(forget: str | None, home: Path, password_file: Path | None, as_json: bool) -> None:
    """List the files that were not taken in, the newest first, each with its reason. None of them is kept."""
    with opened_county(home, password_file) as (vault, moment):
        if forget is not None:
            with work(vault, now=moment) as session:
                forget_held(session, forget)
        with look(vault) as connection:
            held = list_quarantine(connection)
    answer(held, as_json, lambda: _say(held))


def _say(held: list[HeldFile]) -> None:
    if not held:
        click.echo(translate("commands", "No file is in quarantine."))
    for one in held:
        since = moment_of(one.since_ms).astimezone(CHINA)
        click.echo(f"{since:%Y-%m-%d %H:%M} {one.file}: {held_words(one)}")
