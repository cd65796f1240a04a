"""Every reason why the program said no or met trouble, as a whole sentence that says what to do.

Blanks in braces are filled from the facts of the refusal. A test demands a sentence for each reason
that `app` and `db` raise. Kinds of file share their sentences: `bundle_truncated` and
`receipt_truncated` are told with `*_truncated` unless they have one of their own.
"""

from __future__ import annotations

from ui.marked import QT_TRANSLATE_NOOP

UNKNOWN = QT_TRANSLATE_NOOP(
    "reasons", "This cannot be done now. Nothing was changed. Please write down: {reason}"
)

SENTENCES: dict[str, str] = {
    # days
    "date_missing": QT_TRANSLATE_NOOP("reasons", "The day is missing. Type it like 1121 or 2026-11-21."),
    "date_not_understood": QT_TRANSLATE_NOOP(
        "reasons", "This is not understood as a day. Type it like 1121, 11.21 or 2026-11-21."
    ),
    "date_impossible": QT_TRANSLATE_NOOP("reasons", "There is no such day. Check month and day."),
    "date_unclear": QT_TRANSLATE_NOOP(
        "reasons", "This can be read as two different days. Type the whole day, like 2026-11-21."
    ),
    "date_two_digit_year": QT_TRANSLATE_NOOP("reasons", "Type the year with four digits, like 2026-11-21."),
    "date_without_year": QT_TRANSLATE_NOOP("reasons", "The year is missing. Type it like 2026-11-21."),
    "date_year_only": QT_TRANSLATE_NOOP("reasons", "Only the year is given. Month and day are missing."),
    "date_month_only": QT_TRANSLATE_NOOP("reasons", "Only year and month are given. The day is missing."),
    "date_relative": QT_TRANSLATE_NOOP("reasons", "Type the day itself here, like 2026-11-21."),
    "date_in_future": QT_TRANSLATE_NOOP("reasons", "This day is after today. Check the year and the month."),
    # ID numbers
    "id_missing": QT_TRANSLATE_NOOP(
        "reasons", "The ID number is missing. It can be completed later from the paper."
    ),
    "id_length": QT_TRANSLATE_NOOP("reasons", "An ID number has 18 digits. Count them once more."),
    "id_characters": QT_TRANSLATE_NOOP(
        "reasons", "An ID number has digits only, and perhaps an X at the end."
    ),
    "id_birth_date": QT_TRANSLATE_NOOP(
        "reasons", "Digits 7 to 14 are no day of birth. Check them on the card."
    ),
    "id_birth_in_future": QT_TRANSLATE_NOOP("reasons", "The day of birth in this number lies after today."),
    "id_check_digit": QT_TRANSLATE_NOOP(
        "reasons", "The last digit does not fit the others: one digit is mistyped. Compare with the card."
    ),
    # the vault and the disk
    "vault_missing": QT_TRANSLATE_NOOP(
        "reasons", "There are no records in this folder. Choose the right folder, or restore a backup."
    ),
    "vault_not_encrypted": QT_TRANSLATE_NOOP(
        "reasons", "This database is not encrypted, so it is not opened. Choose the records that Yidai made."
    ),
    "vault_damaged": QT_TRANSLATE_NOOP(
        "reasons",
        "The records are damaged. Do not go on typing: restore the last backup, then tell the county.",
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
    # ledgers to take in
    "ledger_missing": QT_TRANSLATE_NOOP("reasons", "The file is no longer there. Choose it once more."),
    "ledger_extension_wrong": QT_TRANSLATE_NOOP(
        "reasons", "A file ending in {extension} cannot be read. Save it as .xlsx, .xls, .ods or .csv."
    ),
    "ledger_unreadable": QT_TRANSLATE_NOOP(
        "reasons", "This ledger cannot be read. Open it in WPS or Excel, save it as .xlsx and try again."
    ),
    "ledger_damaged": QT_TRANSLATE_NOOP(
        "reasons", "This ledger is damaged. Open it in WPS or Excel, save it anew and try again."
    ),
    "ledger_password": QT_TRANSLATE_NOOP(
        "reasons", "This ledger is protected by a password. Save it without a password and try again."
    ),
    "ledger_too_large": QT_TRANSLATE_NOOP(
        "reasons", "This ledger is too large. Split it into several files and take them in one by one."
    ),
    "ledger_took_too_long": QT_TRANSLATE_NOOP(
        "reasons", "Reading this ledger took too long and was stopped. Save it anew as .xlsx and try again."
    ),
    "ledger_reader_failed": QT_TRANSLATE_NOOP(
        "reasons", "Reading this ledger failed. Nothing was taken in. Save it anew as .xlsx and try again."
    ),
    "ledger_cancelled": QT_TRANSLATE_NOOP("reasons", "Reading was cancelled. Nothing was taken in."),
    "field_unknown": QT_TRANSLATE_NOOP(
        "reasons", "This column cannot be taken in. Choose another meaning for it."
    ),
    "mapping_damaged": QT_TRANSLATE_NOOP(
        "reasons", "The remembered meaning of the columns is damaged. Set the columns once more."
    ),
    # plans
    "plan_unknown": QT_TRANSLATE_NOOP(
        "reasons", "This plan is not known here. Take in the county's newest file."
    ),
    "plan_unreadable": QT_TRANSLATE_NOOP(
        "reasons", "The plan cannot be read. Ask the county for the file once more."
    ),
    # bundles and other files that travel
    "bundle_bad_signature": QT_TRANSLATE_NOOP(
        "reasons",
        "The signature of this file is not right. Nothing was taken in. Ask the sender for a new one.",
    ),
    "bundle_bad_checkpoint": QT_TRANSLATE_NOOP(
        "reasons",
        "The file does not fit what its laptop signed before. Nothing was taken in. Call the sender.",
    ),
    "bundle_broken_chain": QT_TRANSLATE_NOOP(
        "reasons",
        "Entries in this file are missing or changed. Nothing was taken in. Ask the sender for a new one.",
    ),
    "bundle_changed_while_writing": QT_TRANSLATE_NOOP(
        "reasons", "Records changed while the file was written. Nothing was sent. Write it once more."
    ),
    "name_not_portable": QT_TRANSLATE_NOOP(
        "reasons", "This file name does not work on every computer. Use letters, digits and hyphens."
    ),
    "*_malformed": QT_TRANSLATE_NOOP(
        "reasons",
        "This file is not built as it should be. Nothing was taken in. Ask the sender for a new one.",
    ),
    "*_damaged": QT_TRANSLATE_NOOP(
        "reasons",
        "This file is damaged. Nothing was taken in. Copy it once more, with another stick if need be.",
    ),
    "*_truncated": QT_TRANSLATE_NOOP(
        "reasons",
        "This file is not complete. Nothing was taken in. Copy it once more, then remove the stick safely.",
    ),
    "*_from_the_future": QT_TRANSLATE_NOOP(
        "reasons", "This file comes from a newer Yidai. Nothing was taken in. Update this program first."
    ),
    "*_not_for_us": QT_TRANSLATE_NOOP(
        "reasons", "This file is encrypted for somebody else. Ask the sender to write it for you."
    ),
    "*_over_limit": QT_TRANSLATE_NOOP(
        "reasons", "This file is larger than it may be. Nothing was taken in. Call the sender."
    ),
    "*_armored": QT_TRANSLATE_NOOP(
        "reasons", "This file was turned into text on its way. Ask for the file itself, on a stick."
    ),
    "*_passphrase": QT_TRANSLATE_NOOP(
        "reasons", "This file is locked with a password, which Yidai never does. It was not opened."
    ),
    "*_unknown": QT_TRANSLATE_NOOP(
        "reasons", "This is not known here. Check it, or take in the county's newest file."
    ),
}
"""Reason → English sentence; the translations are in the context "reasons"."""
