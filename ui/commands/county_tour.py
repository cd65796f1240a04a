"""`yidai-county tour`: every page of the county's window on a sample county, as pictures."""

from __future__ import annotations

from pathlib import Path

import click

from ui.commands.command_line import translate
from ui.counted import counted


@click.command()
@click.option("--out", required=True, type=click.Path(path_type=Path, file_okay=False), help="A new folder.")
def tour(out: Path) -> None:
    """Take in a sample county's stick in the real window, on no screen; leave a picture of each page."""
    from ui.tour.county_tour import run_county_tour

    taken = run_county_tour(out)
    words = translate("commands", "{count} {count:picture lies|pictures lie} in {folder}")
    click.echo(counted(words, count=len(taken), folder=out))
