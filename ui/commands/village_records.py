"""`yidai new`, `import` and `undo`."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from app.clock import day_of, now
from app.errors import Refused
from app.history.undo_entry import undo_entry
from app.history.undo_last import Undone, undo_last
from app.importing.dry_run import dry_run
from app.importing.mapping import KINDS, PEOPLE_KINDS
from app.importing.read_ledger import read_ledger
from app.importing.remembered import remembered_mappings
from app.importing.take_in_ledger import TakenIn, check_against_vault, questions, take_in
from app.importing.verdicts import LedgerReading, Level
from app.vault.create_vault import NewVillage, create_vault
from app.vault.password_profiles import GRADED, SENTENCE
from app.village.designation import Designation
from app.village.read_village import read_village
from app.work import look, work
from ui.commands.command_line import DAY, answer, as_json, password, password_file, password_to_be, translate
from ui.commands.village_vault import opened_village, vault_option
from ui.history.undone_words import undone_words
from ui.problems import sentence

_ALIASES = {"members": "member", "activities": "activity", "funds": "fund_line", "problems": "problem"}


@click.command()
@vault_option
@click.option("--village-code", required=True)
@click.option("--village-name", required=True)
@click.option("--town", default="")
@click.option("--county", default="")
@click.option("--designation-no", default="", help="The number of the paper that designates the village.")
@click.option("--designation-by", default="", help="Who issued it: the township or the county.")
@click.option("--designation-on", type=DAY, help="Its day.")
@click.option("--user", "user_name", required=True, help="The first user: the group's leader.")
@click.option(
    "--profile",
    type=click.Choice([SENTENCE, GRADED]),
    default=SENTENCE,
    help="Passwords: a long sentence, or graded protection with three kinds of characters.",
)
@password_to_be
@as_json
def new(
    vault: Path,
    village_code: str,
    village_name: str,
    town: str,
    county: str,
    designation_no: str,
    designation_by: str,
    designation_on: datetime | None,
    user_name: str,
    profile: str,
    password_file: Path | None,
    as_json: bool,
) -> None:
    """Create an encrypted vault and show its recovery phrase once."""
    day = None if designation_on is None else designation_on.date()
    designation = Designation(designation_no.strip(), designation_by.strip(), day)
    created = create_vault(
        vault,
        NewVillage(village_code, village_name, town, county, designation),
        user_name=user_name,
        password=password(password_file, twice=True),
        now=now(),
        profile=profile,
    )
    tag = created.vault.laptop.tag
    created.vault.close()

    def say() -> None:
        click.echo(
            translate(
                "commands", "The vault is made. Write these 24 characters down; they are shown only now:"
            )
        )
        click.echo(created.phrase)

    answer({"vault": vault, "laptop": tag, "recovery_phrase": created.phrase}, as_json, say)


@click.command("import")
@click.argument("kind", type=click.Choice([*_ALIASES, *KINDS]), metavar="KIND")
@click.argument("file", type=click.Path(path_type=Path))
@vault_option
@click.option("--dry-run", "only_look", is_flag=True, help="Say what would come in; write nothing.")
@click.option("--why", default="", help="The reason for lines in a month that is closed.")
@password_file
@as_json
def import_group(
    kind: str,
    file: Path,
    vault: Path,
    only_look: bool,
    why: str,
    password_file: Path | None,
    as_json: bool,
) -> None:
    """Take in a ledger: roster, visits, tests, members, activities, or any ledger of the village."""
    kind = _ALIASES.get(kind, kind)
    ledger = read_ledger(file)
    with opened_village(vault, password_file) as (store, moment):
        today = day_of(moment)
        with look(store) as connection:
            remembered = remembered_mappings(connection, kind)
            reading = dry_run(ledger, kind, today=today, remembered=remembered)
            village = read_village(connection, on=today)
            reading = check_against_vault(connection, reading, village=village.village, why=why)
        if not reading.taken and not (only_look and reading.counts[Level.REFUSED]):
            raise Refused("nothing_in_ledger")
        if only_look:
            answer(_verdicts(reading), as_json, lambda: _say_verdicts(reading))
            return
        with work(store, now=moment, why=why) as session:
            taken = take_in(
                session,
                reading,
                village=village,
                tag=store.laptop.tag,
                id_key=store.id_key,
                now=moment,
                why=why,
            )
    answer(taken, as_json, lambda: _say_taken(taken, reading))


def _verdicts(reading: LedgerReading) -> dict[str, object]:
    rows = [
        {
            "address": verdict.address,
            "level": verdict.level.value,
            "reason": verdict.reason,
            "question": verdict.question.reason if verdict.question else None,
            "cells": [
                {
                    "address": mark.address,
                    "field": mark.field,
                    "level": mark.level.value,
                    "reason": mark.reason,
                }
                for mark in verdict.marks
            ],
        }
        for verdict in reading.rows
    ]
    counts = {level.value: count for level, count in reading.counts.items()}
    return {"kind": reading.kind, "notices": reading.notices, "counts": counts, "rows": rows}


def _say_verdicts(reading: LedgerReading) -> None:
    for notice in reading.notices:
        click.echo(sentence(notice))
    for verdict in reading.rows:
        told = [mark for mark in verdict.marks if mark.reason is not None]
        if verdict.reason is None and not told and verdict.question is None:
            continue
        if verdict.reason is not None:
            click.echo(f"{verdict.address}: {sentence(verdict.reason, verdict.facts)}")
        if verdict.question is not None:
            click.echo(f"{verdict.address}: {sentence(verdict.question.reason)}")
        for mark in told:
            if mark.reason is not None and mark.reason != verdict.reason:
                click.echo(f"{mark.address}: {sentence(mark.reason, mark.facts)}")
    counts = reading.counts
    click.echo(
        translate(
            "commands", "Rows that fit: {fine}, with a warning: {warned}, not coming in: {refused}"
        ).format(fine=counts[Level.OK], warned=counts[Level.WARNING], refused=counts[Level.REFUSED])
    )


def _say_taken(taken: TakenIn, reading: LedgerReading) -> None:
    if reading.kind in PEOPLE_KINDS:
        click.echo(
            translate(
                "commands",
                "Taken in: people {people}, visits {visits}, tests {tests}. Here already: {already}",
            ).format(people=taken.people, visits=taken.visits, tests=taken.tests, already=taken.already)
        )
    else:
        click.echo(
            translate("commands", "Taken in: lines {lines}. Here already: {already}").format(
                lines=taken.lines, already=taken.already
            )
        )
    if taken.left_out:
        click.echo(
            translate("commands", "Rows that stayed out: {count}. --dry-run says why.").format(
                count=taken.left_out
            )
        )
    if questions(reading):
        click.echo(translate("commands", "Rows that could be two people are answered in the window."))


@click.command()
@click.option("--last", is_flag=True, help="The last action of this user on this laptop.")
@click.option("--entry", help="One entry, by the number that `history` shows, for instance A7K-152.")
@vault_option
@password_file
@as_json
def undo(last: bool, entry: str | None, vault: Path, password_file: Path | None, as_json: bool) -> None:
    """Take back the last action, an import included, or any one entry."""
    if last == (entry is not None):
        raise click.UsageError(translate("commands", "either --last or --entry is needed"))
    with opened_village(vault, password_file) as (store, moment), work(store, now=moment) as session:
        if entry is not None:
            undone = undo_entry(session, entry)
            answer(undone, as_json, lambda: click.echo(undone_words(undone)))
            return
        done = undo_last(session)
    answer({"rows": done.rows, "kept": len(done.kept)}, as_json, lambda: _say_undone(done))


def _say_undone(done: Undone) -> None:
    click.echo(translate("commands", "Records taken back: {rows}").format(rows=done.rows))
    if done.kept:
        click.echo(
            translate(
                "commands", "Records that stayed, because something was written there later: {count}"
            ).format(count=len(done.kept))
        )
