"""`yidai-county enrol --list`: a file for every village of a table, in a folder for each township."""

from __future__ import annotations

from pathlib import Path

import click

from app.county.enrol_list import read_villages
from app.county.write_enrolments import DIGITS_FILE, write_enrolments
from app.importing.read_ledger import read_ledger
from ui.commands.command_line import answer, language, translate
from ui.commands.county_home import opened_county
from ui.counted import counted


def enrol_all(home: Path, listed: Path, out: Path, password_file: Path | None, as_json: bool) -> None:
    """Write the files, and beside them a table of the digits to read out by telephone."""
    villages = read_villages(read_ledger(listed))
    with opened_county(home, password_file) as (vault, moment):
        found = write_enrolments(vault, villages, out, now=moment, language=language())
    made = sum(one.enrolment is not None for one in found)
    plain = [
        {
            "village_code": one.village.code,
            "village_name": one.village.name,
            "fingerprint": one.enrolment.fingerprint if one.enrolment else None,
        }
        for one in found
    ]

    def say() -> None:
        words = translate(
            "commands", "Files for {count} {count:village|villages}; {known} had one before. Digits: {file}"
        )
        click.echo(counted(words, count=made, known=len(found) - made, file=DIGITS_FILE))

    answer(plain, as_json, say)
