"""Bind the card of users to an open vault."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.ids import UserId
from app.users.change_users import add_user, let_go, reset_password, set_role
from app.users.list_users import UserLine, list_users
from app.users.rules import Role
from app.vault.key_slots import Costs
from ui.desk import Desk
from ui.users.users_desk import UsersDesk


def users_desk(desk: Desk, costs: Costs | None = None) -> UsersDesk:
    """`costs` are what a guess at a password costs, the usual ones if not said."""
    bound = _Users(desk, costs)
    return UsersDesk(
        today=desk.today,
        lines=bound.lines,
        add=bound.add,
        set_role=bound.set_role,
        reset=bound.reset,
        let_go=bound.let_go,
    )


@dataclass(frozen=True)
class _Users:
    desk: Desk
    costs: Costs | None

    def lines(self) -> Sequence[UserLine]:
        return list_users(self.desk.vault)

    def add(self, name: str, role: Role, password: str) -> None:
        add_user(
            self.desk.vault,
            name=name,
            role=role,
            password=password,
            now=self.desk.now(),
            costs=self.costs,
        )

    def set_role(self, user: UserId, role: Role) -> None:
        set_role(self.desk.vault, user, role, now=self.desk.now())

    def reset(self, user: UserId, password: str) -> None:
        reset_password(self.desk.vault, user, password, now=self.desk.now(), costs=self.costs)

    def let_go(self, user: UserId) -> None:
        let_go(self.desk.vault, user, now=self.desk.now())
