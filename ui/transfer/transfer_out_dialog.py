"""Transfer a person to another village: which village's file, which stick, the day and why."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from app.ids import PersonId
from app.transfer.address import Address
from app.transfer.write_transfer import Move, WrittenTransfer
from ui.closing.step_dialog import StepDialog
from ui.closing.steps import STEPS, TRANSFER
from ui.parts.ask_path import AskPath
from ui.parts.entry_dialog import Drafts
from ui.transfer.where_to import WhereTo

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
        self._to = ""
        self._where = WhereTo(look_at_address, ask)
        super().__init__(STEPS[TRANSFER], self._transfer, today, drafts, parent)
        self.above.addWidget(self._where)
        self._where.problem.connect(self.show_refusal)

    def written(self) -> str:
        """What is told once the file stands on the stick."""
        return self._to

    def _transfer(self, person: PersonId, values: dict[str, Any]) -> None:
        address, folder = self._where.chosen()
        move = Move(values["happened_on"], values["reason"], values["document_no"])
        written = self._send(person, move, address, folder, values["compared"])
        self._to = self.tr(
            "Written for {0}. Read these twelve digits out to that village by telephone: {1}"
        ).format(written.village_name, written.fingerprint)
