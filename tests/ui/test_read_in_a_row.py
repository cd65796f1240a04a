"""Reading in a row shows in the time alone (`scripts/bench old_start old_loaded old_at_rest`)."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pyrage
from PySide6.QtWidgets import QApplication

from ui.read_in_a_row import compiled_modules, libraries, qt_files, read_libraries, read_modules, read_qt


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
    read_modules()
    read_modules()
    assert read_modules.cache_info().misses == 1


def test_what_a_window_is_made_of_is_read_and_not_imported() -> None:
    asked = "\n".join(
        (
            "import sys",
            "from ui.read_in_a_row import first_files, read_first",
            "read_first()",
            "assert not {'PySide6', 'shiboken6', 'cryptography', 'pyrage'} & set(sys.modules)",
            "print(*(one.name for one in first_files()), sep=chr(10))",
        )
    )
    said = subprocess.run([sys.executable, "-c", asked], check=True, stdout=subprocess.PIPE, text=True).stdout
    names = {one.split(".")[0] for one in said.splitlines()}
    assert {"libQt6Core", "libQt6Gui", "libQt6Widgets", "QtCore", "QtGui", "QtWidgets"} <= names
    assert {"_rust", "pyrage", "NotoSansSC-Regular", "NotoSansSC-Bold"} <= names


def test_a_module_of_qt_is_read_with_its_library_and_others_are_passed_over() -> None:
    modules = ["ui.rooms", "PySide6.QtPdf", "PySide6.QtPrintSupport"]
    names = {one.name.split(".")[0] for one in qt_files(modules)}
    assert names >= {"QtPdf", "libQt6Pdf", "QtPrintSupport", "libQt6PrintSupport"}
    assert all(name.endswith(("QtPdf", "Qt6Pdf", "PrintSupport")) for name in names)
    assert qt_files(["ui.rooms"]) == []
    read_qt(modules)


def test_the_libraries_of_qt_and_of_the_imported_modules_are_read(qapp: QApplication) -> None:
    found = libraries()
    assert str(pyrage.pyrage.__file__) in found
    assert any("Qt6Widgets" in one for one in found)
    read_libraries()
