"""`yidai-county users` and `access-log`: who works at the county's desk, and who looked at what."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from app.users.list_users import list_users
from app.users.rules import Role
from app.vault.keys_file import ON_SERVER
from ui.commands.command_line import answer, as_json, password_file, translate
from ui.commands.county_home import home_option, opened_county
from ui.commands.village_access import access_options, asked_of, say_access
from ui.commands.village_users import change_or_list, new_password_file, say_users


@click.command()
@click.argument(
    "what", type=click.Choice(["list", "add", "disable", "reset"]), required=False, default="list"
)
@click.argument("name", required=False)
@new_password_file
@home_option
@password_file
@as_json
def users(
    what: str,
    name: str | None,
    new_password_file: Path | None,
    home: Path,
    password_file: Path | None,
    as_json: bool,
) -> None:
    """List the clerks, add one, let one go, or give one a new password."""
    if (what == "list") == bool(name):
        raise click.UsageError(translate("commands", "a name, except for list"))
    with opened_county(home, password_file) as (store, moment):
        change_or_list(store, what, name or "", Role.COUNTY, new_password_file, moment)
        lines = list_users(store)
        name_at_server = what == "disable" and store.records == ON_SERVER

    def say() -> None:
        say_users(lines, with_bags=False)
        if name_at_server:
            click.echo(
                translate(
                    "commands", "Have the name at the database server taken away today, too: DROP ROLE."
                )
            )

    answer(lines, as_json, say)


@click.command("access-log")
@access_options
@home_option
@password_file
@as_json
def access_log(home: Path, password_file: Path | None, as_json: bool, out: Path | None, **asked: Any) -> None:
    """Who looked at, searched, printed, sent, unlocked or failed to, here and in the villages."""
    with opened_county(home, password_file) as (store, moment):
        say_access(store, asked_of(**asked), out, as_json, moment)
