from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from app.bundles.child import Checker
from app.errors import Refused, Trouble
from tests.factories.bundles import CountyKeys, a_bundle

ROOT = Path(__file__).resolve().parents[3]
COUNTY = CountyKeys()


def test_a_good_bundle_gives_its_manifest_and_signature() -> None:
    data, written = a_bundle()
    with Checker() as checker:
        signed = checker.check(io.BytesIO(data), len(data), [COUNTY.identity])
    assert signed.document == written.manifest.to_bytes()
    assert b"yidai bundle v1" in signed.signature


def test_one_child_looks_at_many_bundles_good_and_bad() -> None:
    data, _ = a_bundle()
    with Checker() as checker:
        for _ in range(3):
            assert checker.check(io.BytesIO(data), len(data), [COUNTY.identity])
            with pytest.raises(Refused, match="bundle_not_a_bundle"):
                checker.check(io.BytesIO(b"x" * 500_000), 500_000, [COUNTY.identity])
            with pytest.raises(Refused, match="bundle_damaged"):
                checker.check(io.BytesIO(data + b"more"), len(data) + 4, [COUNTY.identity])


def test_a_child_that_runs_out_of_time_has_met_a_limit() -> None:
    data, _ = a_bundle()
    with Checker(seconds=0) as checker, pytest.raises(Refused, match="bundle_over_limit"):
        checker.check(io.BytesIO(data), len(data), [COUNTY.identity])


def test_no_child_is_trouble(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    data, _ = a_bundle()
    with Checker() as checker, pytest.raises(Trouble, match="bundle_check_unavailable"):
        checker.check(io.BytesIO(data), len(data), [COUNTY.identity])


def test_the_keys_are_in_no_command_line() -> None:
    data, _ = a_bundle()
    with Checker() as checker:
        checker.check(io.BytesIO(data), len(data), [COUNTY.identity])
        commands = [" ".join(child.cmdline()) for child in psutil.Process().children()]
    assert any("app.bundles.child" in command for command in commands)
    assert not any(COUNTY.identity in command for command in commands)


@pytest.mark.parametrize(
    "deed",
    [
        "open('/etc/hostname')",
        "open('/dev/null', 'w')",
        "__import__('socket').socket()",
        "__import__('os').pipe()",
        "bytearray(2**30)",
    ],
)
def test_the_child_may_open_nothing_and_has_little_memory(deed: str) -> None:
    code = f"""
import socket, sys
sys.path.insert(0, {str(ROOT)!r})
from app.bundles import child
child._limit_this_process()
try:
    {deed}
except (OSError, MemoryError) as error:
    print(type(error).__name__)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() in {"OSError", "MemoryError"}


def test_the_child_carries_no_database_and_no_window() -> None:
    """One is started for each bundle that a village reads, on an old laptop."""
    code = f"import sys; sys.path.insert(0, {str(ROOT)!r}); import app.bundles.child; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-I", "-c", code], capture_output=True, text=True, check=True)
    assert not {"sqlalchemy", "sqlcipher3", "PySide6"} & set(loaded.stdout.split())
