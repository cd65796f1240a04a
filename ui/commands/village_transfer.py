"""`yidai transfer out` and `transfer in`: a person moves to another village, or comes from one."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from app.bundles.read_small_file import read_small_file
from app.clock import day_of
from app.people.read_person import person_of_file, read_person
from app.transfer.receive_transfer import look_at_transfer, receive_transfer
from app.transfer.send_transfer import send_transfer
from app.transfer.take_in_transfer import TakenTransfer, TransferPreview
from app.transfer.write_transfer import Move, WrittenTransfer
from app.work import look
from ui.commands.command_line import answer, as_json, password_file, translate
from ui.commands.village_vault import opened_village, vault_option


@click.group()
def transfer() -> None:
    """Hand a person's bag over to another village, or take one in."""


@transfer.command("out")
@click.option("--person", "file_no", required=True, help="The file number of the bag.")
@click.option(
    "--address",
    required=True,
    type=click.Path(path_type=Path),
    help="The county's file for the receiving village.",
)
@click.option("--to", "folder", required=True, type=click.Path(path_type=Path, file_okay=False))
@click.option("--reason", required=True, help="Why, for instance where the person moved.")
@click.option("--document", default="", help="The number of the paper.")
@click.option(
    "--on", "day", type=click.DateTime(["%Y-%m-%d"]), help="The day of the transfer; today otherwise."
)
@click.option("--compared", default="", help="Another county's file: its twelve digits, read out by it.")
@vault_option
@password_file
@as_json
def transfer_out(
    file_no: str,
    address: Path,
    folder: Path,
    reason: str,
    document: str,
    day: datetime | None,
    compared: str,
    vault: Path,
    password_file: Path | None,
    as_json: bool,
) -> None:
    """Write the bag to a folder or stick for another village, and close it here as moved."""
    data = read_small_file(address)
    with opened_village(vault, password_file) as (store, moment):
        with look(store) as connection:
            person = person_of_file(connection, file_no)
        move = Move(day.date() if day else day_of(moment), reason, document)
        written = send_transfer(store, person, move, data, folder, now=moment, compared=compared)
    answer(written, as_json, lambda: _say_written(written))


@transfer.command("in")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--compared", default="", help="The twelve digits that the sending village read out.")
@click.option("--same-as", "same_as", default="", help="The file number of the same person here.")
@click.option("--another", "is_another", is_flag=True, help="Nobody here is the same person.")
@click.option("--dry-run", "only_look", is_flag=True, help="Say what would come in; write nothing.")
@vault_option
@password_file
@as_json
def transfer_in(
    file: Path,
    compared: str,
    same_as: str,
    is_another: bool,
    only_look: bool,
    vault: Path,
    password_file: Path | None,
    as_json: bool,
) -> None:
    """Take in a person whom another village transferred, after comparing twelve digits by telephone."""
    with opened_village(vault, password_file) as (store, moment):
        if only_look:
            preview = look_at_transfer(store, file, now=moment)
            answer(_facts(preview), as_json, lambda: _say_preview(preview))
            return
        with look(store) as connection:
            twin = person_of_file(connection, same_as) if same_as else None
        taken = receive_transfer(store, file, compared=compared, now=moment, twin=twin, is_another=is_another)
        with look(store) as connection:
            number = read_person(connection, taken.person).file_no
    found = {"file_no": number, "rows": taken.rows, "already": taken.already, "differs": taken.differs}
    answer(found, as_json, lambda: _say_taken(taken, number))


def _say_written(written: WrittenTransfer) -> None:
    click.echo(
        translate(
            "commands", "{file} is written for {village} and was read back. The bag is closed here."
        ).format(file=written.path, village=written.village_name)
    )
    click.echo(
        translate("commands", "Read these twelve digits out to {village} by telephone: {digits}").format(
            village=written.village_name, digits=written.fingerprint
        )
    )


def _facts(preview: TransferPreview) -> dict[str, object]:
    """Without names: the screen shows them, a script does not need them."""
    letter = preview.arrived.letter
    return {
        "from": letter.sender.village_name,
        "transferred_on": letter.transferred_on,
        "rows": preview.arrived.carried.counts,
        "missed": preview.missed,
        "attachments": len(letter.blobs),
        "here": preview.here is not None,
        "may_be_here": len(preview.twins),
        "plan_differs": preview.plan_differs,
        "fingerprint": preview.arrived.fingerprint,
    }


def _say_preview(preview: TransferPreview) -> None:
    letter = preview.arrived.letter
    click.echo(
        translate("commands", "From {village}, transferred on {day}. Nothing was written.").format(
            village=letter.sender.village_name, day=letter.transferred_on
        )
    )
    for table, count in preview.arrived.carried.counts.items():
        click.echo(f"{table}: {count}")
    click.echo(
        translate("commands", "Ask {village} for its twelve digits and compare: {digits}").format(
            village=letter.sender.village_name, digits=preview.arrived.fingerprint
        )
    )


def _say_taken(taken: TakenTransfer, number: str) -> None:
    if taken.already:
        words = translate("commands", "This transfer is here already: {file_no}")
    else:
        words = translate("commands", "Taken in: {file_no}")
    click.echo(words.format(file_no=number))
    if taken.differs:
        click.echo(
            translate("commands", "Term or windows are counted otherwise here than there: compare both bags.")
        )
