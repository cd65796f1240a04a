"""The ways in which photos and scans come: chosen files, a plugged-in telephone, the clipboard, a drop."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QObject, QPoint, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from app.attachments.kinds import NAMES
from ui.attachments.attachments_desk import Source
from ui.attachments.telephones import Telephone

AskFiles = Callable[[QWidget, str, str, str], Sequence[str]]


def ask_files(parent: QWidget, title: str, folder: str, kinds: str) -> Sequence[str]:
    """The usual dialog for several files."""
    return QFileDialog.getOpenFileNames(parent, title, folder, kinds)[0]


class BringFiles(QObject):
    """`brought` tells which there are to take in, `told` why there are none."""

    brought = Signal(object)
    told = Signal(str)

    def __init__(self, over: QWidget, ask: AskFiles, plugged_in: Callable[[], Sequence[Telephone]]) -> None:
        super().__init__(over)
        self._over, self._ask, self._plugged_in = over, ask, plugged_in

    def from_folder(self, folder: str = "") -> None:
        """Ask for files."""
        kinds = " ".join(f"*{name} *{name.upper()}" for name in NAMES)
        title = self.tr("Choose photos and scans")
        chosen = self._ask(self._over, title, folder, self.tr("Photos and scans ({0})").format(kinds))
        self._bring(Source(Path(path)) for path in chosen)

    def from_telephone(self, below: QWidget) -> None:
        """Ask in the folder of the telephone; where there are several, which one, `below` this button."""
        found = self._plugged_in()
        if not found:
            self.told.emit(
                self.tr(
                    'No telephone is seen. Plug it in, unlock it and choose "file transfer" on its screen.'
                    " Where it still is not seen (Windows shows telephones without a letter), copy the photos"
                    " to this laptop, add them from there and delete them there."
                )
            )
        elif len(found) == 1:
            self.from_folder(str(found[0].folder))
        else:
            menu = QMenu(below)
            for one in found:
                menu.addAction(one.name).triggered.connect(partial(self._on_chosen, str(one.folder)))
            menu.popup(below.mapToGlobal(QPoint(0, below.height())))

    def from_clipboard(self) -> None:
        """Files or a picture."""
        held = QGuiApplication.clipboard().mimeData()
        if any(url.isLocalFile() for url in held.urls()):
            self.dropped(held)
        elif held.hasImage():
            png = QByteArray()
            buffer = QBuffer(png)
            buffer.open(QIODevice.OpenModeFlag.WriteOnly)
            QGuiApplication.clipboard().image().save(buffer, "PNG")  # type: ignore[call-overload]
            self._bring([Source(data=bytes(png.data()))])
        else:
            self.told.emit(self.tr("There is no picture and no file to paste. Copy one first."))

    def dropped(self, held: QMimeData) -> None:
        """The files of a drop."""
        self._bring(Source(Path(url.toLocalFile())) for url in held.urls() if url.isLocalFile())

    def _on_chosen(self, folder: str, _checked: bool = False) -> None:
        self.from_folder(folder)

    def _bring(self, sources: Iterable[Source]) -> None:
        found = list(sources)
        if found:
            self.brought.emit(found)
