"""Take in a person from another village: the file, what is in it, twelve digits, and whether we know them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.errors import Refused, Trouble
from app.ids import PersonId
from app.people.masking import mask_id
from app.transfer.take_in_transfer import TakenTransfer, TransferPreview
from ui.closing.step_dialog import StepDialog
from ui.closing.steps import STEPS, TAKE_IN
from ui.parts.ask_path import AskPath
from ui.parts.choice_card import ChoiceCards, Option
from ui.parts.entry_dialog import Drafts
from ui.parts.flow import Flow
from ui.parts.shown import show_if
from ui.problems import sentence_of
from ui.words import day

ANOTHER = "another"
Receive = Callable[[Path, str, PersonId | None, bool], TakenTransfer]
NO_DRAFTS = Drafts(lambda _row: None, lambda _row, _words: None, lambda _row: None)


class TransferInDialog(StepDialog):
    """`show_file` looks at a file; nothing comes in before the digits were typed and fit. `many_requested`:
    a whole stick instead.
    """

    many_requested = Signal()

    def __init__(
        self,
        look: Callable[[Path], TransferPreview],
        receive: Receive,
        number_of: Callable[[PersonId], str],
        ask: AskPath,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        self._look, self._receive, self._number_of, self._ask = look, receive, number_of, ask
        self._file: Path | None = None
        self._preview: TransferPreview | None = None
        self._taken: TakenTransfer | None = None
        self._choose, self._many = QPushButton(), QPushButton()
        self._same = ChoiceCards()
        super().__init__(STEPS[TAKE_IN], self._take, today, NO_DRAFTS, parent)
        choosing = QWidget()
        row = Flow(choosing)
        for button in (self._choose, self._many):
            button.setAutoDefault(False)
            row.addWidget(button)
        self.above.addWidget(choosing)
        self.above.addWidget(self._same)
        self._same.hide()
        self._choose.clicked.connect(self.ask_for_file)
        self._many.clicked.connect(self._on_many)

    def begin_new(self) -> None:
        """Before a file was chosen."""
        self._file = self._preview = self._taken = None
        self.begin(PersonId("new:transfer"), "", "")
        show_if(self._same, False)

    def ask_for_file(self) -> None:
        path = self._ask.file(self, self.tr("Transfer"), self.tr("Transfers (*.yidai-transfer)"))
        if path is not None:
            self.show_file(path)

    def show_file(self, path: Path) -> None:
        """Say what is in it; nothing changes."""
        self.begin_new()
        try:
            preview = self._look(path)
        except (Refused, Trouble) as problem:
            self.show_refusal(sentence_of(problem))
            return
        self._file, self._preview = path, preview
        self.begin(PersonId("new:transfer"), preview.name, "", facts=self._lines(preview))
        options = [
            Option(twin.person, self.tr("The same as {0}").format(self._number_of(twin.person)))
            for twin in preview.twins
        ]
        if options:
            options.append(Option(ANOTHER, self.tr("Somebody else with similar details")))
        self._same.show_options(options)
        show_if(self._same, bool(options))

    def taken(self) -> TakenTransfer | None:
        """What came in."""
        return self._taken

    def retranslate(self) -> None:
        super().retranslate()
        self._choose.setText(self.tr("Choose the file…"))
        self._many.setText(self.tr("All bags of a stick…"))

    def _on_many(self) -> None:
        self.reject()
        if not self.isVisible():
            self.many_requested.emit()

    def _lines(self, preview: TransferPreview) -> list[str]:
        arrived = preview.arrived
        counts, letter = arrived.carried.counts, arrived.letter
        lines = [
            self.tr("From {0} ({1}), transferred on {2}").format(
                letter.sender.village_name, letter.sender.village_code, day(arrived.transferred_on)
            ),
            self.tr("{0}   ID {1}").format(
                preview.name, mask_id(str(arrived.carried.own.get("id_no") or "")) or "—"
            ),
            self.tr("Visits {0}, tests {1}, attachments {2}, other records {3}").format(
                counts.get("visit", 0), counts.get("test", 0), len(letter.blobs), _others(counts)
            ),
            self.tr("Windows missed there: {0}; they stay missed here").format(preview.missed),
        ]
        if arrived.carried.told.ends_on:
            ends = date.fromisoformat(arrived.carried.told.ends_on)
            lines.append(self.tr("The term ends on {0}, as there").format(day(ends)))
        if preview.plan_differs:
            lines.append(self.tr("That village follows another plan: later windows are counted by ours"))
        if preview.here is not None:
            lines.append(self.tr("This file was taken in before: {0}").format(self._number_of(preview.here)))
        return lines

    def _take(self, _person: PersonId, values: dict[str, Any]) -> None:
        if self._file is None or self._preview is None:
            raise Refused("transfer_file_missing")
        chosen = self._same.chosen_key() if self._preview.twins else ""
        twin = PersonId(chosen) if chosen and chosen != ANOTHER else None
        self._taken = self._receive(self._file, values["fingerprint"], twin, chosen == ANOTHER)
        self._person = self._taken.person


def _others(counts: dict[str, int]) -> int:
    return sum(
        number for table, number in counts.items() if table not in ("person", "visit", "test", "attachment")
    )
