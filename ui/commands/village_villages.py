"""`yidai villages`: which villages this vault keeps, another one added, and which is worked on."""

from __future__ import annotations

from pathlib import Path

import click

from app.clock import day_of
from app.errors import Refused
from app.people.list_people import count_of_village
from app.village.read_village import read_village, read_villages
from app.village.several_villages import NewPlace, add_village, choose_village
from app.work import look, work
from ui.commands.command_line import answer, as_json, password_file, translate
from ui.commands.village_vault import opened_village, vault_option


@click.group()
def villages() -> None:
    """The villages of this vault: people, ledgers, funds and figures stand apart."""


@villages.command("list")
@vault_option
@password_file
@as_json
def list_villages(vault: Path, password_file: Path | None, as_json: bool) -> None:
    """Each village with its code and how many people have a file; * is the one that is worked on."""
    with opened_village(vault, password_file) as (store, moment), look(store) as connection:
        today = day_of(moment)
        now = read_village(connection, on=today).village
        found = [
            {
                "code": one.code,
                "name": one.name,
                "people": count_of_village(connection, one.village),
                "chosen": one.village == now,
            }
            for one in read_villages(connection, on=today)
        ]

    def say() -> None:
        for one in found:
            mark = "*" if one["chosen"] else " "
            click.echo(f"{mark} {one['code']}  {one['name']}  {one['people']}")

    answer(found, as_json, say)


@villages.command("add")
@vault_option
@click.option("--code", required=True)
@click.option("--name", required=True)
@click.option("--town", default="")
@click.option("--county", default="")
@password_file
@as_json
def add(
    vault: Path, code: str, name: str, town: str, county: str, password_file: Path | None, as_json: bool
) -> None:
    """Keep the records of another village in this vault too."""
    with opened_village(vault, password_file) as (store, moment), work(store, now=moment) as session:
        held = read_village(session.connection, on=day_of(moment)).village
        made = add_village(session, NewPlace(code, name, town, county), now=moment)
        choose_village(session, held)
    answer({"village": made}, as_json, lambda: click.echo(translate("commands", "The village is added.")))


@villages.command("choose")
@click.argument("code")
@vault_option
@password_file
@as_json
def choose(code: str, vault: Path, password_file: Path | None, as_json: bool) -> None:
    """Work on the village with this code from now on."""
    with opened_village(vault, password_file) as (store, moment), work(store, now=moment) as session:
        found = [one for one in read_villages(session.connection, on=day_of(moment)) if one.code == code]
        if not found:
            raise Refused("village_unknown", field="code")
        choose_village(session, found[0].village)
    words = translate("commands", "Worked on now: {name}").format(name=found[0].name)
    answer({"code": code}, as_json, lambda: click.echo(words))
