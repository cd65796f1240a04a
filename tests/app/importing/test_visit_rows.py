from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from app.importing.dry_run import dry_run
from app.importing.rows import VisitRow
from app.importing.verdicts import Level, RowVerdict
from tests.factories.ledgers import TODAY, a_ledger

HEADINGS = ["姓名", "走访日期", "方式", "是否见到本人", "走访人", "与本人关系", "备注"]


def visit(*cells: Any, name: str = "2026年11月") -> RowVerdict:
    ledger = a_ledger(["走访登记表"], HEADINGS, cells, name=name)
    return dry_run(ledger, "visits", today=TODAY).rows[2]


def test_a_visit_is_read_whole() -> None:
    verdict = visit("吴宇", "11.2", "家访", "否,见其母", "郭支书、赵组长", "", "下雨")
    assert verdict.level is Level.OK
    assert verdict.row == VisitRow(
        "吴宇",
        date(2026, 11, 2),
        kind="1",
        visitors=("郭支书", "赵组长"),
        relation="母亲",
        result="2",
        note="下雨",
    )


def test_the_relation_in_its_own_column_counts() -> None:
    verdict = visit("吴宇", "11.2", "家访", "否,见其母", "郭支书、赵组长", "养母")
    assert isinstance(verdict.row, VisitRow)
    assert verdict.row.relation == "养母"


@pytest.mark.parametrize(("answer", "result"), [("是", "3"), ("否,见其母", "3"), ("否", "4")])
def test_a_call_is_a_contact_by_telephone_whoever_answered(answer: str, result: str) -> None:
    verdict = visit("吴宇", "11.2", "电话", answer, "郭支书")
    assert verdict.level is Level.OK
    assert isinstance(verdict.row, VisitRow)
    assert verdict.row.result == result


@pytest.mark.parametrize(
    ("cells", "reason"),
    [
        (("", "11.2"), "name_missing"),
        (("吴宇", ""), "day_missing"),
        (("吴宇", "11.23"), "day_in_future"),
        (("吴宇", "2.30"), "date_impossible"),
        (("吴宇", "2026.10"), "date_without_day"),
        (("吴宇", "26.11.2"), "date_two_digit_year"),
    ],
)
def test_a_visit_without_a_name_or_a_clear_day_is_refused(cells: tuple[str, ...], reason: str) -> None:
    verdict = visit(*cells, "家访")
    assert (verdict.level, verdict.reason, verdict.row) == (Level.REFUSED, reason, None)


def test_a_day_without_a_year_on_a_sheet_without_one_is_refused() -> None:
    assert visit("吴宇", "11.2", name="Sheet1").reason == "date_without_year"


@pytest.mark.parametrize(
    ("cells", "reason"),
    [
        (("吴宇", "11.2", "家访", "是", "郭支书"), "fewer_than_two_visitors"),
        (("吴宇", "11.2", "家访", "再说"), "visit_result_unclear"),
        (("吴宇", "11.2", "托梦"), "word_unknown"),
    ],
)
def test_what_is_unclear_comes_in_with_a_warning(cells: tuple[str, ...], reason: str) -> None:
    verdict = visit(*cells)
    assert (verdict.level, verdict.reason) == (Level.WARNING, reason)
    assert isinstance(verdict.row, VisitRow)
