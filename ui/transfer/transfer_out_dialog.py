"""Transfer a person to another village: which village's file, which stick, the day and why."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QPushButton, QWidget

from app.errors import Refused, Trouble
from app.ids import PersonId
from app.transfer.address import Address
from app.transfer.write_transfer import Move, WrittenTransfer
from ui.closing.step_dialog import StepDialog
from ui.closing.steps import STEPS, TRANSFER
from ui.parts.ask_path import AskPath
from ui.parts.entry_dialog import Drafts
from ui.parts.row_or_column import RowOrColumn
from ui.parts.text import label
from ui.problems import sentence_of
from ui.theme import SMALL

Send = Callable[[PersonId, Move, Path, Path, str], WrittenTransfer]


class TransferOutDialog(StepDialog):
    """The county's file for the receiving village and the stick are chosen above the form."""

    def __init__(
        self,
        send: Send,
        look_at_address: Callable[[Path], Address],
        ask: AskPath,
        today: Callable[[], date],
        drafts: Drafts,
        parent: QWidget | None = None,
    ) -> None:
        self._send = send
        self._look = look_at_address
        self._ask = ask
        self._file: Path | None = None
        self._folder: Path | None = None
        self._to = ""
        self._choose_file, self._choose_folder = QPushButton(), QPushButton()
        self._chosen_file, self._chosen_folder = label("", wrap=True), label("", wrap=True)
        super().__init__(STEPS[TRANSFER], self._transfer, today, drafts, parent)
        for button, said in (
            (self._choose_file, self._chosen_file),
            (self._choose_folder, self._chosen_folder),
        ):
            button.setAutoDefault(False)
            row = RowOrColumn(spacing=SMALL)
            row.add(button)
            row.add(said, 1)
            self.above.addWidget(row)
        self._choose_file.clicked.connect(self._on_choose_file)
        self._choose_folder.clicked.connect(self._on_choose_folder)

    def written(self) -> str:
        """What is told once the file stands on the stick."""
        return self._to

    def retranslate(self) -> None:
        super().retranslate()
        self._choose_file.setText(self.tr("The county's file for that village…"))
        self._choose_folder.setText(self.tr("Stick or folder…"))
        self._paint()

    def _paint(self) -> None:
        if self._file is None:
            self._chosen_file.setText(self.tr("Ask the county for it; it ends in .yidai-county."))
        if self._folder is None:
            self._chosen_folder.setText(self.tr("Where the file is written."))
        else:
            self._chosen_folder.setText(self._folder.name or str(self._folder))

    def _on_choose_file(self) -> None:
        title = self.tr("The county's file for that village")
        path = self._ask.file(self, title, self.tr("County files (*.yidai-county)"))
        if path is None:
            return
        self.show_refusal("")
        try:
            address = self._look(path)
        except (Refused, Trouble) as problem:
            self._file = None
            self.show_refusal(sentence_of(problem))
            self._paint()
            return
        self._file = path
        words = self.tr("{0}  {1}").format(address.file.village_name, address.file.village_code)
        if not address.is_own_county:
            words += "\n" + self.tr("It belongs to {0}. Ask that county for its twelve digits.").format(
                address.file.county_name
            )
        self._chosen_file.setText(words)

    def _on_choose_folder(self) -> None:
        self._folder = self._ask.folder(self, self.tr("Stick or folder")) or self._folder
        self._paint()

    def _transfer(self, person: PersonId, values: dict[str, Any]) -> None:
        if self._file is None:
            raise Refused("transfer_address_missing")
        if self._folder is None:
            raise Refused("transfer_folder_missing")
        move = Move(values["happened_on"], values["reason"], values["document_no"])
        written = self._send(person, move, self._file, self._folder, values["compared"])
        self._to = self.tr(
            "Written for {0}. Read these twelve digits out to that village by telephone: {1}"
        ).format(written.village_name, written.fingerprint)
