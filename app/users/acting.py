"""Who is at work: carried by every connection that `look` and `work` hand out.

A use case that not everybody may do says so in one line, `check_may(connection, Thing.SEND)`. What
the program does by itself (backups, checks, migrations) has a connection without anybody.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.errors import Refused
from app.ids import UserId
from app.users.rules import Role, Thing, may

if TYPE_CHECKING:
    from sqlalchemy import Connection

OPTION = "acting"
BY_PHRASE = "phrase"
"""Stands where a name would, while the records are open by the recovery phrase."""
_ON_PAPER = "（凭恢复短语打开）"


def name_to_sign(name: str) -> str:
    """Under a paper or a closed month: the user, or in words that the phrase opened the records."""
    return _ON_PAPER if name == BY_PHRASE else name


@dataclass(frozen=True)
class Acting:
    """The user who unlocked. `role` is None where the records name one that this version does not know."""

    user: UserId
    name: str
    role: Role | None = Role.LEADER

    def may(self, thing: Thing) -> bool:
        return may(self.role, thing)


def acting_of(connection: Connection) -> Acting | None:
    """Who is at work; None: the program itself."""
    found = connection.get_execution_options().get(OPTION)
    return found if isinstance(found, Acting) else None


def check_may(connection: Connection, thing: Thing) -> None:
    """Raises: Refused("not_for_role"), with the role in `role`."""
    acting = acting_of(connection)
    if acting is not None:
        check_acting(acting, thing)


def check_acting(acting: Acting, thing: Thing) -> None:
    """The same where nobody has a connection yet. Raises: Refused("not_for_role")."""
    if not acting.may(thing):
        raise Refused("not_for_role", role=acting.role or "", thing=thing)
