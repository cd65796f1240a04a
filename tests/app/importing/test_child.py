from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from app.importing.child import read
from app.importing.container import Unreadable
from app.importing.packed_columns import unpack
from tests.factories.ledgers import SAMPLES

ROOT = Path(__file__).resolve().parents[3]
BOUNDS = {"unpacked_bytes": 1 << 28, "rows": 1000, "columns": 50, "cells": 10_000, "sheets": 10}
TRY = """
import sys
sys.path.insert(0, sys.argv[1])
from app.importing.child import limit_this_process
limit_this_process(1 << 28, 5)
try:
    {}
except (OSError, MemoryError) as problem:
    print("refused")
"""


@pytest.mark.parametrize(
    "deed",
    ["open('/dev/null')", "open('kept.txt', 'w')", "__import__('socket').socket()", "bytearray(1 << 29)"],
)
def test_the_limited_process_can_open_nothing_and_not_grow(deed: str, tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-c", "import socket\n" + TRY.format(deed), str(ROOT)],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        check=True,
    )
    assert run.stdout == "refused\n"
    assert list(tmp_path.iterdir()) == []


def test_the_answer_is_plain_json_with_days_marked_as_days() -> None:
    data = (SAMPLES / "花名册.xlsx").read_bytes()
    parts = list(read(data, ".xlsx", BOUNDS))
    assert [next(iter(part)) for part in parts] == ["form", "sheet", "columns", "sheet", "end"]
    assert json.loads(json.dumps(parts[1]))["height"] == 33


@pytest.mark.parametrize("bound", ["rows", "columns", "cells", "sheets"])
def test_each_bound_is_kept(bound: str) -> None:
    data = (SAMPLES / "花名册.xlsx").read_bytes()
    with pytest.raises(Unreadable, match="ledger_too_large"):
        list(read(data, ".xlsx", BOUNDS | {bound: 1}))


@pytest.mark.parametrize("separator", [",", "\t", ";", "，"])
def test_the_separator_of_a_csv_is_found(separator: str) -> None:
    data = f"姓名{separator}电话\n吴宇{separator}1\n".encode()
    parts = list(read(data, ".csv", BOUNDS))
    assert list(map(unpack, parts[2]["columns"])) == [["姓名", "吴宇"], ["电话", "1"]]
