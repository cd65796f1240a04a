"""Back without the password: the recovery phrase, the county's answer, or a backup that is put back."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.vault.doors import AskedCounty, Doors, Opened
from ui.vault.gate_frame import Backs, GateFrame, Makers
from ui.vault.gate_state import GateState
from ui.vault.step import Step

if TYPE_CHECKING:
    from ui.vault.restore_step import Preview, RestoreStep, RestoreWish


class WaysBack(QObject):
    """`opened` brings the open vault, whose new password is chosen by then; `left` leads to the password."""

    opened = Signal(object)
    left = Signal()

    def __init__(self, gate: GateFrame, doors: Doors) -> None:
        super().__init__(gate)
        self._gate = gate
        self._doors = doors
        self._waiting: Opened | None = None
        self._by_phrase = False
        self._forgotten = ""
        gate.offer(self.makers())

    def makers(self) -> Makers:
        """How its steps are made; each module is loaded with its step."""
        return {
            GateState.TYPE_PHRASE: self._made_type_phrase,
            GateState.NEW_PASSWORD: self._made_new_password,
            GateState.ASK_COUNTY: self._made_ask_county,
            GateState.COUNTY_ANSWER: self._made_county_answer,
            GateState.RESTORE: self._made_restore,
        }

    def backs(self) -> Backs:
        """Where Esc leads; a vault that waits for its new password is not left by it."""
        states = (GateState.TYPE_PHRASE, GateState.ASK_COUNTY, GateState.COUNTY_ANSWER, GateState.RESTORE)
        return dict.fromkeys(states, self._on_back)

    def forget(self) -> Opened | None:
        """Hold it no more; what was held, for whoever closes it."""
        waiting, self._waiting = self._waiting, None
        return waiting

    def by_phrase(self) -> None:
        """Whoever has the envelope types what is in it."""
        self._gate.show_step(GateState.TYPE_PHRASE)

    def by_county(self, user: str) -> None:
        """Where a question waits, its answer is asked for; else a new password is chosen."""
        self._forgotten = user
        if self._doors.is_county_asked():
            self._gate.show_step(GateState.COUNTY_ANSWER)
        else:
            self._on_ask_anew()

    def by_backup(self, chosen: Path | None = None) -> None:
        """Ask which backup is to be put back."""
        self._gate.show_step(GateState.RESTORE)
        self._restore().choose(chosen)

    def _made_type_phrase(self) -> Step:
        from ui.vault.phrase_steps import TypePhraseStep

        phrase = TypePhraseStep()
        phrase.phrase_typed.connect(self._on_phrase_typed)
        phrase.back_requested.connect(self._on_back)
        return phrase

    def _made_new_password(self) -> Step:
        from ui.vault.phrase_steps import NewPasswordStep

        chosen = NewPasswordStep()
        chosen.password_chosen.connect(self._on_password_chosen)
        return chosen

    def _made_ask_county(self) -> Step:
        from ui.vault.county_steps import AskCountyStep

        ask = AskCountyStep()
        ask.ask_requested.connect(self._on_question)
        ask.back_requested.connect(self._on_back)
        return ask

    def _made_county_answer(self) -> Step:
        from ui.vault.county_steps import CountyAnswerStep

        answer = CountyAnswerStep()
        answer.answer_given.connect(self._on_county_answer)
        answer.ask_anew_requested.connect(self._on_ask_anew)
        answer.back_requested.connect(self._on_back)
        return answer

    def _made_restore(self) -> Step:
        from ui.vault.restore_step import RestoreStep

        restore = RestoreStep()
        restore.look_requested.connect(self._on_look_wanted)
        restore.restore_requested.connect(self._on_restore_wanted)
        restore.back_requested.connect(self._on_back)
        return restore

    def _on_phrase_typed(self, phrase: str) -> None:
        work = partial(self._doors.unlock_by_phrase, phrase)
        self._gate.do(self.tr("Opening the records"), work, self._ask_for_password)

    def _ask_for_password(self, opened: Opened) -> None:
        self._waiting = opened
        self._gate.show_step(GateState.NEW_PASSWORD)

    def _on_password_chosen(self, password: str) -> None:
        work = partial(self._doors.renew_password, self._waiting, password)
        self._gate.do(self.tr("Wrapping the key anew"), work, self._on_renewed)

    def _on_renewed(self, _outcome: object) -> None:
        self.opened.emit(self._waiting)

    def _on_ask_anew(self) -> None:
        from ui.sending.drives import list_drives
        from ui.vault.county_steps import AskCountyStep

        ask = self._gate.show_step(GateState.ASK_COUNTY)
        sticks = list_drives()
        if sticks and isinstance(ask, AskCountyStep):
            ask.offer(sticks[0].folder)

    def _on_question(self, password: str, folder: Path) -> None:
        work = partial(self._doors.ask_county, self._forgotten, password, folder)
        self._gate.do(self.tr("Writing the question for the county"), work, self._on_asked)

    def _on_asked(self, asked: AskedCounty) -> None:
        from ui.vault.county_steps import CountyAnswerStep

        self._clear()
        answer = self._gate.show_step(GateState.COUNTY_ANSWER)
        if isinstance(answer, CountyAnswerStep):
            answer.show_asked(asked.file_name, asked.digits)

    def _on_county_answer(self, file: Path, password: str) -> None:
        work = partial(self._doors.take_answer, file, password)
        self._gate.do(self.tr("Letting the new password in"), work, self.opened.emit)

    def _on_look_wanted(self, wish: RestoreWish) -> None:
        work = partial(self._doors.preview_restore, wish)
        self._gate.do(self.tr("Reading the backup"), work, self._on_looked)

    def _on_looked(self, preview: Preview) -> None:
        self._restore().show_preview(preview)

    def _on_restore_wanted(self, wish: RestoreWish) -> None:
        self._by_phrase = bool(wish.phrase)
        work = partial(self._doors.restore, wish)
        self._gate.do(self.tr("Restoring the backup"), work, self._on_restored)

    def _on_restored(self, opened: Opened) -> None:
        if not self._by_phrase:
            self.opened.emit(opened)
            return
        # Nobody may know the password of that day any more: a new one, as after the phrase.
        self._clear()
        self._ask_for_password(opened)

    def _on_back(self) -> None:
        if self._gate.is_free():
            self._clear()
            self.left.emit()

    def _clear(self) -> None:
        """Take what was typed out of the fields."""
        from ui.vault.form_step import FormStep

        for state in self.makers():
            step = self._gate.made_step(state)
            if isinstance(step, FormStep):
                step.clear()

    def _restore(self) -> RestoreStep:
        from ui.vault.restore_step import RestoreStep

        step = self._gate.made_step(GateState.RESTORE)
        assert isinstance(step, RestoreStep)  # noqa: S101  # its maker made it
        return step
