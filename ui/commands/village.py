"""`yidai`: the window, and the village's command line for scripts, support and tests."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path

import click

from app.version import PROGRAM_VERSION
from ui.commands.command_line import run, tell_bugs_apart, translate
from ui.commands.village_access import access_log
from ui.commands.village_backup import backup, restore
from ui.commands.village_conflicts import conflicts
from ui.commands.village_followup import plans, record
from ui.commands.village_history import history
from ui.commands.village_inventory import inventory_command
from ui.commands.village_lists import list_group
from ui.commands.village_pack import pack
from ui.commands.village_paper import print_group
from ui.commands.village_receipts import receipt, sent
from ui.commands.village_records import import_group, new, undo
from ui.commands.village_recover import recover
from ui.commands.village_reports import fill, report
from ui.commands.village_rights import corrections_command, incident
from ui.commands.village_sending import enrolment, export, status, take_in
from ui.commands.village_support import support
from ui.commands.village_transfer import transfer
from ui.commands.village_update import update
from ui.commands.village_users import users
from ui.commands.village_vault import check
from ui.commands.village_villages import villages

SAMPLE_DAY = "2026-11-22"


@click.group()
@click.version_option(PROGRAM_VERSION, prog_name="yidai")
def village() -> None:
    """A village's drug-control records. Without a command the window opens."""


@village.command()
@click.option("--out", required=True, type=click.Path(path_type=Path, file_okay=False))
@click.option(
    "--on",
    "day",
    type=click.DateTime(["%Y-%m-%d"]),
    default=SAMPLE_DAY,
    help="Pretend that it is this day; the sample ledgers end shortly before the usual one.",
)
def tour(out: Path, day: datetime) -> None:
    """Do the whole main job through the real windows on a sample village; leave pictures and papers."""
    from ui.tour.run_tour import run_tour

    report = run_tour(out, on=day.date())
    click.echo(translate("commands", "The tour is done; what it made lies in {folder}").format(folder=out))
    click.echo(str(report))


COMMANDS = (
    *(new, villages, import_group, record, plans, history, undo, list_group, report, fill, pack),
    print_group,
    *(enrolment, export, take_in, receipt, sent, transfer, conflicts, status, check),
    *(backup, restore, recover, support, update, users, access_log),
    *(inventory_command, corrections_command, incident),
)
for command in COMMANDS:
    village.add_command(command)


def main() -> None:
    """The command line; `ui.commands.begin` decides between it and the window."""
    tell_bugs_apart()
    sys.exit(run(village))
