"""The cadre of the stories, in front of a laptop that was just switched on."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from tests.factories.people import FAST
from tests.stories.cadre import Cadre
from tests.stories.month import NOW, a_laptop
from ui.start import Program


@pytest.fixture
def cadre(qapp: QApplication, tmp_path: Path) -> Iterator[Cadre]:
    gc.collect()
    gc.freeze()  # what earlier tests of this process left is no part of the program's turns
    program = Program(qapp, a_laptop(tmp_path), now=lambda: NOW, costs=FAST)
    cadre = Cadre(program)
    try:
        yield cadre
    finally:
        cadre.leave()
        program.end()
        program.gate.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.unfreeze()
