"""How the county's commands open its store."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from app.clock import Moment
from app.county.county_keys import county_keys
from app.county.phrase_paper import check_phrase_paper
from app.vault.vault import Vault
from app.work import look
from ui.commands.command_line import opened

home_option = click.option(
    "--home", required=True, type=click.Path(path_type=Path, file_okay=False), help="The county's store."
)


@contextmanager
def opened_county(home: Path, path: Path | None) -> Iterator[tuple[Vault, Moment]]:
    """The county's store, unlocked.

    Raises: Refused("no_county_store") for a village's vault, Refused("phrase_not_typed_back") while nobody
    has shown that the paper with the phrase exists.
    """
    with opened(home, path) as (vault, moment):
        with look(vault) as connection:
            county_keys(connection)
            check_phrase_paper(connection)
        yield vault, moment
