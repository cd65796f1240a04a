"""`yidai-county`: the county desk's command line."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import click

from app.clock import now
from app.county.create_county import create_county
from app.county.enrol_village import enrol_village
from app.county.laptops import laptops_of
from app.county.read_status import CountyStatus, read_status
from app.county.take_in_bundles import take_in_bundles
from app.county.townships import township_code
from app.county.verdict import IN_ORDER, KNOWN, OURS, TAKEN, Verdict, report_lines
from app.county.waiting_down import WaitingDown, list_waiting_down
from app.county.write_receipts import WrittenReceipt, write_receipts
from app.errors import Refused
from app.exporting.save_file import save_file
from app.vault.vault import Vault
from app.version import PROGRAM_VERSION
from app.work import look, work
from ui.commands.command_line import (
    answer,
    as_json,
    password,
    password_file,
    password_to_be,
    run,
    tell_bugs_apart,
    translate,
)
from ui.commands.county_enrol_all import enrol_all
from ui.commands.county_home import home_option, opened_county
from ui.commands.county_phrase import ask_for_phrase, is_somebody_there, say_typed_back, type_back
from ui.commands.county_server import server_options, server_told
from ui.commands.lazy_group import LazyGroup
from ui.county.verdict_words import held_words, lacks_of, reason_words, sentences_of
from ui.listed import parted

LAZILY = {
    "matrix": "county_reports:matrix",
    "reminders": "county_reports:reminders_command",
    "report": "county_reports:report",
    "conflicts": "county_overview:conflicts",
    "people": "county_overview:people",
    "transfer": "county_villages:transfer",
    "send-down": "county_down:send_down_command",
    "send-update": "county_update:send_update",
    "renew": "county_laptops:renew",
    "revoke": "county_laptops:revoke",
    "rebuild": "county_laptops:rebuild",
    "division": "county_villages:division",
    "split": "county_villages:split",
    "recover": "county_secrets:recover",
    "rotate": "county_secrets:rotate",
    "restored": "county_secrets:restored",
    "check": "county_store:check",
    "backup": "county_store:backup",
    "publish-view": "county_publish:publish",
    "server": "county_server:server",
    "quarantine": "county_quarantine:quarantine",
    "users": "county_users:users",
    "access-log": "county_users:access_log",
    "window": "county_window:window",
    "tour": "county_tour:tour",
}
"""Each command, its module here and its name there."""


@click.group(cls=LazyGroup, lazily={name: f"ui.commands.{place}" for name, place in LAZILY.items()})
@click.version_option(PROGRAM_VERSION, prog_name="yidai-county")
def county() -> None:
    """Enrol villages' laptops, take in their bundles, answer with receipts."""


@county.command()
@home_option
@click.option("--name", default="", help="The county's name, as villages see it.")
@click.option("--user", "user_name", default="", help="Who uses the store.")
@click.option("--typed-back", is_flag=True, help="Type the phrase of a store that was made before.")
@click.option(
    "--phrase-file", type=click.Path(path_type=Path, dir_okay=False), help="With --typed-back: holds it."
)
@server_options
@password_to_be
@as_json
def init(
    home: Path,
    url: str | None,
    server_password: Path | None,
    name: str,
    user_name: str,
    typed_back: bool,
    phrase_file: Path | None,
    password_file: Path | None,
    as_json: bool,
) -> None:
    """Make the county's encrypted store and show its recovery phrase once.

    It ends when the phrase was typed back from the paper; until then the store does nothing else.
    """
    if typed_back:
        type_back(home, phrase_file, password_file)
        answer({"typed_back": True}, as_json, say_typed_back)
        return
    created = create_county(
        home,
        name=name or translate("commands", "County drug-control office"),
        user_name=user_name or translate("commands", "County clerk"),
        password=password(password_file, twice=True),
        now=now(),
        server=server_told(url, server_password),
        waits_for_paper=True,
    )

    def say() -> None:
        click.echo(
            translate(
                "commands", "The store is made. Write these 24 characters down; they are shown only now:"
            )
        )
        if not is_somebody_there():
            click.echo(translate("commands", "Then type them back: yidai-county init --typed-back --home …"))
        click.echo(created.phrase)

    answer({"county": created.county, "recovery_phrase": created.phrase}, as_json, say)
    try:
        ask_for_phrase(created.vault)
    finally:
        created.vault.close()


@county.command()
@home_option
@click.option("--village-code", default="")
@click.option("--village-name", default="")
@click.option(
    "--list",
    "listed",
    type=click.Path(path_type=Path, dir_okay=False),
    help="A table with codes and names of villages: a file for each that has none yet.",
)
@click.option("--out", required=True, type=click.Path(path_type=Path), help="A file; with --list a folder.")
@password_file
@as_json
def enrol(
    home: Path,
    village_code: str,
    village_name: str,
    listed: Path | None,
    out: Path,
    password_file: Path | None,
    as_json: bool,
) -> None:
    """Make the file with which one laptop of a village joins. Its digits are compared by telephone."""
    if listed is not None:
        enrol_all(home, listed, out, password_file, as_json)
        return
    with opened_county(home, password_file) as (vault, moment), work(vault, now=moment) as session:
        made = enrol_village(session, code=village_code, name=village_name, now=moment)
        # Written before the token is kept: a file that could not be written leaves none behind.
        save_file(out, made.data)

    def say() -> None:
        click.echo(
            translate("commands", "Read these twelve digits to the village by telephone: {digits}").format(
                digits=made.fingerprint
            )
        )

    answer({"file": out, "fingerprint": made.fingerprint}, as_json, say)


@county.command("take-in")
@home_option
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--report",
    type=click.Path(path_type=Path, dir_okay=False),
    help="A file for the reports, one line of JSON a bundle.",
)
@password_file
@as_json
def take_in(
    home: Path, paths: tuple[Path, ...], report: Path | None, password_file: Path | None, as_json: bool
) -> None:
    """Take in bundles, or every bundle of a folder or stick, in its folders too.

    Exit code 1 where one was not taken.
    """
    with opened_county(home, password_file) as (vault, moment):
        verdicts = take_in_bundles(vault, paths, now=moment)
    if report is not None:
        save_file(report, report_lines(verdicts))

    def say() -> None:
        for verdict in verdicts:
            click.echo(_line(verdict))

    answer([verdict.to_plain() for verdict in verdicts], as_json, say)
    if not verdicts:
        raise Refused("no_bundles_there")
    left_out = sum(verdict.outcome not in IN_ORDER for verdict in verdicts)
    if left_out:
        raise Refused("bundles_left_out", count=left_out, all=len(verdicts))


def _line(verdict: Verdict) -> str:
    if verdict.outcome == KNOWN:
        return translate("commands", "{file}: was taken in before, nothing changed").format(file=verdict.file)
    if verdict.outcome == OURS:
        return f"{verdict.file}: {reason_words(verdict)}"
    if verdict.outcome != TAKEN:
        return translate("commands", "{file}: not taken in. {why}").format(
            file=verdict.file, why=reason_words(verdict)
        )
    words = [
        translate("commands", "{file}: taken in, {village} {tag} bundle {number}, new entries {new}").format(
            file=verdict.file,
            village=verdict.village_name,
            tag=verdict.tag,
            number=verdict.bundle,
            new=verdict.new_entries,
        )
    ]
    words += lacks_of(verdict)
    if verdict.code:
        words.append(translate("commands", "telephone code {code}").format(code=verdict.code))
    facts = parted(words)
    more = "".join(sentences_of(verdict))
    return translate("commands", "{facts}. {more}").format(facts=facts, more=more) if more else facts


@county.command()
@home_option
@click.option("--out", required=True, type=click.Path(path_type=Path, file_okay=False))
@click.option("--all", "all_laptops", is_flag=True, help="Answer every laptop, not only those that sent.")
@click.option("--by-township", is_flag=True, help="A folder for each township, as the sticks are given out.")
@click.option(
    "--village-code", default="", help="Only the laptops of this village, whether they wait or not."
)
@click.option("--laptop", "tag", default="", help="With --village-code: only this one.")
@password_file
@as_json
def receipts(
    home: Path,
    out: Path,
    all_laptops: bool,
    by_township: bool,
    village_code: str,
    tag: str,
    password_file: Path | None,
    as_json: bool,
) -> None:
    """Write a signed receipt for every laptop that sent something since its last one.

    What the county has settled or entered for its village goes along as a bundle. A receipt that was lost
    is written again with --village-code.
    """
    with opened_county(home, password_file) as (vault, moment):
        only = _laptops(vault, village_code, tag)
        made = write_receipts(
            vault, out, now=moment, all_laptops=all_laptops, only=only, by_township=by_township
        )

    def say() -> None:
        if not made:
            click.echo(translate("commands", "No laptop waits for a receipt."))
        for one in made:
            click.echo(_receipt_line(one))
        for bundle in sorted({one.bundle for one in made if one.bundle is not None}):
            words = translate(
                "commands", "{file}: what the county has for this village; it is taken in there"
            )
            click.echo(words.format(file=bundle.name))

    found = [
        {
            "file": one.path,
            "township": township_code(one.receipt.village_code),
            "number": one.receipt.number,
            "village_code": one.receipt.village_code,
            "tag": one.receipt.tag,
            "through": one.receipt.through,
            "codes": one.receipt.codes,
            "bundle": one.bundle,
        }
        for one in made
    ]
    answer(found, as_json, say)


def _laptops(vault: Vault, code: str, tag: str) -> list[str]:
    """The ids of a village's laptops, or of one. Raises: Refused("laptop_not_enrolled")."""
    if not (code or tag):
        return []
    with look(vault) as connection:
        found = [one.laptop for one in laptops_of(connection, code) if tag in ("", one.tag)]
    if not found:
        raise Refused("laptop_not_enrolled")
    return found


def _receipt_line(written: WrittenReceipt) -> str:
    receipt = written.receipt
    return translate("commands", "{file}: receipt {number} for {village} {tag}").format(
        file=written.path.name, number=receipt.number, village=receipt.village_name, tag=receipt.tag
    )


@county.command()
@home_option
@password_file
@as_json
def status(home: Path, password_file: Path | None, as_json: bool) -> None:
    """How the store stands: laptops, bundles, what waits, what is in quarantine."""
    with opened_county(home, password_file) as (vault, _moment), look(vault) as connection:
        found = read_status(connection)
        waiting = list_waiting_down(connection)
    answer({**vars(found), "waiting_down": waiting}, as_json, lambda: _say_status(found, waiting))


def _say_status(found: CountyStatus, waiting: Sequence[WaitingDown]) -> None:
    click.echo(
        translate(
            "commands", "{county}: laptops {laptops}, people {people}, entries {entries}, waiting {waiting}"
        ).format(
            county=found.county,
            laptops=found.enrolled,
            people=found.people,
            entries=found.entries,
            waiting=found.waiting,
        )
    )
    for one in found.laptops:
        click.echo(
            translate(
                "commands",
                "{village} {tag}: bundles {bundles}, newest {newest}, stored up to entry {through}",
            ).format(
                village=one.village_name,
                tag=one.tag,
                bundles=one.bundles,
                newest=one.newest_bundle,
                through=one.stored_through,
            )
        )
    for down in waiting:
        words = translate("commands", "{village}: entries of the county's that it does not hold yet: {count}")
        click.echo(words.format(village=down.village_name, count=down.entries))
    for held in found.quarantine:
        click.echo(
            translate("commands", "In quarantine: {file}. {why}").format(file=held.file, why=held_words(held))
        )


def main() -> None:
    """The console script."""
    tell_bugs_apart()
    sys.exit(run(county))
