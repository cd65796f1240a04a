"""Duties towards the people in the records: on which paper it rests, what is kept, and what after a loss."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.vault.password_profiles import GRADED, SENTENCE
from ui.parts.card import Card
from ui.parts.flow import Flow
from ui.parts.role import wear
from ui.parts.text import label
from ui.rights.rights_desk import RightsDesk
from ui.rights.rights_dialogs import DesignationDialog, LostDialog
from ui.settings.choice_row import ChoiceRow
from ui.words import Retranslated, day


class RightsCard(Retranslated, Card):
    """`saved`: what was done, in words; `print_requested`: a paper."""

    saved = Signal(str)
    print_requested = Signal(bytes)

    def __init__(self, desk: RightsDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._designated = label("", wrap=True)
        self._rights = label("", "muted", wrap=True)
        self._profile = ChoiceRow([SENTENCE, GRADED])
        self._designation, self._inventory, self._lost = QPushButton(), QPushButton(), QPushButton()
        buttons = QWidget()
        row = Flow(buttons)
        for button in (self._designation, self._inventory, self._lost):
            button.setAutoDefault(False)
            row.addWidget(button)
        for part in (self._designated, self._rights, buttons, self._profile):
            self.body.addWidget(part)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self._designation.clicked.connect(self.begin_designation)
        self._lost.clicked.connect(self._on_lost)
        self._inventory.clicked.connect(self._on_inventory)
        self._profile.chosen.connect(self._on_profile)

    @cached_property
    def _designation_dialog(self) -> DesignationDialog:
        dialog = DesignationDialog(self._desk, self)
        dialog.saved.connect(self._on_saved)
        return dialog

    @cached_property
    def _lost_dialog(self) -> LostDialog:
        dialog = LostDialog(self._desk, self)
        dialog.saved.connect(self.saved)
        dialog.print_requested.connect(self.print_requested)
        return dialog

    def begin_designation(self) -> None:
        """Ask for the designation document."""
        self._designation_dialog.begin()

    def show_now(self) -> None:
        """Read what is written down."""
        held = self._desk.designation()
        wear(self._designated, role="success" if held.is_there else "error")
        self._designated.setText(
            self.tr("Designated by {0}, {1}, {2}.").format(
                held.designation_by or "—", held.designation_no, day(held.designation_on)
            )
            if held.is_there
            else self.tr("No designation document is written down. Ask the township for it.")
        )
        self._profile.show_chosen(self._desk.profile())

    def is_waiting(self) -> bool:
        """Whether the designation is missing."""
        return not self._desk.designation().is_there

    def words(self) -> str:
        return self._designated.text()

    def retranslate(self) -> None:
        self.set_heading(self.tr("Duties and rights"))
        self._rights.setText(
            self.tr(
                "A person may see and have copied what is kept (form P02 under Print), and ask for it to be "
                'corrected: write that down in the bag, under "Requests for correction". After a loss fill '
                "in P06; the impact assessment is P05."
            )
        )
        self._designation.setText(self.tr("Designation document…"))
        self._inventory.setText(self.tr("Print the data inventory…"))
        self._lost.setText(self.tr("A laptop or a stick was lost…"))
        self._profile.show_words(
            self.tr("New passwords"),
            [self.tr("a long sentence"), self.tr("three kinds of characters (graded protection)")],
        )
        self.show_now()

    def _on_lost(self) -> None:
        self._lost_dialog.begin()

    def _on_inventory(self) -> None:
        self.print_requested.emit(self._desk.inventory())

    def _on_profile(self, key: str) -> None:
        self._desk.set_profile(key)
        self.saved.emit(self.tr("Holds for passwords from now on."))

    def _on_saved(self, words: str) -> None:
        self.show_now()
        self.saved.emit(words)
