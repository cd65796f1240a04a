"""Where a record stands on its way to the county, in words: a written bundle is not yet a received one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.bundles.pending import RecordState, Sent
from ui.parts.table import Cell, Column
from ui.parts.tone import Tone

WIDTH = 130


def sent_column() -> Column:
    """The title, in the language of now."""
    return Column(QCoreApplication.translate("RecordTable", "To the county"), WIDTH)


def sent_cell(state: RecordState | None) -> Cell:
    """Not exported, in bundle n, or received by the county."""
    if state is None or state.state is Sent.NOT_EXPORTED:
        return Cell(QCoreApplication.translate("RecordTable", "not sent yet"), Tone.QUIET, icon="")
    if state.state is Sent.WRITTEN:
        words = QCoreApplication.translate("RecordTable", "in bundle {0}")
        return Cell(words.format(state.bundle), Tone.DUE)
    return Cell(QCoreApplication.translate("RecordTable", "received"), Tone.DONE)
