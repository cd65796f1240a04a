"""What only a debugger reads stays behind; what runs is the same."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from sqlcipher3 import _sqlite3 as driver

from scripts.packed.without_debug import without_debug

pytestmark = [
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="strips the files of a Linux"),
    pytest.mark.skipif(shutil.which("strip") is None, reason="strip comes with scripts/setup build"),
]


def test_what_is_small_or_cannot_be_debugged_stays_as_it_is(tmp_path: Path) -> None:
    entries = [("libc.so.6", "/bin/echo", "BINARY")]
    assert without_debug(entries, tmp_path / "work") == entries
    assert not (tmp_path / "work").exists()


def test_a_library_that_carries_words_for_a_debugger_comes_without_them(tmp_path: Path) -> None:
    source = Path(str(driver.__file__))
    ((_target, kept, _sort),) = without_debug([("_sqlite3.so", str(source), "EXTENSION")], tmp_path)
    told = subprocess.run(["readelf", "--wide", "-S", kept], capture_output=True, text=True, check=True)
    assert ".debug_info" not in told.stdout
    assert Path(kept).stat().st_size <= source.stat().st_size
