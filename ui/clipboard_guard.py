"""What is copied out of the program: kept out of clipboard histories, and gone after half a minute.

The marks are those that Windows' history and cloud clipboard and KDE's Klipper look for. Whatever
another program puts there is left alone.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard

CLEAR_AFTER_MS = 30_000
_WINDOWS = 'application/x-qt-windows-mime;value="{0}"'
MARKS: dict[str, bytes] = {
    "x-kde-passwordManagerHint": b"secret",
    _WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"): b"1",
    _WINDOWS.format("CanIncludeInClipboardHistory"): b"\0\0\0\0",
    _WINDOWS.format("CanUploadToCloudClipboard"): b"\0\0\0\0",
}


class ClipboardGuard(QObject):
    """Watches from `begin` to `end`. `owns` says whether what lies there is this program's."""

    def __init__(
        self,
        clipboard: QClipboard,
        *,
        owns: Callable[[], bool] | None = None,
        after_ms: int = CLEAR_AFTER_MS,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clipboard = clipboard
        self._owns = owns or clipboard.ownsClipboard
        self._watching = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(after_ms)
        self._timer.timeout.connect(self.clear)

    def begin(self) -> None:
        if not self._watching:
            self._watching = True
            self._clipboard.dataChanged.connect(self._on_changed)

    def end(self) -> None:
        """Take away what lies there, and watch no more: the records are closed."""
        if self._watching:
            self._watching = False
            self._clipboard.dataChanged.disconnect(self._on_changed)
            self.clear()

    def clear(self) -> None:
        """Empty it, if what lies there is ours."""
        self._timer.stop()
        if self._owns() and is_marked(self._clipboard.mimeData()):
            self._clipboard.clear()

    def _on_changed(self) -> None:
        data = self._clipboard.mimeData()
        if not self._owns() or data is None or not data.formats():
            return
        if not is_marked(data):
            self._clipboard.setMimeData(marked(data))  # comes back here, marked
            return
        self._timer.start()


def is_marked(data: QMimeData | None) -> bool:
    return data is not None and data.hasFormat("x-kde-passwordManagerHint")


def marked(data: QMimeData) -> QMimeData:
    """The same contents, with the marks."""
    fresh = QMimeData()
    for kind in data.formats():
        fresh.setData(kind, data.data(kind))
    if data.hasText():
        fresh.setText(data.text())
    if data.hasImage():
        fresh.setImageData(data.imageData())
    for kind, value in MARKS.items():
        fresh.setData(kind, value)
    return fresh
