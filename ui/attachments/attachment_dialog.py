"""The form of one photo or scan: name, day, the paper that it is, the record it belongs to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.attachments.attachment_details import (
    DOCUMENT,
    KINDS_OF_PICTURES,
    AttachmentDetails,
    AttachmentRecord,
)
from app.attachments.kinds import Media
from app.attachments.prepare_attachment import LONGEST_TITLE
from app.search.pinyin import initials
from ui.attachments.attachments_desk import AttachmentsDesk
from ui.attachments.tie_choices import tie_code, tie_of
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.choices import choices_of
from ui.parts.code_field import CodeField
from ui.parts.entry_dialog import EntryDialog
from ui.parts.matching import Choice
from ui.parts.record_form import FieldSpec, Kind, RecordForm, Section

SECTIONS = (
    Section(
        "",
        (
            FieldSpec("title", QT_TRANSLATE_NOOP("fields", "Title"), whole_row=True, longest=LONGEST_TITLE),
            FieldSpec("taken_on", QT_TRANSLATE_NOOP("fields", "Taken on"), Kind.PAST),
            FieldSpec(
                "kind",
                QT_TRANSLATE_NOOP("fields", "What it shows"),
                Kind.CODE,
                help=QT_TRANSLATE_NOOP(
                    "fields", "A portrait or a character of a name is drawn where it belongs."
                ),
            ),
            FieldSpec(
                "paper",
                QT_TRANSLATE_NOOP("fields", "Paper of the contents"),
                Kind.CODE,
                help=QT_TRANSLATE_NOOP("fields", "Empty the line to untie it."),
                whole_row=True,
            ),
            FieldSpec(
                "record",
                QT_TRANSLATE_NOOP("fields", "Belongs to the record"),
                Kind.CODE,
                help=QT_TRANSLATE_NOOP("fields", "Type a day or initials; empty the line to untie it."),
                whole_row=True,
            ),
            FieldSpec("note", QT_TRANSLATE_NOOP("fields", "Note"), Kind.WORDS, whole_row=True),
        ),
    ),
)


class AttachmentDialog(EntryDialog):
    """`begin` fills it; `changed` tells that something was written."""

    changed = Signal()

    def __init__(self, desk: AttachmentsDesk, parent: QWidget | None = None) -> None:
        self._desk = desk
        self._record: AttachmentRecord | None = None
        self._papers, self._records, self._kinds = CodeField(()), CodeField(()), CodeField(())
        made = {"paper": self._papers, "record": self._records, "kind": self._kinds}
        super().__init__(
            desk.drafts("attachment"), RecordForm(SECTIONS, desk.today, made=made, later=True), (), parent
        )
        self.setProperty("help_topic", "attachment")

    def begin(self, record: AttachmentRecord, records: Sequence[Choice]) -> None:
        """`records`: those of the bag, by `tie_code`."""
        self._record = record
        self._papers.set_choices(
            [Choice(one.paper, one.title, initials(one.title)) for one in self._desk.papers()]
        )
        self._records.set_choices(records)
        allowed = (DOCUMENT,) if record.media is Media.PDF else KINDS_OF_PICTURES
        self._kinds.set_choices([one for one in choices_of("FILE_KIND") if one.code in allowed])
        details = record.details
        values = {**vars(details), "record": tie_code(details.of_table, details.of_row)}
        self.begin_with(record.attachment, values, can_remove=False)
        self.allow_next(False)
        self._show_head()

    def details(self) -> AttachmentDetails:
        """What the form says now; how it is turned stays."""
        values: dict[str, Any] = self.form.values()
        of_table, of_row = tie_of(str(values.pop("record")))
        before = self._record.details if self._record is not None else AttachmentDetails()
        values["kind"] = values["kind"] or before.kind
        return replace(before, of_table=of_table, of_row=of_row, **values)

    def save(self) -> bool:
        assert self._record is not None  # noqa: S101  # begin came first
        self._desk.change(self._record.attachment, self.details())
        self.changed.emit()
        return True

    def retranslate(self) -> None:
        super().retranslate()
        if self._record is not None:
            self._show_head()

    def _show_head(self) -> None:
        title = self._record.details.title if self._record is not None else ""
        self.set_head(self.tr("Photo or scan"), title or self.tr("without a name"))
