"""Who works with these records: the list, and what the leader may do about it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property, partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.clock import day_of, moment_of
from app.errors import Refused, Trouble
from app.ids import UserId
from app.users.list_users import UserLine
from ui.background import Jobs
from ui.parts.card import Card
from ui.parts.flow import Flow
from ui.parts.shown import show_if
from ui.parts.table import Cell, Column, Table, Width
from ui.parts.text import TroubleLine, label
from ui.parts.tone import Tone
from ui.problems import sentence_of
from ui.users.let_go_box import LetGoBox
from ui.users.role_words import role_words
from ui.users.user_dialogs import AddUserDialog, ResetDialog, RoleDialog
from ui.users.users_desk import UsersDesk
from ui.words import Retranslated, day

_ROLE, _BAGS = 1, 2


class UsersCard(Retranslated, Card):
    """Enter on a user opens the role. `saved`: what was done, in words for the foot of the window."""

    saved = Signal(str)
    hand_over_requested = Signal()

    def __init__(self, desk: UsersDesk, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._jobs = jobs
        self._lines: Sequence[UserLine] = ()
        self._words = label("", "muted", wrap=True)
        self._table = Table(self._columns(), fits=True)
        self._problem = TroubleLine()
        self._add, self._role, self._reset = QPushButton(), QPushButton(), QPushButton()
        self._go, self._hand_over = QPushButton(), QPushButton()
        self._with_bags = len(desk.roles) > 1
        self._box = LetGoBox(self, on_server=desk.on_server, with_bags=self._with_bags)
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        buttons = QWidget()
        row = Flow(buttons)
        for button in (self._add, self._role, self._reset, self._go, self._hand_over):
            button.setAutoDefault(False)
            row.addWidget(button)
        for part in (self._words, buttons, self._problem, self._table):  # above a list that may be long
            self.body.addWidget(part)
        for button in (self._role, self._hand_over):
            show_if(button, self._with_bags)
        for column in (_ROLE, _BAGS):
            self._table.setColumnHidden(column, not self._with_bags)

    def _connect(self) -> None:
        self._add.clicked.connect(self._on_add)
        self._role.clicked.connect(self._on_role)
        self._reset.clicked.connect(self._on_reset)
        self._go.clicked.connect(self._on_go)
        self._hand_over.clicked.connect(self.hand_over_requested)
        self._table.row_opened.connect(self._on_row_opened)
        self._box.agreed.connect(self._on_agreed)

    @cached_property
    def _add_dialog(self) -> AddUserDialog:
        dialog = AddUserDialog(self._desk, self)
        dialog.saved.connect(self._on_saved)
        return dialog

    @cached_property
    def _role_dialog(self) -> RoleDialog:
        dialog = RoleDialog(self._desk, self)
        dialog.saved.connect(self._on_saved)
        return dialog

    @cached_property
    def _reset_dialog(self) -> ResetDialog:
        dialog = ResetDialog(self._desk, self)
        dialog.saved.connect(self._on_saved)
        return dialog

    def show_now(self) -> None:
        """Read who there is."""
        self._lines = tuple(self._desk.lines())
        self._table.set_rows([self._row(line) for line in self._lines])
        if self._lines and self._table.chosen_row() < 0:
            self._table.choose_row(0)  # what the buttons are about is seen before one is pressed

    def problem(self) -> str:
        return self._problem.text()

    def retranslate(self) -> None:
        self.set_heading(self.tr("Who works with these records"))
        words = self.tr(
            "Each user unlocks with a password of their own. A bag belongs to the user whose name stands "
            "in it as the person responsible; the leader sees all."
        )
        if len(self._desk.roles) == 1:
            words = self.tr(
                "Each clerk unlocks with a password of their own. All may do everything; the access log "
                "tells who looked at what."
            )
        self._words.setText(words)
        self._table.set_columns(self._columns())
        self._table.setAccessibleName(self.tr("Who works with these records"))
        self._add.setText(self.tr("Add a user…"))
        self._role.setText(self.tr("Change the role…"))
        self._reset.setText(self.tr("New password…"))
        self._go.setText(self.tr("Remove a user…"))
        self._hand_over.setText(self.tr("Hand over the village…"))
        self._table.set_rows([self._row(line) for line in self._lines])

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Name"), Width.REST),
            Column(self.tr("Role"), 150),
            Column(self.tr("Bags"), 60, number=True),
            Column(self.tr("Since"), 100),
            Column(self.tr("Until"), 100),
            Column(self.tr("Unlocked last"), 120),
        ]

    def _row(self, line: UserLine) -> list[str | Cell]:
        tone = Tone.QUIET if line.is_gone else Tone.PLAIN
        last = None if line.last_unlocked_ms is None else day_of(moment_of(line.last_unlocked_ms))
        name = self.tr("{0} (you)").format(line.name) if line.is_me else line.name
        if not line.can_unlock and not line.is_gone:
            until = Cell(self.tr("no password"), Tone.DUE)
        else:
            until = Cell(day(line.to_on) if line.to_on else "", tone, icon="")
        return [
            Cell(name, tone, icon="", bold=line.is_me),
            Cell(role_words(line.role), tone, icon=""),
            Cell(str(line.bags), tone, icon=""),
            Cell(day(line.from_on), tone, icon=""),
            until,
            Cell(day(last), tone, icon=""),
        ]

    def _chosen(self) -> UserLine | None:
        place = self._table.chosen_row()
        return self._lines[place] if 0 <= place < len(self._lines) else None

    def _on_add(self) -> None:
        self._add_dialog.begin()

    def _on_row_opened(self, place: int) -> None:
        if len(self._desk.roles) > 1:
            self._role_dialog.begin_change(self._lines[place])

    def _on_role(self) -> None:
        line = self._chosen()
        if line is not None:
            self._role_dialog.begin_change(line)

    def _on_reset(self) -> None:
        line = self._chosen()
        if line is not None:
            self._reset_dialog.begin_change(line)

    def _on_go(self) -> None:
        line = self._chosen()
        if line is not None:
            self._box.ask(line)

    def _on_agreed(self, user: str) -> None:
        self._problem.setText("")
        name = self.tr("Encrypting the records anew")
        if self._desk.on_server:
            name = self.tr("Taking the password away")
        job = self._jobs.start(name, partial(_let_go, self._desk, user))
        job.done.connect(self._on_gone)
        job.troubled.connect(self._on_troubled)

    def _on_gone(self) -> None:
        words = self.tr("Done: a new data key holds. Older copies still open with the old password.")
        if self._desk.on_server:
            words = self.tr("Done. Have the name at the database server taken away today, too.")
        self._on_saved(words)

    def _on_troubled(self, problem: Refused | Trouble) -> None:
        self._problem.setText(sentence_of(problem))

    def _on_saved(self, words: str) -> None:
        self._problem.setText("")
        self.show_now()
        self.saved.emit(words)


def _let_go(desk: UsersDesk, user: str, _report: object) -> None:
    desk.let_go(UserId(user))
