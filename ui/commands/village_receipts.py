"""`yidai receipt` and `sent`: what the county has answered."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from app.bundles.copies import CopyNoticed, list_copies
from app.bundles.list_rejected import SentBack, list_rejected
from app.bundles.list_sent import SentLine, list_sent
from app.bundles.names import RECEIPT_SUFFIX
from app.bundles.read_small_file import read_small_file
from app.bundles.receive_receipt import receive_receipt
from app.bundles.take_receipt import TELEPHONE, Taken, try_code
from app.errors import Refused
from app.vault.vault import Vault
from app.work import look, work
from ui.commands.command_line import answer, as_json, password_file, translate
from ui.commands.village_vault import opened_village, vault_option
from ui.sending.copies_words import noticed_words, what_to_do


@click.command()
@click.argument("code_or_file")
@vault_option
@password_file
@as_json
def receipt(code_or_file: str, vault: Path, password_file: Path | None, as_json: bool) -> None:
    """Take in the county's receipt: its file, or the ten digits read out by telephone."""
    path = Path(code_or_file)
    with opened_village(vault, password_file) as (store, moment):
        if path.exists() or RECEIPT_SUFFIX in code_or_file or path.name != code_or_file:
            with telling_copies(store):
                taken = receive_receipt(store, read_small_file(path), now=moment)
            answer(taken, as_json, lambda: say_taken(taken))
            return
        # A wrong code must be counted, so the work is committed before it is refused.
        with work(store, now=moment) as session:
            number = try_code(session, code_or_file, laptop=store.laptop, now=moment)
    if number is None:
        raise Refused("receipt_code_unknown", field="code")
    answer(
        {"bundle": number, "way": TELEPHONE},
        as_json,
        lambda: click.echo(
            translate("commands", "Bundle {number}: received (by telephone)").format(number=number)
        ),
    )


@contextmanager
def telling_copies(store: Vault) -> Iterator[None]:
    """Taken in or refused: afterwards it is said what is known of copies by now."""
    try:
        yield
    finally:
        with look(store) as connection:
            say_copies(list_copies(connection))


def say_taken(taken: Taken) -> None:
    """What a receipt file changed."""
    if taken.known_already:
        click.echo(translate("commands", "This receipt was taken in before; nothing changed."))
        return
    click.echo(
        translate("commands", "Receipt {number}: the county has received bundles {bundles}").format(
            number=taken.number, bundles=", ".join(map(str, taken.bundles)) or "—"
        )
    )
    if taken.new_epoch:
        click.echo(
            translate(
                "commands", "The county restored an older store; what it lacks is sent again next time."
            )
        )
    if taken.asked:
        click.echo(
            translate(
                "commands", "Photos and scans that did not arrive and go along next time: {count}"
            ).format(count=taken.asked)
        )
    if taken.rejected:
        click.echo(translate("commands", "Entries that came back: {count}").format(count=taken.rejected))


@click.command()
@vault_option
@password_file
@as_json
def sent(vault: Path, password_file: Path | None, as_json: bool) -> None:
    """The bundles for the county, the newest first, which of them it has received, and what came back."""
    with opened_village(vault, password_file) as (store, _moment), look(store) as connection:
        lines = list_sent(connection, store.laptop.laptop)
        came_back = list_rejected(connection)
        copies = list_copies(connection)

    def say() -> None:
        say_copies(copies)
        say_sent(lines)
        say_sent_back(came_back)

    answer({"bundles": lines, "came_back": came_back, "copies": copies}, as_json, say)


def say_copies(found: Iterable[CopyNoticed]) -> None:
    """That two machines write under one laptop's name, and what to do."""
    for one in found:
        click.echo(f"{noticed_words(one)} {what_to_do(one)}", err=True)


def say_sent(lines: Iterable[SentLine]) -> None:
    """A line a bundle."""
    words = {
        "made": translate("commands", "kept here, on no stick yet"),
        "written": translate("commands", "written, waiting for the county's receipt"),
        "received": translate("commands", "received by the county"),
    }
    by_telephone = translate("commands", "received by the county (by telephone)")
    for line in lines:
        told = by_telephone if line.receipt_way == TELEPHONE else words[line.state]
        click.echo(
            translate("commands", "Bundle {number}, records {records}: {state}").format(
                number=line.number, records=line.records, state=told
            )
        )


def say_sent_back(found: Iterable[SentBack]) -> None:
    """A line an entry that the county could not take."""
    from ui.today.village_words import sent_back  # the words of all ledgers: only where they are needed

    for one in found:
        click.echo(sent_back(one))
