"""The ceremony of the first run: village and password, the phrase on paper and back, the county's file."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.errors import Refused
from ui.vault.doors import Begun, Doors, NewRecords, Opened
from ui.vault.gate_frame import GateFrame, Makers
from ui.vault.gate_state import GateState
from ui.vault.step import Step

if TYPE_CHECKING:
    from ui.vault.join_step import JoinStep
    from ui.vault.phrase_steps import ShowPhraseStep, TypeBackStep


class FirstRun(QObject):
    """It holds what was begun until it is handed on: `begun` brings the open vault.

    The other signals are ways that lead out of it.
    """

    begun = Signal(object)
    other_folder_requested = Signal()
    practice_requested = Signal()
    restore_requested = Signal()
    print_requested = Signal(bytes)

    def __init__(self, gate: GateFrame, doors: Doors) -> None:
        super().__init__(gate)
        self._gate = gate
        self._doors = doors
        self._begun: Begun | None = None
        self._village = ""
        gate.offer(self.makers())

    def makers(self) -> Makers:
        """How its steps are made; each module is loaded with its step."""
        return {
            GateState.CREATE: self._made_create,
            GateState.SHOW_PHRASE: self._made_show_phrase,
            GateState.TYPE_BACK: self._made_type_back,
            GateState.JOIN: self._made_join,
        }

    def forget(self) -> Begun | None:
        """Hold it no more; what was held, for whoever closes it."""
        begun, self._begun = self._begun, None
        return begun

    def show_phrase_of(self, begun: Begun) -> None:
        """The records are made: their phrase is shown, this once."""
        self._begun = begun
        self._shown_phrase().show_phrase(begun.phrase)

    def _made_create(self) -> Step:
        from ui.vault.create_step import CreateStep

        create = CreateStep(self._doors.folder(), self._doors.today)
        create.create_requested.connect(self._on_create)
        create.other_folder_requested.connect(self.other_folder_requested)
        create.practice_requested.connect(self.practice_requested)
        create.restore_requested.connect(self.restore_requested)
        return create

    def _made_show_phrase(self) -> Step:
        from ui.vault.phrase_steps import ShowPhraseStep

        shown = ShowPhraseStep()
        shown.written_down.connect(self._on_written_down)
        shown.print_requested.connect(self._on_print)
        return shown

    def _made_type_back(self) -> Step:
        from ui.vault.phrase_steps import TypeBackStep

        back = TypeBackStep(may_wait=True)
        back.answered.connect(self._on_answered)
        back.look_again_requested.connect(self._on_look_again)
        back.put_off.connect(self._on_join_wanted)
        return back

    def _made_join(self) -> Step:
        from ui.vault.join_step import JoinStep

        join = JoinStep()
        join.look_requested.connect(self._on_county_file)
        join.join_requested.connect(self._on_join)
        join.left.connect(self._on_left)
        return join

    def _on_create(self, new: NewRecords) -> None:
        self._village = new.village_name
        work = partial(self._doors.begin, new)
        self._gate.do(self.tr("Encrypting and writing"), work, self.show_phrase_of)

    def _on_written_down(self) -> None:
        if self._begun is not None:
            self._shown_phrase().show_phrase("")
            step = self._type_back()
            step.ask(self._doors.ask_back(self._begun.phrase))
            step.begin()

    def _on_look_again(self) -> None:
        if self._begun is not None:
            self._shown_phrase().show_phrase(self._begun.phrase)

    def _on_answered(self, answers: dict[int, str]) -> None:
        if self._begun is None:
            return
        try:
            self._doors.check_typed_back(self._begun.phrase, answers)
        except Refused as refused:
            self._gate.step().show_problem(refused)
            return
        work = partial(self._doors.note_on_paper, self._begun.opened)
        self._gate.do(self.tr("Noting that it is on paper"), work, self._on_noted)

    def _on_noted(self, _outcome: object) -> None:
        self._on_join_wanted()

    def _on_join_wanted(self) -> None:
        self._gate.show_step(GateState.JOIN)

    def _on_county_file(self, path: Path) -> None:
        if self._begun is not None:
            work = partial(self._doors.county_of, self._begun.opened, path)
            self._gate.do(self.tr("Reading the county's file"), work, self._join().show_county)

    def _on_join(self, path: Path, digits: str) -> None:
        if self._begun is not None:
            work = partial(self._doors.join, self._begun.opened, path, digits)
            self._gate.do(self.tr("Joining, and opening a test bundle"), work, self._join().show_joined)

    def _on_left(self) -> None:
        if self._begun is not None:
            self.begun.emit(self._begun.opened)

    def _on_print(self) -> None:
        if self._begun is not None:
            self.print_requested.emit(self._doors.print_phrase(self._begun.phrase, self._village))

    def _shown_phrase(self) -> ShowPhraseStep:
        from ui.vault.phrase_steps import ShowPhraseStep

        step = self._gate.show_step(GateState.SHOW_PHRASE)
        assert isinstance(step, ShowPhraseStep)  # noqa: S101  # its maker made it
        return step

    def _type_back(self) -> TypeBackStep:
        from ui.vault.phrase_steps import TypeBackStep

        step = self._gate.show_step(GateState.TYPE_BACK)
        assert isinstance(step, TypeBackStep)  # noqa: S101  # its maker made it
        return step

    def _join(self) -> JoinStep:
        from ui.vault.join_step import JoinStep

        step = self._gate.made_step(GateState.JOIN)
        assert isinstance(step, JoinStep)  # noqa: S101  # its maker made it
        return step


def opened_of(begun: Begun | None) -> Opened | None:
    """The vault that was begun, if one was."""
    return begun.opened if begun is not None else None
