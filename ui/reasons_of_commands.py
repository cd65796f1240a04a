"""What only the command lines say: how they were called, what they found; part of `ui.reasons`."""

from __future__ import annotations

from ui.marked import QT_TRANSLATE_NOOP

COMMANDS: dict[str, str] = {
    "practice_village": QT_TRANSLATE_NOOP(
        "reasons",
        "This is the practice village: nothing goes out of it and no file comes in. Press Ctrl+L to end the "
        "exercise, and do this with the real records.",
    ),
    "json_unreadable": QT_TRANSLATE_NOOP("reasons", "What was handed over is not one JSON object."),
    "json_unknown_field": QT_TRANSLATE_NOOP("reasons", "There is no field {name}. Check how it is written."),
    "json_no_such_day": QT_TRANSLATE_NOOP(
        "reasons", "There is no day {day} ({name}). Write days as 2026-11-21."
    ),
    "json_wrong_value": QT_TRANSLATE_NOOP("reasons", "The value of {name} is not possible: check its kind."),
    "password_not_given": QT_TRANSLATE_NOOP(
        "reasons", "Nobody can be asked for the password here. Give it in a file, with --password-file."
    ),
    "password_file_unreadable": QT_TRANSLATE_NOOP(
        "reasons", "The file with the password cannot be read. Save the password in it as plain text, UTF-8."
    ),
    "fingerprint_not_given": QT_TRANSLATE_NOOP(
        "reasons",
        "Nobody can be asked for the twelve digits here. Compare them by telephone, give them with "
        "--fingerprint.",
    ),
    "receipt_not_looked_at": QT_TRANSLATE_NOOP(
        "reasons", "A receipt only says what has been received: there is nothing to look at before."
    ),
    "store_of_county": QT_TRANSLATE_NOOP(
        "reasons", "This is the county's store, not a village's records. Use yidai-county for it."
    ),
    "nothing_in_ledger": QT_TRANSLATE_NOOP(
        "reasons", "Not one row of this ledger can be taken in. Check the kind of ledger and its headings."
    ),
    "no_bundles_there": QT_TRANSLATE_NOOP(
        "reasons", "There is no bundle there. Bundles end in .yidai: check the folder or the stick."
    ),
    "bundles_left_out": QT_TRANSLATE_NOOP(
        "reasons", "Not taken in: {count} of {all}. The list above says why, and what to do."
    ),
    "system_said_no": QT_TRANSLATE_NOOP(
        "reasons", "The system does not let this file or folder be used ({error}). Check its name and owner."
    ),
    "check_found": QT_TRANSLATE_NOOP(
        "reasons",
        "Something in these records does not fit. Do not go on typing: copy the folder, call the county.",
    ),
    # what opening a vault may find
    "rolled_back": QT_TRANSLATE_NOOP(
        "reasons", "These records are older than what this laptop had. Was an older copy put back?"
    ),
    "clock_before_build": QT_TRANSLATE_NOOP(
        "reasons", "The laptop's clock is before the day this program was made. Set the clock."
    ),
    "clock_before_newest": QT_TRANSLATE_NOOP(
        "reasons", "The laptop's clock is before the newest record. Set the clock."
    ),
    "clock_far_ahead": QT_TRANSLATE_NOOP(
        "reasons", "The laptop's clock is far after the last record or receipt. Check the year."
    ),
    "unclean_end": QT_TRANSLATE_NOOP(
        "reasons", "Last time the program ended without closing. The records were checked and are whole."
    ),
}
