"""Safe-keeping of the county's store: who works with it, its copies and its keys."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ui.backups.backups_card import BackupsCard
from ui.county.store.keys_card import KeysCard
from ui.parts.page import Page
from ui.users.users_card import UsersCard


class StorePage(Page):
    """Cards below each other; each is brought up to date when the page is opened."""

    saved = Signal(str)
    restore_requested = Signal(object)
    print_requested = Signal(bytes)

    def __init__(
        self, users: UsersCard, copies: BackupsCard, keys: KeysCard, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self.users, self.copies, self.keys = users, copies, keys
        for card in (users, copies, keys):
            self.body.addWidget(card)
            card.saved.connect(self.saved)
        self.body.addStretch(1)
        copies.restore_requested.connect(self.restore_requested)
        copies.print_requested.connect(self.print_requested)

    def title(self) -> str:
        return QCoreApplication.translate("KeepingPage", "Safe-keeping")

    def arrive(self) -> None:
        self.users.show_now()
        self.copies.show_now()
        self.keys.show_now()
        self.count_changed.emit(int(self.copies.is_waiting()), False)
