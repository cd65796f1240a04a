"""What the card of users asks of the open records; each may raise Refused or Trouble."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from app.ids import UserId
from app.users.list_users import UserLine
from app.users.rules import TO_BE_CHOSEN, Role


@dataclass(frozen=True)
class UsersDesk:
    """`add(name, role, password)`, `reset(user, password)`. `let_go` copies all records, which takes a
    while, except `on_server`. `roles` are those that may be given; of one alone nobody is asked.
    """

    today: Callable[[], date]
    lines: Callable[[], Sequence[UserLine]]
    add: Callable[[str, Role, str], None]
    set_role: Callable[[UserId, Role], None]
    reset: Callable[[UserId, str], None]
    let_go: Callable[[UserId], None]
    roles: tuple[Role, ...] = TO_BE_CHOSEN
    on_server: bool = False
