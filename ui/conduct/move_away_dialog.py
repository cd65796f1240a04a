"""Somebody moves out of the county: day, new place, the paper that says so, and what is handed over."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from app.conduct.move_away import MovingAway, PaperToHandOver
from app.people.masking import mask_name
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.choices import language
from ui.parts.entry_dialog import Drafts, EntryDialog
from ui.parts.record_form import FieldSpec, Kind, RecordForm, Section
from ui.parts.text import label

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
    """`papers` lists what lies in the bag. Each function may raise Refused or Trouble."""

    today: Callable[[], date]
    name_of: Callable[[str], str]
    papers: Callable[[str], Sequence[PaperToHandOver]]
    move_away: Callable[[str, MovingAway], None]
    drafts: Drafts


class MoveAwayDialog(EntryDialog):
    """`begin` fills it; `moved_away` tells whose placement was transferred out."""

    moved_away = Signal(str)
    saved = Signal(str)

    def __init__(self, desk: MoveAwayDesk, parent: QWidget | None = None) -> None:
        self._desk = desk
        self._person = ""
        self._name = ""
        self._told = label("", "muted", wrap=True)
        super().__init__(desk.drafts, RecordForm((MOVING,), desk.today), (), parent)
        self.above.addWidget(self._told)
        self.setProperty("help_topic", "placement")

    def begin(self, person: str) -> None:
        """Moving away of this person, with the papers of the bag as they are now."""
        self._person, self._name = person, self._desk.name_of(person)
        papers = "\n".join(_line(one) for one in self._desk.papers(person))
        self.begin_with(f"away:{person}", asdict(MovingAway(papers=papers)), can_remove=False)
        self.allow_next(False)
        self.retranslate()

    def save(self) -> bool:
        values: dict[str, Any] = self.form.values()
        self._desk.move_away(self._person, MovingAway(**values))
        self.saved.emit(self.tr("Transferred out: {0}").format(mask_name(self._name)))
        self.moved_away.emit(self._person)
        return True

    def retranslate(self) -> None:
        super().retranslate()
        self._told.setText(
            self.tr(
                "Enter it only from the paper that changes the place. The placement ends here as transferred "
                "out; the term goes on without a break. P in the bag prints the papers to hand over."
            )
        )
        self.set_head(self.tr("Moves out of the county"), self._name)


def _line(one: PaperToHandOver) -> str:
    title = one.title(language())
    if one.pages:
        return QCoreApplication.translate("MoveAwayDialog", "{0}, {1} pages").format(title, one.pages)
    return f"{title} × {one.count}" if one.count > 1 else title
