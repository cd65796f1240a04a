"""`yidai pack`: the township pack as one encrypted zip file."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from app.errors import Trouble
from app.printing.print_reason import reason_code
from app.reports.period import period_of_days
from app.reports.township_pack import PackSaved, make_pack, save_pack
from ui.commands.command_line import DAY, answer, as_json, password_file, translate
from ui.commands.village_vault import opened_village, vault_option


@click.command()
@click.option("--from", "first", type=DAY, required=True, help="First day.")
@click.option("--to", "last", type=DAY, required=True, help="Last day, counted.")
@click.option("--out", required=True, type=click.Path(path_type=Path, dir_okay=False), help="The zip file.")
@click.option("--plain", is_flag=True, help="Not encrypted; refused on a stick.")
@click.option("--full", is_flag=True, help="Names and numbers in full; needs --reason.")
@click.option("--reason", default="", help="Why names and numbers are needed in full; it is logged.")
@vault_option
@password_file
@as_json
def pack(
    first: datetime,
    last: datetime,
    out: Path,
    plain: bool,
    full: bool,
    reason: str,
    vault: Path,
    password_file: Path | None,
    as_json: bool,
) -> None:
    """Make the township pack: due list, report as PDF and .xlsx, situation reports; tell its password."""
    period = period_of_days(first.date(), last.date())
    if not out.parent.is_dir():
        raise Trouble("folder_missing")
    with opened_village(vault, password_file) as (store, moment):
        made = make_pack(store, period, now=moment, masked=not full, reason=reason_code(reason))
        saved = save_pack(store, made, out, now=moment, encrypted=not plain)
    facts = {"file": saved.path, "files": list(saved.files), "password": saved.password}
    answer(facts, as_json, lambda: _say(saved))


def _say(saved: PackSaved) -> None:
    click.echo(translate("commands", "Written and read back: {0}").format(saved.path))
    for name in saved.files:
        click.echo(f"  {name}")
    if saved.password:
        words = translate("commands", "Password, told once: {0}. Tell it apart from the file.")
        click.echo(words.format(saved.password))
