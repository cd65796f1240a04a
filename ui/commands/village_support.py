"""`yidai support`: the support file, printed or saved."""

from __future__ import annotations

from pathlib import Path

import click

from app.exporting.save_file import save_file
from app.settings.folders import usual_folders
from app.support.gather_facts import gather_facts
from ui.commands.command_line import answer, as_json, opened, password_file, translate
from ui.commands.village_vault import vault_option
from ui.support.facts_words import support_text


@click.command()
@vault_option
@click.option(
    "--out", type=click.Path(path_type=Path, dir_okay=False), help="Save it here; else it is printed."
)
@password_file
@as_json
def support(vault: Path, out: Path | None, password_file: Path | None, as_json: bool) -> None:
    """Tell how program and records stand, without anything about a person."""
    with opened(vault, password_file) as (store, moment):
        facts = gather_facts(store, usual_folders().settings, now=moment)
    if out is None:
        answer(facts, as_json, lambda: click.echo(support_text(facts), nl=False))
        return
    save_file(out, support_text(facts).encode())
    answer(
        {"saved": out},
        as_json,
        lambda: click.echo(translate("commands", "Saved: {path}").format(path=out)),
    )
