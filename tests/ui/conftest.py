"""For all windows: garbage is collected in the main thread alone, as the program does it."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from ui.garbage import Collector

MANY = 12
"""Windows and menus that a test may leave behind; more make whatever restyles all of them crawl."""


@pytest.fixture(autouse=True)
def _garbage_in_the_main_thread() -> Iterator[None]:
    gc.disable()
    yield
    # What was taken down is deleted by an event loop, and between two tests there is none.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if len(QApplication.topLevelWidgets()) > MANY:
        gc.collect()
    else:
        Collector().collect_if_due()
    gc.enable()
