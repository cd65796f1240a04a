"""What may stand in the way of backing up and restoring; part of `ui.reasons`."""

from __future__ import annotations

from ui.marked import QT_TRANSLATE_NOOP

BACKUPS: dict[str, str] = {
    "backup_running": QT_TRANSLATE_NOOP(
        "reasons", "A backup is being made already. Wait until it is done, then try again."
    ),
    "backup_differs": QT_TRANSLATE_NOOP(
        "reasons", "The backup is not what the records hold, so it was not kept. Have the records checked."
    ),
    "backup_not_elsewhere": QT_TRANSLATE_NOOP(
        "reasons", "This folder lies within the records themselves. Choose a stick or another disk."
    ),
    "backup_missing": QT_TRANSLATE_NOOP(
        "reasons", "There is no backup there. Choose the stick or the folder with the .yidai-backup file."
    ),
    "backup_damaged": QT_TRANSLATE_NOOP(
        "reasons", "This backup is damaged. Nothing was changed. Choose an older one, or another stick."
    ),
    "backup_newer": QT_TRANSLATE_NOOP(
        "reasons", "This backup was made by a newer Yidai. Update this program first."
    ),
    "backup_unreadable": QT_TRANSLATE_NOOP(
        "reasons", "The backup cannot be read. Nothing was changed. Plug the stick in again, or try another."
    ),
}
