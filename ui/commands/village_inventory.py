"""`yidai inventory`: every field with purpose, sensitivity, mask, bundle and retention. Opens no records."""

from __future__ import annotations

from pathlib import Path

import click

from app.clock import now
from app.exporting.save_file import save_file
from app.printing.whose import Whose
from ui.commands.command_line import answer, as_json, translate
from ui.inventory.print_inventory import InventoryLine, inventory_lines, inventory_pdf


@click.command("inventory")
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), help="Save it as a PDF to print.")
@as_json
def inventory_command(out: Path | None, as_json: bool) -> None:
    """The data inventory of this version, as the program itself uses it to mask, send and keep."""
    if out is not None:
        save_file(out, inventory_pdf(Whose(""), now=now()))
    lines = inventory_lines()
    answer(lines, as_json, lambda: _say(lines, out))


def _say(lines: list[InventoryLine], out: Path | None) -> None:
    if out is not None:
        click.echo(translate("commands", "Saved: {file}").format(file=out))
        return
    for line in lines:
        words = (
            line.ledger,
            line.field,
            line.purpose,
            line.sensitivity,
            line.mask,
            line.bundle,
            line.retention,
        )
        click.echo("\t".join((f"{line.table}.{line.column}", *words)))
