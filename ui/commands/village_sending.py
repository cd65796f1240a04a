"""`yidai enrolment`, `export`, `take-in` and `status`."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import click

from app.bundles.copies import CopyNoticed, list_copies
from app.bundles.county_file import CountyFile
from app.bundles.county_of import County, look_at_county_file, read_county
from app.bundles.expected_size import ExpectedSize, expected_size
from app.bundles.list_rejected import SentBack, list_rejected
from app.bundles.list_sent import SentLine, list_sent
from app.bundles.list_waiting import WaitsFor, list_waiting
from app.bundles.names import BUNDLE_SUFFIX, COUNTY_SUFFIX
from app.bundles.pending import Pending, read_pending
from app.bundles.plan_bundle import AGGREGATE, CASE
from app.bundles.read_small_file import read_small_file
from app.bundles.receive_receipt import receive_receipt
from app.bundles.send import send
from app.bundles.take_in_sister import TakenFromSister, look_at_bundle, take_in_sister
from app.bundles.try_bundle import try_bundle
from app.clock import Moment, day_of
from app.errors import Refused
from app.followup.list_due import list_due
from app.from_county.join_again import check_may_join_again, join_again
from app.from_county.take_county_data import CountyData
from app.from_county.take_county_file import (
    CountyFileTaken,
    is_known_county,
    preview_county_file,
    take_county_file,
)
from app.vault.county_slot import keep_county_slot
from app.vault.vault import Vault
from app.village.read_village import Village, home_village
from app.work import look, work
from ui.commands.command_line import answer, as_json, password_file, translate
from ui.commands.village_receipts import say_copies, say_sent, say_sent_back, say_taken, telling_copies
from ui.commands.village_vault import opened_village, vault_option
from ui.problems import sentence
from ui.sending.again_words import meaning_of_again
from ui.sending.brought_words import rows_words
from ui.sending.sent_down_words import brings_words, sent_down_words
from ui.sending.size_words import size_words
from ui.sending.waiting_words import waits_words

_only_look = click.option(
    "--look", "only_look", is_flag=True, help="Only say what it would bring; nothing is changed."
)


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--fingerprint", help="The twelve digits that the county read out; asked for otherwise.")
@click.option("--again", is_flag=True, help="Join anew: the county's key was stolen or its store lost.")
@_only_look
@vault_option
@password_file
@as_json
def enrolment(
    file: Path,
    fingerprint: str | None,
    again: bool,
    only_look: bool,
    vault: Path,
    password_file: Path | None,
    as_json: bool,
) -> None:
    """Take in the county's file: to join, after comparing its twelve digits by telephone; later, without.

    A file for whose key nothing vouches is refused. Where the county says by telephone, on a number that you
    know, that its key was stolen or its records were lost, who manages the village joins with --again: the
    digits are compared as the first time, all records stay, and everything is sent once more.
    """
    data = read_small_file(file)
    with opened_village(vault, password_file) as (store, moment):
        with look(store) as connection:
            if again:
                check_may_join_again(connection)
            found = look_at_county_file(connection, data, again=again)
            known = not again and is_known_county(connection, found)
        if only_look:
            brings = preview_county_file(store, found, now=moment) if known else ()
            _say_brings(found, brings, known=known, as_json=as_json)
            return
        if fingerprint is None and not known:
            if sys.stdin is None or not sys.stdin.isatty():
                raise Refused("fingerprint_not_given")
            if again:
                for words in meaning_of_again(found.county_name):
                    click.echo(words, err=True)
            fingerprint = click.prompt(
                translate("commands", "The twelve digits read out by the county"), err=True
            )
        if again:
            taken = join_again(store, found, fingerprint=fingerprint or "", now=moment)
        else:
            with work(store, now=moment) as session:
                taken = take_county_file(session, found, fingerprint=fingerprint, now=moment)
            keep_county_slot(store, now=moment)
            if not known:
                try_bundle(store, now=moment)
    county = taken.county
    told = {"county": county.county, "name": county.name, "fingerprint": county.fingerprint}
    answer({**told, "sent_down": taken.sent_down}, as_json, lambda: _say_county(taken, known=known))


def _say_brings(file: CountyFile, brings: Sequence[CountyData], *, known: bool, as_json: bool) -> None:
    def say() -> None:
        if not known:
            words = translate("commands", "It says that it comes from {county}. Compare its twelve digits.")
            click.echo(words.format(county=file.county_name))
        for one in brings:
            click.echo(brings_words(one))

    told = {"county": file.county, "name": file.county_name, "number": file.number, "known": known}
    answer({**told, "brings": brings}, as_json, say)


def _say_county(taken: CountyFileTaken, *, known: bool) -> None:
    words = translate("commands", "Joined: {county}")
    if known:
        words = translate("commands", "The file of {county} is taken in.")
    click.echo(words.format(county=taken.county.name))
    for one in taken.sent_down:
        click.echo(sent_down_words(one))


@click.command()
@click.option("--to", "folder", required=True, type=click.Path(path_type=Path, file_okay=False))
@click.option(
    "--for",
    "reader",
    type=click.Choice(["county", "sisters"]),
    default="county",
    show_default=True,
    help="The county, or this village's other laptops.",
)
@click.option(
    "--kind",
    type=click.Choice([CASE, AGGREGATE]),
    default=CASE,
    show_default=True,
    help="aggregate: publicity and the village's work alone, nothing about a person.",
)
@vault_option
@password_file
@as_json
def export(
    folder: Path, reader: str, kind: str, vault: Path, password_file: Path | None, as_json: bool
) -> None:
    """Write the next encrypted, signed bundle to a folder or stick, and read it back."""
    to_sisters = reader == "sisters"
    with opened_village(vault, password_file) as (store, moment):
        sent = send(store, folder, now=moment, to_sisters=to_sisters, kind=kind)

    def say() -> None:
        if to_sisters:
            click.echo(
                translate(
                    "commands", "{file} is written and was read back. Take it in on the other laptop."
                ).format(file=sent.path)
            )
            return
        if kind == AGGREGATE:
            words = translate("commands", "{file} is written and was read back. It names nobody.")
            click.echo(words.format(file=sent.path))
            return
        click.echo(
            translate(
                "commands", "{file} is written and was read back. It is received once the county says so."
            ).format(file=sent.path)
        )

    answer(sent, as_json, say)


@click.command("take-in")
@click.argument("file", type=click.Path(path_type=Path))
@_only_look
@vault_option
@password_file
@as_json
@click.pass_context
def take_in(
    context: click.Context,
    file: Path,
    only_look: bool,
    vault: Path,
    password_file: Path | None,
    as_json: bool,
) -> None:
    """Take in what came on a stick: the county's receipt, what it has entered for this village, a newer file
    of a county that is known, a bundle of this village's other laptop, or what a lost one had sent.
    """
    if file.suffix == BUNDLE_SUFFIX:
        with opened_village(vault, password_file) as (store, moment), telling_copies(store):
            found = (look_at_bundle if only_look else take_in_sister)(store, file, now=moment)
        answer(found, as_json, lambda: _say_sisters(found, only_look=only_look))
        return
    if file.suffix == COUNTY_SUFFIX:
        context.forward(enrolment)
        return
    data = read_small_file(file)
    if only_look:
        raise Refused("receipt_not_looked_at")
    with opened_village(vault, password_file) as (store, moment), telling_copies(store):
        taken = receive_receipt(store, data, now=moment)
    answer(taken, as_json, lambda: say_taken(taken))


def _say_sisters(found: TakenFromSister, *, only_look: bool = False) -> None:
    if only_look:
        said = translate("commands", "Only looked at; nothing is changed. Taken in: new entries {new}")
    elif found.from_county and not found.rebuilt:
        said = translate("commands", "What the county entered for this village is here: new entries {new}")
    elif found.from_county:
        said = translate("commands", "What the county held of this village is here: new entries {new}")
    else:
        said = translate("commands", "Bundle {number} of laptop {tag}: new entries {new}")
    click.echo(said.format(number=found.bundle, tag=found.tag, new=found.new_entries))
    if rows := rows_words(found):
        click.echo(translate("commands", "made or changed: {rows}").format(rows=rows))
    for one in found.waits:
        click.echo(waits_words(one))
    if found.missing:
        click.echo(
            translate(
                "commands", "Photos and scans that are missing; the next bundle for the sisters asks: {count}"
            ).format(count=found.missing)
        )
    if found.conflicts:
        click.echo(
            translate("commands", "Rows on which two values now stand side by side: {count}").format(
                count=found.conflicts
            )
        )
    for _laptop in found.unknown:
        click.echo(sentence("segment_of_unknown_laptop"))


@dataclass(frozen=True)
class Status:
    """How a vault stands: counts and days, no names of people. `expected`: bytes of the next bundle for the
    county, of either kind; None before enrolment, or for who may not send.
    """

    village: Village
    laptop: str
    people: int
    visits: int
    tests: int
    overdue: int
    near: int
    law: int
    county: str | None
    pending: Pending
    expected: ExpectedSize | None
    sent: list[SentLine]
    came_back: list[SentBack]
    findings: tuple[str, ...]
    on: date
    copies: list[CopyNoticed]
    waits: list[WaitsFor]


@click.command()
@vault_option
@password_file
@as_json
def status(vault: Path, password_file: Path | None, as_json: bool) -> None:
    """How the vault stands: people, what is due, what was sent and what the county has received."""
    with opened_village(vault, password_file) as (store, moment), look(store) as connection:
        today = day_of(moment)
        county: County | None = read_county(connection)
        laptop = store.laptop.laptop
        due = list_due(connection, today=today)
        run = connection.exec_driver_sql
        found = Status(
            village=home_village(connection, on=today),
            laptop=store.laptop.tag,
            people=run("SELECT count(*) FROM person WHERE deleted = 0").scalar_one(),
            visits=run("SELECT count(*) FROM visit WHERE deleted = 0").scalar_one(),
            tests=run("SELECT count(*) FROM test WHERE deleted = 0").scalar_one(),
            overdue=len(due.overdue),
            near=len(due.near),
            law=len(due.law),
            county=county.name if county is not None else None,
            pending=read_pending(connection, county=county.county if county else None, laptop=laptop),
            expected=_expected(store, moment),
            sent=list_sent(connection, laptop),
            came_back=list_rejected(connection),
            findings=store.findings,
            on=today,
            copies=list_copies(connection),
            waits=list_waiting(connection),
        )
    answer(found, as_json, lambda: _say_status(found))


def _expected(store: Vault, moment: Moment) -> ExpectedSize | None:
    """Who may not send, or has a county that reads only older bundles, is told so when sending."""
    try:
        return expected_size(store, now=moment)
    except Refused:
        return None


def _say_status(found: Status) -> None:
    click.echo(
        translate("commands", "{village}: people {people}, visits {visits}, tests {tests}").format(
            village=found.village.name, people=found.people, visits=found.visits, tests=found.tests
        )
    )
    click.echo(
        translate("commands", "Overdue {overdue}, due soon {near}, dates of law {law}").format(
            overdue=found.overdue, near=found.near, law=found.law
        )
    )
    for finding in found.findings:
        click.echo(sentence(finding), err=True)
    say_copies(found.copies)
    for one in found.waits:
        click.echo(waits_words(one))
    if found.county is None:
        click.echo(translate("commands", "Not enrolled with a county yet; the vault works fully without."))
        return
    click.echo(
        translate("commands", "{county}: changed records not received yet: {count}").format(
            county=found.county, count=found.pending.count
        )
    )
    if found.expected is not None:
        words = translate("commands", "A bundle written now will have about {size}.")
        click.echo(words.format(size=size_words(found.expected.case)))
    say_sent(found.sent)
    say_sent_back(found.came_back)
