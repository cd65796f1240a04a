"""`yidai-county check` and `backup`: the county's store against itself, and a copy of it elsewhere."""

from __future__ import annotations

from pathlib import Path

import click

from app.errors import Trouble
from app.vault.check_vault import check_vault
from ui.commands.command_line import answer, as_json, password_file
from ui.commands.county_home import home_option, opened_county
from ui.commands.village_backup import back_up_and_say
from ui.commands.village_vault import say_report


@click.command()
@home_option
@password_file
@as_json
def check(home: Path, password_file: Path | None, as_json: bool) -> None:
    """Compare the file, the journal, the tables and the access logs. Exit code 1 where something differs."""
    with opened_county(home, password_file) as (store, _moment):
        report = check_vault(store)
    answer({"good": report.is_good, **vars(report)}, as_json, lambda: say_report(report))
    if not report.is_good:
        raise Trouble("check_found")


@click.command()
@click.option(
    "--to", "folder", type=click.Path(path_type=Path, file_okay=False), help="A stick, or another disk."
)
@home_option
@password_file
@as_json
def backup(folder: Path | None, home: Path, password_file: Path | None, as_json: bool) -> None:
    """Back up the store on this disk, reopened and counted; with --to also elsewhere, and read back."""
    with opened_county(home, password_file) as (store, moment):
        back_up_and_say(store, folder, as_json, moment)
