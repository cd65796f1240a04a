"""Waits for what must come longer than a busy machine takes: who is right is not late."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

LONG_MS = 60_000


class PatientBot(QtBot):
    """The one of pytest-qt, with no wait shorter than `LONG_MS`: five seconds pass beside a few programs."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = LONG_MS) -> None:
        super().waitUntil(callback, timeout=max(timeout, LONG_MS))

    def waitSignal(self, signal: Any, *, timeout: int = LONG_MS, **how: Any) -> Any:
        if how.get("raising", True):  # else it is `assertNotEmitted` that waits, for what does not come
            timeout = max(timeout, LONG_MS)
        return super().waitSignal(signal, timeout=timeout, **how)

    def waitSignals(self, signals: Any, *, timeout: int = LONG_MS, **how: Any) -> Any:
        return super().waitSignals(signals, timeout=max(timeout, LONG_MS), **how)

    def waitActive(self, widget: QWidget, *, timeout: int = LONG_MS) -> Any:
        return super().waitActive(widget, timeout=max(timeout, LONG_MS))
