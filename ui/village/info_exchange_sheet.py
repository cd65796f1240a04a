"""An exchange of information 信息交流 (form F25; rule S8): the sheet of its ledger."""

from __future__ import annotations

from app.village.info_exchange import INFO_EXCHANGE
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.record_form import FieldSpec, Kind, Section
from ui.parts.table import Width
from ui.sheets.record_dialog import RecordDialog
from ui.sheets.sheet_spec import SheetColumn, SheetSpec

FIELDS = Section(
    "",
    (
        FieldSpec("happened_on", QT_TRANSLATE_NOOP("fields", "Day"), Kind.PAST),
        FieldSpec("with_whom", QT_TRANSLATE_NOOP("fields", "With"), Kind.CODE, "EXCHANGE"),
        FieldSpec("who", QT_TRANSLATE_NOOP("fields", "Who it was")),
        FieldSpec("topic", QT_TRANSLATE_NOOP("fields", "Topic"), Kind.WORDS),
        FieldSpec("result", QT_TRANSLATE_NOOP("fields", "Result"), Kind.WORDS),
        FieldSpec("recorded_by", QT_TRANSLATE_NOOP("fields", "Recorded by")),
        FieldSpec("note", QT_TRANSLATE_NOOP("fields", "Remarks"), Kind.WORDS, whole_row=True),
    ),
)


INFO_EXCHANGE_SHEET = SheetSpec(
    kind=INFO_EXCHANGE,
    icon="file-text",
    title=QT_TRANSLATE_NOOP("sheets", "Exchanges"),
    one=QT_TRANSLATE_NOOP("sheets", "exchange"),
    empty=QT_TRANSLATE_NOOP("sheets", "No exchange is recorded yet"),
    sections=(FIELDS,),
    dialog=RecordDialog,  # case work: it may name people, and travels in case bundles alone
    columns=(
        SheetColumn("happened_on", 104, bold=True),
        SheetColumn("with_whom", 110),
        SheetColumn("who", 110),
        SheetColumn("topic", Width.REST),
        SheetColumn("recorded_by", 100),
    ),
)
