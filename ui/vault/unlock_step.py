"""Unlock: who it is, and the password."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.errors import Refused, Trouble
from ui.parts.choice_card import ChoiceCards, Option
from ui.parts.password_field import PasswordField
from ui.parts.shown import show_if
from ui.parts.text import label
from ui.vault.doors import Person
from ui.vault.step import Step


class UnlockStep(Step):
    """The names come a moment after the window: the password may be typed before they are there.

    Arrow up and down choose among several people while the cursor stays in the password.
    """

    unlock_requested = Signal(str, str)
    phrase_requested = Signal()
    county_requested = Signal()
    other_folder_requested = Signal()
    practice_requested = Signal()
    restore_requested = Signal()
    begin_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(width=440, parent=parent)
        self._people: Sequence[Person] = ()
        self._who = label("", "strong")
        self._choice = ChoiceCards()
        self._password_label = label()
        self._password = PasswordField()
        self._forgot = self.add_way()
        self._county = self.add_way()
        self._elsewhere = self.add_way()
        self._practice = self.add_way()
        self._begin = self.add_way()
        self._restore = self.add_way()
        self._build_body()
        self._connect()
        self.retranslate()

    def _build_body(self) -> None:
        self._who.hide()
        self._choice.hide()
        self._begin.hide()
        self._password_label.setBuddy(self._password.editor)
        for part in (self._who, self._choice, self._password_label, self._password):
            self.body.addWidget(part)
        self._choice.come_after(self.next_button)  # going round, so before the password
        self._password.editor.installEventFilter(self)

    def _connect(self) -> None:
        self._password.next_requested.connect(self._on_wanted)
        self._password.save_requested.connect(self._on_wanted)
        self.next_button.clicked.connect(self._on_wanted)
        self._forgot.clicked.connect(self.phrase_requested)
        self._county.clicked.connect(self.county_requested)
        self._elsewhere.clicked.connect(self.other_folder_requested)
        self._practice.clicked.connect(self.practice_requested)
        self._begin.clicked.connect(self.begin_requested)
        self._restore.clicked.connect(self.restore_requested)
        self._choice.chosen.connect(self._on_chosen)

    def show_people(self, people: Sequence[Person]) -> None:
        """Who may unlock; one alone is only named, and the cursor stays where it is."""
        self._people = tuple(people)
        several = len(people) > 1
        show_if(self._who, len(people) == 1)
        show_if(self._choice, several)
        if several:
            self._choice.show_options([Option(one.user, one.name) for one in people], people[0].user)
        self._show_who()

    def show_missing(self, trouble: Trouble | None) -> None:
        """The folder holds no records that can be opened: say so, and offer to begin new ones."""
        super().show_problem(trouble)
        show_if(self._begin, trouble is not None and trouble.reason == "vault_missing")

    def show_problem(self, problem: Refused | Trouble | None) -> None:
        """A wrong password is marked at the password, which stays marked so that typing replaces it."""
        if isinstance(problem, Refused) and problem.field == "password":
            super().show_problem(None)
            self._password.show_problem(self.words_of(problem))
            self._password.setFocus()
            return
        super().show_problem(problem)

    def begin(self) -> None:
        self._password.clear()
        self._password.setFocus()

    def user(self) -> str:
        """The key slot's user that is chosen; "" while nobody is known yet: any slot may fit."""
        if len(self._people) > 1:
            return self._choice.chosen_key()
        return self._people[0].user if self._people else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if len(self._people) > 1 and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
            if step is not None:
                self._choose(step)
                return True
        return False

    def retranslate(self) -> None:
        self.say(self.tr("Unlock the records"))
        self._show_who()
        self._password_label.setText(self.tr("Password"))
        self._password.setAccessibleName(self.tr("Password"))
        self.next_button.setText(self.tr("Unlock"))
        self._forgot.setText(self.tr("Forgotten? Use the recovery phrase"))
        self._county.setText(self.tr("…or ask the county"))
        self._practice.setText(self.tr("Practice village  F8"))
        self._elsewhere.setText(self.tr("Records in another folder…"))
        self._begin.setText(self.tr("Begin the records of a village…"))
        self._restore.setText(self.tr("Restore a backup…"))

    def _show_who(self) -> None:
        if len(self._people) == 1:
            self._who.setText(self._people[0].name)

    def _choose(self, step: int) -> None:
        keys = [one.user for one in self._people]
        place = keys.index(self.user()) if self.user() in keys else 0
        wanted = max(0, min(len(keys) - 1, place + step))
        self._choice.show_options([Option(one.user, one.name) for one in self._people], keys[wanted])

    def _on_chosen(self) -> None:
        self._password.setFocus()

    def _on_wanted(self) -> None:
        if not self.next_button.isEnabled():
            return
        self.unlock_requested.emit(self.user(), self._password.password())
