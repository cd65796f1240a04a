"""A village is split off another: which steps are done, and the next one."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from app.county.list_villages import VillageLine
from app.errors import Refused, Trouble
from ui.county.villages.split_words import split_lines
from ui.county.villages.village_dialogs import JobDialog
from ui.county.villages.villages_desk import MadeFile, VillagesDesk
from ui.parts.text import label
from ui.parts.text_field import TextField
from ui.problems import sentence_of


class SplitDialog(JobDialog):
    """Ctrl+S makes the file that is needed next: for the new village to join with, or, once it has joined,
    the one by which the old village addresses its bags.
    """

    needed = ("village_code", "village_name")

    def __init__(self, desk: VillagesDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._old: VillageLine | None = None
        self._names: dict[str, str] = {}
        self._code, self._name = TextField(longest=20), TextField(longest=100)
        self._steps = label("", wrap=True)
        self.form.add("village_code", "", self._code)
        self.form.add("village_name", "", self._name)
        self.add_body(self._steps)
        self._code.changed.connect(self._on_code_changed)
        self.retranslate()

    def begin(self, old: VillageLine, names: dict[str, str]) -> None:
        """`names` are those of the villages that are known, by code. Raises Refused or Trouble."""
        self._old, self._names = old, names
        self.form.clear()
        self.show_problem("")
        if new := self._desk.split_into(old.code):
            self._code.set_text(new)
        self._on_code_changed()
        self.retranslate()
        self.open()
        self.form.begin()

    def write(self) -> str:
        assert self._old is not None  # noqa: S101  # begin came first
        code, name = self._code.text().strip(), self._name.text().strip()
        if not name:
            raise Refused("village_name_missing", field="village_name")
        if code == self._old.code:
            raise Refused("split_same_code", field="village_code")
        has_joined = self._desk.read_split(self._old.code, code).has_joined
        title = (
            self.tr("The file by which the old village addresses its bags")
            if has_joined
            else self.tr("The file with which the new village joins")
        )
        kinds = self.tr("Files of the county (*.yidai-county)")
        path = self._desk.ask.new_file(self, title, kinds, self._desk.file_name(code))
        if path is None:
            return ""
        work = (
            partial(self._desk.renew, code, path)
            if has_joined
            else partial(self._desk.enrol, code, name, path)
        )
        return self.begin_job(self.tr("Making the file"), work)

    def said_of(self, made: object) -> str:
        assert isinstance(made, MadeFile)  # noqa: S101  # what both answer
        assert self._old is not None  # noqa: S101
        if made.laptops:
            words = self.tr("{file} is for {old}, which hands its bags over to {new} with it.")
            return words.format(file=made.name, old=self._old.name, new=self._name.text())
        words = self.tr(
            "{file} is for one laptop of {new}. Read these twelve digits by telephone: {digits}. Once its "
            "first bundle is taken in, come back here."
        )
        return words.format(file=made.name, new=self._name.text(), digits=made.digits)

    def retranslate(self) -> None:
        super().retranslate()
        title = self.tr("A village is split")
        self.setWindowTitle(title)
        self.heading.setText(
            self.tr("A new village is split off {0}").format(self._old.name) if self._old else title
        )
        self.name_deed(self.tr("Make the next file  Ctrl+S"))
        self.form.set_words("village_code", self.tr("Code of the new village"))
        self.form.set_words("village_name", self.tr("Its name"))
        self.words.setText(
            self.tr(
                "The old village keeps its code and its ledgers; if its name changes too, Ctrl+G renames it. "
                "Each bag counts once: there until the day, in the new village from then on."
            )
        )

    def _on_code_changed(self) -> None:
        if self._old is None:
            return
        code = self._code.text().strip()
        if code in self._names:
            self._name.set_text(self._names[code])
        try:
            state = self._desk.read_split(self._old.code, code)
        except (Refused, Trouble) as problem:
            self.show_problem(sentence_of(problem))
            return
        self._steps.setText("\n".join(split_lines(state)))
        if self.isVisible():
            self._grow()
