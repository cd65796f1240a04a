"""Why records do not open, and what disks and secrets refuse; part of `ui.reasons`."""

from __future__ import annotations

from ui.marked import QT_TRANSLATE_NOOP

VAULTS: dict[str, str] = {
    "vault_in_use": QT_TRANSLATE_NOOP(
        "reasons", "These records are open already. Use the window that is open, or close it first."
    ),
    "vault_closed": QT_TRANSLATE_NOOP("reasons", "The records are locked. Unlock them, then try again."),
    "vault_newer": QT_TRANSLATE_NOOP(
        "reasons", "These records were written by a newer Yidai. Update this program first."
    ),
    "vault_on_network": QT_TRANSLATE_NOOP(
        "reasons", "Records must not lie on a network drive. Choose a folder on this laptop's own disk."
    ),
    "vault_on_removable": QT_TRANSLATE_NOOP(
        "reasons", "Records must not lie on a stick or a USB disk. Choose a folder on this laptop's own disk."
    ),
    "file_gone": QT_TRANSLATE_NOOP("reasons", "The file is no longer there. Choose it once more."),
    "file_unreadable": QT_TRANSLATE_NOOP(
        "reasons", "The file cannot be read. Copy it to this laptop's own disk, then try again."
    ),
    "folder_missing": QT_TRANSLATE_NOOP("reasons", "This folder is no longer there. Choose another one."),
    "folder_not_empty": QT_TRANSLATE_NOOP(
        "reasons", "There is something in this folder already. Choose an empty one."
    ),
    "folder_not_writable": QT_TRANSLATE_NOOP(
        "reasons", "This folder cannot be written to. Choose another one."
    ),
    "folder_path_too_long": QT_TRANSLATE_NOOP(
        "reasons",
        "The path of this folder is too long for the database: at most {longest} Chinese characters with all "
        "the folders above it. Choose a place nearer to the top.",
    ),
    "copy_before_migration_failed": QT_TRANSLATE_NOOP(
        "reasons",
        "The copy before the update failed, so nothing was changed. Make room on the disk, then try again.",
    ),
    "migration_failed": QT_TRANSLATE_NOOP(
        "reasons",
        "The records could not be brought up to this version and are as they were. Call the county.",
    ),
    "checkpoint_incomplete": QT_TRANSLATE_NOOP(
        "reasons", "The records were not written to disk completely. Close other programs, then save again."
    ),
    "password_wrong": QT_TRANSLATE_NOOP(
        "reasons", "The password is not right. Check Caps Lock and the input method, then try again."
    ),
    "password_short": QT_TRANSLATE_NOOP(
        "reasons",
        "The password is too short. Use at least {least} {least:character|characters}, "
        "for instance a sentence.",
    ),
    "user_name_missing": QT_TRANSLATE_NOOP("reasons", "The user's name is missing."),
    "village_name_missing": QT_TRANSLATE_NOOP("reasons", "The name of the village is missing."),
    "village_code_form": QT_TRANSLATE_NOOP(
        "reasons", "The village code has 6 to 12 digits. Copy it from the county's list."
    ),
    "phrase_character": QT_TRANSLATE_NOOP(
        "reasons", "Character {position} does not belong to the recovery phrase. Compare with the sheet."
    ),
    "phrase_checksum": QT_TRANSLATE_NOOP(
        "reasons",
        "The recovery phrase does not fit together: one character is wrong. Compare with the sheet.",
    ),
    "phrase_length": QT_TRANSLATE_NOOP(
        "reasons", "The recovery phrase has 24 characters. Count them once more."
    ),
    "phrase_not_written_down": QT_TRANSLATE_NOOP(
        "reasons",
        "These are not the characters on the sheet. Write them down first, then type them from there.",
    ),
    "phrase_wrong": QT_TRANSLATE_NOOP(
        "reasons", "This recovery phrase belongs to other records. Look for the right sheet."
    ),
    "vault_missing": QT_TRANSLATE_NOOP(
        "reasons", "There are no records in this folder. Choose the right folder, or restore a backup."
    ),
    "vault_not_encrypted": QT_TRANSLATE_NOOP(
        "reasons", "This database is not encrypted, so it is not opened. Choose the records that Yidai made."
    ),
    "vault_foreign": QT_TRANSLATE_NOOP(
        "reasons",
        "The password is right, but the file beside it is none of these records: it was exchanged or "
        "destroyed. Change nothing; put the last backup back.",
    ),
    "vault_damaged": QT_TRANSLATE_NOOP(
        "reasons",
        "The records are damaged. Do not go on typing: restore the last backup, then tell the county.",
    ),
    "keys_damaged": QT_TRANSLATE_NOOP(
        "reasons",
        "The file keys.json of the records is damaged. Delete nothing: restore a backup or ask the county.",
    ),
    "vault_key_wrong": QT_TRANSLATE_NOOP(
        "reasons", "The key does not open these records. Check the password."
    ),
    "vault_locked": QT_TRANSLATE_NOOP(
        "reasons", "The records are in use by another window. Close it, then try again."
    ),
    "vault_read_only": QT_TRANSLATE_NOOP(
        "reasons", "The records may be read but not written. Copy the folder to the laptop's own disk."
    ),
    "driver_not_encrypting": QT_TRANSLATE_NOOP(
        "reasons", "This program cannot encrypt, so it saves nothing. Install Yidai anew."
    ),
    "disk_full": QT_TRANSLATE_NOOP(
        "reasons",
        "The disk is full and this was not saved. Delete files you no longer need, then save again.",
    ),
    "disk_failed": QT_TRANSLATE_NOOP(
        "reasons",
        "The disk did not answer and this was not saved. Back up to a stick now, then have it looked at.",
    ),
    "marks_not_writable": QT_TRANSLATE_NOOP(
        "reasons",
        "The program may not write in {folder}, where it notes how far the records have come. What is saved "
        "stays saved. Ask an administrator to let this account write there.",
    ),
}
