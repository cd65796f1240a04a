"""The county's unlock window: the village's, with other first steps and the whole paper typed back."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from ui.county.store_doors import CountyDoors, NewCounty
from ui.county.store_steps import CreateStoreStep, PaperStep, UnlockStoreStep
from ui.vault.doors import Begun, Doors, Opened
from ui.vault.gate import Gate, GateState
from ui.vault.step import Step


class CountyGate(Gate):
    """`opened` brings the store once the phrase was typed back from its paper, that day or before."""

    def __init__(self, doors: Doors, county: CountyDoors, parent: QWidget | None = None) -> None:
        self._county = county
        self._store: Opened | None = None
        super().__init__(doors, parent)

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Yidai · County desk"))
        self._name.setText(self.tr("Yidai · County desk"))
        self._motto.setText(self.tr("The records of all villages, encrypted on this computer."))

    def _made(self, state: GateState) -> Step:
        if state is GateState.UNLOCK:
            unlock = UnlockStoreStep()
            unlock.unlock_requested.connect(self._on_unlock)
            unlock.phrase_requested.connect(self._on_phrase_wanted)
            unlock.other_folder_requested.connect(self._on_other_folder)
            unlock.begin_requested.connect(self._on_begin_wanted)
            unlock.restore_requested.connect(self.show_restore)
            return unlock
        if state is GateState.CREATE:
            create = CreateStoreStep(self._doors.folder())
            create.create_requested.connect(self._on_create_store)
            create.other_folder_requested.connect(self._on_other_folder)
            create.restore_requested.connect(self.show_restore)
            return create
        if state is GateState.TYPE_BACK:
            paper = PaperStep()
            paper.phrase_typed.connect(self._on_paper_typed)
            paper.look_again_requested.connect(self._on_look_again)
            paper.back_requested.connect(self._on_paper_left)
            return paper
        return super()._made(state)

    def _on_done(self, outcome: object) -> None:
        """A county joins nobody: once the paper is typed back the store is open."""
        if self.state is GateState.TYPE_BACK:
            self.step().show_busy("")
            self._hand_on(outcome)
            return
        super()._on_done(outcome)

    def _hand_on(self, opened: Opened | None) -> None:
        """Not before the paper is there."""
        if opened is not None and self._county.waits_for_paper(opened):
            self._store, self._waiting = opened, None
            self._show_paper()
            return
        self._store = None
        super()._hand_on(opened)

    def _let_go(self) -> None:
        store, self._store = self._store, None
        if store is not None and self._begun is None:
            self._doors.close(store)
        super()._let_go()

    def _show_paper(self) -> None:
        self._show(GateState.TYPE_BACK)
        step = self.step()
        if isinstance(step, PaperStep):
            step.clear()
            step.allow_another_look(self._begun is not None)

    def _on_practise(self) -> None:
        """A county has no practice village."""

    def _on_create_store(self, new: NewCounty) -> None:
        self._village = new.name
        self._do(self.tr("Encrypting and writing"), partial(self._county.begin, new))

    def _on_written_down(self) -> None:
        if isinstance(self._begun, Begun):
            self._shown().show_phrase("")
            self._store = self._begun.opened
            self._show_paper()

    def _on_paper_typed(self, phrase: str) -> None:
        if self._store is not None:
            self._do(self.tr("Comparing"), partial(self._county.type_back, self._store, phrase))

    def _on_paper_left(self) -> None:
        """Back to the password: the store goes on waiting for its paper."""
        self._let_go()
        self._show(GateState.UNLOCK)
        self.ask_for_people()

    def _on_back(self) -> None:
        if self.state is GateState.TYPE_BACK and self._begun is None and self.step().next_button.isEnabled():
            self._on_paper_left()
            return
        super()._on_back()
