"""Nobody who looks into the user's settings learns in which folders files were looked for."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog
from pytestqt.qtbot import QtBot

from ui import theme
from ui.theme import Theme

ROOT = Path(__file__).parent.parent.parent
ASKS = """
import sys
from PySide6.QtWidgets import QFileDialog
from ui.start import new_application
app = new_application(["yidai"])
asked = QFileDialog(None, "", sys.argv[1])
asked.show()
print("in the program's own window" if "QFileSystemModel" in str(asked.findChildren(object)) else "elsewhere")
asked.close()
del asked
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there the registry is emptied when the program ends")
def test_asking_for_a_file_leaves_no_trace_of_the_folder(tmp_path: Path) -> None:
    home, folder = tmp_path / "home", tmp_path / "王小满的材料"
    home.mkdir()
    folder.mkdir()
    environment = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    told = subprocess.run(
        [sys.executable, "-c", ASKS, str(folder)],
        cwd=ROOT,
        env={**environment, "HOME": str(home), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert told.stdout == "in the program's own window\n", told.stderr
    assert [kept for kept in home.rglob("*") if kept.is_file() and b"FileDialog" in kept.read_bytes()] == []


@pytest.mark.parametrize("text_size", theme.TEXT_SIZES)
def test_in_big_type_the_folder_is_still_read_and_the_window_fits(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, text_size: int
) -> None:
    theme.apply(qapp, Theme(text_size=text_size))
    asked = QFileDialog(None, "", str(tmp_path))
    asked.setOption(QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(asked)
    asked.show()

    folder = asked.findChild(QComboBox, "lookInCombo")
    assert folder.width() > 12 * folder.fontMetrics().averageCharWidth()
    assert asked.width() <= 1366
    assert asked.height() <= 700
    theme.apply(qapp, Theme())
