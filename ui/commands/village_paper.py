"""`yidai print`: a bag, all bags, or the roster, saved as a PDF."""

from __future__ import annotations

from pathlib import Path

import click

from app.clock import Moment, day_of
from app.exporting.save_file import save_file
from app.people.list_people import list_people
from app.people.read_person import person_of_file
from app.printing.print_paper import Paper, note_handed_over, print_bag, print_bags, print_roster
from app.vault.vault import Vault
from app.work import look
from ui.commands.command_line import answer, as_json, password_file, translate
from ui.commands.village_vault import opened_village, vault_option
from ui.problems import sentence


@click.command("print")
@click.argument("what", type=click.Choice(["bag", "roster"]))
@click.option("--person", "file_no", help="The file number of the person.")
@click.option("--all", "everyone", is_flag=True, help="Every bag, one after the other.")
@click.option("--full", is_flag=True, help="Names and numbers in full; needs --reason.")
@click.option("--reason", default="", help="Why names and numbers are needed in full; it is logged.")
@click.option("--out", required=True, type=click.Path(path_type=Path, dir_okay=False))
@vault_option
@password_file
@as_json
def print_group(
    what: str,
    file_no: str | None,
    everyone: bool,
    full: bool,
    reason: str,
    out: Path,
    vault: Path,
    password_file: Path | None,
    as_json: bool,
) -> None:
    """Save a bag or the roster as a PDF, masked unless --full."""
    if what == "bag" and bool(file_no) == everyone:
        raise click.UsageError("either --person or --all")
    if what == "roster" and file_no:
        raise click.UsageError("--person is for a bag")
    with opened_village(vault, password_file) as (store, moment):
        paper = _draw(store, what, file_no, full, reason, moment)
        save_file(out, paper.data)
        note_handed_over(store, paper, way="file", copies=1, now=moment)

    def say() -> None:
        click.echo(translate("commands", "{file}: pages: {pages}").format(file=out, pages=paper.pages))
        for warning in paper.warnings:
            click.echo(sentence(warning.reason, {"code_point": warning.code_point}), err=True)

    found = {"file": out, "pages": paper.pages, "sha256": paper.sha256, "masked": paper.masked}
    answer(found, as_json, say)


def _draw(store: Vault, what: str, file_no: str | None, full: bool, reason: str, moment: Moment) -> Paper:
    if what == "roster":
        return print_roster(store, now=moment, masked=not full, reason=reason)
    with look(store) as connection:
        if file_no:
            person = person_of_file(connection, file_no)
            return print_bag(store, person, now=moment, masked=not full, reason=reason)
        everyone = [line.person for line in list_people(connection, today=day_of(moment))]
    return print_bags(store, everyone, now=moment, masked=not full, reason=reason)
