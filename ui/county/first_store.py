"""The first run of a county: its store, and the whole phrase typed back from its paper."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal

from ui.county.store_doors import CountyDoors, NewCounty
from ui.county.store_steps import CreateStoreStep, PaperStep
from ui.vault.doors import Doors, Opened
from ui.vault.first_run import FirstRun
from ui.vault.gate_frame import GateFrame, Makers
from ui.vault.gate_state import GateState
from ui.vault.step import Step


class FirstStore(FirstRun):
    """It holds a store that waits for its paper: `typed_back` brings it, `left` gives up for now."""

    typed_back = Signal(object)
    left = Signal()

    def __init__(self, gate: GateFrame, doors: Doors, county: CountyDoors) -> None:
        self._county = county
        self._store: Opened | None = None
        super().__init__(gate, doors)

    def makers(self) -> Makers:
        return {
            **super().makers(),
            GateState.CREATE: self._made_create_store,
            GateState.TYPE_BACK: self._made_paper,
        }

    def ask_for_paper(self, store: Opened) -> None:
        """The store is open, and does nothing before its phrase is there from the paper."""
        self._store = store
        step = self._gate.show_step(GateState.TYPE_BACK)
        if isinstance(step, PaperStep):
            step.clear()
            step.allow_another_look(self._begun is not None)

    def forget_store(self) -> Opened | None:
        """Hold it no more; what was held, for whoever closes it."""
        store, self._store = self._store, None
        return store

    def holds_begun(self) -> bool:
        """Whether it was made a moment ago, and is closed as what was begun."""
        return self._begun is not None

    def leave_paper(self) -> None:
        """Esc, where the phrase cannot be shown once more."""
        if self._begun is None:
            self.left.emit()

    def _made_create_store(self) -> Step:
        create = CreateStoreStep(self._doors.folder())
        create.create_requested.connect(self._on_create_store)
        create.other_folder_requested.connect(self.other_folder_requested)
        create.restore_requested.connect(self.restore_requested)
        return create

    def _made_paper(self) -> Step:
        paper = PaperStep()
        paper.phrase_typed.connect(self._on_paper_typed)
        paper.look_again_requested.connect(self._on_look_again)
        paper.back_requested.connect(self.left)
        return paper

    def _on_create_store(self, new: NewCounty) -> None:
        self._village = new.name
        work = partial(self._county.begin, new)
        self._gate.do(self.tr("Encrypting and writing"), work, self.show_phrase_of)

    def _on_written_down(self) -> None:
        if self._begun is not None:
            self._shown_phrase().show_phrase("")
            self.ask_for_paper(self._begun.opened)

    def _on_paper_typed(self, phrase: str) -> None:
        if self._store is not None:
            work = partial(self._county.type_back, self._store, phrase)
            self._gate.do(self.tr("Comparing"), work, self.typed_back.emit)
