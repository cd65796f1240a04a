"""Put a backup back: from this disk, or from a stick on another machine; first shown what would be lost."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.counted import counted
from ui.listed import listed
from ui.parts.password_field import PasswordField
from ui.parts.shown import show_if
from ui.parts.text import label
from ui.parts.text_field import TextField
from ui.vault.folder_field import FolderField
from ui.vault.form_step import FormStep


@dataclass(frozen=True)
class RestoreWish:
    """What to put back, and what opens it: the password of that time, or the phrase."""

    chosen: Path
    password: str
    phrase: str


@dataclass(frozen=True)
class Preview:
    """What the backup holds, and what would be left behind: how many records of which kind are newer.

    `lost` is None where there is nothing to compare with; `is_there` says whether there are records.
    """

    made: str
    tag: str
    entries: int
    is_there: bool
    lost: int | None
    kinds: Mapping[str, int]
    first: str = ""
    last: str = ""


class RestoreStep(FormStep):
    """First "look", then "put back": nothing is changed before the second."""

    look_requested = Signal(object)
    restore_requested = Signal(object)
    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(width=760, parent=parent)
        self._chosen = FolderField(Path.home())
        self._password = PasswordField()
        self._phrase = TextField(longest=200, private=True)
        self.form.add("chosen", "", self._chosen)
        self.form.add("password", "", self._password)
        self.form.add("phrase", "", self._phrase)
        self._found = label("", wrap=True)
        self._lost = label("", "strong", wrap=True)
        self._preview: Preview | None = None
        self._back = self.add_way()
        self._by_file = self.add_way()
        for part in (self.form, self._found, self._lost):
            self.body.addWidget(part)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self._back.clicked.connect(self.back_requested)
        self._by_file.clicked.connect(self._on_file_wanted)
        for field in (self._chosen, self._password, self._phrase):
            field.changed.connect(self._on_changed)

    def choose(self, chosen: Path | None) -> None:
        """This backup, or this folder of backups; None leaves the field as it is."""
        if chosen is not None:
            self._chosen.set_draft(str(chosen))
        self._show(None)

    def clear(self) -> None:
        """Nothing secret stays in the fields."""
        self._password.clear()
        self._phrase.clear()

    def show_preview(self, preview: Preview) -> None:
        self._show(preview)
        self.next_button.setFocus()

    def show_busy(self, doing: str) -> None:
        super().show_busy(doing)
        self.form.setEnabled(not doing)

    def words(self) -> str:
        """What the preview says."""
        return f"{self._found.text()} {self._lost.text()}".strip()

    def retranslate(self) -> None:
        self.say(
            self.tr("Restore a backup"),
            self.tr(
                "From the stick or this disk. What lies in the folder now is kept beside it, encrypted. The "
                "restored records go on as a new laptop: tell the county afterwards."
            ),
        )
        self.form.set_words(
            "chosen", self.tr("Backup"), self.tr("The stick, its folder, or one backup file.")
        )
        self.form.set_words(
            "password", self.tr("Password"), self.tr("Of the day on which the backup was made.")
        )
        self.form.set_words(
            "phrase", self.tr("Or the phrase"), self.tr("24 characters from the sealed envelope.")
        )
        self._back.setText(self.tr("Back  Esc"))
        self._by_file.setText(self.tr("Choose a backup file…"))
        self._show(self._preview)

    def _show(self, preview: Preview | None) -> None:
        self._preview = preview
        show_if(self._found, preview is not None)
        show_if(self._lost, preview is not None)
        if preview is None:
            self.next_button.setText(self.tr("See what is in it"))
            return
        self._found.setText(
            counted(
                self.tr("Made on {0} by laptop {1}; {2} {2:entry|entries}."),
                preview.made,
                preview.tag,
                preview.entries,
            )
        )
        self._lost.setText(self._lost_words(preview))
        self.next_button.setText(self.tr("Restore it now"))

    def _lost_words(self, preview: Preview) -> str:
        if not preview.is_there:
            return self.tr("There are no records in this laptop's folder yet: nothing is left behind.")
        if preview.lost is None:
            return self.tr("The present records cannot be read, so it is not known what is newer.")
        if not preview.lost:
            return self.tr("Nothing in this laptop's folder is newer: nothing would be lost from view.")
        kinds = listed(f"{name} {count}" for name, count in preview.kinds.items())
        return counted(
            self.tr(
                "Newer than the backup and lost from view: {0} {0:entry|entries}, from {1} to {2} ({3})."
            ),
            preview.lost,
            preview.first,
            preview.last,
            kinds,
        )

    def _wish(self) -> RestoreWish:
        return RestoreWish(self._chosen.folder(), self._password.password(), self._phrase.text().strip())

    def go_on(self) -> None:
        self.show_problem(None)
        if self._preview is None:
            self.look_requested.emit(self._wish())
        else:
            self.restore_requested.emit(self._wish())

    def _on_changed(self) -> None:
        """Another backup or another secret: look first again."""
        if self._preview is not None:
            self._show(None)

    def _on_file_wanted(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a backup file"), str(self._chosen.folder()))
        dialog.setNameFilter("*.yidai-backup")
        dialog.fileSelected.connect(self._on_file_chosen)
        dialog.open()

    def _on_file_chosen(self, file: str) -> None:
        self._chosen.set_draft(file)
