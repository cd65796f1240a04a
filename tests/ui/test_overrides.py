"""A mistake in a method that Qt calls is told like any other: the program does not die of it."""

from __future__ import annotations

import pkgutil
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

import ui
from ui.overrides import is_guarded, methods_for_qt

ROOT = Path(__file__).resolve().parents[2]
MADE = """
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget
import shiboken6

app = QApplication([])
gone = QObject()
shiboken6.delete(gone)

class Mixed:
    def resizeEvent(self, event):
        self.mistake()

class Made(Mixed, QWidget):
    def event(self, event):
        return super().event(event)

for mistake in (lambda: 1 / 0, lambda: [][1], lambda: int("x"), lambda: gone.objectName(), lambda: {}["a"]):
    made = Made()
    made.mistake = mistake
    try:
        made.resize(300, 200)
        made.show()
    except Exception as told:
        print(type(told).__name__)
"""
MISTAKES = ["ZeroDivisionError", "IndexError", "ValueError", "RuntimeError", "KeyError"]


@pytest.mark.parametrize(
    "first", ["import ui, sys; assert 'PySide6' not in sys.modules", "import PySide6.QtCore, ui"]
)
def test_a_mistake_reaches_whoever_asked_qt(first: str) -> None:
    run = subprocess.run(
        [sys.executable, "-c", first + MADE],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (run.returncode, run.stdout.split()) == (0, MISTAKES), run.stderr


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="nothing is raised without its object")
def test_every_override_of_the_windows_is_guarded() -> None:
    for module in pkgutil.walk_packages(ui.__path__, "ui."):
        import_module(module.name)
    ours = [one for one in _below(QObject) if one.__module__.startswith("ui.")]
    found = [(one, name, method) for one in ours for _where, name, method in methods_for_qt(one)]
    assert len(found) > 200
    assert [(one, name) for one, name, method in found if not is_guarded(method)] == []


def _below(cls: type) -> Iterator[type]:
    below: list[type] = type.__subclasses__(cls)
    for one in below:
        yield one
        yield from _below(one)
