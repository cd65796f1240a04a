"""Bind the page of safe-keeping to an open vault."""

from __future__ import annotations

from app.vault.key_slots import Costs
from ui.desk import Desk
from ui.keeping.keeping_page import KeepingPage
from ui.users.users_card import UsersCard
from ui.users.wiring import users_desk


def keeping_page(desk: Desk, *, costs: Costs | None = None) -> KeepingPage:
    """The page; `costs` are what a guess at a password costs, the usual ones if not said."""
    return KeepingPage(UsersCard(users_desk(desk, costs), desk.window.jobs))
