"""The wizard of a hand-over: paper, terms, users, bags, the village's party, check, and new secrets."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.errors import Refused, Trouble
from app.people.masking import mask_name
from app.users.hand_over import HandedOver, HandOver
from app.users.read_hand_over import HandOverNow
from ui.background import Jobs
from ui.help.dialog_help import DialogHelp
from ui.parts.choices import label_of
from ui.parts.day_field import DayField
from ui.parts.day_reading import day_parser
from ui.parts.fit_over import fit_over
from ui.parts.form import Form
from ui.parts.names_field import NamesField
from ui.parts.role import wear
from ui.parts.shown import show_if
from ui.parts.table import Cell, Column, Table, Width
from ui.parts.text import label
from ui.parts.text_field import TextField
from ui.parts.tone import Tone
from ui.problems import sentence_of
from ui.theme import MEDIUM, SMALL, WIDE
from ui.users.hand_over_choice import HandOverChoice
from ui.users.hand_over_words import step_words, summary, user_cell
from ui.users.role_words import role_words
from ui.users.user_dialogs import AddUserDialog
from ui.users.users_desk import UsersDesk
from ui.vault.phrase_steps import ShowPhraseStep, TypeBackStep
from ui.words import Retranslated, day

PAPER, TERMS, USERS, BAGS, PARTY, CHECK, PHRASE, TYPE_BACK = range(8)


@dataclass(frozen=True)
class HandOverDesk:
    """`do` copies all records and takes a while. `paper(before, wish)` is the list to sign."""

    today: Callable[[], date]
    read: Callable[[], HandOverNow]
    do: Callable[[HandOver], HandedOver]
    paper: Callable[[HandOverNow, HandOver], bytes]
    print_phrase: Callable[[str], bytes]
    ask_back: Callable[[str], tuple[int, ...]]
    check_typed_back: Callable[[str, dict[int, str]], None]
    users: UsersDesk


class HandOverDialog(Retranslated, QDialog):
    """Until the last step nothing is changed. `handed_over`: it is done and the phrase is on paper."""

    handed_over = Signal(str)
    print_requested = Signal(bytes)

    def __init__(self, desk: HandOverDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        DialogHelp(self)
        self._desk = desk
        self._jobs = Jobs(self)
        self._choice: HandOverChoice | None = None
        self._wish: HandOver | None = None
        self._phrase = ""
        self._heading, self._lead = label("", "title", wrap=True), label("", "muted", wrap=True)
        self._stack = QStackedWidget()
        self._on, self._document = DayField(day_parser(desk.today)), TextField(longest=200)
        self._leader, self._members = TextField(longest=40), NamesField()
        self._party, self._party_phone = TextField(longest=40), TextField(longest=20, private=True)
        self._paper_form, self._terms_form, self._party_form = Form(), Form(), Form()
        self._terms, self._users, self._bags = (Table(columns) for columns in self._columns())
        self._add, self._give_all = QPushButton(), QPushButton()
        self._checked = label("", wrap=True)
        self._show_phrase, self._type_back = ShowPhraseStep(), TypeBackStep()
        self._problem, self._bar = label("", "error", wrap=True), QProgressBar()
        self._back, self._next, self._list = QPushButton(), QPushButton(), QPushButton()
        self._add_dialog = AddUserDialog(desk.users, self)
        self._build()
        self._connect()
        self.retranslate()
        self.setWindowModality(Qt.WindowModality.WindowModal)

    def _build(self) -> None:
        self._paper_form.add("on", "", self._on)
        self._paper_form.add("document", "", self._document)
        self._terms_form.add("new_leader", "", self._leader)
        self._terms_form.add("new_members", "", self._members)
        self._party_form.add("party", "", self._party)
        self._party_form.add("party_phone", "", self._party_phone)
        for page in (
            _page(self._paper_form),
            _page(self._terms, self._terms_form),
            _page(self._users, self._add),
            _page(self._bags, self._give_all),
            _page(self._party_form),
            _page(self._checked),
            _page(self._show_phrase),
            _page(self._type_back),
        ):
            self._stack.addWidget(page)
        self._bar.setRange(0, 0)
        wear(self._next, role="primary")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        whole.setSpacing(MEDIUM)
        whole.addWidget(self._heading)
        whole.addWidget(self._lead)
        whole.addWidget(self._stack, 1)
        whole.addWidget(self._problem)
        whole.addWidget(self._bar)
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(self._list)
        row.addStretch(1)
        for button in (self._back, self._next):
            row.addWidget(button)
        for button in (self._back, self._next, self._list, self._add, self._give_all):
            button.setAutoDefault(False)
        whole.addLayout(row)

    def _connect(self) -> None:
        self._back.clicked.connect(self._on_back)
        self._next.clicked.connect(self._on_next)
        self._list.clicked.connect(self._on_print_list)
        self._terms.row_opened.connect(self._on_term)
        self._users.row_opened.connect(self._on_user)
        self._bags.row_opened.connect(self._on_bag)
        self._add.clicked.connect(self._add_dialog.begin)
        self._add_dialog.saved.connect(self._on_user_added)
        self._give_all.clicked.connect(self._on_give_all)
        for form in (self._paper_form, self._party_form):
            form.save_requested.connect(self._on_next)
        self._show_phrase.written_down.connect(self._on_written_down)
        self._show_phrase.print_requested.connect(self._on_print_phrase)
        self._type_back.look_again_requested.connect(self._on_look_again)
        self._type_back.answered.connect(self._on_answered)

    def begin(self) -> None:
        """Open at the first step with what stands now; what was typed and not handed over is still there."""
        self._choice = HandOverChoice(self._desk.read())
        self._wish, self._phrase = None, ""
        if self._on.is_empty():
            self._on.set_day(self._desk.today())
        self._go(PAPER)
        fit_over(self, 900, 620)
        self.open()

    def step(self) -> int:
        return self._stack.currentIndex()

    def problem(self) -> str:
        return self._problem.text()

    def reject(self) -> None:
        """Not while a phrase is in force that nobody has on paper."""
        if not self._phrase and not self._jobs.running():
            super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads back as the button does."""
        if event.key() == Qt.Key.Key_Escape and PAPER < self.step() < PHRASE and self._back.isEnabled():
            self._on_back()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Hand over the village"))
        self._paper_form.set_words("on", self.tr("Handed over on"))
        self._paper_form.set_words(
            "document",
            self.tr("By which paper"),
            self.tr("Result of the election, or the township's notice."),
        )
        self._terms_form.set_words("new_leader", self.tr("New leader"), self.tr("Empty if nobody new leads."))
        self._terms_form.set_words("new_members", self.tr("New members"))
        self._party_form.set_words(
            "party",
            self.tr("For the village"),
            self.tr("Who stands for the village in every open bag from now on; empty: nothing changes."),
        )
        self._party_form.set_words("party_phone", self.tr("Telephone"))
        self._add.setText(self.tr("Add a user…"))
        self._give_all.setText(self.tr("All bags without anybody to the new leader"))
        self._list.setText(self.tr("Print the list…"))
        for table, columns in zip((self._terms, self._users, self._bags), self._columns(), strict=True):
            table.set_columns(columns)
        if self._choice is not None:
            self._show()

    def _columns(self) -> tuple[list[Column], list[Column], list[Column]]:
        return (
            [Column(self.tr("Name"), Width.REST), Column(self.tr("Office"), 120),
             Column(self.tr("Since"), 100), Column(self.tr("From now on"), 160)],
            [Column(self.tr("Name"), Width.REST), Column(self.tr("Role"), 150),
             Column(self.tr("From now on"), 160)],
            [Column(self.tr("File number"), Width.REST), Column(self.tr("Name"), 100),
             Column(self.tr("Responsible until now"), 150), Column(self.tr("From now on"), 160)],
        )  # fmt: skip

    def _go(self, step: int) -> None:
        self._stack.setCurrentIndex(step)
        self._problem.setText("")
        self._show()
        first = {PAPER: self._paper_form, PARTY: self._party_form}.get(step)
        table = {TERMS: self._terms, USERS: self._users, BAGS: self._bags}.get(step)
        if first is not None:
            first.begin()
        elif table is not None:
            table.setFocus()

    def _show(self) -> None:
        """Paint the step of now from what has been chosen."""
        choice, step = self._choice, self.step()
        if choice is None:
            return
        heading, lead = step_words(step, choice)
        self._heading.setText(heading)
        self._lead.setText(lead)
        show_if(self._lead, bool(lead))
        busy = bool(self._jobs.running())
        show_if(self._bar, busy)
        for shown, button in ((step < PHRASE, self._next), (step < PHRASE, self._back)):
            show_if(button, shown)
            button.setEnabled(not busy)
        show_if(self._list, step >= CHECK)
        self._back.setText(self.tr("Leave  Esc") if step == PAPER else self.tr("Back  Esc"))
        self._next.setText(self.tr("Hand over now") if step == CHECK else self.tr("Next"))
        self._show_tables(choice)
        if step == CHECK:
            leader = self._leader.text().strip()
            self._checked.setText(summary(choice, leader, len(self._members.names()) + bool(leader)))

    def _show_tables(self, choice: HandOverChoice) -> None:
        stays, ends = self.tr("goes on"), self.tr("ends")
        self._terms.set_rows(
            [
                [one.name, label_of("GROUP_ROLE", one.role), day(one.from_on),
                 Cell(ends, Tone.DUE) if one.row in choice.terms_ended else stays]
                for one in choice.now.members
            ]
        )  # fmt: skip
        self._users.set_rows(
            [
                [one.name, role_words(one.role), user_cell(one, goes=one.user in choice.users_gone)]
                for one in choice.now.users
            ]
        )
        known = set(choice.names(self._leader.text().strip()))
        self._bags.set_rows(
            [
                [
                    one.file_no,
                    mask_name(one.name),
                    one.owner or "—",
                    self._owner_cell(choice.owner_of(one), known),
                ]
                for one in choice.now.bags
            ]
        )

    def _owner_cell(self, owner: str, known: set[str]) -> str | Cell:
        if owner in known:
            return owner
        return Cell(owner or self.tr("nobody"), Tone.DUE)

    def _on_back(self) -> None:
        if self.step() == PAPER:
            self.reject()
        else:
            self._go(self.step() - 1)

    def _on_next(self) -> None:
        step = self.step()
        if step == PAPER and not self._paper_form.check():
            return
        if step == TERMS and not self._party.text():
            self._party.set_draft(self._leader.text())
        if step == CHECK:
            self._do()
        elif step < CHECK:
            self._go(step + 1)

    def _do(self) -> None:
        if self._choice is None or self._jobs.running():
            return
        self._wish = self._made_wish(self._choice)
        job = self._jobs.start(self.windowTitle(), partial(_done, self._desk.do, self._wish))
        job.done.connect(self._on_done)
        job.troubled.connect(self._on_troubled)
        job.ended.connect(self._show)
        self._show()

    def _made_wish(self, choice: HandOverChoice) -> HandOver:
        return choice.wish(
            self._on.day() or self._desk.today(),
            self._document.text().strip(),
            self._leader.text().strip(),
            tuple(self._members.names()),
            self._party.text().strip(),
            self._party_phone.text().strip(),
        )

    def _on_done(self, done: HandedOver) -> None:
        self._phrase = done.phrase
        self._on_look_again()

    def _on_troubled(self, problem: Refused | Trouble) -> None:
        self._problem.setText(sentence_of(problem))

    def _on_look_again(self) -> None:
        self._show_phrase.show_phrase(self._phrase)
        self._go(PHRASE)

    def _on_written_down(self) -> None:
        self._show_phrase.show_phrase("")
        self._type_back.ask(self._desk.ask_back(self._phrase))
        self._go(TYPE_BACK)
        self._type_back.begin()

    def _on_answered(self, answers: dict[int, str]) -> None:
        try:
            self._desk.check_typed_back(self._phrase, answers)
        except Refused as refused:
            self._type_back.show_problem(refused)
            return
        self._phrase = ""
        for form in (self._paper_form, self._terms_form, self._party_form):
            form.clear()
        self.accept()
        self.handed_over.emit(self.tr("The village is handed over. The new phrase is valid."))

    def _on_print_phrase(self) -> None:
        self.print_requested.emit(self._desk.print_phrase(self._phrase))

    def _on_print_list(self) -> None:
        if self._choice is not None:
            wish = self._wish or self._made_wish(self._choice)
            self.print_requested.emit(self._desk.paper(self._choice.now, wish))

    def _on_term(self, place: int) -> None:
        self._change(self._terms, place, "end_term")

    def _on_user(self, place: int) -> None:
        self._change(self._users, place, "let_go")

    def _change(self, table: Table, place: int, what: str) -> None:
        if self._choice is not None:
            getattr(self._choice, what)(place)
            self._show()
            table.choose_row(place)

    def _on_bag(self, place: int) -> None:
        if self._choice is not None:
            self._choice.give_next(place, self._choice.names(self._leader.text().strip()))
            self._show()
            self._bags.choose_row(place)

    def _on_give_all(self) -> None:
        if self._choice is None:
            return
        leader = self._leader.text().strip()
        names = self._choice.names(leader)
        if not names:
            self._problem.setText(self.tr("Nobody who stays keeps bags. Add a leader or recorder first."))
            return
        for bag in self._choice.without_anybody(leader):
            self._choice.give_all(bag.owner, leader or names[0])
        self._show()

    def _on_user_added(self) -> None:
        """The list is read anew; what was chosen stays."""
        if self._choice is not None:
            self._choice.now = self._desk.read()
            self._show()


def _page(*parts: QWidget) -> QWidget:
    page = QWidget()
    whole = QVBoxLayout(page)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.setSpacing(MEDIUM)
    for part in parts:
        whole.addWidget(part, 1 if isinstance(part, Table) else 0)
    if not any(isinstance(part, Table) for part in parts):
        whole.addStretch(1)
    return page


def _done(do: Callable[[HandOver], HandedOver], wish: HandOver, _report: object) -> HandedOver:
    return do(wish)
