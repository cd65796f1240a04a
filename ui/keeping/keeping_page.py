"""The page of the leader: who works with the records, their copies, and handing the village on."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.backups.backups_card import BackupsCard
from ui.parts.page import Page
from ui.rights.rights_card import RightsCard
from ui.users.hand_over_dialog import HandOverDesk, HandOverDialog
from ui.users.users_card import UsersCard


class KeepingPage(Page):
    """Cards below each other; each is brought up to date when the page is opened."""

    saved = Signal(str)
    restore_requested = Signal(object)
    print_requested = Signal(bytes)

    def __init__(
        self,
        users: UsersCard,
        copies: BackupsCard,
        rights: RightsCard,
        hand_over: HandOverDesk,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self.users = users
        self._hand_over = hand_over
        self.copies = copies
        self.rights = rights
        for card in (users, copies, rights):
            self.body.addWidget(card)
        for said in (users.saved, copies.saved, rights.saved):
            said.connect(self.saved)
        rights.print_requested.connect(self.print_requested)
        self.body.addStretch(1)
        users.hand_over_requested.connect(self._on_hand_over)
        copies.restore_requested.connect(self.restore_requested)
        copies.print_requested.connect(self.print_requested)

    @cached_property
    def hand_over(self) -> HandOverDialog:
        """Made when the village is handed on, which is once in years."""
        dialog = HandOverDialog(self._hand_over, self)
        dialog.print_requested.connect(self.print_requested)
        dialog.handed_over.connect(self._on_handed_over)
        return dialog

    def title(self) -> str:
        return self.tr("Safe-keeping")

    def _on_hand_over(self) -> None:
        self.hand_over.begin()

    def _on_handed_over(self, words: str) -> None:
        self.arrive()
        self.saved.emit(words)

    def arrive(self) -> None:
        self.users.show_now()
        self.copies.show_now()
        self.rights.show_now()
        waiting = int(self.copies.is_waiting()) + int(self.rights.is_waiting())
        self.count_changed.emit(waiting, False)
