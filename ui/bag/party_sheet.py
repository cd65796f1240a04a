"""Four in one 四位一体 as a sheet (form F08): who stands in each role, and which roles stand open."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.bag.party import PARTY, Party, duty_drafted, is_drafted, roles_missing
from app.bag.read_bag import Bag
from app.records import Record
from ui.listed import listed
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.choices import label_of
from ui.parts.record_form import FieldSpec, Kind, Section
from ui.parts.table import Cell, Width
from ui.parts.tone import Tone
from ui.said import PAPER_LANGUAGE
from ui.sheets.record_dialog import RecordDialog
from ui.sheets.sheet_spec import SheetColumn, SheetSpec
from ui.words import day

WHO = Section(
    "",
    (
        FieldSpec("role", QT_TRANSLATE_NOOP("fields", "Role"), Kind.CODE, "PARTY"),
        FieldSpec("name", QT_TRANSLATE_NOOP("fields", "Name"), Kind.PRIVATE, longest=100),
        FieldSpec("post", QT_TRANSLATE_NOOP("fields", "Relation or post")),
        FieldSpec("phone", QT_TRANSLATE_NOOP("fields", "Telephone"), Kind.PRIVATE, longest=40, mask="phone"),
        FieldSpec(
            "duty",
            QT_TRANSLATE_NOOP("fields", "What they undertake"),
            Kind.WORDS,
            help=QT_TRANSLATE_NOOP("fields", "A draft for the role; change it as the letter says."),
            whole_row=True,
        ),
        FieldSpec("from_on", QT_TRANSLATE_NOOP("fields", "Since"), Kind.DAY),
        FieldSpec("to_on", QT_TRANSLATE_NOOP("fields", "Until"), Kind.DAY),
    ),
)

LETTER = Section(
    QT_TRANSLATE_NOOP("fields", "Responsibility letter"),
    (
        FieldSpec("letter_signed_on", QT_TRANSLATE_NOOP("fields", "Letter signed on"), Kind.PAST),
        FieldSpec("letter_no", QT_TRANSLATE_NOOP("fields", "Number of the letter")),
    ),
)


class PartyDialog(RecordDialog):
    """Choosing the role drafts what it undertakes, as long as nobody wrote something of their own."""

    def look_again(self) -> None:
        super().look_again()
        if self.is_as_recorded("role"):
            return
        duty, role = str(self.form.value("duty") or ""), str(self.form.value("role") or "")
        draft = duty_drafted(role, PAPER_LANGUAGE)
        if draft and duty != draft and (not duty or is_drafted(duty)):
            self.form.set_value("duty", draft)


def _missing(records: Sequence[Record[Any]], today: date) -> str:
    missing = roles_missing([record.details for record in records], today)
    if not missing:
        return ""
    words = QCoreApplication.translate("sheets", "Nobody stands yet for: {0}")
    return words.format(listed(label_of("PARTY", role) for role in missing))


def _signed(record: Record[Any], _today: date) -> Cell:
    signed = record.details.letter_signed_on
    if signed is None:
        return Cell(QCoreApplication.translate("sheets", "letter not signed"), Tone.DUE)
    return Cell(day(signed), Tone.DONE)


def _first(bag: Bag, _hint: str) -> Party:
    """The first role that nobody holds."""
    missing = roles_missing([record.details for record in bag.records.get(PARTY.table, ())], bag.today)
    role = missing[0] if missing else ""
    return Party(role=role, duty=duty_drafted(role, PAPER_LANGUAGE))


PARTIES = SheetSpec(
    kind=PARTY,
    icon="users",
    title=QT_TRANSLATE_NOOP("sheets", "Four in one"),
    one=QT_TRANSLATE_NOOP("sheets", "party of the four in one"),
    empty=QT_TRANSLATE_NOOP("sheets", "Nobody of the four in one is named yet"),
    help=QT_TRANSLATE_NOOP("sheets", "Family, village, township and police station, each with its letter."),
    sections=(WHO, LETTER),
    columns=(
        SheetColumn("role", 96, bold=True),
        SheetColumn("name", 96),
        SheetColumn("post", 110),
        SheetColumn("phone", 120),
        SheetColumn("duty", Width.REST),
        SheetColumn("letter_signed_on", 130, cell=_signed, keep=True),
    ),
    dialog=PartyDialog,
    told=_missing,
    first=_first,
)
