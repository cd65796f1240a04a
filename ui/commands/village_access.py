"""`yidai access-log`: who looked at what, for whoever may audit it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

import click

from app.clock import Moment
from app.users.read_access_log import AccessAsked, AccessFound, read_access_log
from app.vault.vault import Vault
from app.work import look
from ui.commands.command_line import DAY, answer, as_json, password_file, translate
from ui.commands.village_vault import opened_village, vault_option
from ui.users.access_words import detail_words, kind_words, laptop_words
from ui.users.wiring import save_access_log

F = TypeVar("F", bound=Callable[..., Any])


def access_options(command: F) -> F:
    """Which lines of the log; `asked_of` reads them."""
    for option in reversed(
        (
            click.option("--from", "first", type=DAY, help="First day."),
            click.option("--to", "last", type=DAY, help="Last day, counted."),
            click.option("--who", multiple=True, help="Only of this user; may be given several times."),
            click.option(
                "--kind", "kinds", multiple=True, help="Only of this kind, such as revealed or printed."
            ),
            click.option("--person", "file_no", default="", help="Only about the bag with this file number."),
            click.option("--out", type=click.Path(path_type=Path, dir_okay=False), help="Save it as .csv."),
        )
    ):
        command = option(command)
    return command


@click.command("access-log")
@access_options
@vault_option
@password_file
@as_json
def access_log(
    vault: Path, password_file: Path | None, as_json: bool, out: Path | None, **asked: Any
) -> None:
    """Who looked at, searched, printed, sent, unlocked or failed to; file numbers, never names."""
    with opened_village(vault, password_file) as (store, moment):
        say_access(store, asked_of(**asked), out, as_json, moment)


def asked_of(
    first: datetime | None,
    last: datetime | None,
    who: tuple[str, ...],
    kinds: tuple[str, ...],
    file_no: str,
) -> AccessAsked:
    """What the options ask for."""
    return AccessAsked(
        first.date() if first else None,
        last.date() if last else None,
        frozenset(who),
        frozenset(kinds),
        file_no,
    )


def say_access(store: Vault, asked: AccessAsked, out: Path | None, as_json: bool, moment: Moment) -> None:
    """Show these lines, or save them, which the log notes."""
    with look(store) as connection:
        found = read_access_log(connection, asked)
    if out is not None:
        save_access_log(store, asked, out, now=moment)
    answer(found.lines, as_json, lambda: _say(found, out))


def _say(found: AccessFound, out: Path | None) -> None:
    if out is not None:
        click.echo(translate("commands", "Saved: {file}").format(file=out))
        return
    for line in found.lines:
        at = line.at.strftime("%Y-%m-%d %H:%M:%S")
        words = (at, line.user, kind_words(line.kind), " ".join(line.files), detail_words(line))
        click.echo("\t".join((*words, f"{laptop_words(line)} {line.seq}")))
    if found.left_out:
        click.echo(
            translate("commands", "Older ones that fit too: {count}").format(count=found.left_out), err=True
        )
