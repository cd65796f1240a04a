"""Two files side by side: which fields differ, and what lies under each. No widgets in here."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.details import to_cells
from app.people.merge_twins import FileSeen
from ui.history.record_words import Told, label_of_field, label_of_table

FIRST = ("name", "former_name", "sex", "birth", "id_no", "phone", "village_group", "status", "owner")
"""What tells two people apart stands on top, whether it differs or not."""


@dataclass(frozen=True)
class Compared:
    """One line: what it is about, what either file says (numbers masked), and whether that differs."""

    label: str
    one: str
    other: str
    differs: bool


def compare_files(one: FileSeen, other: FileSeen) -> list[Compared]:
    """The file numbers, what tells people apart, what differs besides, and the records under each."""
    ours, theirs = to_cells(one.record.details), to_cells(other.record.details)
    file_no = QCoreApplication.translate("CompareFiles", "File number")
    lines = [Compared(file_no, one.record.file_no, other.record.file_no, differs=False)]
    told = Told()
    for name in (*FIRST, *(name for name in ours if name not in FIRST and ours[name] != theirs[name])):
        lines.append(
            Compared(
                label_of_field("person", name),
                told.value("person", name, ours[name]),
                told.value("person", name, theirs[name]),
                ours[name] != theirs[name],
            )
        )
    for table in sorted({*one.rows, *other.rows}):
        numbers = (one.rows.get(table, 0), other.rows.get(table, 0))
        lines.append(Compared(label_of_table(table), str(numbers[0]), str(numbers[1]), differs=False))
    return lines
