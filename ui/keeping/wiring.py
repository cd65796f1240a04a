"""Bind the page of safe-keeping to an open vault."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.vault.key_slots import Costs
from ui.backups.backups_card import BackupsCard
from ui.backups.copies import copies_desk
from ui.desk import Desk
from ui.keeping.keeping_page import KeepingPage
from ui.rights.rights_card import RightsCard
from ui.rights.wiring import rights_desk
from ui.users.users_card import UsersCard
from ui.users.wiring import hand_over_desk, users_desk


def keeping_page(desk: Desk, *, costs: Costs | None = None, parent: QWidget | None = None) -> KeepingPage:
    """The page; `costs` are what a guess at a password costs, the usual ones if not said."""
    jobs = desk.window.jobs
    users = UsersCard(users_desk(desk, costs), jobs)
    rights = RightsCard(rights_desk(desk))
    copies = BackupsCard(copies_desk(desk), jobs)
    return KeepingPage(users, copies, rights, hand_over_desk(desk, costs), parent)
