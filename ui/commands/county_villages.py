"""`yidai-county transfer`, `division` and `split`: bags on their way, villages that change."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from app.county.change_division import change_division
from app.county.pass_on import OnTheWay, PassedMany, by_way, list_on_the_way, pass_on_many
from app.county.read_split import read_split
from app.errors import Refused
from app.transfer.find_transfers import find_transfers
from app.work import look, work
from ui.commands.command_line import DAY, answer, as_json, password_file, translate
from ui.commands.county_home import home_option, opened_county
from ui.counted import counted
from ui.county.villages.split_words import split_lines
from ui.problems import sentence_of


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option("--to", "folder", type=click.Path(path_type=Path, file_okay=False), help="The stick.")
@home_option
@password_file
@as_json
def transfer(
    paths: tuple[Path, ...], folder: Path | None, home: Path, password_file: Path | None, as_json: bool
) -> None:
    """Check bags that move from village to village and pass them on; without files, list those on the way.

    A folder or stick: every bag on it. They are written into a folder for each receiving village. Exit
    code 1 where one was left.
    """
    if paths and (folder is None or not folder.is_dir()):
        raise Refused("folder_missing")
    with opened_county(home, password_file) as (vault, _moment):
        if folder is None or not paths:
            with look(vault) as connection:
                moving = list_on_the_way(connection)
            answer(moving, as_json, lambda: _say_moving(moving))
            return
        passed = pass_on_many(vault, find_transfers(paths), folder)
    answer(_facts(passed), as_json, lambda: _say_passed(passed))
    if not passed.bags:
        raise Refused("no_transfers_there")
    if passed.left:
        raise Refused("bags_left_out", count=passed.left)


def _facts(passed: PassedMany) -> dict[str, object]:
    wrong = [(one.path.name, one.problem) for one in passed.bags if one.problem is not None]
    left = [{"file": name, "reason": problem.reason} for name, problem in wrong]
    bags = [one.passed for one in passed.bags if one.passed is not None]
    return {"passed": bags, "left": left, "absent": passed.absent}


def _say_passed(passed: PassedMany) -> None:
    last = ""
    words = translate("commands", "From {there} for {here}. Twelve digits to compare: {digits}")
    for one in (found.passed for found in passed.bags if found.passed is not None):
        if one.fingerprint != last:
            last = one.fingerprint
            click.echo(words.format(there=one.from_name, here=one.to_name, digits=one.fingerprint))
        arrived = translate("commands", " (has arrived there already)") if one.arrived else ""
        click.echo(f"  {one.file_no} → {one.to_code}/{one.path.name}{arrived}")
    missing = translate("commands", "On the list, but not here: {file_no}, from {there} for {here}")
    for absent in passed.absent:
        arrived = translate("commands", " (has arrived there already)") if absent.arrived else ""
        click.echo(
            missing.format(file_no=absent.file_no, there=absent.from_name, here=absent.to_name) + arrived
        )
    for left in passed.bags:
        if left.problem is not None:
            click.echo(f"{left.path.name}: {sentence_of(left.problem)}", err=True)


def _say_moving(moving: list[OnTheWay]) -> None:
    if not moving:
        click.echo(translate("commands", "No bag has moved to another village."))
    words = translate("commands", "{there} → {here}: {arrived} of {count} {count:bag has|bags have} arrived.")
    for (there, here), bags in by_way(moving).items():
        arrived = sum(one.arrived for one in bags)
        click.echo(counted(words, there=there, here=here, arrived=arrived, count=len(bags)))
        for one in bags:
            if not one.arrived:
                away = translate("commands", "not arrived yet")
                click.echo(f"  {one.on} {one.file_no} {one.package[:8]}: {away}")


@click.command()
@click.option("--village-code", "codes", multiple=True, required=True, help="Of today; several are merged.")
@click.option("--to-code", required=True, help="The code from now on.")
@click.option("--to-name", required=True, help="The name from now on.")
@click.option("--town", default="", help="The township from now on, where that changes too.")
@click.option("--from", "from_on", type=DAY, required=True, help="First day.")
@home_option
@password_file
@as_json
def division(
    codes: tuple[str, ...],
    to_code: str,
    to_name: str,
    town: str,
    from_on: datetime,
    home: Path,
    password_file: Path | None,
    as_json: bool,
) -> None:
    """Rename, renumber or merge villages. For one that is split off: `split`."""
    with opened_county(home, password_file) as (vault, moment), work(vault, now=moment) as session:
        villages = change_division(
            session, codes, code=to_code, name=to_name, town=town, from_on=from_on.date()
        )

    def say() -> None:
        words = translate("commands", "{code} {name}: villages {count}. Send them their new file: send-down.")
        click.echo(words.format(code=to_code, name=to_name, count=len(villages)))

    answer({"village_code": to_code, "village_name": to_name, "villages": villages}, as_json, say)


@click.command()
@click.option("--village-code", "old", required=True, help="The village that is split.")
@click.option("--into", "new", required=True, help="The code of the new one.")
@home_option
@password_file
@as_json
def split(old: str, new: str, home: Path, password_file: Path | None, as_json: bool) -> None:
    """The steps of splitting a village, which of them are done, and which bags have not arrived."""
    with opened_county(home, password_file) as (vault, _moment), look(vault) as connection:
        state = read_split(connection, old, new)
    answer(state, as_json, lambda: click.echo("\n".join(split_lines(state))))
