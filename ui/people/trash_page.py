"""The trash: hidden files, taken out again with Enter, erased for good with Delete."""

from __future__ import annotations

from PySide6.QtCore import Signal

from app.clock import day_of, moment_of
from app.errors import Refused, Trouble
from app.ids import PersonId
from app.people.list_trash import HiddenFile, StaysFile
from app.people.masking import mask_name
from ui.counted import counted
from ui.parts.shown import show_if
from ui.parts.table import Cell, Column, Row, Width
from ui.parts.text import label
from ui.parts.tone import Tone
from ui.people.files_desk import FilesDesk
from ui.people.put_aside_page import PutAsidePage
from ui.problems import sentence_of
from ui.words import day


class TrashPage(PutAsidePage[HiddenFile]):
    """`restored` brings who is in the list again."""

    saved = Signal(str)
    restored = Signal(str)

    def __init__(self, desk: FilesDesk) -> None:
        self._desk = desk
        self._users: dict[str, str] = {}
        self._stays: list[StaysFile] = []
        super().__init__()
        self._note = label("", "warning", wrap=True)
        self.body.insertWidget(0, self._note)
        self.retranslate()

    def title(self) -> str:
        return self.tr("Trash")

    def arrive(self) -> None:
        """Read it anew."""
        files = self._desk.trash()
        self._stays = self._desk.stays()
        self._users = {one.by: self._desk.user(one.by) for one in files}
        self.show_files(files)
        self._show_head()

    def retranslate(self) -> None:
        super().retranslate()
        self.first_button.setText(self.tr("Take out  Enter"))
        self.erase_button.setText(self.tr("Erase for good…  Delete"))
        self._show_head()

    def empty_words(self) -> tuple[str, str]:
        return (
            self.tr("The trash is empty"),
            self.tr("Files that were removed stay here until somebody takes them back or erases them."),
        )

    def columns(self) -> list[Column]:
        return [
            Column(self.tr("Name"), 120),
            Column(self.tr("Group"), 80),
            Column(self.tr("Removed on"), 116),
            Column(self.tr("By"), 110),
            Column(self.tr("Why"), Width.REST),
        ]

    def row(self, file: HiddenFile) -> Row:
        name = mask_name(file.name)
        if file.files > 1:
            name = counted(self.tr("{0} ({1} {1:file|files})"), name, file.files)
        return [
            Cell(name, bold=True),
            file.village_group,
            day(day_of(moment_of(file.hidden_ms))),
            self._users.get(file.by, ""),
            Cell(file.why, Tone.QUIET, icon=""),
        ]

    def person_of(self, file: HiddenFile) -> str:
        return file.person

    def do_first(self, file: HiddenFile) -> None:
        try:
            self._desk.take_out(PersonId(file.person))
        except (Refused, Trouble) as problem:
            self.message.emit(sentence_of(problem))
            return
        self.saved.emit(self.tr("{0} is in the list again").format(mask_name(file.name)))
        self.arrive()
        self.begin()
        self.restored.emit(file.person)

    def _show_head(self) -> None:
        lead = self.tr("What is here is in no list any more, but keeps all its contents.")
        self.set_head(self.title(), lead if self.files else "")
        self._note.setText("\n".join(map(self._stays_words, self._stays)))
        show_if(self._note, bool(self._stays))

    def _stays_words(self, one: StaysFile) -> str:
        words = self.tr(
            "{name} was removed on {removed} and stays: laptop {tag} ({who}) wrote to the file on {written} "
            "without knowing of it. Ctrl+Shift+K, then Delete, removes it after all."
        )
        return words.format(
            name=mask_name(one.name),
            removed=day(day_of(moment_of(one.removed_ms))),
            written=day(day_of(moment_of(one.written_ms))),
            tag=self._desk.tag(one.laptop),
            who=self._desk.user(one.by),
        )
