"""`yidai-county renew`, `revoke` and `rebuild`: which laptops a village has."""

from __future__ import annotations

from pathlib import Path

import click

from app.county.enrol_village import renew_village
from app.county.rebuild_laptop import rebuild_laptop
from app.county.revoke_laptop import revoke_laptop
from app.exporting.save_file import save_file
from app.work import work
from ui.commands.command_line import answer, as_json, password_file, translate
from ui.commands.county_home import home_option, opened_county


@click.command()
@home_option
@click.option("--village-code", required=True)
@click.option("--out", required=True, type=click.Path(path_type=Path, dir_okay=False))
@password_file
@as_json
def renew(home: Path, village_code: str, out: Path, password_file: Path | None, as_json: bool) -> None:
    """Make a newer file for laptops that have joined: it names the village's laptops to each other."""
    with opened_county(home, password_file) as (vault, moment), work(vault, now=moment) as session:
        made = renew_village(session, code=village_code, now=moment)
        save_file(out, made.data)

    def say() -> None:
        click.echo(translate("commands", "It names the laptops {tags}").format(tags=", ".join(made.sisters)))
        click.echo(
            translate("commands", "Read these twelve digits to the village by telephone: {digits}").format(
                digits=made.fingerprint
            )
        )

    answer({"file": out, "fingerprint": made.fingerprint, "laptops": made.sisters}, as_json, say)


@click.command()
@home_option
@click.option("--laptop", "tag", required=True, help="The laptop's three characters.")
@click.option("--village-code", required=True)
@password_file
@as_json
def revoke(home: Path, tag: str, village_code: str, password_file: Path | None, as_json: bool) -> None:
    """Strike off a lost laptop: its later bundles wait in quarantine, and receipts name it."""
    with opened_county(home, password_file) as (vault, moment), work(vault, now=moment) as session:
        struck = revoke_laptop(session, code=village_code, tag=tag, now=moment)

    def say() -> None:
        click.echo(
            translate(
                "commands", "{village}: laptop {tag} is struck off. Renew the file of its sisters."
            ).format(village=struck.village_name, tag=struck.tag)
        )

    found = {"laptop": struck.laptop, "tag": struck.tag, "village_code": struck.village_code}
    answer(found, as_json, say)


@click.command()
@home_option
@click.option("--village-code", required=True)
@click.option(
    "--laptop", "tag", required=True, help="The three characters of the successor, which has joined."
)
@click.option("--out", required=True, type=click.Path(path_type=Path, dir_okay=False))
@password_file
@as_json
def rebuild(
    home: Path, village_code: str, tag: str, out: Path, password_file: Path | None, as_json: bool
) -> None:
    """Write all that the county holds of a village for a laptop that replaces a lost one."""
    with opened_county(home, password_file) as (vault, moment):
        made = rebuild_laptop(vault, out, code=village_code, tag=tag, now=moment)

    def say() -> None:
        click.echo(
            translate(
                "commands", "{file}: entries {count}, for laptop {tag} alone. Take it in there."
            ).format(file=made.path, count=made.entries, tag=made.tag)
        )

    answer(made, as_json, say)
