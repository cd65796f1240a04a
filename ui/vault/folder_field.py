"""A folder, or a file, that is typed or chosen with a button: where the records lie, the county's file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget

from ui.parts.field import Draft, Field
from ui.parts.line_edit import LineEdit
from ui.theme import SMALL
from ui.words import Retranslated


class FolderField(Retranslated, Field):
    """The path may be typed or chosen. An empty line is the folder that was offered first."""

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offered = folder
        self._line = LineEdit()
        self._line.setText(str(folder))
        self._choose = QPushButton()
        self._choose.setAutoDefault(False)
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        row.addWidget(self._line, 1)
        row.addWidget(self._choose)
        self._hold(both)
        self.editor = self._line
        self.setFocusProxy(self._line)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self._line.textChanged.connect(self._on_text_changed)
        self._line.next_requested.connect(self.next_requested)
        self._line.back_requested.connect(self.back_requested)
        self._line.save_requested.connect(self.save_requested)
        self._choose.clicked.connect(self._on_choose_clicked)

    def folder(self) -> Path:
        typed = self._line.text().strip()
        return Path(typed).expanduser() if typed else self._offered

    def draft(self) -> Draft:
        return self._line.text()

    def set_draft(self, draft: Draft) -> None:
        self._line.setText(str(draft))

    def clear(self) -> None:
        self._line.setText(str(self._offered))
        self.show_problem("")

    def retranslate(self) -> None:
        self._choose.setText(self.tr("Choose…"))

    def _on_text_changed(self) -> None:
        self.show_problem("")
        self.changed.emit()

    def _on_choose_clicked(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a folder"), str(self._nearest()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._on_folder_selected)
        dialog.open()

    def _nearest(self) -> Path:
        wanted = self.folder().absolute()
        return next(path for path in (wanted, *wanted.parents) if path.exists())

    def _on_folder_selected(self, chosen: str) -> None:
        self._line.setText(chosen)


class FileField(FolderField):
    """A file whose name ends like this, or the stick that it lies on; empty until one is chosen."""

    def __init__(self, ending: str, parent: QWidget | None = None) -> None:
        self._ending = ending
        super().__init__(Path.home(), parent)
        self._line.clear()

    def chosen(self) -> Path | None:
        return self.folder() if self._line.text().strip() else None

    def clear(self) -> None:
        self._line.clear()
        self.show_problem("")

    def _on_choose_clicked(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a file"), str(self._nearest()), f"*{self._ending}")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._on_folder_selected)
        dialog.open()
