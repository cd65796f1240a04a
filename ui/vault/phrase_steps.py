"""The recovery phrase: shown once, typed back in part, and typed whole by whoever forgot the password."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.errors import Refused, Trouble
from app.vault.phrase_characters import phrase_characters
from ui.parts.form import Form
from ui.parts.text_field import TextField
from ui.vault.character_field import CharacterField, choices_of_characters
from ui.vault.form_step import FormStep
from ui.vault.new_password import NewPassword
from ui.vault.phrase_grid import PhraseGrid
from ui.vault.step import Step


class ShowPhraseStep(Step):
    """Twenty-four characters, once. `print_requested` asks for the sheet for the sealed envelope."""

    written_down = Signal()
    print_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(width=580, parent=parent)
        self._grid = PhraseGrid()
        self.body.addWidget(self._grid, 0, Qt.AlignmentFlag.AlignCenter)
        self._print = self.add_way()
        self.next_button.clicked.connect(self.written_down)
        self._print.clicked.connect(self.print_requested)
        self.retranslate()

    def show_phrase(self, phrase: str) -> None:
        """Show it; "" takes it off the screen and out of the widget."""
        self._grid.show_phrase(phrase)

    def retranslate(self) -> None:
        self.say(
            self.tr("The recovery phrase"),
            self.tr(
                "It opens the records if the password is forgotten or the laptop is lost. It is shown only "
                "now. Write it down or print it, put it in an envelope, seal it, lock it away."
            ),
        )
        self.next_button.setText(self.tr("I have it on paper"))
        self._print.setText(self.tr("Print for the sealed envelope…"))


class TypeBackStep(Step):
    """Some of the characters are asked back, so that the paper is real."""

    answered = Signal(object)
    look_again_requested = Signal()
    put_off = Signal()

    def __init__(self, parent: QWidget | None = None, *, may_wait: bool = False) -> None:
        """`may_wait`: it may be put off; the phrase is then made anew when it is done."""
        super().__init__(width=580, parent=parent)
        self._form: Form | None = None
        self._positions: Sequence[int] = ()
        self._again = self.add_way()
        self._later = self.add_way() if may_wait else None
        if self._later is not None:
            self._later.clicked.connect(self.put_off)
        self.next_button.clicked.connect(self._on_wanted)
        self._again.clicked.connect(self.look_again_requested)
        self.retranslate()

    def ask(self, positions: Sequence[int]) -> None:
        """Ask for the characters at these places (from 1)."""
        if self._form is not None:
            self.body.removeWidget(self._form)
            self._form.hide()
            self._form.deleteLater()
        self._positions = tuple(positions)
        self._form = Form()
        choices = choices_of_characters(phrase_characters())
        for position in positions:
            self._form.add(f"at_{position}", "", CharacterField(choices))
        self._form.save_requested.connect(self._on_wanted)
        self.body.addWidget(self._form)
        self._form.show()
        self.show_problem(None)
        self.retranslate()

    def begin(self) -> None:
        if self._form is not None:
            self._form.begin()

    def show_problem(self, problem: Refused | Trouble | None) -> None:
        """The first character that does not fit is marked at its field."""
        if isinstance(problem, Refused) and self._form is not None and "position" in problem.facts:
            field = self._form.field(f"at_{problem.facts['position']}")
            field.show_problem(self.words_of(problem))
            field.setFocus()
            return
        super().show_problem(problem)

    def retranslate(self) -> None:
        self.say(
            self.tr("Now copy from the paper"),
            self.tr(
                "Pick these characters from what you wrote down or printed: type the pinyin, Enter takes the "
                "marked one."
            ),
        )
        self.next_button.setText(self.tr("Go on") if self._later else self.tr("It is on paper"))
        self._again.setText(self.tr("Show the phrase once more"))
        if self._later is not None:
            self._later.setText(self.tr("Later: Today goes on asking"))
        if self._form is not None:
            for position in self._positions:
                self._form.set_words(f"at_{position}", self.tr("Character {0}").format(position))

    def _on_wanted(self) -> None:
        if self._form is None:
            return
        drafts = self._form.drafts()
        self.answered.emit({place: str(drafts.get(f"at_{place}", "")) for place in self._positions})


class TypePhraseStep(FormStep):
    """Whoever forgot the password types the whole phrase from the envelope."""

    phrase_typed = Signal(str)
    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(width=580, parent=parent)
        self._phrase = TextField(longest=200, private=True)
        self.form.add("phrase", "", self._phrase)
        self.body.addWidget(self.form)
        self._back = self.add_way()
        self._back.clicked.connect(self.back_requested)
        self.retranslate()

    def clear(self) -> None:
        """Take the phrase out of the field."""
        self._phrase.clear()

    def retranslate(self) -> None:
        self.say(
            self.tr("Open with the recovery phrase"),
            self.tr("Open the sealed envelope and type its 24 characters. Then choose a new password."),
        )
        self.form.set_words(
            "phrase", self.tr("Recovery phrase"), self.tr("24 characters; spaces do not matter.")
        )
        self.next_button.setText(self.tr("Go on"))
        self._back.setText(self.tr("Back to the password  Esc"))

    def go_on(self) -> None:
        self.phrase_typed.emit(self._phrase.text())


class NewPasswordStep(FormStep):
    """After the recovery phrase a new password is chosen before anything is shown."""

    password_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(width=680, parent=parent)
        self._password = NewPassword(self.form, "new_password")
        self.body.addWidget(self.form)
        self.retranslate()

    def clear(self) -> None:
        self._password.clear()

    def retranslate(self) -> None:
        self.say(
            self.tr("Choose a new password"),
            self.tr("The phrase was right. The old password opens nothing any more once you have chosen."),
        )
        self._password.show_words(self.tr("New password"), self.tr("New password again"))
        self.next_button.setText(self.tr("Open the records"))

    def go_on(self) -> None:
        if self._password.check():
            self.password_chosen.emit(self._password.password())
