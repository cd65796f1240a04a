"""The access log as an auditor reads it: filtered, without names, saved, and tamper-evident."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from datetime import timedelta

import pytest

from app.errors import Refused
from app.people.reveal import note_look, reveal_numbers
from app.users.read_access_log import (
    AccessAsked,
    AccessFound,
    AccessLine,
    access_csv,
    note_exported,
    read_access_log,
)
from app.vault.check_vault import check_vault
from db.access_log import Access, insert_access
from tests.app.users.conftest import Manned
from tests.factories.people import NOW, TODAY, Office
from tests.factories.users import READER, RECORDER, VOLUNTEER, Staff


def read(office: Office, **asked: object) -> AccessFound:
    with office.look() as connection:
        return read_access_log(connection, AccessAsked(**asked))  # type: ignore[arg-type]


def looked(staff: Staff, manned: Manned) -> None:
    with staff.at_work(RECORDER) as office, office.work() as session:
        note_look(session, manned.own)
        reveal_numbers(session, manned.own)


def test_an_auditor_reads_who_looked_at_which_file_and_no_name(staff: Staff, manned: Manned) -> None:
    looked(staff, manned)
    with staff.at_work(READER) as office:
        found = read(office, kinds=frozenset({"looked_at", "revealed"}))
    assert [(line.user, line.kind) for line in found.lines] == [
        (RECORDER, "revealed"),
        (RECORDER, "looked_at"),
    ]
    assert found.lines[0].files[0].startswith("999901001001")
    assert "小满" not in repr(found)


def test_a_spreadsheet_works_out_nothing_of_what_another_laptop_calls_itself() -> None:
    line = AccessLine("A7K", 1, NOW, "=1+1", "@SUM(A1)", (), {})
    text = access_csv([line], ["x"], {}, lambda _line: "-1").decode("utf-8-sig")
    _headings, row = csv.reader(io.StringIO(text))
    assert row[1:5] == ["'=1+1", "'@SUM(A1)", "", "'-1"]


@pytest.mark.parametrize("text", ["", "nothing", "7", "[[1],null]", '{"a":[1]}', "[" * 100_000])
def test_a_line_of_another_laptop_that_says_nonsense_is_shown(office: Office, text: str) -> None:
    with office.work() as session:
        insert_access(session.connection, Access("0" * 32, 1, 5, "?", "?", text, text, b""))
    assert "?" in [line.kind for line in read(office).lines]


@pytest.mark.parametrize(
    ("asked", "fits"),
    [
        ({"users": frozenset({RECORDER})}, True),
        ({"users": frozenset({READER})}, False),
        ({"first": TODAY, "last": TODAY}, True),
        ({"last": TODAY - timedelta(days=1)}, False),
        ({"file_no": "没有这一袋"}, False),
    ],
)
def test_filters_leave_out_what_does_not_fit(
    staff: Staff, manned: Manned, asked: dict[str, object], fits: bool
) -> None:
    looked(staff, manned)
    with staff.at_work() as office:
        assert any(line.kind == "revealed" for line in read(office, **asked).lines) is fits


@pytest.mark.parametrize("name", [RECORDER, VOLUNTEER])
def test_it_is_for_the_leader_and_the_auditor_alone(staff: Staff, name: str) -> None:
    with staff.at_work(name) as office, pytest.raises(Refused, match="not_for_role"):
        read(office)


def test_what_is_saved_opens_in_a_spreadsheet_and_is_noted_itself(staff: Staff, manned: Manned) -> None:
    looked(staff, manned)
    with staff.at_work(READER) as office:
        lines = read(office).lines
        headings = ["时间", "谁", "什么", "档案号", "细节", "电脑", "行"]
        data = access_csv(lines, headings, {"revealed": "看了全号"}, lambda line: f"第{line.seq}行")
        with office.work() as session:
            note_exported(session, lines=len(lines), now=NOW)
        assert read(office).lines[0].kind == "access_log_exported"
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))
    assert rows[0][0] == "时间"
    assert "看了全号" in [row[2] for row in rows]
    assert rows[1][4] == f"第{rows[1][6]}行"


def _change_a_line(office: Office) -> None:
    office.force("DROP TRIGGER access_update_guard")
    office.force("UPDATE access SET kind = 'searched' WHERE seq = 1")


def _change_a_row(office: Office) -> None:
    office.force("DROP TRIGGER person_update_guard")
    office.force("UPDATE person SET name = '别人' WHERE name LIKE '欧阳%'")


@pytest.mark.parametrize(("tamper", "named"), [(_change_a_line, "line 1"), (_change_a_row, "person")])
def test_check_names_the_line_or_row_that_somebody_changed(
    staff: Staff, manned: Manned, tamper: Callable[[Office], None], named: str
) -> None:
    with staff.at_work() as office:
        tamper(office)
        report = check_vault(office.vault)
    assert not report.is_good
    findings = [*report.access_log, *report.tables]
    assert any(named in finding for finding in findings)
    if named == "person":
        assert any(manned.own in finding for finding in findings)
