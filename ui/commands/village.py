"""`yidai`: the window, and the village's command line for scripts, support and tests."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

import click

from app.importing.child_command import run_if_child
from app.version import PROGRAM_VERSION
from ui.commands.common import run, tell_bugs_apart, translate
from ui.commands.village_lists import list_group
from ui.commands.village_paper import print_group
from ui.commands.village_records import import_group, new, undo
from ui.commands.village_sending import enrolment, export, status, take_in
from ui.commands.village_vault import check


@click.group(invoke_without_command=True)
@click.version_option(PROGRAM_VERSION, prog_name="yidai")
@click.pass_context
def village(context: click.Context) -> None:
    """Without a command: open the window."""
    if context.invoked_subcommand is None:
        from ui.start import run_window

        raise click.exceptions.Exit(run_window(sys.argv[:1]))


@village.command()
@click.option("--out", required=True, type=click.Path(path_type=Path, file_okay=False))
@click.option("--on", "day", type=click.DateTime(["%Y-%m-%d"]), help="Pretend that it is this day.")
def tour(out: Path, day: object) -> None:
    """Do the whole main job through the real windows on a sample village; leave pictures and papers."""
    from ui.tour.run_tour import run_tour

    report = run_tour(out, on=day.date() if hasattr(day, "date") else date(2026, 11, 21))
    click.echo(translate("commands", "The tour is done; what it made lies in {folder}").format(folder=out))
    click.echo(str(report))


for command in (new, import_group, undo, list_group, print_group, enrolment, export, take_in, status, check):
    village.add_command(command)


def main() -> None:
    """The console script."""
    run_if_child(sys.argv)
    tell_bugs_apart()
    sys.exit(run(village))
