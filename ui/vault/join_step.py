"""The end of the first run: the county's file, its digits by telephone, and a test bundle opened again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.errors import Refused, Trouble
from ui.counted import counted
from ui.parts.form import Form
from ui.parts.grouped_digits import GroupedDigits
from ui.parts.role import wear
from ui.parts.shown import show_if
from ui.parts.text import label
from ui.vault.folder_field import FileField
from ui.vault.step import Step


class JoinStep(Step):
    """`look_requested` a file, `join_requested` with the digits that were read out, `left` to the records:
    at once, or joined. What is put off stays on Today.
    """

    look_requested = Signal(object)
    join_requested = Signal(object, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(width=700, parent=parent)
        self._county = ""
        self._entries: int | None = None
        self._form = Form()
        self._file = FileField(".yidai-county")
        self._form.add("county_file", "", self._file)
        self._says = label("", "strong", wrap=True)
        self._how = label("", "muted", wrap=True)
        self._digits = GroupedDigits((4, 4, 4))
        self._digits.setObjectName("fingerprint")
        self._digits.setProperty("help_topic", "sending.fingerprint")
        self.later_button = self.add_way()
        for part in (self._form, self._says, self._how, self._digits):
            self.body.addWidget(part)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self.next_button.clicked.connect(self._on_wanted)
        self._form.save_requested.connect(self._on_wanted)
        self._digits.next_requested.connect(self._on_wanted)
        self._digits.textChanged.connect(self._show)
        self._file.changed.connect(self._on_file_changed)
        self.later_button.clicked.connect(self.left)

    def begin(self) -> None:
        self._form.begin()

    def show_county(self, name: str) -> None:
        """Whose file it says it is: now the digits are asked for."""
        self._county = name
        self.retranslate()
        self._digits.setFocus()

    def show_joined(self, entries: int) -> None:
        """It is joined, and a test bundle with so many entries was opened again."""
        self._entries = entries
        self.retranslate()
        self.next_button.setFocus()

    def show_busy(self, doing: str) -> None:
        super().show_busy(doing)
        self._form.setEnabled(not doing)
        self._digits.setEnabled(not doing)
        if not doing:
            self._show()

    def show_problem(self, problem: Refused | Trouble | None) -> None:
        super().show_problem(problem)
        if problem is not None and self._county:
            self._digits.setFocus()

    def retranslate(self) -> None:
        self.say(
            self.tr("Join the county"),
            self.tr(
                "The county office hands you a file for this village on a stick. Without it everything here "
                "works but sending."
            ),
        )
        self._form.set_words(
            "county_file", self.tr("The county's file"), self.tr("The stick, or the file on it.")
        )
        self._digits.setAccessibleName(self.tr("Twelve digits"))
        self.later_button.setText(self.tr("Later: it stays on Today until it is done"))
        self._show()

    def _show(self) -> None:
        joined = self._entries is not None
        show_if(self._form, not joined)
        show_if(self._says, bool(self._county))
        show_if(self._how, bool(self._county))
        show_if(self._digits, bool(self._county) and not joined)
        show_if(self.later_button, not joined)
        wear(self._says, role="success" if joined else "strong")
        if joined:
            self._says.setText(self.tr("Joined: {0}. The digits were the same.").format(self._county))
            self._how.setText(
                counted(
                    self.tr(
                        "A test bundle was made as a real one, encrypted, signed, read back and opened "
                        "again: {0} {0:entry|entries}. It is gone again, and the county never hears of it."
                    ),
                    self._entries,
                )
            )
            self.next_button.setText(self.tr("Open the records"))
        elif self._county:
            self._says.setText(self.tr("This file says that it comes from: {0}").format(self._county))
            self._how.setText(
                self.tr(
                    "Call the county office on a number that you already know. They read twelve digits from "
                    "their screen or paper; type them here. Only the right file fits them."
                )
            )
            self.next_button.setText(self.tr("They match: join"))
        else:
            self.next_button.setText(self.tr("Look at the file"))
        self.next_button.setEnabled(joined or not self._county or self._digits.is_complete())

    def _on_file_changed(self) -> None:
        self._county = ""
        self._digits.clear()
        self._show()

    def _on_wanted(self) -> None:
        if not self.next_button.isEnabled():
            return
        chosen: Path | None = self._file.chosen()
        if self._entries is not None:
            self.left.emit()
        elif chosen is None:
            self._file.setFocus()
        elif self._county:
            self.join_requested.emit(chosen, self._digits.digits())
        else:
            self.look_requested.emit(chosen)
