"""What a bundle of a sister laptop, or of the county, brings: how many records of which kind."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.bundles.take_in_sister import TakenFromSister
from ui.inventory.field_labels import table_label
from ui.listed import listed
from ui.marked import QT_TRANSLATE_NOOP

_ROWS = QT_TRANSLATE_NOOP("sending", "{ledger} {count}")


def rows_words(taken: TakenFromSister) -> str:
    """Problems 2, Inspections 1; "" where no record changes."""
    found = sorted(taken.rows.items(), key=lambda one: (-one[1], one[0]))
    parts = [_say(_ROWS).format(ledger=table_label(table), count=count) for table, count in found]
    return listed(parts)


def _say(text: str) -> str:
    return QCoreApplication.translate("sending", text)
