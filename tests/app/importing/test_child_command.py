from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from app.importing.child_command import CHILD_WORD, child_command, run_if_child


def test_the_reader_starts_anywhere_and_says_when_a_file_is_empty(tmp_path: Path) -> None:
    order = b'{"memory": 500000000, "seconds": 5, "extension": ".xlsx"}\n'
    run = subprocess.run(child_command(), input=order, capture_output=True, cwd=tmp_path, check=True, env={})
    assert run.stdout == b'{"unreadable":"ledger_empty"}\n'


def test_the_interpreter_is_isolated() -> None:
    assert child_command()[:4] == [sys.executable, "-I", "-S", "-B"]


def test_the_packed_program_calls_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert child_command() == [sys.executable, CHILD_WORD]


def test_a_usual_start_goes_on() -> None:
    before = sys.stdin
    run_if_child(["yidai"])
    run_if_child(["yidai", "list", CHILD_WORD])
    assert sys.stdin is before


def test_the_packed_program_becomes_the_reader(tmp_path: Path) -> None:
    code = (
        "import sys; sys.path.insert(0, sys.argv.pop(1)); "
        "from app.importing.child_command import run_if_child; run_if_child(sys.argv); sys.exit(7)"
    )
    root = str(Path(__file__).resolve().parents[3])
    order = b'{"memory": 500000000, "seconds": 5, "extension": ".csv"}\n'
    run = subprocess.run(
        [sys.executable, "-c", code, root, CHILD_WORD], input=order, capture_output=True, cwd=tmp_path
    )
    assert (run.returncode, run.stdout) == (0, b'{"unreadable":"ledger_empty"}\n')
