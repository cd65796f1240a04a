"""Ask for a file or a folder, beginning where the user last was."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget


def usual_folder() -> Path:
    """Documents; home where there is none, since Qt takes a folder that is not there for a file's name."""
    documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return documents if documents.is_dir() else Path.home()


class AskPath:
    """The folder is remembered in memory only: names of folders may speak of people."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or usual_folder()

    def file(self, parent: QWidget, title: str, kinds: str) -> Path | None:
        """A file to read. `kinds` are Qt's filters: "Ledgers (*.xlsx *.xls)"."""
        return self._chosen(QFileDialog.getOpenFileName(parent, title, str(self._folder), kinds)[0])

    def new_file(self, parent: QWidget, title: str, kinds: str, name: str) -> Path | None:
        """A file to write, with a name proposed; Qt asks before another file is replaced."""
        return self._chosen(QFileDialog.getSaveFileName(parent, title, str(self._folder / name), kinds)[0])

    def folder(self, parent: QWidget, title: str) -> Path | None:
        """A folder to write into."""
        answer = QFileDialog.getExistingDirectory(parent, title, str(self._folder))
        if answer:
            self._folder = Path(answer)
        return Path(answer) if answer else None

    def _chosen(self, answer: str) -> Path | None:
        if not answer:
            return None
        self._folder = Path(answer).parent
        return Path(answer)
