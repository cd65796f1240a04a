"""Somebody moves out of the county: day, new place, the paper that says so, and what is handed over.

Saving shows the whole pack; the bag closes from there.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from app.conduct.move_away import MUST_BE_SAID, MovingAway, PaperToHandOver
from app.errors import Refused, Trouble
from app.people.masking import mask_name
from ui.conduct.pack_dialog import PackDialog
from ui.counted import counted
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.choices import language
from ui.parts.entry_dialog import Drafts, EntryDialog
from ui.parts.record_form import FieldSpec, Kind, RecordForm, Section
from ui.parts.text import label
from ui.preview.preview_desk import PreviewDesk, Subject

MOVING = Section(
    "",
    (
        FieldSpec("moved_on", QT_TRANSLATE_NOOP("fields", "Moves on"), Kind.PAST),
        FieldSpec("to_place", QT_TRANSLATE_NOOP("fields", "New place")),
        FieldSpec(
            "document_no",
            QT_TRANSLATE_NOOP("fields", "Number of the paper"),
            help=QT_TRANSLATE_NOOP("fields", "The paper that changes the place of execution."),
        ),
        FieldSpec("materials_sent_on", QT_TRANSLATE_NOOP("fields", "Papers handed over on"), Kind.PAST),
        FieldSpec("reason", QT_TRANSLATE_NOOP("fields", "Reason"), whole_row=True),
        FieldSpec("papers", QT_TRANSLATE_NOOP("fields", "Papers that go along"), Kind.WORDS, whole_row=True),
    ),
)


@dataclass(frozen=True)
class MoveAwayDesk:
    """`papers` lists what lies in the bag, `check` says whether it may be written, `pack` draws the letter
    and the bag. Each function may raise Refused or Trouble.
    """

    today: Callable[[], date]
    name_of: Callable[[str], str]
    papers: Callable[[str], Sequence[PaperToHandOver]]
    check: Callable[[str, MovingAway], None]
    pack: Callable[[str, MovingAway], tuple[PreviewDesk, Subject]]
    move_away: Callable[[str, MovingAway], None]
    drafts: Drafts


class MoveAwayDialog(EntryDialog):
    """`begin` fills it; `moved_away` tells whose placement was transferred out and whose bag was closed."""

    moved_away = Signal(str)
    saved = Signal(str)

    def __init__(self, desk: MoveAwayDesk, parent: QWidget | None = None) -> None:
        self._desk = desk
        self._person = ""
        self._name = ""
        self._told = label("", "muted", wrap=True)
        self._pack: PackDialog | None = None
        super().__init__(desk.drafts, RecordForm((MOVING,), desk.today, later=True), (), parent)
        self.above.addWidget(self._told)
        self.setProperty("help_topic", "placement")

    def begin(self, person: str) -> None:
        """Moving away of this person, with the papers of the bag as they are now."""
        self._person, self._name = person, self._desk.name_of(person)
        papers = "\n".join(_line(one) for one in self._desk.papers(person))
        self.begin_with(f"away:{person}", asdict(MovingAway(papers=papers)), can_remove=False)
        self.allow_next(False)
        self.retranslate()

    def details(self) -> MovingAway:
        """What the form says now."""
        values: dict[str, Any] = self.form.values()
        return MovingAway(**values)

    def needed(self) -> Collection[str]:
        return MUST_BE_SAID

    def save(self) -> bool:
        """Nothing is written yet: the pack is shown, and closing the bag is one more key."""
        said = self.details()
        self._desk.check(self._person, said)
        self.keep_draft()
        desk, subject = self._desk.pack(self._person, said)
        self._pack = PackDialog(desk, subject, self)
        self._pack.closing_requested.connect(self._on_closing)
        self._pack.open()
        return False

    def reject(self) -> None:
        if self._pack is not None:
            self._pack.reject()
        super().reject()

    def _on_closing(self) -> None:
        if self._pack is None:
            return
        try:
            self._desk.move_away(self._person, self.details())
        except (Refused, Trouble) as problem:
            self._pack.show_problem(problem)
            return
        self._pack.accept()
        self._pack = None
        self.drop_draft()
        self.accept()
        self.saved.emit(self.tr("Moved out, the bag is closed: {0}").format(mask_name(self._name)))
        self.moved_away.emit(self._person)

    def retranslate(self) -> None:
        super().retranslate()
        self.save_button.setText(self.tr("Show the whole pack  Ctrl+S"))
        self._told.setText(
            self.tr(
                "Enter it only from the paper that changes the place. The placement ends here as transferred "
                "out and the bag closes as moved; the term goes on without a break. First the whole pack is "
                "shown: the letter with the list below, and the bag."
            )
        )
        self.set_head(self.tr("Moves out of the county"), self._name)


def _line(one: PaperToHandOver) -> str:
    title = one.title(language())
    if one.pages:
        return counted(
            QCoreApplication.translate("MoveAwayDialog", "{0}, {1} {1:page|pages}"), title, one.pages
        )
    return f"{title} × {one.count}" if one.count > 1 else title
