"""The form of one step at the end of a bag: what it means, what it asks, and one button that does it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ids import PersonId
from app.people.masking import mask_name
from app.users.rules import Thing
from ui.closing.steps import Step
from ui.parts.entry_dialog import Drafts, EntryDialog
from ui.parts.record_form import RecordForm
from ui.parts.role import wear
from ui.parts.shown import show_if
from ui.parts.text import label
from ui.users.look_only import writes

Do = Callable[[PersonId, dict[str, Any]], None]


class StepDialog(EntryDialog):
    """`did` brings whose bag it was about, `saved` words for the foot of the window."""

    did = Signal(str)
    saved = Signal(str)

    def __init__(
        self, step: Step, do: Do, today: Callable[[], date], drafts: Drafts, parent: QWidget | None = None
    ) -> None:
        self.step = step
        self._do = do
        self._person: PersonId | None = None
        self._name = ""
        self._meaning = label("", "muted", wrap=True)
        self._facts = label("", wrap=True)
        super().__init__(drafts, RecordForm(step.sections, today, later=True), (), parent)
        self.above.addWidget(self._meaning)
        self.above.addWidget(self._facts)
        self.setProperty("help_topic", f"closing.{step.key}")
        writes(self, thing=Thing.HAND_OVER)

    def begin(
        self,
        person: PersonId,
        name: str,
        file_no: str,
        values: dict[str, object] | None = None,
        *,
        facts: Sequence[str] = (),
        notes: Sequence[str] = (),
    ) -> None:
        """Fill the form; `facts` are lines that stand above it, `notes` worth a second look."""
        self._person, self._name = person, name
        self.begin_with(person, values or {}, can_remove=False)
        self.allow_next(False)
        self.set_head(self.step.say(self.step.title), f"{name}  {file_no}".strip())
        self._facts.setText("\n".join(facts))
        show_if(self._facts, bool(facts))
        self.show_notes(list(notes))

    def facts(self) -> str:
        """The lines above the form."""
        return self._facts.text()

    def needed(self) -> Collection[str]:
        return self.step.needed

    def save(self) -> bool:
        assert self._person is not None  # noqa: S101  # begin came first
        self._do(self._person, self.form.values())
        if self.step.done:
            self.saved.emit(self.step.say(self.step.done).format(mask_name(self._name)))
        self.did.emit(self._person)
        return True

    def retranslate(self) -> None:
        super().retranslate()
        self._meaning.setText(self.step.say(self.step.help))
        self.save_button.setText(self.step.say(self.step.button))
        wear(self.save_button, role="primary")
        if self._person is not None:
            self.setWindowTitle(self.step.say(self.step.title))
