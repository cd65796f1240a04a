"""The county's unlock window: the village's, with other first steps and the whole paper typed back."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.county.first_store import FirstStore
from ui.county.store_doors import CountyDoors
from ui.county.store_steps import UnlockStoreStep
from ui.vault.doors import Doors, Opened
from ui.vault.gate import Gate
from ui.vault.gate_state import GateState
from ui.vault.unlock_step import UnlockStep


class CountyGate(Gate):
    """`opened` brings the store once the phrase was typed back from its paper, that day or before."""

    def __init__(self, doors: Doors, county: CountyDoors, parent: QWidget | None = None) -> None:
        self._county = county
        super().__init__(doors, parent)
        self._backs[GateState.TYPE_BACK] = self._first_store.leave_paper

    def made_unlock(self) -> UnlockStep:
        unlock = UnlockStoreStep()
        unlock.unlock_requested.connect(self._on_unlock)
        unlock.phrase_requested.connect(self._ways_back.by_phrase)
        unlock.other_folder_requested.connect(self._on_other_folder)
        unlock.begin_requested.connect(self._on_begin_wanted)
        unlock.restore_requested.connect(self.show_restore)
        return unlock

    def made_first_run(self) -> FirstStore:
        self._first_store = FirstStore(self, self._doors, self._county)
        self._first_store.typed_back.connect(self.hand_on)
        self._first_store.left.connect(self._on_paper_left)
        return self._first_store

    def hand_on(self, opened: Opened | None) -> None:
        """Not before the paper is there."""
        if opened is not None and self._county.waits_for_paper(opened):
            self._ways_back.forget()
            self._first_store.ask_for_paper(opened)
            return
        self._first_store.forget_store()
        super().hand_on(opened)

    def let_go(self) -> None:
        store = self._first_store.forget_store()
        if store is not None and not self._first_store.holds_begun():
            self._doors.close(store)
        super().let_go()

    def practise(self) -> None:
        """A county has no practice village."""

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Yidai · County desk"))
        self._name.setText(self.tr("Yidai · County desk"))
        self._motto.setText(self.tr("The records of all villages, encrypted on this computer."))

    def _on_paper_left(self) -> None:
        """Back to the password: the store goes on waiting for its paper."""
        self.let_go()
        self.show_unlock()
        self.ask_for_people()
