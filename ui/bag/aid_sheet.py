"""Assistance 帮扶 as a sheet (forms F20, F21); the form offers the needs that stand open."""

from __future__ import annotations

from app.bag.aid import AID
from app.bag.need import NEED
from app.records import Record
from app.search.pinyin import initials
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.code_field import CodeField
from ui.parts.matching import Choice
from ui.parts.record_form import FieldSpec, Kind, RecordForm, Section
from ui.parts.table import Width
from ui.sheets.record_dialog import RecordDialog
from ui.sheets.sheet_spec import SheetColumn, SheetSpec
from ui.words import day

SHOWN_OF_A_NEED = 40

HELP = Section(
    "",
    (
        FieldSpec("happened_on", QT_TRANSLATE_NOOP("fields", "Helped on"), Kind.PAST),
        FieldSpec("kind", QT_TRANSLATE_NOOP("fields", "Kind of assistance"), Kind.CODE, "AID"),
        FieldSpec(
            "need_id",
            QT_TRANSLATE_NOOP("fields", "Closes the need"),
            Kind.CODE,
            help=QT_TRANSLATE_NOOP("fields", "The needs that stand open; leave it blank if it closes none."),
            whole_row=True,
        ),
        FieldSpec("action", QT_TRANSLATE_NOOP("fields", "What was done"), Kind.WORDS, whole_row=True),
        FieldSpec("need_words", QT_TRANSLATE_NOOP("fields", "What was needed"), Kind.WORDS, whole_row=True),
        FieldSpec("helper", QT_TRANSLATE_NOOP("fields", "Helper"), longest=100),
        FieldSpec("unit", QT_TRANSLATE_NOOP("fields", "Unit")),
        FieldSpec("amount_fen", QT_TRANSLATE_NOOP("fields", "Amount in yuan"), Kind.MONEY),
        FieldSpec("goods", QT_TRANSLATE_NOOP("fields", "Goods")),
        FieldSpec("signed", QT_TRANSLATE_NOOP("fields", "Signed by the person"), Kind.TRUTH),
        FieldSpec("outcome", QT_TRANSLATE_NOOP("fields", "What came of it"), Kind.WORDS, whole_row=True),
    ),
)

WORK = Section(
    QT_TRANSLATE_NOOP("fields", "Work and training"),
    (
        FieldSpec("skill", QT_TRANSLATE_NOOP("fields", "Skills")),
        FieldSpec("job_wish", QT_TRANSLATE_NOOP("fields", "Work that is wished for")),
        FieldSpec("training_name", QT_TRANSLATE_NOOP("fields", "Training")),
        FieldSpec("training_days", QT_TRANSLATE_NOOP("fields", "Days of training"), Kind.COUNT),
        FieldSpec("job_unit", QT_TRANSLATE_NOOP("fields", "Recommended to")),
        FieldSpec("job_post", QT_TRANSLATE_NOOP("fields", "Job")),
        FieldSpec("job_start", QT_TRANSLATE_NOOP("fields", "Begins work on"), Kind.DAY),
        FieldSpec("followed_up_on", QT_TRANSLATE_NOOP("fields", "Asked after on"), Kind.PAST),
        FieldSpec("note", QT_TRANSLATE_NOOP("fields", "Remarks"), Kind.WORDS, whole_row=True),
    ),
)


class AidDialog(RecordDialog):
    """The open needs of this person are offered, and the one that this help has closed already."""

    def made_form(self) -> RecordForm:
        self._needs = CodeField([])
        return RecordForm(self.spec.sections, self.desk.today, made={"need_id": self._needs}, later=True)

    def before_filling(self, parent: str, details: object) -> None:
        closed = getattr(details, "need_id", "")
        needs = self.desk.all_of(NEED.table, parent)
        self.offered = [_choice(need) for need in needs if need.details.is_open or need.row == closed]
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        self._needs.set_choices(getattr(self, "offered", []))


def _choice(need: Record[object]) -> Choice:
    words = " ".join(str(getattr(need.details, "words", "")).split())
    shown = words if len(words) <= SHOWN_OF_A_NEED else f"{words[:SHOWN_OF_A_NEED]}…"
    return Choice(need.row, f"{shown}  {day(getattr(need.details, 'happened_on', None))}", initials(words))


AIDS = SheetSpec(
    kind=AID,
    icon="shield-check",
    title=QT_TRANSLATE_NOOP("sheets", "Assistance"),
    one=QT_TRANSLATE_NOOP("sheets", "record of assistance"),
    empty=QT_TRANSLATE_NOOP("sheets", "No assistance is recorded yet"),
    help=QT_TRANSLATE_NOOP("sheets", "One line is one time that somebody was helped."),
    sections=(HELP, WORK),
    columns=(
        SheetColumn("happened_on", 104, bold=True),
        SheetColumn("kind", 130),
        SheetColumn("action", Width.REST),
        SheetColumn("amount_fen", 90),
        SheetColumn("helper", 100),
        SheetColumn("outcome", 150),
    ),
    dialog=AidDialog,
)
