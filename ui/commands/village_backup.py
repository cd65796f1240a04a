"""`yidai backup` and `yidai restore`."""

from __future__ import annotations

from pathlib import Path

import click

from app.clock import Moment, day_of, now
from app.vault.copy_backup import copy_backup
from app.vault.list_backups import list_backups, newest_backup
from app.vault.preview_restore import RestorePreview, preview_restore
from app.vault.prove_backups import back_up
from app.vault.restore import Restored
from app.vault.restore import restore as put_back
from app.vault.vault import Vault
from app.work import look
from ui.commands.command_line import answer, as_json, opened, password, password_file, translate
from ui.commands.village_vault import vault_option
from ui.counted import counted


@click.command()
@click.option(
    "--to", "folder", type=click.Path(path_type=Path, file_okay=False), help="A stick, or another disk."
)
@vault_option
@password_file
@as_json
def backup(folder: Path | None, vault: Path, password_file: Path | None, as_json: bool) -> None:
    """Back up on this disk, reopened and counted; with --to also to a stick, and read back."""
    with opened(vault, password_file) as (store, moment):
        back_up_and_say(store, folder, as_json, moment)


def back_up_and_say(store: Vault, folder: Path | None, as_json: bool, moment: Moment) -> None:
    """Back up a village's records or a county's store, and say where."""
    made = back_up(store, now=moment)
    copied = None if folder is None else copy_backup(store, folder, now=moment)
    with look(store) as connection:
        standing = newest_backup(connection, store.folder)
    kept = len(list_backups(store.folder))
    found = {
        "backup": made,
        "kept": kept,
        "copy": None if copied is None else copied.path,
        "here_ms": standing.here_ms,
        "elsewhere_ms": standing.elsewhere_ms,
    }

    def say() -> None:
        click.echo(
            counted(
                translate(
                    "commands",
                    "Backed up and checked, {count} {count:entry|entries}: {file}. "
                    "Backups on this disk: {kept}",
                ),
                count=made.entries,
                file=made.path,
                kept=kept,
            )
        )
        if copied is not None:
            click.echo(
                translate("commands", "A copy is written and was read back: {file}").format(file=copied.path)
            )
        elif standing.elsewhere_ms is None:
            click.echo(translate("commands", "There is no backup anywhere else yet. --to writes one."))

    answer(found, as_json, say)


@click.command()
@click.option(
    "--from",
    "chosen",
    required=True,
    type=click.Path(path_type=Path),
    help="A backup, or a stick or folder whose newest one is meant.",
)
@click.option("--vault", required=True, type=click.Path(path_type=Path, file_okay=False))
@click.option(
    "--phrase-file",
    type=click.Path(path_type=Path, dir_okay=False),
    help="A file that holds the recovery phrase, instead of a password.",
)
@click.option("--dry-run", "only_look", is_flag=True, help="Say what would be left behind; change nothing.")
@password_file
@as_json
def restore(
    chosen: Path,
    vault: Path,
    phrase_file: Path | None,
    only_look: bool,
    password_file: Path | None,
    as_json: bool,
) -> None:
    """Put back a backup, as a new laptop; what was in the folder is kept beside it."""
    phrase = None if phrase_file is None else password(phrase_file)
    secret = password(password_file) if phrase is None else None
    if only_look:
        preview = preview_restore(chosen, vault, password=secret, phrase=phrase)
        answer(preview, as_json, lambda: _say_preview(preview))
        return
    restored = put_back(chosen, vault, password=secret, phrase=phrase, now=now())
    answer(restored, as_json, lambda: _say_restored(restored))


def _say_preview(found: RestorePreview) -> None:
    click.echo(
        translate("commands", "The backup was made by laptop {tag} on {day}; entries: {count}").format(
            tag=found.tag, day=day_of(found.made).isoformat(), count=found.entries
        )
    )
    if not found.is_there:
        click.echo(translate("commands", "There are no records in that folder yet; nothing is left behind."))
    elif found.lost is None:
        click.echo(translate("commands", "The records in that folder cannot be read and so not compared."))
    else:
        click.echo(
            translate("commands", "Entries that are newer and would be left behind: {count}").format(
                count=found.lost.entries
            )
        )


def _say_restored(done: Restored) -> None:
    words = translate(
        "commands",
        "Put back: {count} {count:entry|entries} of laptop {predecessor}. This is laptop {tag} now; tell the "
        "county.",
    )
    if done.of_county:
        words = translate(
            "commands",
            "Put back: {count} {count:entry|entries} of the county's store. A new epoch has begun: write "
            "receipts for all laptops at once, so that the villages send again what is missing here.",
        )
    click.echo(
        counted(
            words,
            count=done.entries,
            predecessor=done.predecessor,
            tag=done.tag,
        )
    )
    if done.of_county:
        click.echo("yidai-county receipts --all --out …")
    if done.moved:
        click.echo(
            translate(
                "commands",
                "Entries that the copied laptop wrote by itself, under the new name now: {count}",
            ).format(count=done.moved)
        )
    if done.blobs_missing:
        click.echo(
            translate(
                "commands", "Photos and scans that did not lie beside the backup, or not whole: {count}"
            ).format(count=done.blobs_missing)
        )
    if done.aside is not None:
        click.echo(
            translate(
                "commands", "What was there before is kept: {file}, renamed to keys.json, brings it back."
            ).format(file=done.aside)
        )
