"""The group's funds of one year 经费年度 (form F32): the sheet of its ledger."""

from __future__ import annotations

from app.groups.fund_year import FUND_YEAR
from ui.groups.fund_cells import LEFT, SPENT, closed_cell, left_cell, spent_cell
from ui.groups.fund_year_dialog import FundYearDialog
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.record_form import FieldSpec, Kind, Section
from ui.parts.table import Width
from ui.sheets.sheet_spec import SheetColumn, SheetSpec

FIELDS = Section(
    "",
    (
        FieldSpec("year", QT_TRANSLATE_NOOP("fields", "Year"), Kind.COUNT, longest=4),
        FieldSpec("population", QT_TRANSLATE_NOOP("fields", "Population"), Kind.COUNT, longest=7),
        FieldSpec("entitled_fen", QT_TRANSLATE_NOOP("fields", "Entitled to, in yuan"), Kind.MONEY),
        FieldSpec("received_fen", QT_TRANSLATE_NOOP("fields", "Received, in yuan"), Kind.MONEY),
        FieldSpec("closed_on", QT_TRANSLATE_NOOP("fields", "Year closed on"), Kind.PAST),
        FieldSpec("group_id", QT_TRANSLATE_NOOP("fields", "Of which group"), Kind.RECORD, of="member_group"),
        FieldSpec("note", QT_TRANSLATE_NOOP("fields", "Remarks"), Kind.WORDS, whole_row=True),
    ),
)


FUND_YEAR_SHEET = SheetSpec(
    kind=FUND_YEAR,
    icon="file-text",
    title=QT_TRANSLATE_NOOP("sheets", "Funds: years"),
    one=QT_TRANSLATE_NOOP("sheets", "fund year"),
    empty=QT_TRANSLATE_NOOP("sheets", "No fund year is recorded yet"),
    sections=(FIELDS,),
    dialog=FundYearDialog,
    columns=(
        SheetColumn("year", 80, bold=True),
        SheetColumn("entitled_fen", 110, title=QT_TRANSLATE_NOOP("sheets", "Entitled (yuan)"), keep=True),
        SheetColumn("received_fen", 110, title=QT_TRANSLATE_NOOP("sheets", "Received (yuan)")),
        SheetColumn("received_fen", 100, title=SPENT, of_view=spent_cell),
        SheetColumn("received_fen", 100, title=LEFT, of_view=left_cell, keep=True),
        SheetColumn("closed_on", 104, of_view=closed_cell),
        SheetColumn("note", Width.REST),
    ),
)
