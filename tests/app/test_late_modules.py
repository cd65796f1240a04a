"""What SQLAlchemy imports for nothing is read when somebody asks something of it."""

from __future__ import annotations

import importlib
import subprocess
import sys
from pathlib import Path

import pytest

from app.late_modules import LateModule, read_late

_OPENS = """
import app, sqlalchemy, sys
print(*(name for name in ("_ssl", "asyncio.events", "email") if name in sys.modules))
import asyncio, importlib.metadata
print(asyncio.run(asyncio.sleep(0, "slept")))
print(importlib.metadata.version("sqlalchemy") == sqlalchemy.__version__)
"""


def test_the_program_does_without_asyncio_until_somebody_wants_it() -> None:
    told = subprocess.run([sys.executable, "-c", _OPENS], capture_output=True, text=True, check=True)
    assert told.stdout.splitlines() == ["", "slept", "True"]


def test_a_late_module_is_read_once_and_then_is_like_any_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "read_by_this_test.py").write_text("TOLD = []\nTOLD.append(1)\n", encoding="ascii")
    monkeypatch.syspath_prepend(tmp_path)
    read_late("read_by_this_test", known="said before")
    module = importlib.import_module("read_by_this_test")
    try:
        assert type(module) is LateModule
        assert (module.known, type(module) is LateModule) == ("said before", True)
        assert module.TOLD == [1]
        read_late("read_by_this_test")
        assert (module.TOLD, type(module) is LateModule) == ([1], False)
        with pytest.raises(AttributeError):
            _ = module.nothing_of_that_name
    finally:
        del sys.modules["read_by_this_test"]


def test_a_module_that_is_not_there_is_left_alone() -> None:
    read_late("no_module_of_that_name")
    assert "no_module_of_that_name" not in sys.modules
