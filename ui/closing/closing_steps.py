"""All steps at the end of a bag, their forms made when they are first asked for."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.closing.closing import Closing
from app.closing.destroy_bag import Approval
from app.errors import Refused, Trouble
from app.ids import PersonId
from ui.closing.closed_words import copy_words
from ui.closing.closing_desk import ClosingDesk
from ui.closing.step_dialog import Do, StepDialog
from ui.closing.steps import CLOSE, DESTROY, KEEP, LOOK, REOPEN, STEPS, TRANSFER
from ui.problems import sentence, sentence_of
from ui.transfer.hand_over_dialog import HandOverDialog
from ui.transfer.running_dialog import RunningDialog
from ui.transfer.take_many_dialog import TakeManyDialog
from ui.transfer.transfer_in_dialog import NO_DRAFTS, TransferInDialog
from ui.transfer.transfer_out_dialog import TransferOutDialog


class ClosingSteps(QObject):
    """`open_step` opens the form of a step over the window.

    `done` brings step and person; `saved` words for the foot; `message` what could not be done;
    `looked` that somebody said why a closed bag is looked into; `left` that a form closed.
    """

    done = Signal(str, str)
    saved = Signal(str)
    message = Signal(str)
    looked = Signal(str)
    taken_in = Signal(str)
    left = Signal()

    def __init__(self, desk: ClosingDesk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self._forms: dict[str, StepDialog] = {}
        self._incoming: TransferInDialog | None = None
        self._handing: HandOverDialog | None = None
        self._taking: TakeManyDialog | None = None

    def open_step(self, key: str, person: PersonId) -> None:
        """The form of this step; a refusal that stands from the beginning is said at the foot instead."""
        try:
            standing = self._desk.standing(person)
            form = self._form(key)
            if key == CLOSE:
                suggested = (
                    standing.suggestion.closing if standing.suggestion else Closing(self._desk.today())
                )
                notes = [sentence(doubt) for doubt in standing.doubts]
                form.begin(person, standing.name, standing.file_no, asdict(suggested), notes=notes)
            elif key == DESTROY:
                seen = self._desk.look_at_destroying(person)
                facts = [self.tr("Copies that this does not reach:"), *map(copy_words, seen.copies)]
                facts = facts if seen.copies else [self.tr("No copy is known of.")]
                form.begin(person, standing.name, standing.file_no, facts=facts)
            elif key == TRANSFER:
                values: dict[str, object] = {"happened_on": self._desk.today()}
                form.begin(person, standing.name, standing.file_no, values)
            else:
                form.begin(person, standing.name if key != LOOK else "", standing.file_no)
        except (Refused, Trouble) as problem:
            self.message.emit(sentence_of(problem))
            return
        form.show_over(self._page.window())

    def toggle(self, person: PersonId) -> None:
        """X: close an open bag, open a closed one."""
        try:
            is_closed = self._desk.standing(person).is_closed
        except (Refused, Trouble) as problem:
            self.message.emit(sentence_of(problem))
            return
        self.open_step(REOPEN if is_closed else CLOSE, person)

    def take_in(self) -> None:
        """A transfer from another village."""
        if self._incoming is None:
            self._incoming = TransferInDialog(
                self._desk.look_at_transfer,
                self._desk.receive,
                self._number_of,
                self._desk.ask,
                self._desk.today,
                self._page,
            )
            self._incoming.saved.connect(self.saved)
            self._incoming.did.connect(self._on_taken_in)
            self._incoming.finished.connect(self.left)
            self._incoming.many_requested.connect(self.take_in_many)
        self._incoming.begin_new()
        self._incoming.show_over(self._page.window())

    def hand_over(self) -> None:
        """Several bags to another village."""
        if self._handing is None:
            self._handing = HandOverDialog(self._desk.many, self._page)
            self._follow(self._handing)
        self._begin(self._handing)

    def take_in_many(self) -> None:
        """All bags of a stick."""
        if self._taking is None:
            self._taking = TakeManyDialog(self._desk.many, self._page)
            self._follow(self._taking)
        self._begin(self._taking)

    def _follow(self, dialog: RunningDialog) -> None:
        dialog.saved.connect(self.saved)
        dialog.finished.connect(self.left)

    def _begin(self, dialog: HandOverDialog | TakeManyDialog) -> None:
        try:
            dialog.begin()
        except (Refused, Trouble) as problem:
            self.message.emit(sentence_of(problem))

    def large_forms(self) -> list[RunningDialog]:
        """The windows for many bags that were made, to be closed before a lock."""
        return [one for one in (self._handing, self._taking) if one is not None]

    def forms(self) -> list[StepDialog]:
        """Those that were made, to be put away when the records close."""
        return [*self._forms.values(), *([self._incoming] if self._incoming else [])]

    def _form(self, key: str) -> StepDialog:
        made = self._forms.get(key)
        if made is None:
            made = self._forms[key] = self._made(key)
            made.saved.connect(self._on_saved)
            made.did.connect(self._on_done)
            made.finished.connect(self.left)
        return made

    def _made(self, key: str) -> StepDialog:
        desk = self._desk
        if key == TRANSFER:
            return TransferOutDialog(
                desk.send, desk.look_at_address, desk.ask, desk.today, desk.drafts("transfer"), self._page
            )
        does: dict[str, Do] = {
            CLOSE: self._close,
            REOPEN: self._reopen,
            KEEP: self._keep,
            DESTROY: self._destroy,
            LOOK: self._look,
        }
        drafts = NO_DRAFTS if key in (LOOK, DESTROY) else desk.drafts(f"closing.{key}")
        return StepDialog(STEPS[key], does[key], desk.today, drafts, self._page)

    def _close(self, person: PersonId, values: dict[str, Any]) -> None:
        self._desk.close(person, Closing(**values))

    def _reopen(self, person: PersonId, values: dict[str, Any]) -> None:
        self._desk.reopen(person, values["why"])

    def _keep(self, person: PersonId, values: dict[str, Any]) -> None:
        self._desk.keep_until(person, values["retain_until"], values["why"])

    def _destroy(self, person: PersonId, values: dict[str, Any]) -> None:
        self._desk.destroy(person, Approval(**values))

    def _look(self, person: PersonId, values: dict[str, Any]) -> None:
        self._desk.note_look(person, values["reason"])

    def _number_of(self, person: PersonId) -> str:
        return self._desk.standing(person).file_no

    def _on_saved(self, words: str) -> None:
        form = self.sender()
        told = form.written() if isinstance(form, TransferOutDialog) else ""
        self.saved.emit(told or words)

    def _on_done(self, person: str) -> None:
        form = self.sender()
        assert isinstance(form, StepDialog)  # noqa: S101  # only our own forms are connected
        if form.step.key == LOOK:
            self.looked.emit(person)
        else:
            self.done.emit(form.step.key, person)

    def _on_taken_in(self, _person: str) -> None:
        taken = self._incoming.taken() if self._incoming else None
        if taken is not None:
            self.taken_in.emit(taken.person)
