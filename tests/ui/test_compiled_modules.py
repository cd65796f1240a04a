"""Reading modules ahead shows in the time alone (`scripts/bench old_loaded old_at_rest`)."""

from __future__ import annotations

from pathlib import Path

import pyrage
from PySide6.QtWidgets import QApplication

from ui.compiled_modules import compiled_modules, libraries, read_ahead, read_libraries


def test_the_compiled_modules_of_all_folders_are_found_and_nothing_else(tmp_path: Path) -> None:
    for name in (
        "app/__pycache__/one.cpython-311.pyc",
        "app/two.py",
        "app/in/__pycache__/two.cpython-311.pyc",
    ):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    (tmp_path / "others").mkdir()
    (tmp_path / "others" / "three.pyc").touch()

    found = compiled_modules(tmp_path, ("app", "missing"))

    assert {one.name for one in found} == {"one.cpython-311.pyc", "two.cpython-311.pyc"}
    assert found == sorted(found, key=lambda one: one.stat().st_ino)


def test_reading_again_does_nothing() -> None:
    read_ahead()
    read_ahead()
    assert read_ahead.cache_info().misses == 1


def test_the_libraries_of_qt_and_of_the_imported_modules_are_read(qapp: QApplication) -> None:
    found = libraries()
    assert str(pyrage.pyrage.__file__) in found
    assert any("Qt6Widgets" in one for one in found)
    read_libraries()
