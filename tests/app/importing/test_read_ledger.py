from __future__ import annotations

import os
import random
import struct
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from app.errors import Refused, Trouble
from app.importing.limits import Limits
from app.importing.read_ledger import read_ledger
from tests.factories.ledgers import (
    A_CELL,
    SAMPLES,
    bomb,
    compound_file,
    workbook_bytes,
    write_xlsx,
    zipped,
)

ROSTER, VISITS, TESTS = "花名册.xlsx", "走访登记表.xlsx", "尿检台账.xls"
FAR = '<row r="1048576"><c r="XFD1048576">{}</c></row>'


@pytest.mark.parametrize(
    ("name", "form", "sheets"),
    [
        (ROSTER, "xlsx", {"花名册": 33, "Sheet2": 0}),
        (VISITS, "xlsx", {"2026年8月": 26, "2026年9月": 23, "2026年10月": 23, "2026年11月": 25}),
        (TESTS, "xls", {"尿检": 94}),
        ("宣传活动台账.ods", "ods", {"宣传": 33}),
        ("会员小组名册.csv", "csv", {"CSV": 10}),
    ],
)
def test_every_form_in_which_ledgers_are_kept_is_read(name: str, form: str, sheets: dict[str, int]) -> None:
    ledger = read_ledger(SAMPLES / name)
    assert ledger.form == form
    assert ledger.notices == ()
    assert {sheet.name: len(sheet.rows) for sheet in ledger.sheets} == sheets


def test_text_numbers_and_days_stay_apart() -> None:
    sheet = read_ledger(SAMPLES / ROSTER).sheets[0]
    assert sheet.rows[3][5] == "999999196810076070"
    assert sheet.rows[6][5] == 999999196504149600.0
    assert sheet.rows[3][4] == date(1968, 10, 7)
    assert sheet.rows[4][4] == "1988.02"
    assert sheet.address(6, 5) == "花名册!F7"


def test_a_table_that_begins_in_the_middle_keeps_its_addresses(tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "a.xlsx", [], [], ["", "", "姓名"], ["", "", "吴宇"])
    (sheet,) = read_ledger(path).sheets
    assert sheet.rows == [["", "", ""], ["", "", ""], ["", "", "姓名"], ["", "", "吴宇"]]
    assert sheet.address(3, 2) == "表1!C4"


@pytest.mark.parametrize("coding", ["utf-8", "utf-8-sig", "gb18030"])
def test_a_csv_is_read_in_the_codings_that_offices_write(tmp_path: Path, coding: str) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes('姓名,备注\r\n陈𬱖,"两行\n备注"\r\n王䶮\r\n'.encode(coding))
    (sheet,) = read_ledger(path).sheets
    assert sheet.rows == [["姓名", "备注"], ["陈𬱖", "两行\n备注"], ["王䶮", ""]]


def test_a_file_under_a_wrong_name_is_read_and_the_name_noted(tmp_path: Path) -> None:
    path = tmp_path / "花名册.xls"
    path.write_bytes((SAMPLES / ROSTER).read_bytes())
    ledger = read_ledger(path)
    assert (ledger.form, ledger.notices) == ("xlsx", ("ledger_extension_differs",))


def making_the_parser_panic() -> bytes:
    """The sample .xls with one byte changed: random changes found it, calamine indexes past an end."""
    data = bytearray((SAMPLES / TESTS).read_bytes())
    data[2735] = 137
    return bytes(data)


def half(name: str) -> bytes:
    data = (SAMPLES / name).read_bytes()
    return data[: len(data) // 2]


def with_password_record() -> bytes:
    """The sample .xls with FILEPASS where its second record was: as if Excel had encrypted it."""
    data = bytearray((SAMPLES / TESTS).read_bytes())
    struct.pack_into("<H", data, data.index(b"\x09\x08\x10\x00") + 20, 0x2F)
    return bytes(data)


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("a.pdf", b"%PDF", "ledger_extension_wrong"),
        ("a.xls", "姓名,电话\n吴宇,1".encode(), "ledger_extension_wrong"),
        ("a.xlsx", b"", "ledger_empty"),
        ("a.xlsx", b"\0" * 4096, "ledger_empty"),
        ("a.xlsx", random.Random(1).randbytes(20_000), "ledger_not_a_spreadsheet"),
        ("a.xls", b"%PDF-1.4 \x00\x01\xff" * 50, "ledger_not_a_spreadsheet"),
        ("a.xlsx", zipped({"word/document.xml": "<a/>"}), "ledger_not_a_spreadsheet"),
        ("a.xls", compound_file("WordDocument"), "ledger_not_a_spreadsheet"),
        ("a.xls", "<html><table><tr><td>姓名".encode(), "ledger_is_a_web_page"),
        ("a.xlsx", compound_file("EncryptionInfo", "EncryptedPackage"), "ledger_password_protected"),
        ("a.xls", with_password_record(), "ledger_password_protected"),
        ("a.csv", "姓名,电话\n".encode("utf-16"), "ledger_encoding_unknown"),
        ("a.csv", "姓名,電話,備註說明\n".encode("big5"), "ledger_encoding_unknown"),
        ("a.csv", "né,été,à\n".encode("latin-1"), "ledger_encoding_unknown"),
        ("a.csv", b"a,\0,b\n", "ledger_not_a_spreadsheet"),
        ("a.xlsx", workbook_bytes(prolog='<!DOCTYPE a [<!ENTITY b "c">]>'), "ledger_hostile"),
        ("a.xlsx", workbook_bytes(A_CELL + FAR.format("<v>2</v>")), "ledger_too_large"),
        ("a.csv", b"a," * 3000, "ledger_too_large"),
    ],
    ids=range(18),
)
def test_what_is_no_ledger_is_refused_with_its_reason(
    tmp_path: Path, name: str, data: bytes, reason: str
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(Refused) as refused:
        read_ledger(path)
    assert refused.value.reason == reason


@pytest.mark.parametrize(
    ("name", "data"),
    [("a.xlsx", half(ROSTER)), ("a.xls", half(TESTS)), ("a.ods", half("宣传活动台账.ods")),
     ("a.xlsx", workbook_bytes(strings="<sst>" + "<si>" * 500_000)), ("a.csv", b'"' + b"a," * 800_000),
     ("a.xls", making_the_parser_panic())],
    ids=["xlsx", "xls", "ods", "deep", "quote", "panic"],
)  # fmt: skip
def test_a_damaged_file_is_trouble_and_not_an_empty_ledger(tmp_path: Path, name: str, data: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(Trouble) as trouble:
        read_ledger(path)
    assert trouble.value.reason == "ledger_damaged"


def test_a_whole_column_formatted_to_the_end_of_the_grid_is_harmless(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(workbook_bytes(A_CELL + FAR.format("").replace("></c>", "/>")))
    assert read_ledger(path).sheets[0].rows == [[1.0]]


@pytest.mark.parametrize("claims", [None, 100])
def test_a_gibibyte_packed_into_a_mebibyte_is_refused_whatever_it_claims(
    tmp_path: Path, claims: int | None
) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(bomb(1024, claims=claims))
    assert path.stat().st_size < 2 << 20
    with pytest.raises(Refused, match="ledger_too_large"):
        read_ledger(path)


def test_two_million_rows_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(workbook_bytes("<row><c><v>1</v></c></row>" * 2_000_000))
    with pytest.raises(Refused, match="ledger_too_large"):
        read_ledger(path)


def test_a_csv_of_two_million_rows_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes("吴宇,1\n".encode() * 2_000_000)
    with pytest.raises(Refused, match="ledger_too_large"):
        read_ledger(path)


def test_repeated_cells_of_an_open_document_cannot_eat_the_memory(tmp_path: Path) -> None:
    members = {"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": REPEATING}
    path = tmp_path / "a.ods"
    path.write_bytes(zipped(members))
    with pytest.raises((Refused, Trouble)):
        read_ledger(path)


def test_a_file_larger_than_the_limit_is_read_no_further(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"")
    os.truncate(path, 10 << 30)
    with pytest.raises(Refused) as refused:
        read_ledger(path)
    assert refused.value.reason == "ledger_too_large"
    assert refused.value.facts == {"most_mib": 64}


def test_a_missing_file_and_a_folder_are_trouble(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="ledger_missing"):
        read_ledger(tmp_path / "a.xlsx")
    (tmp_path / "b.xlsx").mkdir()
    with pytest.raises(Trouble, match="ledger_unreadable"):
        read_ledger(tmp_path / "b.xlsx")


def test_a_reader_that_takes_too_long_is_stopped() -> None:
    with pytest.raises(Trouble, match="ledger_took_too_long"):
        read_ledger(SAMPLES / ROSTER, limits=Limits(seconds=0.0))


def test_a_reader_that_wants_too_much_memory_dies_alone(tmp_path: Path) -> None:
    """Two cells far apart, both inside the limits for cells, make the parser allocate all between."""
    path = tmp_path / "a.xlsx"
    path.write_bytes(workbook_bytes(A_CELL + '<row r="99999"><c r="IV99999"><v>2</v></c></row>'))
    with pytest.raises(Refused, match="ledger_unsafe"):
        read_ledger(path, limits=Limits(memory=200 << 20, cells=1 << 40))


def test_reading_can_be_cancelled_half_way(large: Path) -> None:
    answers: Iterator[bool] = iter([False, False, True])
    with pytest.raises(Refused, match="ledger_cancelled"):
        read_ledger(large, cancelled=answers.__next__)


def test_progress_grows_to_the_whole(large: Path) -> None:
    heard: list[float] = []
    read_ledger(large, progress=heard.append)
    assert heard == sorted(heard)
    assert len(heard) > 3
    assert heard[-1] == 1.0


def test_nothing_is_left_beside_the_file(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes((SAMPLES / ROSTER).read_bytes())
    read_ledger(path)
    assert list(tmp_path.iterdir()) == [path]


REPEATING = """<?xml version="1.0"?><office:document-content
 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>
<table:table table:name="a"><table:table-row table:number-rows-repeated="1000000">
<table:table-cell table:number-columns-repeated="16000" office:value-type="float" office:value="1">
<text:p>1</text:p></table:table-cell></table:table-row></table:table>
</office:spreadsheet></office:body></office:document-content>"""


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("ledgers") / "large.xlsx"
    return write_xlsx(path, *[[f"甲{line}", line, "乙"] for line in range(6000)])
