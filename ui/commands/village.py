"""`yidai`: the window, and the village's command line for scripts, support and tests."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path

import click

from app.settings.local_settings import LANGUAGES
from app.version import PROGRAM_VERSION
from ui.commands.command_line import DAY, run, tell_bugs_apart, translate
from ui.commands.lazy_group import LazyGroup

SAMPLE_DAY = "2026-11-22"


LAZILY = {
    "new": "village_records:new",
    "villages": "village_villages:villages",
    "import": "village_records:import_group",
    "record": "village_followup:record",
    "plans": "village_followup:plans",
    "history": "village_history:history",
    "undo": "village_records:undo",
    "list": "village_lists:list_group",
    "report": "village_reports:report",
    "fill": "village_reports:fill",
    "pack": "village_pack:pack",
    "print": "village_paper:print_group",
    "enrolment": "village_sending:enrolment",
    "export": "village_sending:export",
    "take-in": "village_sending:take_in",
    "receipt": "village_receipts:receipt",
    "sent": "village_receipts:sent",
    "transfer": "village_transfer:transfer",
    "conflicts": "village_conflicts:conflicts",
    "status": "village_sending:status",
    "check": "village_vault:check",
    "backup": "village_backup:backup",
    "restore": "village_backup:restore",
    "recover": "village_recover:recover",
    "support": "village_support:support",
    "update": "village_update:update",
    "users": "village_users:users",
    "access-log": "village_access:access_log",
    "inventory": "village_inventory:inventory_command",
    "corrections": "village_rights:corrections_command",
    "incident": "village_rights:incident",
}
"""Each command, its module here and its name there."""


@click.group(cls=LazyGroup, lazily={name: f"ui.commands.{place}" for name, place in LAZILY.items()})
@click.version_option(PROGRAM_VERSION, prog_name="yidai")
def village() -> None:
    """A village's drug-control records. Without a command the window opens."""


@village.command()
@click.option("--out", required=True, type=click.Path(path_type=Path, file_okay=False))
@click.option(
    "--on",
    "day",
    type=DAY,
    default=SAMPLE_DAY,
    help="Pretend that it is this day; the sample ledgers end shortly before the usual one.",
)
@click.option("--language", type=click.Choice(LANGUAGES), default="zh_CN", help="What the windows speak.")
def tour(out: Path, day: datetime, language: str) -> None:
    """Do the whole main job through the real windows on a sample village; leave pictures and papers."""
    from ui.tour.run_tour import run_tour

    report = run_tour(out, on=day.date(), language=language)
    click.echo(translate("commands", "The tour is done; what it made lies in {folder}").format(folder=out))
    click.echo(str(report))


def main() -> None:
    """The command line; `ui.commands.begin` decides between it and the window."""
    tell_bugs_apart()
    sys.exit(run(village))
