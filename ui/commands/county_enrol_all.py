"""`yidai-county enrol --list`: a file for every village of a table, in a folder for each township."""

from __future__ import annotations

from pathlib import Path

import click

from app.bundles.names import county_name
from app.bundles.publish import publish_bytes
from app.county.county_tables import Table
from app.county.enrol_list import Enrolled, enrol_list, read_villages
from app.county.townships import township_code
from app.county.write_xlsx import tables_xlsx
from app.errors import Refused
from app.exporting.save_file import save_file
from app.importing.read_ledger import read_ledger
from app.work import work
from ui.commands.command_line import answer, language, translate
from ui.commands.county_home import opened_county

DIGITS_FILE = "fingerprints.xlsx"


def enrol_all(home: Path, listed: Path, out: Path, password_file: Path | None, as_json: bool) -> None:
    """Write the files, and beside them a table of the digits to read out by telephone."""
    if not out.is_dir():
        raise Refused("folder_missing")
    villages = read_villages(read_ledger(listed))
    with opened_county(home, password_file) as (vault, moment), work(vault, now=moment) as session:
        found = enrol_list(session, villages, now=moment)
        made = [one for one in found if one.enrolment is not None]
        # Written before the tokens are kept: a full stick leaves none behind.
        for one in made:
            if one.enrolment is not None:
                there = out / township_code(one.village.code)
                there.mkdir(exist_ok=True)
                publish_bytes(there, county_name(one.village.code), one.enrolment.data)
        if made:
            save_file(out / DIGITS_FILE, tables_xlsx([_digits(made)]))
    plain = [
        {
            "village_code": one.village.code,
            "village_name": one.village.name,
            "fingerprint": one.enrolment.fingerprint if one.enrolment else None,
        }
        for one in found
    ]

    def say() -> None:
        words = translate("commands", "Files for {count} villages; {known} had one before. Digits: {file}")
        click.echo(words.format(count=len(made), known=len(found) - len(made), file=DIGITS_FILE))

    answer(plain, as_json, say)


def _digits(made: list[Enrolled]) -> Table:
    zh = language() == "zh_CN"
    headings = ("村代码", "村", "十二位核对码") if zh else ("Code", "Village", "Twelve digits")
    return Table(
        "核对码" if zh else "Digits",
        "加入文件核对码：电话核对后再加入" if zh else "Digits to compare by telephone",
        headings,
        tuple(
            (one.village.code, one.village.name, one.enrolment.fingerprint if one.enrolment else "")
            for one in made
        ),
    )
