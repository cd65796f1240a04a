"""`yidai-county window`: the county's window, on the store of this computer or on another."""

from __future__ import annotations

import sys
from pathlib import Path

import click


@click.command()
@click.option("--home", type=click.Path(path_type=Path, file_okay=False), help="The county's store.")
def window(home: Path | None) -> int:
    """Show the window; without --home on the store of this computer, as yidai-county alone does."""
    from ui.county.start import run_county_window

    return run_county_window(sys.argv[:1], home)
