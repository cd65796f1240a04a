"""Write a file for every village of a list, and a table of the digits to read out by telephone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from app.bundles.names import county_name
from app.bundles.publish import publish_bytes
from app.clock import Moment
from app.county.county_tables import Table
from app.county.enrol_list import Enrolled, ListedVillage, enrol_list
from app.county.townships import township_code
from app.county.write_xlsx import tables_xlsx
from app.errors import Refused
from app.exporting.save_file import save_file
from app.vault.vault import Vault
from app.work import work

DIGITS_FILE = "fingerprints.xlsx"


def write_enrolments(
    vault: Vault, villages: Iterable[ListedVillage], folder: Path, *, now: Moment, language: str
) -> list[Enrolled]:
    """In a folder for each township. A stick that is full leaves no token behind.

    Raises: Refused("folder_missing"), and as `enrol_list`; Trouble as `publish_bytes`.
    """
    if not folder.is_dir():
        raise Refused("folder_missing")
    with work(vault, now=now) as session:
        found = enrol_list(session, list(villages), now=now)
        made = [one for one in found if one.enrolment is not None]
        for one in made:
            if one.enrolment is not None:
                there = folder / township_code(one.village.code)
                there.mkdir(exist_ok=True)
                publish_bytes(there, county_name(one.village.code), one.enrolment.data)
        if made:
            found_digits = [
                (one.village.code, one.village.name, one.enrolment.fingerprint if one.enrolment else "")
                for one in made
            ]
            save_file(folder / DIGITS_FILE, digits_table(found_digits, language))
    return found


def digits_table(found: Sequence[tuple[str, str, str]], language: str) -> bytes:
    """An .xlsx of code, name and twelve digits, to read out; it does not travel with the files."""
    zh = language.startswith("zh")
    headings = ("村代码", "村", "十二位核对码") if zh else ("Code", "Village", "Twelve digits")
    table = Table(
        "核对码" if zh else "Digits",
        "加入文件核对码：电话核对后再加入" if zh else "Digits to compare by telephone",
        headings,
        tuple(found),
    )
    return tables_xlsx([table])
