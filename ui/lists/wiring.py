"""Bind the window of the code lists to an open vault."""

from __future__ import annotations

from app.codes import CodeList
from app.lists.change_choices import add_choice, hide_choice, list_in_force, offer_choice
from app.lists.choice import Choice
from app.lists.read_choices import read_choices
from app.work import look, work
from ui.desk import Desk
from ui.lists.code_lists_desk import CodeListsDesk
from ui.lists.code_lists_dialog import CodeListsDialog


class CodeListsRoom:
    """Opens the window of the code lists over whatever is in front; made once it is asked for."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._dialog: CodeListsDialog | None = None

    def open(self) -> None:
        if self._dialog is None:
            desk = CodeListsDesk(self._read, self._county, self._add, self._hide, self._offer)
            self._dialog = CodeListsDialog(desk, self._desk.window)
            self._dialog.finished.connect(self._on_finished)
        self._dialog.begin(self._desk.window)

    def _read(self, name: str) -> CodeList:
        with look(self._desk.vault) as connection:
            return list_in_force(connection, name)

    def _county(self, name: str) -> frozenset[str]:
        with look(self._desk.vault) as connection:
            return frozenset(one.code for one in read_choices(connection, name) if one.signed_by)

    def _add(self, name: str, words: str, unit: str) -> None:
        now = self._desk.now()
        with work(self._desk.vault, now=now) as session:
            add_choice(session, name, Choice(zh=words, unit_zh=unit), now=now)

    def _hide(self, name: str, code: str) -> None:
        now = self._desk.now()
        with work(self._desk.vault, now=now) as session:
            hide_choice(session, name, code, now=now)

    def _offer(self, name: str, code: str) -> None:
        now = self._desk.now()
        with work(self._desk.vault, now=now) as session:
            offer_choice(session, name, code, now=now)

    def _on_finished(self, _result: int) -> None:
        """Lists and the foot of the window are drawn anew."""
        self._desk.tell_saved()
