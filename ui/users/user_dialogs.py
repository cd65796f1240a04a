"""The small windows of the card of users: add somebody, change a role, give a new password."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.users.list_users import UserLine
from app.users.rules import Role
from ui.parts.code_field import CodeField
from ui.parts.matching import Choice
from ui.parts.text_field import TextField
from ui.settings.small_dialog import SmallDialog
from ui.users.role_words import role_words, what_it_may
from ui.users.users_desk import UsersDesk
from ui.vault.new_password import NewPassword


def role_choices(roles: Sequence[Role]) -> list[Choice]:
    """These roles with what each may."""
    return [Choice(str(role), role_words(role), detail=what_it_may(role)) for role in roles]


class AddUserDialog(SmallDialog):
    """Name, role, and a password that the new user types; it is shown to nobody."""

    needed = ("user_name", "password", "again")

    def __init__(self, desk: UsersDesk, parent: QWidget | None = None) -> None:
        self._desk = desk
        super().__init__(parent)
        self._name = TextField(longest=40)
        self._role = CodeField(role_choices(desk.roles))
        self.form.add("user_name", "", self._name)
        self.form.add("role", "", self._role)
        self._password = NewPassword(self.form)
        self.retranslate()

    def begin(self) -> None:
        self.form.clear()
        roles = self._desk.roles
        self._role.set_code(Role.RECORDER if Role.RECORDER in roles else roles[0])
        self.form.show_row("role", len(roles) > 1)
        self._password.clear()
        self.show_problem("")
        self.open()
        self.form.begin()

    def write(self) -> str:
        if not self._password.check():
            return ""
        self._desk.add(self._name.text(), Role(self._role.code()), self._password.password())
        return self.tr("{0} may unlock these records now.").format(self._name.text().strip())

    def retranslate(self) -> None:
        super().retranslate()
        if not hasattr(self, "_password"):
            return
        self.setWindowTitle(self.tr("Add a user"))
        self.heading.setText(self.tr("Add a user"))
        self.form.set_words(
            "user_name",
            self.tr("Name"),
            self.tr("As it stands in the bags as the person responsible: by it they are assigned.")
            if len(self._desk.roles) > 1
            else self.tr("As the access log will tell it."),
        )
        self._role.set_choices(role_choices(self._desk.roles))
        self.form.set_words("role", self.tr("Role"))
        self._password.show_words(self.tr("Password"), self.tr("Password again"))
        self.words.setText(self.tr("Let the new user type the password. Nobody else should know it."))


class RoleDialog(SmallDialog):
    """Another role for somebody; it holds from the next unlocking."""

    def __init__(self, desk: UsersDesk, parent: QWidget | None = None) -> None:
        self._desk = desk
        self._line: UserLine | None = None
        super().__init__(parent)
        self._role = CodeField(role_choices(desk.roles))
        self.form.add("role", "", self._role)
        self.retranslate()

    def begin_change(self, line: UserLine) -> None:
        self._line = line
        self._role.set_code(line.role)
        self.show_problem("")
        self.retranslate()
        self.open()
        self.form.begin()

    def write(self) -> str:
        assert self._line is not None  # noqa: S101  # begin_change came first
        self._desk.set_role(self._line.user, Role(self._role.code()))
        return self.tr("{0}: {1}").format(self._line.name, role_words(self._role.code()))

    def retranslate(self) -> None:
        super().retranslate()
        if not hasattr(self, "_role"):
            return
        name = self._line.name if self._line else ""
        self.setWindowTitle(self.tr("Change a role"))
        self.heading.setText(self.tr("Role of {0}").format(name))
        self._role.set_choices(role_choices(self._desk.roles))
        self.form.set_words("role", self.tr("Role"))
        self.words.setText(self.tr("It holds from the next unlocking."))


class ResetDialog(SmallDialog):
    """A new password for somebody who forgot it or comes back."""

    needed = ("password", "again")

    def __init__(self, desk: UsersDesk, parent: QWidget | None = None) -> None:
        self._desk = desk
        self._line: UserLine | None = None
        super().__init__(parent)
        self._password = NewPassword(self.form)
        self.retranslate()

    def begin_change(self, line: UserLine) -> None:
        self._line = line
        self._password.clear()
        self.show_problem("")
        self.retranslate()
        self.open()
        self.form.begin()

    def write(self) -> str:
        assert self._line is not None  # noqa: S101  # begin_change came first
        if not self._password.check():
            return ""
        self._desk.reset(self._line.user, self._password.password())
        return self.tr("{0} unlocks with the new password.").format(self._line.name)

    def retranslate(self) -> None:
        super().retranslate()
        if not hasattr(self, "_password"):
            return
        name = self._line.name if self._line else ""
        self.setWindowTitle(self.tr("New password"))
        self.heading.setText(self.tr("New password for {0}").format(name))
        self._password.show_words(self.tr("Password"), self.tr("Password again"))
        self.words.setText(self.tr("The old password opens nothing from now on."))
