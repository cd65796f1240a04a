"""Whose records were on what was lost: a laptop, a backup of a day, or one bundle."""

from __future__ import annotations

import shutil
import subprocess
from datetime import timedelta
from pathlib import Path

import pytest

from app.errors import Refused
from app.people.save_person import put_in_trash
from app.printing.incident_sheet import incident_sheet
from app.printing.whose import Whose
from app.rights.whose_records import lost_with
from tests.factories.people import NOW, TODAY, Office, a_person


def test_a_laptop_holds_everybody_whose_file_was_there_by_that_day(office: Office) -> None:
    office.visit(office.add_person(a_person(name="王小满")))
    gone = office.add_person(a_person(name="李弃"))
    with office.work() as session:
        put_in_trash(session, gone, why="重复")
    with office.look() as connection:
        lost = lost_with(connection, "laptop", on=TODAY, laptop=office.vault.laptop.laptop)
        before = lost_with(connection, "backup", on=TODAY - timedelta(days=1), laptop="x")
    assert [one.name for one in lost.people] == ["王小满"]
    assert lost.kinds["visit"] == 1
    assert before.people == ()


def test_a_child_below_fourteen_is_marked(office: Office) -> None:
    office.add_person(a_person(birth=TODAY.replace(year=TODAY.year - 13)))
    with office.look() as connection:
        lost = lost_with(connection, "laptop", on=TODAY, laptop="")
    assert [one.is_minor_under_14 for one in lost.people] == [True]


def test_a_bundle_that_was_never_made_is_told(office: Office) -> None:
    with office.look() as connection, pytest.raises(Refused, match="bundle_unknown"):
        lost_with(connection, "bundle", on=TODAY, laptop="x", number=7)


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs poppler to read the paper back")
def test_the_sheet_masks_names_and_says_what_to_do(office: Office, tmp_path: Path) -> None:
    office.add_person(a_person(name="王小满"))
    with office.look() as connection:
        lost = lost_with(connection, "backup", on=TODAY, laptop="")
    data = incident_sheet(
        lost, kinds={"person": "信息卡"}, whose=Whose("清水湾村"), printed_by="王组长", now=NOW
    )
    (tmp_path / "i.pdf").write_bytes(data)
    read = subprocess.run(["pdftotext", tmp_path / "i.pdf", "-"], capture_output=True, check=True)
    said = read.stdout.decode()
    for words in ("涉及人员", "王**", "信息卡", "P06", "第五十七条"):
        assert words in said
    assert "小满" not in said
