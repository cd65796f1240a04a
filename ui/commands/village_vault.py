"""`yidai check`: the vault against itself. And how the village's commands open a vault."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from app.clock import Moment
from app.county.county_keys import is_county_store
from app.errors import Refused, Trouble
from app.vault.check_vault import CheckReport, check_vault
from app.vault.clock_doubts import clock_findings
from app.vault.vault import Vault
from app.work import look
from ui.commands.command_line import answer, as_json, opened, password_file, translate
from ui.problems import sentence

vault_option = click.option(
    "--vault", required=True, type=click.Path(path_type=Path, file_okay=False), help="The vault's folder."
)


@contextmanager
def opened_village(folder: Path, path: Path | None) -> Iterator[tuple[Vault, Moment]]:
    """A village's vault, unlocked. Raises: Refused("store_of_county"), where nothing is typed by hand."""
    with opened(folder, path) as (store, moment):
        with look(store) as connection:
            if is_county_store(connection):
                raise Refused("store_of_county")
        for finding in clock_findings(store):
            click.echo(sentence(finding), err=True)
        yield store, moment


@click.command()
@vault_option
@password_file
@as_json
def check(vault: Path, password_file: Path | None, as_json: bool) -> None:
    """Compare the file, the journal, the tables and the access log. Exit code 1 where something differs."""
    with opened(vault, password_file) as (store, _moment):
        report = check_vault(store)
    answer({"good": report.is_good, **vars(report)}, as_json, lambda: say_report(report))
    if not report.is_good:
        raise Trouble("check_found")


def say_report(report: CheckReport) -> None:
    """What `check` found, a line each; the county's says the same."""
    if report.is_good:
        click.echo(
            translate("commands", "Everything fits. Entries in the journal: {count}.").format(
                count=report.entries
            )
        )
    for finding in (*report.file, *report.journal, *report.tables, *report.access_log):
        click.echo(translate("commands", "Does not fit: {finding}").format(finding=finding))
    for finding in report.domain:
        words = translate("commands", "To be looked at, which is no damage: {finding}")
        click.echo(words.format(finding=finding))
    for gap in report.gaps:
        click.echo(translate("commands", "Not here yet, which is no damage: {gap}").format(gap=gap))
