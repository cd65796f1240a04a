"""The township pack: everything of a month in one file, closed to whoever finds the stick."""

from __future__ import annotations

import io
import subprocess
import zipfile
from datetime import date
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from app.conduct.situation_report import SITUATION_REPORT, SituationReport
from app.errors import Refused, Trouble
from app.people.merge_twins import merge_twins
from app.reports.period import period_around
from app.reports.township_pack import TownshipPack, file_name, make_pack, save_pack
from tests.app.exporting.test_aes_zip import WrongPassword, opened
from tests.factories.people import Office, a_person

OCTOBER = period_around(date(2026, 10, 1), "month")
HANDED_OVER = "SELECT count(*) FROM access WHERE kind = 'printed' AND json_extract(detail, '$.way') = 'file'"


def test_it_holds_the_due_list_the_report_twice_and_every_situation_report(office: Office) -> None:
    person = somebody(office, reported_on=date(2026, 10, 12))
    somebody(office, name="李四", reported_on=date(2026, 9, 30))
    pack = make_pack(office.vault, OCTOBER, now=office.now)
    file_no = office.sql("SELECT file_no FROM person WHERE id = ?", person)
    assert [one.name for one in pack.files] == [
        "0-目录.txt",
        "1-到期清单.pdf",
        "2-情况统计表.pdf",
        "3-情况统计表.xlsx",
        f"4-情况报告单-{file_no}.pdf",
    ]
    texts = {one.name[0]: text_of(one.data) for one in pack.files if one.name.endswith(".pdf")}
    assert "尿检" in texts["1"]
    assert "2026.10.01—2026.10.31" in texts["2"].replace(" ", "")
    assert "电话联系不上" in texts["4"]
    rows = CalamineWorkbook.from_filelike(io.BytesIO(pack.files[3].data)).get_sheet_by_index(0).to_python()
    assert rows[0][:2] == ["清水湾村", "999901001001"]
    contents = pack.files[0].data.decode("utf-8-sig")
    assert all(one.name in contents for one in pack.files[1:])


def test_names_are_hidden_unless_somebody_says_why(office: Office) -> None:
    somebody(office, reported_on=date(2026, 10, 12))
    hidden = make_pack(office.vault, OCTOBER, now=office.now)
    assert not any("王小满" in text_of(one.data) for one in papers(hidden))
    with pytest.raises(Refused, match="print_reason_missing"):
        make_pack(office.vault, OCTOBER, now=office.now, masked=False)
    full = make_pack(office.vault, OCTOBER, now=office.now, masked=False, reason="6")
    assert "王小满" in text_of(full.files[-1].data)
    assert "王小满" not in " ".join(one.name for one in full.files), "whoever sees the file sees its names"


def test_a_person_of_two_files_is_reported_once(office: Office) -> None:
    one = somebody(office, reported_on=date(2026, 10, 12))
    other = somebody(office, reported_on=date(2026, 10, 20))
    with office.work() as session:
        merge_twins(session, one, other)
    pack = make_pack(office.vault, OCTOBER, now=office.now)
    assert sum(file.name.startswith("4-") for file in pack.files) == 1
    assert text_of(pack.files[-1].data).count("电话联系不上") == 2


def test_on_a_stick_it_is_always_encrypted_and_what_left_is_noted(office: Office, tmp_path: Path) -> None:
    pack = make_pack(office.vault, OCTOBER, now=office.now)
    path = tmp_path / file_name(pack.village, OCTOBER)
    with pytest.raises(Refused, match="pack_needs_password"):
        save_pack(office.vault, pack, path, now=office.now, carried=True, encrypted=False)
    assert not path.exists()
    saved = save_pack(office.vault, pack, path, now=office.now, carried=True)
    assert path.name == "999901001001-20261001-20261031.zip"
    files = opened(path.read_bytes(), saved.password)
    assert files == {one.name: one.data for one in pack.files}
    with pytest.raises(WrongPassword):
        opened(path.read_bytes(), "0000-0000-0000-0000-0000")
    assert office.sql(HANDED_OVER) == len(papers(pack))
    assert saved.password not in "".join(line.decode() for line in office.dump())


def test_on_the_own_disk_it_may_stay_open(office: Office, tmp_path: Path) -> None:
    pack = make_pack(office.vault, OCTOBER, now=office.now)
    saved = save_pack(office.vault, pack, tmp_path / "p.zip", now=office.now, encrypted=False)
    assert saved.password == ""
    with zipfile.ZipFile(saved.path) as archive:
        assert archive.testzip() is None
        assert archive.namelist() == list(saved.files)


def test_a_folder_that_is_not_there_is_said_and_nothing_is_noted(office: Office, tmp_path: Path) -> None:
    pack = make_pack(office.vault, OCTOBER, now=office.now)
    with pytest.raises(Trouble, match="folder_missing"):
        save_pack(office.vault, pack, tmp_path / "no" / "p.zip", now=office.now, carried=True)
    assert office.sql(HANDED_OVER) == 0


def somebody(office: Office, reported_on: date, name: str = "王小满"):  # type: ignore[no-untyped-def]
    person = office.add_person(a_person(name=name))
    office.place(person)
    report = SituationReport(
        reported_on=reported_on, reason="9", facts="电话联系不上", receiver="陈警官", receiver_unit="派出所"
    )
    office.record(SITUATION_REPORT, person, report)
    return person


def papers(pack: TownshipPack):  # type: ignore[no-untyped-def]
    return [one for one in pack.files if one.paper is not None]


def text_of(pdf: bytes) -> str:
    read = subprocess.run(["pdftotext", "-layout", "-", "-"], input=pdf, capture_output=True, check=True)
    return read.stdout.decode()
