"""What is imported while Qt is there is not read as a source too."""

from __future__ import annotations

import linecache
from pathlib import Path

import pytest

from ui.plain_imports import import_plainly


def test_the_source_of_a_module_stays_unread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import_plainly()
    source = tmp_path / "a_room_of_this_test.py"
    source.write_text("SAID = 'PySide6'\n", encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    import a_room_of_this_test  # type: ignore[import-not-found]

    assert a_room_of_this_test.SAID == "PySide6"
    assert str(source) not in linecache.cache
