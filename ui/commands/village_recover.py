"""`yidai recover`: a forgotten password, with the county's help."""

from __future__ import annotations

from pathlib import Path

import click

from app.bundles.publish import publish_bytes
from app.bundles.read_small_file import read_small_file
from app.clock import now
from app.errors import Refused
from app.ids import UserId
from app.vault.open_vault import users_of
from app.vault.recover_password import ask_county, take_answer
from app.vault.recovery_file import SUFFIX
from ui.commands.command_line import answer, as_json, password, password_to_be, translate
from ui.commands.village_vault import vault_option


@click.group()
def recover() -> None:
    """Ask the county, and take in its answer; the new password is chosen when asking."""


@recover.command()
@click.option("--to", "folder", required=True, type=click.Path(path_type=Path, file_okay=False))
@click.option("--user", "name", default="", help="Whose password, where there is more than one.")
@vault_option
@password_to_be
@as_json
def ask(folder: Path, name: str, vault: Path, password_file: Path | None, as_json: bool) -> None:
    "Write the request for the county. --password-file holds the NEW password."
    if not folder.is_dir():
        raise Refused("folder_missing")
    asked = ask_county(vault, new=password(password_file, twice=True), user=_user(vault, name), now=now())
    file = publish_bytes(folder, f"{asked.fingerprint.replace(' ', '-')}{SUFFIX}", asked.data)

    def say() -> None:
        words = translate("commands", "{file} is written. Read these twelve digits to the county: {digits}")
        click.echo(words.format(file=file.path, digits=asked.fingerprint))

    answer({"file": file.path, "fingerprint": asked.fingerprint, "user": asked.user_name}, as_json, say)


@recover.command("answer")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@vault_option
@password_to_be
@as_json
def answer_command(file: Path, vault: Path, password_file: Path | None, as_json: bool) -> None:
    """Take in the county's answer. The new password opens the records from now on."""
    take_answer(vault, read_small_file(file), new=password(password_file), now=now())
    answer(
        {"vault": vault},
        as_json,
        lambda: click.echo(translate("commands", "The new password opens the records from now on.")),
    )


def _user(vault: Path, name: str) -> UserId | None:
    if not name:
        return None
    for one in users_of(vault):
        if one.name == name:
            return one.user
    raise Refused("user_unknown", field="user")
