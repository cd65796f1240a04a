"""The support file in the unlock window: where the records do not open, it is wanted most."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from app.support.gather_facts import Facts, facts_without_records
from ui.background import Jobs
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.ask_path import AskPath
from ui.support.facts_words import support_text
from ui.support.support_dialog import SupportDialog
from ui.support.wiring import save_text


def show_support_file(
    over: QWidget, jobs: Jobs, settings: Path, vault: Path, ask: AskPath | None = None
) -> None:
    """Gather beside the window what can be told without a password, and show it before it is saved."""

    def gather(_report: object) -> Facts:
        return facts_without_records(settings, vault)

    words = QT_TRANSLATE_NOOP("support", "Gathering the support file")
    job = jobs.start(QCoreApplication.translate("support", words), gather)
    job.done.connect(partial(_show, over, ask or AskPath()))


def _show(over: QWidget, ask: AskPath, facts: Facts) -> None:
    if over.isVisible() and over.findChild(SupportDialog) is None:
        dialog = SupportDialog(save_text, ask, over)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show_text(support_text(facts))
