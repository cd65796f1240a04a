"""Some 240 points each time; `scripts/faults --points 5000` is the large sweep."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from tests.faults.jobs import jobs

ROOT = Path(__file__).parents[2]


def sweep(points: int, *jobs: str) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults", "--points", str(points), *jobs],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""
    return done.returncode, done.stdout


def test_saving_importing_and_the_password_lose_nothing_when_struck() -> None:
    code, told = sweep(54, "save", "import", "password")
    assert code == 0, told
    assert told.endswith("all: points 54, violations 0\n")


def test_a_new_data_key_and_erasing_lose_nothing_and_leave_nothing_half_when_struck() -> None:
    code, told = sweep(42, "re-key", "erase")
    assert code == 0, told
    assert told.endswith("all: points 42, violations 0\n")


def test_sending_backing_up_and_restoring_lose_nothing_when_struck() -> None:
    code, told = sweep(54, "export", "backup", "restore")
    assert code == 0, told
    assert told.endswith("all: points 54, violations 0\n")


def test_bringing_an_older_vault_or_the_program_up_to_date_loses_nothing_when_struck() -> None:
    code, told = sweep(38, "migrate", "update")
    assert code == 0, told
    assert told.endswith("all: points 38, violations 0\n")


def test_the_countys_taking_in_and_answering_lose_nothing_when_struck() -> None:
    code, told = sweep(50, "take-in", "receipts")
    assert code == 0, told
    assert told.endswith("all: points 50, violations 0\n")


def test_every_kind_of_fault_is_named_with_its_points() -> None:
    _code, told = sweep(6, "password")
    lines = told.splitlines()[:-1]
    kind = r"password, (?:kill|disk full|disk error|full disk) (?:at|from) \w+(?: on)?: .*"
    assert lines
    assert all(re.fullmatch(kind, line) for line in lines)
    assert sum(int(re.findall(r"points (\d+)", line)[0]) for line in lines) == 6


def test_every_job_is_struck_each_time() -> None:
    told = Path(__file__).read_text("utf-8")
    assert [job.name for job in jobs() if f'"{job.name}"' not in told] == []
