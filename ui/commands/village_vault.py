"""`yidai check`: the vault against itself."""

from __future__ import annotations

from pathlib import Path

import click

from app.vault.check_vault import CheckReport, check_vault
from ui.commands.common import FAILED, answer, as_json, opened, password_file, translate

vault_option = click.option(
    "--vault", required=True, type=click.Path(path_type=Path, file_okay=False), help="The vault's folder."
)


@click.command()
@vault_option
@password_file
@as_json
def check(vault: Path, password_file: Path | None, as_json: bool) -> None:
    """Compare the file, the journal and the access log. Exit code 1 where something does not fit."""
    with opened(vault, password_file) as (store, _moment):
        report = check_vault(store)
    answer({"good": report.is_good, **vars(report)}, as_json, lambda: _say(report))
    if not report.is_good:
        raise click.exceptions.Exit(FAILED)


def _say(report: CheckReport) -> None:
    if report.is_good:
        click.echo(translate("commands", "Everything fits: {count} entries.").format(count=report.entries))
    for finding in (*report.file, *report.journal, *report.access_log):
        click.echo(translate("commands", "Does not fit: {finding}").format(finding=finding))
