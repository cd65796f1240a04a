"""Some 240 points each time; `scripts/faults --points 5000` is the large sweep."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.jobs import jobs

ROOT = Path(__file__).parents[2]


SWEEPS = (
    (54, ("save", "import", "password")),
    (42, ("re-key", "erase")),
    (54, ("export", "backup", "restore")),
    (38, ("migrate", "update")),
    (50, ("take-in", "receipts")),
    (6, ("password",)),
)
Told = dict[tuple[str, ...], str]
"""By the jobs of a sweep what it said."""


def test_saving_importing_and_the_password_lose_nothing_when_struck(told: Told) -> None:
    assert_unhurt(told["save", "import", "password"], 54)


def test_a_new_data_key_and_erasing_lose_nothing_and_leave_nothing_half_when_struck(told: Told) -> None:
    assert_unhurt(told["re-key", "erase"], 42)


def test_sending_backing_up_and_restoring_lose_nothing_when_struck(told: Told) -> None:
    assert_unhurt(told["export", "backup", "restore"], 54)


def test_bringing_an_older_vault_or_the_program_up_to_date_loses_nothing_when_struck(told: Told) -> None:
    assert_unhurt(told["migrate", "update"], 38)


def test_the_countys_taking_in_and_answering_lose_nothing_when_struck(told: Told) -> None:
    assert_unhurt(told["take-in", "receipts"], 50)


def test_every_kind_of_fault_is_named_with_its_points(told: Told) -> None:
    lines = told[("password",)].splitlines()[:-1]
    kind = r"password, (?:kill|disk full|disk error|full disk) (?:at|from) \w+(?: on)?: .*"
    assert lines
    assert all(re.fullmatch(kind, line) for line in lines)
    assert sum(int(re.findall(r"points (\d+)", line)[0]) for line in lines) == 6


def test_every_job_is_struck_each_time() -> None:
    struck = {name for _points, names in SWEEPS for name in names}
    assert [job.name for job in jobs() if job.name not in struck] == []


def assert_unhurt(told: str, points: int) -> None:
    """That so many points were struck, and each job at some, with nothing lost."""
    assert told.endswith(f"all: points {points}, violations 0\n"), told


@pytest.fixture(scope="module")
def told() -> Told:
    """All sweeps in one process: what they strike at is prepared once."""
    sweeps = [f"--sweep={points}:{','.join(names)}" for points, names in SWEEPS]
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults", *sweeps], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.stderr == ""
    said = re.findall(r"(?s).*?^all: .*?\n", done.stdout, re.MULTILINE)
    assert done.returncode == int(any(not one.endswith("violations 0\n") for one in said)), done.stdout
    return {names: one for (_points, names), one in zip(SWEEPS, said, strict=True)}
