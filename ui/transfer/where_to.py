"""Two buttons above a form: the county's file for the receiving village, and the stick."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.errors import Refused, Trouble
from app.transfer.address import Address
from ui.parts.ask_path import AskPath
from ui.parts.row_or_column import RowOrColumn
from ui.parts.text import label
from ui.problems import sentence_of
from ui.theme import SMALL
from ui.words import Retranslated


class WhereTo(Retranslated, QWidget):
    """`problem` brings what is wrong with the file that was chosen, "" where nothing is."""

    problem = Signal(str)

    def __init__(self, look_at_address: Callable[[Path], Address], ask: AskPath) -> None:
        super().__init__()
        self._look, self._ask = look_at_address, ask
        self._address: tuple[Path, Address] | None = None
        self._folder: Path | None = None
        self._choose_file, self._choose_folder = QPushButton(), QPushButton()
        self._chosen_file, self._chosen_folder = label("", wrap=True), label("", wrap=True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(SMALL)
        for button, said in (
            (self._choose_file, self._chosen_file),
            (self._choose_folder, self._chosen_folder),
        ):
            button.setAutoDefault(False)
            row = RowOrColumn(spacing=SMALL)
            row.add(button)
            row.add(said, 1)
            whole.addWidget(row)
        self._choose_file.clicked.connect(self._on_choose_file)
        self._choose_folder.clicked.connect(self._on_choose_folder)
        self.retranslate()

    def chosen(self) -> tuple[Path, Path]:
        """The county's file and the folder.

        Raises: Refused("transfer_address_missing" | "transfer_folder_missing").
        """
        if self._address is None:
            raise Refused("transfer_address_missing")
        if self._folder is None:
            raise Refused("transfer_folder_missing")
        return self._address[0], self._folder

    def buttons(self) -> tuple[QWidget, ...]:
        """In the order in which they are read."""
        return self._choose_file, self._choose_folder

    def is_of_another_county(self) -> bool:
        """Whether that county's digits are to be compared."""
        return self._address is not None and not self._address[1].is_own_county

    def retranslate(self) -> None:
        self._choose_file.setText(self.tr("The county's file for that village…"))
        self._choose_folder.setText(self.tr("Stick or folder…"))
        self._paint()

    def _paint(self) -> None:
        if self._address is None:
            self._chosen_file.setText(self.tr("Ask the county for it; it ends in .yidai-county."))
        else:
            file = self._address[1].file
            words = self.tr("{0}  {1}").format(file.village_name, file.village_code)
            if not self._address[1].is_own_county:
                words += "\n" + self.tr("It belongs to {0}. Ask that county for its twelve digits.").format(
                    file.county_name
                )
            self._chosen_file.setText(words)
        if self._folder is None:
            self._chosen_folder.setText(self.tr("Where the file is written."))
        else:
            self._chosen_folder.setText(self._folder.name or str(self._folder))

    def _on_choose_file(self) -> None:
        title = self.tr("The county's file for that village")
        path = self._ask.file(self, title, self.tr("County files (*.yidai-county)"))
        if path is None:
            return
        said = ""
        try:
            self._address = path, self._look(path)
        except (Refused, Trouble) as problem:
            self._address, said = None, sentence_of(problem)
        self._paint()
        self.problem.emit(said)

    def _on_choose_folder(self) -> None:
        self._folder = self._ask.folder(self, self.tr("Stick or folder")) or self._folder
        self._paint()
