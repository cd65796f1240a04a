"""`yidai transfer out` and `transfer in`: a person moves to another village, or comes from one."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from app.bundles.read_small_file import read_small_file
from app.clock import day_of
from app.errors import Refused
from app.ids import PersonId
from app.people.read_person import person_of_file, read_person
from app.transfer.bag_list import read_bag_list
from app.transfer.find_transfers import find_transfers
from app.transfer.list_transfers import list_transfers
from app.transfer.receive_many import left_of, look_at_stick, receive_many
from app.transfer.receive_transfer import look_at_transfer, receive_transfer
from app.transfer.send_transfer import Stays, look_who_stays, send_transfers
from app.transfer.take_in_transfer import TakenTransfer, TransferPreview
from app.transfer.write_transfer import Move, WrittenTransfer
from app.vault.vault import Vault
from app.work import look
from ui.commands.command_line import DAY, answer, as_json, password_file, translate
from ui.commands.village_load import (
    left_facts,
    load_compared,
    load_facts,
    received_facts,
    say_received,
    say_stick,
)
from ui.commands.village_vault import opened_village, vault_option
from ui.counted import counted
from ui.problems import sentence


@click.group()
def transfer() -> None:
    """Hand a person's bag over to another village, or take one in."""


@transfer.command("out")
@click.option(
    "--person", "file_nos", multiple=True, help="The file number of the bag; more than once for several."
)
@click.option(
    "--list",
    "listed",
    type=click.Path(path_type=Path, dir_okay=False),
    help="A table of those who go: file numbers, identity numbers or names.",
)
@click.option(
    "--address",
    required=True,
    type=click.Path(path_type=Path),
    help="The county's file for the receiving village.",
)
@click.option("--to", "folder", required=True, type=click.Path(path_type=Path, file_okay=False))
@click.option("--reason", required=True, help="Why, for instance where the person moved.")
@click.option("--document", default="", help="The number of the paper.")
@click.option("--on", "day", type=DAY, help="The day of the transfer; today otherwise.")
@click.option("--compared", default="", help="Another county's file: its twelve digits, read out by it.")
@vault_option
@password_file
@as_json
def transfer_out(
    file_nos: tuple[str, ...],
    listed: Path | None,
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
    """Write bags to a folder or stick for another village, and close them here as moved.

    Several go whole or not at all, with twelve digits for all of them.
    """
    if not file_nos and listed is None:
        raise click.UsageError(translate("commands", "Say who goes: --person or --list."))
    data = read_small_file(address)
    with opened_village(vault, password_file) as (store, moment):
        people = _who_goes(store, file_nos, listed)
        stay = look_who_stays(store, people) if len(people) > 1 else []
        if stay:
            _say_who_stays(store, stay)
            raise Refused("bags_not_ready", count=len(stay), all=len(people))
        move = Move(day.date() if day else day_of(moment), reason, document)
        written = send_transfers(store, people, move, data, folder, now=moment, compared=compared)
    answer(written if len(written) > 1 else written[0], as_json, lambda: _say_written(written))


def _who_goes(store: Vault, file_nos: tuple[str, ...], listed: Path | None) -> list[PersonId]:
    with look(store) as connection:
        people = [person_of_file(connection, one) for one in file_nos]
        if listed is not None:
            from app.importing.read_ledger import read_ledger  # spreadsheets, for whoever has a list

            people += read_bag_list(connection, read_ledger(listed), id_key=store.id_key)
    return list(dict.fromkeys(people))


def _say_who_stays(store: Vault, stay: list[Stays]) -> None:
    with look(store) as connection:
        for one in stay:
            file_no = read_person(connection, one.person).file_no
            click.echo(f"{file_no}: {sentence(one.reason)}", err=True)


@transfer.command("in")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--compared", default="", help="The twelve digits that the sending village read out.")
@click.option("--same-as", "same_as", default="", help="The file number of the same person here.")
@click.option("--another", "is_another", is_flag=True, help="Nobody here is the same person.")
@click.option("--dry-run", "only_look", is_flag=True, help="Say what would come in; write nothing.")
@vault_option
@password_file
@as_json
def transfer_in(
    paths: tuple[Path, ...],
    compared: str,
    same_as: str,
    is_another: bool,
    only_look: bool,
    vault: Path,
    password_file: Path | None,
    as_json: bool,
) -> None:
    """Take in bags that another village transferred, after comparing twelve digits by telephone.

    A folder or stick: every bag on it whose digits are these. Exit code 1 where one was left.
    """
    if len(paths) > 1 or paths[0].is_dir():
        if same_as or is_another:
            raise click.UsageError(translate("commands", "--same-as and --another are for one bag alone."))
        _take_in_many(find_transfers(paths), compared, only_look, vault, password_file, as_json)
        return
    (file,) = paths
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


def _take_in_many(
    files: list[Path],
    compared: str,
    only_look: bool,
    vault: Path,
    password_file: Path | None,
    as_json: bool,
) -> None:
    with opened_village(vault, password_file) as (store, moment):
        stick = look_at_stick(store, files, now=moment)
        if only_look:
            answer(
                {
                    "loads": [load_facts(one) for one in stick.loads],
                    "spoilt": [left_facts(one) for one in stick.spoilt],
                },
                as_json,
                lambda: say_stick(stick),
            )
            return
        if not stick.loads and not stick.spoilt:
            raise Refused("no_transfers_there")
        load = load_compared(stick, compared)
        done = receive_many(store, load, compared=compared, now=moment) if load else []
        with look(store) as connection:
            numbers = {
                one.person: read_person(connection, one.person).file_no
                for one in done
                if one.person is not None
            }
    answer(
        {
            "bags": [received_facts(one, numbers) for one in done],
            "absent": [bag.file_no for bag in load.absent] if load else [],
            "spoilt": [left_facts(one) for one in stick.spoilt],
        },
        as_json,
        lambda: say_received(done, numbers, load, stick.spoilt),
    )
    if load is None and stick.loads:
        raise Refused("transfer_digits_differ", field="fingerprint")
    left = len(left_of(done)) + len(stick.spoilt)
    if left:
        raise Refused("bags_left_out", count=left)


@transfer.command("list")
@vault_option
@password_file
@as_json
def transfer_list(vault: Path, password_file: Path | None, as_json: bool) -> None:
    """Every bag that went to another village or came from one, the newest first."""
    with opened_village(vault, password_file) as (store, _moment), look(store) as connection:
        moved = list_transfers(connection)

    def say() -> None:
        out, came = translate("commands", "to {village}"), translate("commands", "from {village}")
        for one in moved:
            where = (out if one.went else came).format(village=one.village_name)
            click.echo(f"{one.on} {one.file_no} {where} {one.file_no_there}".rstrip())
        if not moved:
            click.echo(translate("commands", "No bag has gone to another village or come from one."))

    answer(moved, as_json, say)


def _say_written(all_written: list[WrittenTransfer]) -> None:
    written = all_written[0]
    if len(all_written) > 1:
        words = translate(
            "commands",
            "{count} {count:bag is|bags are} written for {village} and {count:was|were} read "
            "back: {folder}. {count:It is|They are} closed here.",
        )
    else:
        words = translate(
            "commands", "{file} is written for {village} and was read back. The bag is closed here."
        )
    village = written.village_name
    click.echo(
        counted(words, count=len(all_written), village=village, folder=written.path.parent, file=written.path)
    )
    click.echo(
        translate("commands", "Read these twelve digits out to {village} by telephone: {digits}").format(
            village=village, digits=written.fingerprint
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
