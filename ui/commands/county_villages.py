"""`yidai-county transfer` and `division`: bags on their way, villages that change."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from app.county.change_division import change_division
from app.county.pass_on import OnTheWay, list_on_the_way, pass_on
from app.errors import Refused
from app.work import look, work
from ui.commands.command_line import answer, as_json, password_file, translate
from ui.commands.county_home import home_option, opened_county


@click.command()
@click.argument("files", nargs=-1, type=click.Path(path_type=Path, dir_okay=False))
@click.option("--to", "folder", type=click.Path(path_type=Path, file_okay=False), help="The stick.")
@home_option
@password_file
@as_json
def transfer(
    files: tuple[Path, ...], folder: Path | None, home: Path, password_file: Path | None, as_json: bool
) -> None:
    """Check bags that move from village to village and pass them on; without files, list those on the way."""
    if files and (folder is None or not folder.is_dir()):
        raise Refused("folder_missing")
    with opened_county(home, password_file) as (vault, _moment):
        if folder is None or not files:
            with look(vault) as connection:
                moving = list_on_the_way(connection)
            answer(moving, as_json, lambda: _say_moving(moving))
            return
        passed = [pass_on(vault, path, folder) for path in files]

    def say() -> None:
        for one in passed:
            words = translate(
                "commands", "{file}: from {there} for {here}. Twelve digits to compare: {digits}"
            )
            click.echo(
                words.format(
                    file=one.path.name, there=one.from_name, here=one.to_name, digits=one.fingerprint
                )
            )

    answer(passed, as_json, say)


def _say_moving(moving: list[OnTheWay]) -> None:
    if not moving:
        click.echo(translate("commands", "No bag has moved to another village."))
    arrived, away = translate("commands", "arrived"), translate("commands", "not arrived yet")
    for one in moving:
        state = arrived if one.arrived else away
        click.echo(f"{one.on} {one.from_name} → {one.to_name} {one.package[:8]}: {state}")


@click.command()
@click.option("--village-code", "codes", multiple=True, required=True, help="Of today; several are merged.")
@click.option("--to-code", required=True, help="The code from now on.")
@click.option("--to-name", required=True, help="The name from now on.")
@click.option("--town", default="", help="The township from now on, where that changes too.")
@click.option("--from", "from_on", type=click.DateTime(["%Y-%m-%d"]), required=True, help="First day.")
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
    """Rename, renumber or merge villages. For one that is split off: enrol it, then transfer its bags."""
    with opened_county(home, password_file) as (vault, moment), work(vault, now=moment) as session:
        villages = change_division(
            session, codes, code=to_code, name=to_name, town=town, from_on=from_on.date()
        )

    def say() -> None:
        words = translate("commands", "{code} {name}: villages {count}. Send them their new file: send-down.")
        click.echo(words.format(code=to_code, name=to_name, count=len(villages)))

    answer({"village_code": to_code, "village_name": to_name, "villages": villages}, as_json, say)
