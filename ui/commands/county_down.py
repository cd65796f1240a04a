"""`yidai-county send-down`: plans, lists, problems, settlements: what the county has for its villages."""

from __future__ import annotations

from pathlib import Path

import click

from app.bundles.read_small_file import read_small_file
from app.county.county_keys import county_keys
from app.county.enter_ledger import EnteredFor, enter_ledger
from app.county.keep_data import keep_data, read_data
from app.county.write_down import WrittenDown, villages_joined, write_down
from app.errors import Refused
from app.importing.read_ledger import read_ledger
from app.work import look, work
from ui.commands.command_line import answer, as_json, language, password_file, translate
from ui.commands.county_home import home_option, opened_county
from ui.counted import counted
from ui.sending.sent_kinds import sent_kind


@click.command("send-down")
@home_option
@click.option("--to", "folder", type=click.Path(path_type=Path, file_okay=False), help="A stick or folder.")
@click.option("--village-code", "codes", multiple=True, help="Only this village; again for more.")
@click.option(
    "--ledger",
    "ledgers",
    nargs=2,
    multiple=True,
    metavar="KIND FILE",
    help="Enter lines first: problem, inspection, rubric_item, campaign_task and the other ledgers.",
)
@click.option(
    "--data",
    "data",
    type=click.Path(path_type=Path, dir_okay=False),
    multiple=True,
    help="JSON with plans, holidays, papers and other kinds that go into every county file.",
)
@click.option("--everything", is_flag=True, help="Send all again, not only what a village lacks.")
@password_file
@as_json
def send_down_command(
    home: Path,
    folder: Path | None,
    codes: tuple[str, ...],
    ledgers: tuple[tuple[str, str], ...],
    data: tuple[Path, ...],
    everything: bool,
    password_file: Path | None,
    as_json: bool,
) -> None:
    """Enter what is given, then write for each village its county file and a bundle of what it lacks."""
    if folder is not None and not folder.is_dir():
        raise Refused("folder_missing")
    if folder is None and not ledgers and not data:
        raise Refused("nothing_to_send_down")
    read = [(kind, read_ledger(Path(path))) for kind, path in ledgers]
    lists = [read_data(read_small_file(path)) for path in data]
    with opened_county(home, password_file) as (vault, moment):
        with look(vault) as connection:
            wanted = codes or villages_joined(connection)
            stolen = bool(county_keys(connection).stolen)
        kept = [one for part in lists for one in keep_data(vault, part, now=moment)]
        entered: list[EnteredFor] = []
        if read:
            with work(vault, now=moment) as session:
                for kind, ledger in read:
                    entered += enter_ledger(session, ledger, kind, codes=wanted, now=moment)
        written = []
        if folder is not None:
            written = write_down(
                vault, folder, wanted, now=moment, everything=everything, language=language()
            )
    found = {"entered": entered, "data": kept, "written": written}

    def say() -> None:
        for one in entered:
            _say_entered(one)
        for part in kept:
            words = translate(
                "commands", "{kind}: {count} {count:entry goes|entries go} into every county file from now on"
            )
            click.echo(counted(words, kind=sent_kind(part.kind), count=part.items))
        for row in written:
            _say_written(row)
            if stolen:
                _say_digits(row)

    answer(found, as_json, say)


def _say_entered(one: EnteredFor) -> None:
    words = translate("commands", "{code} {village}: lines entered {count}")
    click.echo(words.format(code=one.village_code, village=one.village_name, count=one.lines))
    for address in one.refused:
        click.echo(translate("commands", "  {address}: could not be read, left out").format(address=address))


def _say_written(row: WrittenDown) -> None:
    words = translate("commands", "{code}: county file; of the county's own entries {count}")
    click.echo(words.format(code=row.village_code, count=row.entries))


def _say_digits(row: WrittenDown) -> None:
    words = translate("commands", "{code} {village}, to join again: read out {digits}")
    click.echo(words.format(code=row.village_code, village=row.village_name, digits=row.fingerprint))
