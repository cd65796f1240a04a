"""The page of the leader: who works with the records, their copies, and handing the village on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.parts.page import Page
from ui.users.users_card import UsersCard


class KeepingPage(Page):
    """Cards below each other; each is brought up to date when the page is opened."""

    saved = Signal(str)

    def __init__(
        self, users: UsersCard, cards: Sequence[QWidget] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self.users = users
        for card in (users, *cards):
            self.body.addWidget(card)
        self.body.addStretch(1)
        users.saved.connect(self.saved)

    def title(self) -> str:
        return self.tr("Safe-keeping")

    def arrive(self) -> None:
        self.users.show_now()
