"""`yidai-county matrix`, `conflicts` and `people`: what came from whom, and what does not fit together."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

import click

from app.county.list_conflicts import OpenConflict, list_conflicts
from app.county.list_twice import Twice, list_twice
from app.county.read_matrix import DUE_DAY, Came, Matrix, read_matrix
from app.errors import Refused
from app.work import look
from ui.commands.command_line import answer, as_json, password_file, translate
from ui.commands.county_home import home_option, opened_county


@click.command()
@home_option
@click.option("--months", type=click.IntRange(1, 120), default=12, show_default=True, help="How many.")
@click.option(
    "--due-day",
    type=click.IntRange(1, 28),
    default=DUE_DAY,
    show_default=True,
    help="The day of the next month by which a month's records are in time.",
)
@password_file
@as_json
def matrix(home: Path, months: int, due_day: int, password_file: Path | None, as_json: bool) -> None:
    """Village by month: received, late, a gap, or nothing."""
    with opened_county(home, password_file) as (vault, moment), look(vault) as connection:
        found = read_matrix(connection, now=moment, months=months, due_day=due_day)
    reporting = {month: found.reporting(month) for month in found.months}
    plain = {"months": found.months, "villages": found.villages, "reporting": reporting}
    answer(plain, as_json, lambda: _say_matrix(found))


def _say_matrix(found: Matrix) -> None:
    words = {
        Came.RECEIVED: translate("commands", "received"),
        Came.LATE: translate("commands", "late"),
        Came.GAP: translate("commands", "gap"),
        Came.NOTHING: translate("commands", "nothing"),
    }
    for village in found.villages:
        cells = " ".join(f"{cell.month} {words[cell.came]}" for cell in village.months)
        click.echo(f"{village.code} {village.name}: {cells}")
    for month in found.months:
        click.echo(
            translate("commands", "{month}: of {all} villages {count} reported").format(
                month=month, all=len(found.villages), count=found.reporting(month)
            )
        )


@click.command()
@home_option
@password_file
@as_json
def conflicts(home: Path, password_file: Path | None, as_json: bool) -> None:
    """The conflicts that nobody settled yet, by village, the careful ones first."""
    with opened_county(home, password_file) as (vault, _moment), look(vault) as connection:
        found = list_conflicts(connection)
    answer(found, as_json, lambda: _say_conflicts(found))


def _say_conflicts(found: list[OpenConflict]) -> None:
    if not found:
        click.echo(translate("commands", "No conflict stands open."))
    for (code, name), group in groupby(found, key=_village_of):
        lines = list(group)
        click.echo(
            translate("commands", "{code} {village}: open conflicts {count}, careful ones {careful}").format(
                code=code, village=name, count=len(lines), careful=sum(one.careful for one in lines)
            )
        )
        for one in lines:
            click.echo(
                f"  {'!' if one.careful else ' '} {one.file_no or '—'} {one.table}.{one.register} {one.row}"
            )


def _village_of(one: OpenConflict) -> tuple[str, str]:
    return one.village_code, one.village_name


@click.command()
@home_option
@click.option("--twice", is_flag=True, help="People whose number stands in two villages' ledgers.")
@password_file
@as_json
def people(home: Path, twice: bool, password_file: Path | None, as_json: bool) -> None:
    """The same person in two villages. Numbers are masked; names are not shown."""
    if not twice:
        raise Refused("people_of_what")
    with opened_county(home, password_file) as (vault, _moment), look(vault) as connection:
        found = list_twice(connection)
    answer(found, as_json, lambda: _say_twice(found))


def _say_twice(found: list[Twice]) -> None:
    if not found:
        click.echo(translate("commands", "Nobody stands in two villages' ledgers."))
    for one in found:
        places = "; ".join(f"{there.village_name} {there.file_no or '—'}" for there in one.people)
        click.echo(f"{one.masked}: {places}")
