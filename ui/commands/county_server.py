"""`yidai-county server`, and where `init` is told of one: a county's records on a PostgreSQL server."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from app.county.county_server import keep_server, server_at, where_records_lie
from app.county.move_to_server import move_to_server
from app.county.renew_on_server import renew_on_server
from app.errors import Refused
from app.vault.server_file import Server
from ui.commands.command_line import answer, as_json, password, password_file, translate
from ui.commands.county_home import home_option, opened_county

F = TypeVar("F", bound=Callable[..., Any])


def server_options(command: F) -> F:
    """Where the server is, and its password; never on the command line, where every user reads it."""
    url = click.option(
        "--postgres", "url", metavar="URL", help="postgresql://user@host/database: records lie on a server."
    )
    secret = click.option(
        "--postgres-password-file",
        "server_password",
        type=click.Path(path_type=Path, dir_okay=False),
        help="A file that holds the server's password, or PGPASSFILE; else it is asked for.",
    )
    return url(secret(command))


def server_told(url: str | None, server_password: Path | None) -> Server | None:
    """The server that the options name. Raises as `server_at` and `password`."""
    if url is None:
        return None
    found = server_at(url)
    if server_password is not None:
        return Server(found.told, password(server_password))
    is_known = "PGPASSWORD" in os.environ or "PGPASSFILE" in os.environ
    if is_known or sys.stdin is None or not sys.stdin.isatty():
        return found
    words = translate("commands", "Password of the server (Enter where it asks for none)")
    asked: str = click.prompt(words, hide_input=True, default="", show_default=False, err=True)
    return Server(found.told, asked or None)


@click.command()
@server_options
@click.option("--move", is_flag=True, help="Copy the records of this home to the server, which is empty.")
@click.option(
    "--new-key",
    is_flag=True,
    help="Records on a server get a new data key and go on in the empty database of --postgres.",
)
@home_option
@password_file
@as_json
def server(
    url: str | None,
    server_password: Path | None,
    move: bool,
    new_key: bool,
    home: Path,
    password_file: Path | None,
    as_json: bool,
) -> None:
    """Say where the records lie; with --postgres that they are reached another way, move there, or go on
    there under a new key, as after a clerk has left.
    """
    if move and new_key:
        raise click.UsageError(translate("commands", "--move or --new-key"))
    told = server_told(url, server_password)
    if (move or new_key) and told is None:
        raise Refused("postgres_url_missing")
    digest = ""
    with opened_county(home, password_file) as (vault, _moment):
        if told is not None and new_key:
            digest = renew_on_server(vault, told)
        elif told is not None and move:
            digest = move_to_server(vault, told)
        elif told is not None:
            keep_server(vault, told)
    if digest:
        answer({"moved": True, "digest": digest}, as_json, lambda: _say_moved(new_key=new_key))
        return
    where = where_records_lie(home) if told is None else told.told
    answer({"server": where}, as_json, lambda: _say(where))


def _say(where: object) -> None:
    if not isinstance(where, dict) or not where:
        click.echo(translate("commands", "The records lie in an encrypted file of this home."))
        return
    words = translate("commands", "The records lie on the server {host}, database {database}, as {user}.")
    click.echo(words.format(host=where["host"], database=where["dbname"], user=where.get("user", "—")))


def _say_moved(*, new_key: bool) -> None:
    if not new_key:
        click.echo(
            translate("commands", "All records are on the server now, and equal. The file stays beside.")
        )
        return
    click.echo(translate("commands", "All records lie in the new database under a new key, and are equal."))
    click.echo(
        translate(
            "commands",
            "Drop the old database. Whoever uses a copy of this home gets keys.json and postgres.json anew.",
        )
    )
