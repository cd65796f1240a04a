"""Five knowns 五知 as a sheet: day and source with each, and who may see contacts and movements."""

from __future__ import annotations

from app.bag.known import ASPECTS, KNOWN, MOVEMENT, Known
from app.bag.read_bag import Bag
from ui.bag.known_list import KnownList
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.record_form import FieldSpec, Kind, Section
from ui.parts.table import Width
from ui.sheets.record_dialog import RecordDialog
from ui.sheets.sheet_spec import SheetColumn, SheetSpec

WHAT = Section(
    "",
    (
        FieldSpec("aspect", QT_TRANSLATE_NOOP("fields", "What it is about"), Kind.CODE, "ASPECT"),
        FieldSpec("known_on", QT_TRANSLATE_NOOP("fields", "Known on"), Kind.PAST),
        FieldSpec(
            "source",
            QT_TRANSLATE_NOOP("fields", "Known from"),
            help=QT_TRANSLATE_NOOP("fields", "A visit, the township, the police: no names of informants."),
        ),
        FieldSpec("place", QT_TRANSLATE_NOOP("fields", "Where to")),
        FieldSpec("from_on", QT_TRANSLATE_NOOP("fields", "Away from"), Kind.DAY),
        FieldSpec("to_on", QT_TRANSLATE_NOOP("fields", "Back on"), Kind.DAY),
        FieldSpec("words", QT_TRANSLATE_NOOP("fields", "What is known"), Kind.WORDS, whole_row=True),
    ),
)


class KnownDialog(RecordDialog):
    """Place and days belong to a movement alone."""

    def look_again(self) -> None:
        super().look_again()
        is_movement = self.form.value("aspect") == MOVEMENT
        for name in ("place", "from_on", "to_on"):
            self.form.show_row(name, is_movement or not self.form.field(name).is_empty())


def _first(bag: Bag, hint: str) -> Known:
    return Known(aspect=hint if hint in ASPECTS else "", known_on=bag.today)


KNOWNS = SheetSpec(
    kind=KNOWN,
    icon="eye",
    title=QT_TRANSLATE_NOOP("sheets", "Five knowns"),
    one=QT_TRANSLATE_NOOP("sheets", "piece of knowledge"),
    empty=QT_TRANSLATE_NOOP("sheets", "Nothing is known yet"),
    note=QT_TRANSLATE_NOOP(
        "sheets",
        "Do not name whoever told you. Write of movements and of other people only as far as help needs it; "
        "contacts and movements are seen by the responsible person and the leader only.",
    ),
    sections=(WHAT,),
    columns=(
        SheetColumn("aspect", 130, bold=True),
        SheetColumn("words", Width.REST),
        SheetColumn("known_on", 104),
        SheetColumn("source", 150),
    ),
    dialog=KnownDialog,
    sheet=KnownList,
    first=_first,
)
