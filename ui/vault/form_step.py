"""A step with one form: Enter leads through it, and what is refused is said at its field."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.errors import Refused, Trouble
from ui.parts.form import Form
from ui.vault.step import Step


class FormStep(Step):
    """A subclass fills `form` and says in `go_on` what is wished for once it is filled in."""

    def __init__(self, *, width: int, columns: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(width=width, parent=parent)
        self.form = Form(columns=columns)
        self.next_button.clicked.connect(self._on_wanted)
        self.form.save_requested.connect(self._on_wanted)

    def go_on(self) -> None:
        """The button, or Enter in the last field; never while something is being done."""
        raise NotImplementedError

    def clear(self) -> None:
        """Take out of the fields what is secret."""

    def begin(self) -> None:
        self.form.begin()

    def show_problem(self, problem: Refused | Trouble | None) -> None:
        if isinstance(problem, Refused) and self.form.show_refusal(problem):
            super().show_problem(None)
            return
        super().show_problem(problem)

    def _on_wanted(self) -> None:
        if self.next_button.isEnabled():
            self.go_on()
