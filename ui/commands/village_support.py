"""`yidai support`: the support file, printed or saved."""

from __future__ import annotations

from pathlib import Path

import click

from app.exporting.save_file import save_file
from app.settings.folders import usual_folders
from app.settings.local_settings import read_settings
from app.support.gather_facts import facts_without_records, gather_facts
from ui.commands.command_line import answer, as_json, opened, password_file, translate
from ui.support.facts_words import support_text


@click.command()
@click.option(
    "--vault", type=click.Path(path_type=Path, file_okay=False), help="Without it, nothing of the records."
)
@click.option(
    "--out", type=click.Path(path_type=Path, dir_okay=False), help="Save it here; else it is printed."
)
@password_file
@as_json
def support(vault: Path | None, out: Path | None, password_file: Path | None, as_json: bool) -> None:
    """Tell how program and records stand, without anything about a person."""
    folder = usual_folders().settings
    if vault is None:
        facts = facts_without_records(folder, _records(folder))
    else:
        with opened(vault, password_file) as (store, moment):
            facts = gather_facts(store, folder, now=moment)
    if out is None:
        answer(facts, as_json, lambda: click.echo(support_text(facts), nl=False))
        return
    save_file(out, support_text(facts).encode())
    answer(
        {"saved": out},
        as_json,
        lambda: click.echo(translate("commands", "Saved: {path}").format(path=out)),
    )


def _records(settings: Path) -> Path:
    """Where the window would look for them."""
    chosen = read_settings(settings).vault
    return Path(chosen) if chosen else usual_folders().vault
