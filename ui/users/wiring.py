"""Bind the card of users and the page of the access log to an open vault."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.clock import Moment
from app.exporting.save_outside import save_outside
from app.ids import UserId
from app.printing.hand_over_list import hand_over_list
from app.printing.recovery_sheet import recovery_sheet
from app.printing.whose import Whose, of_village
from app.users.change_users import add_user, let_go, reset_password, set_role
from app.users.hand_over import HandedOver, HandOver, hand_over
from app.users.list_users import UserLine, list_users
from app.users.read_access_log import (
    AccessAsked,
    AccessFound,
    access_csv,
    note_exported,
    read_access_log,
)
from app.users.read_hand_over import HandOverNow, read_hand_over
from app.users.rules import Role, roles_offered
from app.vault.first_steps import note_phrase_on_paper
from app.vault.key_slots import Costs
from app.vault.keys_file import ON_SERVER
from app.vault.recovery_phrase import asked_positions, check_typed_back
from app.vault.vault import Vault
from app.village.read_village import read_village
from app.work import look, work
from ui.desk import Desk
from ui.parts.ask_path import AskPath
from ui.users.access_page import AccessDesk, AccessPage
from ui.users.access_words import all_kinds, detail_words, headings, laptop_words
from ui.users.hand_over_dialog import HandOverDesk
from ui.users.users_desk import UsersDesk


def users_desk(desk: Desk, costs: Costs | None = None) -> UsersDesk:
    """`costs` are what a guess at a password costs, the usual ones if not said."""
    bound = _Users(desk, costs)
    return UsersDesk(
        roles=roles_offered(desk.vault.role),
        today=desk.today,
        lines=bound.lines,
        add=bound.add,
        set_role=bound.set_role,
        reset=bound.reset,
        let_go=bound.let_go,
        on_server=desk.vault.records == ON_SERVER,
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


def access_page(desk: Desk, ask: AskPath | None = None, parent: QWidget | None = None) -> AccessPage:
    """The page of the access log."""
    bound = _Access(desk)
    return AccessPage(AccessDesk(desk.today, bound.read, bound.save, ask or AskPath()), parent)


@dataclass(frozen=True)
class _Access:
    desk: Desk

    def read(self, asked: AccessAsked) -> AccessFound:
        with look(self.desk.vault) as connection:
            return read_access_log(connection, asked)

    def save(self, asked: AccessAsked, path: Path) -> int:
        return save_access_log(self.desk.vault, asked, path, now=self.desk.now())


def save_access_log(vault: Vault, asked: AccessAsked, path: Path, *, now: Moment) -> int:
    """Write the lines that fit, note it in the log, and say how many they are."""
    with look(vault) as connection:
        lines = read_access_log(connection, asked, most=1_000_000).lines
    lines = tuple(replace(line, laptop=laptop_words(line)) for line in lines)
    save_outside(vault, path, access_csv(lines, headings(), all_kinds(), detail_words))
    with work(vault, now=now) as session:
        note_exported(session, lines=len(lines), now=now)
    return len(lines)


def hand_over_desk(desk: Desk, costs: Costs | None = None) -> HandOverDesk:
    """What the wizard asks of this vault."""
    bound = _HandingOver(desk)
    return HandOverDesk(
        today=desk.today,
        read=bound.read,
        do=bound.do,
        paper=bound.paper,
        print_phrase=bound.print_phrase,
        ask_back=asked_positions,
        check_typed_back=bound.check_typed_back,
        users=users_desk(desk, costs),
    )


@dataclass(frozen=True)
class _HandingOver:
    desk: Desk

    def read(self) -> HandOverNow:
        return read_hand_over(self.desk.vault, today=self.desk.today())

    def do(self, wish: HandOver) -> HandedOver:
        return hand_over(self.desk.vault, wish, now=self.desk.now())

    def paper(self, before: HandOverNow, wish: HandOver) -> bytes:
        return hand_over_list(
            before,
            wish,
            whose=self._whose(),
            printed_by=self.desk.vault.user_name,
            now=self.desk.now(),
        )

    def check_typed_back(self, phrase: str, answers: dict[int, str]) -> None:
        check_typed_back(phrase, answers)
        note_phrase_on_paper(self.desk.vault, now=self.desk.now())

    def print_phrase(self, phrase: str) -> bytes:
        return recovery_sheet(phrase, self._whose(), now=self.desk.now())

    def _whose(self) -> Whose:
        with look(self.desk.vault) as connection:
            return of_village(read_village(connection, on=self.desk.today()))
