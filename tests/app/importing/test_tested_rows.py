from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from app.importing.dry_run import dry_run
from app.importing.rows import TestRow
from app.importing.verdicts import Level, RowVerdict
from tests.factories.ledgers import TODAY, a_ledger

HEADINGS = ["姓名", "检测时间", "检测单位", "检测人", "样本", "结果", "报告编号"]


def judged(*cells: Any) -> RowVerdict:
    return dry_run(a_ledger(HEADINGS, cells), "tests", today=TODAY).rows[1]


def test_a_test_is_read_whole() -> None:
    verdict = judged("吴宇", "2026.11.2", "派出所", "石医生、邱警官", "毛发", "（－）", 12.0)
    assert verdict.level is Level.OK
    assert verdict.row == TestRow(
        "吴宇", date(2026, 11, 2), arranged_by="派出所", testers=("石医生", "邱警官"), sample="4", result="1",
        sheet_no="12",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("result", "reason"), [("", "result_missing"), ("-", "result_unknown"), ("好", "result_unknown")]
)
def test_a_test_without_a_clear_result_is_refused(result: str, reason: str) -> None:
    verdict = judged("吴宇", "2026.11.2", "", "", "尿液", result)
    assert (verdict.level, verdict.reason, verdict.row) == (Level.REFUSED, reason, None)


def test_a_test_ahead_is_refused() -> None:
    assert judged("吴宇", "2026.11.23", "", "", "尿液", "阴性").reason == "day_in_future"


def test_one_tester_is_warned_of_where_a_test_was_taken() -> None:
    assert judged("吴宇", "2026.11.2", "", "石医生", "尿液", "阴性").reason == "fewer_than_two_testers"
    assert judged("吴宇", "2026.11.2", "", "石医生", "尿液", "未到").level is Level.OK
