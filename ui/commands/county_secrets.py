"""`yidai-county rotate`, `restored` and `recover`: the county's keys, its epoch, a village's password."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from app.bundles.publish import publish_bytes
from app.bundles.read_small_file import read_small_file
from app.county.answer_recovery import answer_recovery
from app.county.rotate_keys import replace_stolen_keys, rotate_keys
from app.county.say_restored import say_restored
from app.errors import Refused
from app.vault.recovery_file import ANSWER_SUFFIX, read_request
from app.work import work
from ui.commands.command_line import answer, as_json, password_file, translate
from ui.commands.county_home import home_option, opened_county
from ui.county.store.theft_words import what_follows_a_theft


@click.command()
@home_option
@click.option("--stolen", is_flag=True, help="The old keys vouch for nothing: every laptop joins again.")
@password_file
@as_json
def rotate(home: Path, stolen: bool, password_file: Path | None, as_json: bool) -> None:
    """Take new keys. The old ones still open what was sent to them and vouch for the new ones.

    --stolen, where somebody may have a copy of the store or of its keys: then no key of before vouches, and
    every laptop joins again, with twelve digits that are read out by telephone.
    """
    with opened_county(home, password_file) as (vault, moment):
        if stolen:
            keys = replace_stolen_keys(vault, now=moment)
        else:
            with work(vault, now=moment) as session:
                keys = rotate_keys(session, now=moment)
    found = {
        "sign_public": keys.signing.public().text(),
        "recipient": keys.recipient,
        "past": len(keys.past),
        "stolen": len(keys.stolen),
    }

    def say() -> None:
        if stolen:
            click.echo(translate("commands", "The county has new keys, for which no key of before vouches."))
            for words in what_follows_a_theft():
                click.echo(words)
            return
        click.echo(translate("commands", "The county has new keys; the old ones are kept."))
        click.echo(translate("commands", "Send every village its new county file: send-down --to STICK."))
        click.echo(
            translate(
                "commands",
                "Write anew what still lies on a stick: a village that has the new file takes nothing more "
                "that the old keys signed.",
            )
        )

    answer(found, as_json, say)


@click.command()
@home_option
@password_file
@as_json
def restored(home: Path, password_file: Path | None, as_json: bool) -> None:
    """Say that an older copy of the store was put back: villages then send again what it lacks."""
    with opened_county(home, password_file) as (vault, moment):
        keys = say_restored(vault, now=moment)

    def say() -> None:
        click.echo(translate("commands", "A new epoch has begun. Write receipts for all laptops now:"))
        click.echo("yidai-county receipts --all --out …")

    answer({"epoch": keys.epoch}, as_json, say)


@click.command()
@click.argument("request", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--to", "folder", required=True, type=click.Path(path_type=Path, file_okay=False))
@click.option("--fingerprint", help="The twelve digits that the village reads out; asked for otherwise.")
@home_option
@password_file
@as_json
def recover(
    request: Path,
    folder: Path,
    fingerprint: str | None,
    home: Path,
    password_file: Path | None,
    as_json: bool,
) -> None:
    """Answer a laptop whose password was forgotten. First hear the twelve digits from a voice you know."""
    data = read_small_file(request)
    asked = read_request(data)
    if fingerprint is None:
        if sys.stdin is None or not sys.stdin.isatty():
            raise Refused("fingerprint_not_given")
        words = translate(
            "commands", "Laptop {laptop}, user {user}. The twelve digits read out by the village"
        )
        fingerprint = click.prompt(words.format(laptop=asked.laptop, user=asked.user), err=True)
    if not folder.is_dir():
        raise Refused("folder_missing")
    with opened_county(home, password_file) as (vault, moment), work(vault, now=moment) as session:
        found, made = answer_recovery(
            session, data, laptop=vault.laptop.laptop, fingerprint=fingerprint, now=moment
        )
        name = f"{request.stem}{ANSWER_SUFFIX}"
        publish_bytes(folder, name, made)

    def say() -> None:
        words = translate("commands", "{file} is for laptop {laptop} alone. Hand it over on a stick.")
        click.echo(words.format(file=name, laptop=found.laptop))

    answer({"file": folder / name, "laptop": found.laptop, "user": found.user}, as_json, say)
