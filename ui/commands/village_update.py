"""`yidai update`: a new version from a stick, and back to the one before."""

from __future__ import annotations

from pathlib import Path

import click

from app.errors import Refused
from app.updates.check_update import check_fits
from app.updates.find_updates import find_updates
from app.updates.go_back import Back, go_back, way_back
from app.updates.program_place import ProgramPlace, program_in, this_program
from app.updates.read_update import Update, read_update
from app.updates.save_package import save_package
from app.updates.take_update import UpdateTaken, look_at_update, take_update
from app.updates.trusted_keys import trusted_keys
from app.updates.versions_folder import read_chosen
from app.version import PROGRAM_VERSION
from app.work import look
from ui.commands.command_line import answer, as_json, opened, password_file, translate
from ui.commands.probe import load_everything
from ui.updates.update_words import news_of, signer_words


@click.command()
@click.argument("file", type=click.Path(path_type=Path), required=False)
@click.option("--vault", type=click.Path(path_type=Path, file_okay=False), help="Backed up first.")
@click.option(
    "--program", type=click.Path(path_type=Path, file_okay=False), help="Another packed folder than this one."
)
@click.option("--dry-run", "only_look", is_flag=True, help="Check the file; change nothing.")
@click.option(
    "--package-to",
    type=click.Path(path_type=Path, file_okay=False),
    help="Save the package of the system that the file carries into this folder.",
)
@click.option("--back", is_flag=True, help="Use the version before again, from the next start on.")
@click.option("--with-backup", is_flag=True, help="With --back: the backup of then will be restored.")
@click.option("--probe", is_flag=True, hidden=True)
@password_file
@as_json
def update(
    file: Path | None,
    vault: Path | None,
    program: Path | None,
    only_look: bool,
    package_to: Path | None,
    back: bool,
    with_backup: bool,
    probe: bool,
    password_file: Path | None,
    as_json: bool,
) -> None:
    """Put a new version in place from a signed file, or the newest one of a stick or folder; without any say
    which versions are here.
    """
    if probe:
        load_everything()
        click.echo(PROGRAM_VERSION)
        return
    place = program_in(program) if program is not None else this_program()
    if back:
        went = go_back(place, with_backup=with_backup)
        answer(went, as_json, lambda: _say_back(went))
    elif file is None:
        _tell_versions(place, as_json)
    elif vault is None:
        raise click.UsageError("--vault")
    else:
        newest = _file_in(file, place)
        _take(newest, vault, place, package_to, password_file, only_look=only_look, as_json=as_json)


def _file_in(path: Path, place: ProgramPlace) -> Path:
    """The file itself, or the newest for this system that lies in the folder. Raises Refused."""
    if not path.is_dir():
        return path
    found = find_updates([path], place.system)
    if not found:
        raise Refused("update_none_there")
    return found[0]


def _take(
    file: Path,
    vault: Path,
    place: ProgramPlace,
    package_to: Path | None,
    password_file: Path | None,
    *,
    only_look: bool,
    as_json: bool,
) -> None:
    with opened(vault, password_file) as (store, moment):
        if package_to is not None:
            with look(store) as connection:
                carried = read_update(file, trusted_keys(connection))
            check_fits(carried.manifest, place)
            saved = save_package(carried, package_to)
            answer({"package": saved}, as_json, lambda: _say_package(saved))
        elif only_look:
            seen = look_at_update(store, file, place)
            found = {"version": seen.manifest.version, "signer": seen.manifest.signer, "size": seen.size}
            answer(found, as_json, lambda: _say_seen(seen))
        else:
            taken = take_update(store, file, place, now=moment)
            answer(taken, as_json, lambda: _say_taken(taken))


def _tell_versions(place: ProgramPlace, as_json: bool) -> None:
    chosen, before = read_chosen(place.home), way_back(place)
    found = {
        "running": place.version,
        "system": place.system,
        "next_start": chosen.version or place.version,
        "before": before.version if before is not None else None,
        "folder": place.home,
    }

    def say() -> None:
        click.echo(
            translate("commands", "Version {version} for {system}").format(
                version=place.version, system=place.system
            )
        )
        if before is not None:
            click.echo(
                translate("commands", "--back leads to version {version}").format(version=before.version)
            )

    answer(found, as_json, say)


def _say_seen(seen: Update) -> None:
    words = translate("commands", "Version {version} of {day}, signed by {signer}: it can be taken.")
    manifest = seen.manifest
    click.echo(
        words.format(version=manifest.version, day=manifest.built_on, signer=signer_words(seen.signer))
    )
    if news := news_of(manifest):
        click.echo(news)


def _say_taken(taken: UpdateTaken) -> None:
    words = translate(
        "commands",
        "Version {version} is in place and is used from the next start on. {before} stays: --back leads to "
        "it. The records were backed up first: {backup}",
    )
    click.echo(words.format(version=taken.version, before=taken.before, backup=taken.backup))


def _say_back(went: Back) -> None:
    words = translate("commands", "Version {version} is used again from the next start on.")
    click.echo(words.format(version=went.version))
    if went.backup:
        words = translate("commands", "Restore this backup with it before anything else: {backup}")
        click.echo(words.format(backup=went.backup))


def _say_package(saved: Path) -> None:
    words = translate(
        "commands",
        "The package is saved and was compared. An administrator installs it: sudo apt install {path}",
    )
    click.echo(words.format(path=saved))
