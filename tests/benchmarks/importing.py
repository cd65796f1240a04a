"""Taking in: how fast 50,000 rows are read and judged, beside calamine reading them alone.

A visit ledger is what grows with the years. A roster costs more a row: each number is checked, each
person compared with those before; no village has more than a few hundred.
"""

from __future__ import annotations

import random
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import python_calamine as calamine

from app.importing.dry_run import dry_run
from app.importing.read_ledger import read_ledger
from app.people.id_number import check_digit
from tests.benchmarks.harness import Figure, Goal, at_least_times, benchmark, interleaved
from tests.factories.ledgers import TODAY, write_xlsx

ROWS = 50_000
DICE = random.Random(7)


@benchmark("import")
def visits() -> Figure:
    """50,000 visits × 10 columns: child process, mapping and verdicts."""
    headings = [
        "序号",
        "走访日期",
        "姓名",
        "方式",
        "是否见到本人",
        "思想动态",
        "生产生活情况",
        "走访人",
        "地点",
        "备注",
    ]
    return _figure("visits", headings, [_visit(number) for number in range(ROWS)], at_least_times(0.3))


@benchmark("import_roster")
def roster() -> Figure:
    """50,000 people × 10 columns: the same with numbers checked and doubles found."""
    headings = [
        "序号", "姓名", "性别", "民族", "出生年月", "身份证号码", "村民小组", "类别", "毒品种类", "报到日期"
    ]  # fmt: skip
    return _figure("roster", headings, [_person(number) for number in range(ROWS)], at_least_times(0.3))


def _figure(kind: str, headings: list[str], rows: list[list[Any]], goal: Goal) -> Figure:
    with TemporaryDirectory() as folder:
        path = write_xlsx(Path(folder) / "ledger.xlsx", headings, *rows)

        def ours() -> None:
            reading = dry_run(read_ledger(path), kind, today=TODAY)
            assert len(reading.rows) == ROWS + 1

        def alone() -> None:
            calamine.load_workbook(str(path)).get_sheet_by_index(0).to_python()

        mine, anchor = interleaved(ours, alone, rounds=5)
    return Figure(ROWS / mine.median, ROWS / anchor.median, "rows/s", goal)


def _visit(number: int) -> list[Any]:
    day = date(2026, 1, 1) + timedelta(DICE.randint(0, 300))
    return [
        number + 1, f"{day:%Y.%m.%d}", _name(), DICE.choice(["家访", "谈话", "电话"]),
        DICE.choice(["是", "否,见其母"]), f"思想稳定{number % 9973}", "务农", "郭支书、赵组长",
        "3组晒谷坪", "无",
    ]  # fmt: skip


def _person(number: int) -> list[Any]:
    born = date(1960, 1, 1) + timedelta(DICE.randint(0, 16_000))
    body = f"999999{born:%Y%m%d}{DICE.randint(0, 999):03d}"
    sex = "男" if int(body[16]) % 2 else "女"
    return [
        number + 1, _name(), sex, "汉族", f"{born:%Y.%m}", body + check_digit(body), f"{number % 12 + 1}组",
        "社区戒毒", "海洛因、冰毒", date(2025, 1 + number % 12, 3),
    ]  # fmt: skip


def _name() -> str:
    return "王" + "".join(chr(DICE.randint(0x4E00, 0x9000)) for _ in range(2))
