"""Money in or out 收支 (form F32): the sheet of its ledger."""

from __future__ import annotations

from app.groups.fund_line import FUND_LINE
from ui.groups.fund_summary import fund_summary
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.record_form import FieldSpec, Kind, Section
from ui.parts.table import Width
from ui.sheets.sheet_spec import SheetColumn, SheetSpec

FIELDS = Section(
    "",
    (
        FieldSpec("happened_on", QT_TRANSLATE_NOOP("fields", "Day"), Kind.PAST),
        FieldSpec("direction", QT_TRANSLATE_NOOP("fields", "In or out"), Kind.CODE, "DIRECTION_MONEY"),
        FieldSpec("amount_fen", QT_TRANSLATE_NOOP("fields", "Amount in yuan"), Kind.MONEY),
        FieldSpec("purpose", QT_TRANSLATE_NOOP("fields", "Purpose")),
        FieldSpec("receipt_no", QT_TRANSLATE_NOOP("fields", "Voucher")),
        FieldSpec("handled_by", QT_TRANSLATE_NOOP("fields", "Handled by")),
        FieldSpec("checked_by", QT_TRANSLATE_NOOP("fields", "Checked by")),
        FieldSpec("note", QT_TRANSLATE_NOOP("fields", "Remarks"), Kind.WORDS, whole_row=True),
    ),
)


FUND_LINE_SHEET = SheetSpec(
    kind=FUND_LINE,
    icon="file-text",
    title=QT_TRANSLATE_NOOP("sheets", "Funds: lines"),
    one=QT_TRANSLATE_NOOP("sheets", "fund line"),
    empty=QT_TRANSLATE_NOOP("sheets", "No receipt or spending is recorded yet"),
    sections=(FIELDS,),
    columns=(
        SheetColumn("happened_on", 104, bold=True),
        SheetColumn("direction", 70),
        SheetColumn("amount_fen", 110, keep=True),
        SheetColumn("purpose", Width.REST),
        SheetColumn("receipt_no", 120),
        SheetColumn("handled_by", 90),
    ),
    summary=fund_summary,
)
