"""Why there is no backup, in words that leave no doubt about the records and the bundle themselves."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.errors import Refused, Trouble
from ui.marked import QT_TRANSLATE_NOOP
from ui.problems import sentence_of

# The usual sentences for these reasons speak of what was being saved or sent.
_OF_BACKUPS = {
    "disk_full": QT_TRANSLATE_NOOP(
        "backups",
        "No backup was made: the disk is full. Your records are saved. Delete files you do not need.",
    ),
    "disk_failed": QT_TRANSLATE_NOOP(
        "backups", "No backup was made: the disk did not answer. Have it looked at, and back up to a stick."
    ),
    "stick_pulled": QT_TRANSLATE_NOOP(
        "backups",
        "No backup was copied: the stick was taken out too early, or it is damaged. Plug it in again, or take"
        " another stick.",
    ),
    "stick_damaged": QT_TRANSLATE_NOOP(
        "backups",
        "No backup was copied: the stick is damaged, and the system has closed it against writing. Take it"
        " out, plug it in again and back up once more. Where that fails too, have it repaired (Windows:"
        " Properties, Tools, Check) or take another one.",
    ),
    "stick_full": QT_TRANSLATE_NOOP(
        "backups", "No backup was copied: the stick is full. Make room or take another stick."
    ),
    "stick_file_too_large": QT_TRANSLATE_NOOP(
        "backups", "No backup was copied: it is too large for one file. Call the county."
    ),
}


def failed_words(problem: Refused | Trouble) -> str:
    """One sentence, in the language of now."""
    words = _OF_BACKUPS.get(problem.reason)
    return sentence_of(problem) if words is None else QCoreApplication.translate("backups", words)
