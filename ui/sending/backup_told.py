"""What became of the backup that was to go beside the bundle."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.errors import Refused, Trouble
from ui.backups.failed_words import failed_words
from ui.marked import QT_TRANSLATE_NOOP

_ON_STICK = QT_TRANSLATE_NOOP("sending", "An encrypted backup is on the stick too: {0}")
_IN_FOLDER = QT_TRANSLATE_NOOP("sending", "An encrypted backup is in the folder too: {0}")
_NOT = QT_TRANSLATE_NOOP("sending", "The bundle is written, the backup is not.")
_STOPPED = QT_TRANSLATE_NOOP("sending", "The bundle is written. The backup was stopped.")


@dataclass(frozen=True)
class BackupTold:
    """`file_name` of a backup that was read back; else the problem, or that it was stopped. Nothing
    of these: a bug, which was reported elsewhere.
    """

    file_name: str = ""
    problem: Refused | Trouble | None = None
    stopped: bool = False


def backup_words(told: BackupTold, *, removable: bool) -> str:
    """One or two sentences, in the language of now."""
    if told.file_name:
        return _say(_ON_STICK if removable else _IN_FOLDER).format(told.file_name)
    if told.stopped:
        return _say(_STOPPED)
    if told.problem is None:
        return _say(_NOT)
    return f"{_say(_NOT)} {failed_words(told.problem)}"


def _say(text: str) -> str:
    return QCoreApplication.translate("sending", text)
