"""Users of one village: somebody else unlocks the records that the leader began."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.clock import Moment
from app.users.change_users import add_user
from app.users.rules import Role
from app.vault.open_vault import open_vault
from tests.factories.people import FAST, NOW, PASSWORD, Office

RECORDER, VOLUNTEER, READER = "李记录", "赵宣传", "孙查阅"
ROLES = {RECORDER: Role.RECORDER, VOLUNTEER: Role.VOLUNTEER, READER: Role.READER}


@dataclass
class Staff:
    """Opens the same folder as one user after the other; nobody is in it between."""

    folder: Path

    @contextmanager
    def at_work(self, name: str = "王组长", *, now: Moment = NOW) -> Iterator[Office]:
        """Unlock as this user; each has a password of their own."""
        office = Office(
            open_vault(self.folder, password=password_of(name), now=now, marks=self.folder.parent / "m"),
            now,
        )
        try:
            yield office
        finally:
            office.close()


def password_of(name: str) -> str:
    return PASSWORD if name == "王组长" else f"{name}的密码很长"


def add_everybody(office: Office) -> None:
    """One user of each role, besides the leader."""
    for name, role in ROLES.items():
        add_user(office.vault, name=name, role=role, password=password_of(name), now=office.now, costs=FAST)
