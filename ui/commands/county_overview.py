"""`yidai-county conflicts` and `people`: what does not fit together, and what the county says to it."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

import click

from app.county.list_conflicts import OpenConflict, list_conflicts, village_of_conflict
from app.county.list_twice import Twice, list_twice
from app.county.send_down import SentDown, send_down
from app.county.settle import Asked, ask_about_twice, heads_of, settle_here
from app.errors import Refused
from app.history.keep_both import Both, keep_both
from app.history.names import names_known
from app.work import Session, look, work
from ui.commands.command_line import answer, as_json, password_file, translate
from ui.commands.county_home import home_option, opened_county
from ui.commands.village_conflicts import check_way, conflict_of, title_of, value_lines


@click.command()
@home_option
@click.option("--settle", nargs=3, metavar="TABLE ROW REGISTER", help="Show its values, or choose one.")
@click.option("--choose", type=click.IntRange(min=1), help="Which of the values holds, counted from 1.")
@click.option(
    "--keep-both",
    "both",
    type=click.Choice([way.value for way in Both]),
    help="Keep every value: in one text, or each in a record of its own.",
)
@click.option(
    "--to",
    "folder",
    type=click.Path(path_type=Path, file_okay=False),
    help="Write it for the village at once, to a stick or folder; else it goes with the next receipt.",
)
@password_file
@as_json
def conflicts(
    home: Path,
    settle: tuple[str, str, str] | None,
    choose: int | None,
    both: str | None,
    folder: Path | None,
    password_file: Path | None,
    as_json: bool,
) -> None:
    """The conflicts that nobody settled yet, by village, the careful ones first.

    What is settled here goes to the village with its next receipt, or with --to at once.
    """
    if folder is not None and not folder.is_dir():
        raise Refused("folder_missing")
    with opened_county(home, password_file) as (vault, moment):
        if settle is not None and (choose is not None or both is not None):
            if choose is not None and both is not None:
                raise Refused("choice_missing")
            with work(vault, now=moment) as session:
                if both is not None:
                    _keep_both(session, *settle, way=Both(both))
                    chosen: object = both
                else:
                    chosen = dict(settle_here(session, *settle, choose=choose or 1).values)
                code, _name = village_of_conflict(session.connection, settle[0], settle[1])
            sent = None if folder is None else send_down(vault, folder, code=code, now=moment)
            bundle = None if sent is None else sent.path
            done = {"chosen": chosen, "village_code": code, "bundle": bundle}
            answer(done, as_json, lambda: _say_settled(sent))
            return
        if settle is not None:
            with look(vault) as connection:
                heads = [dict(one.values) for one in heads_of(connection, *settle)]
                one = conflict_of(connection, settle[1], settle[2])
                lines = [title_of(one), *value_lines(one, names_known(connection))]
            answer(heads, as_json, lambda: click.echo("\n".join(lines)))
            return
        with look(vault) as connection:
            found = list_conflicts(connection)
    answer(found, as_json, lambda: _say_conflicts(found))


def _keep_both(session: Session, table: str, row: str, register: str, *, way: Both) -> None:
    one = conflict_of(session.connection, row, register)
    check_way(one, way)
    keep_both(session, table, row, register, way=way)


def _say_settled(sent: SentDown | None) -> None:
    if sent is None:
        click.echo(translate("commands", "Settled. It goes to the village with its next receipt."))
        return
    words = translate("commands", "Settled. {file} is for {village}: it is taken in there.")
    click.echo(words.format(file=sent.path, village=sent.village_name))


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
@click.option("--ask", is_flag=True, help="Enter a problem with a deadline for the villages concerned.")
@password_file
@as_json
def people(home: Path, twice: bool, ask: bool, password_file: Path | None, as_json: bool) -> None:
    """The same person in two villages. Numbers are masked; names are not shown."""
    if not twice:
        raise Refused("people_of_what")
    with opened_county(home, password_file) as (vault, moment):
        if ask:
            with work(vault, now=moment) as session:
                asked = ask_about_twice(session, now=moment)
            answer(asked, as_json, lambda: _say_asked(asked))
            return
        with look(vault) as connection:
            found = list_twice(connection)
    answer(found, as_json, lambda: _say_twice(found))


def _say_asked(asked: list[Asked]) -> None:
    if not asked:
        click.echo(translate("commands", "Nobody new is to be asked about."))
    for one in asked:
        words = translate("commands", "{code} {village}: asked about file {file_no}")
        click.echo(words.format(code=one.village_code, village=one.village_name, file_no=one.file_no or "—"))


def _say_twice(found: list[Twice]) -> None:
    if not found:
        click.echo(translate("commands", "Nobody stands in two villages' ledgers."))
    for one in found:
        places = "; ".join(f"{there.village_name} {there.file_no or '—'}" for there in one.people)
        click.echo(f"{one.masked}: {places}")
