"""Every reason why the program said no or met trouble, as a whole sentence that says what to do.

Blanks in braces are filled from the facts of the refusal. A test demands a sentence for each reason
that `app` and `db` raise. Kinds of file share their sentences: `bundle_truncated` and
`receipt_truncated` are told with `*_truncated` unless they have one of their own.
"""

from __future__ import annotations

from ui.marked import QT_TRANSLATE_NOOP
from ui.reasons_of_attachments import ATTACHMENTS
from ui.reasons_of_backups import BACKUPS
from ui.reasons_of_bundles import BUNDLES
from ui.reasons_of_closing import CLOSING
from ui.reasons_of_commands import COMMANDS
from ui.reasons_of_conduct import CONDUCT
from ui.reasons_of_county import COUNTY
from ui.reasons_of_history import HISTORY
from ui.reasons_of_ledgers import LEDGERS
from ui.reasons_of_papers import PAPERS
from ui.reasons_of_people import PEOPLE
from ui.reasons_of_placements import PLACEMENTS
from ui.reasons_of_postgres import POSTGRES
from ui.reasons_of_records import RECORDS
from ui.reasons_of_updates import UPDATES
from ui.reasons_of_users import USERS
from ui.reasons_of_values import VALUES
from ui.reasons_of_vaults import VAULTS

UNKNOWN = QT_TRANSLATE_NOOP(
    "reasons", "This cannot be done now. Nothing was changed. Please write down: {reason}"
)

_TOUR: dict[str, str] = {
    "tour_folder_not_empty": QT_TRANSLATE_NOOP(
        "reasons", "There is something in that folder already. Name one that does not exist yet."
    ),
    "tour_stuck": QT_TRANSLATE_NOOP("reasons", "The tour waited in vain for: {what}"),
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
    # people and placements
    "name_missing": QT_TRANSLATE_NOOP("reasons", "The name is missing."),
    "name_too_long": QT_TRANSLATE_NOOP("reasons", "The name has more than {most} characters. Check it."),
    "phrase_names_person": QT_TRANSLATE_NOOP(
        "reasons", "A phrase is for everybody, and this one names somebody with a file. Leave the name out."
    ),
    "phrases_too_many": QT_TRANSLATE_NOOP(
        "reasons", "A field keeps {most} phrases of its own at most. Take out one that is not used."
    ),
    "text_too_long": QT_TRANSLATE_NOOP("reasons", "The text has more than {most} characters. Shorten it."),
    "text_unstorable": QT_TRANSLATE_NOOP(
        "reasons", "There is a character in the text that cannot be kept. Type the text once more."
    ),
    "birth_in_future": QT_TRANSLATE_NOOP("reasons", "The day of birth is after today. Check the year."),
    "file_number_unknown": QT_TRANSLATE_NOOP(
        "reasons", "There is no file with this number. Check the number."
    ),
    "file_number_twice": QT_TRANSLATE_NOOP(
        "reasons", "{count} files have this number. Find the person by name instead."
    ),
    "placement_kind_missing": QT_TRANSLATE_NOOP(
        "reasons", "The kind of measure is missing. Choose one from the list."
    ),
    "term_impossible": QT_TRANSLATE_NOOP(
        "reasons", "This term is not possible. Type the number of months as on the decision."
    ),
    "reason_missing": QT_TRANSLATE_NOOP("reasons", "Please write down why."),
    "no_village": QT_TRANSLATE_NOOP("reasons", "No village is set up here yet. Set it up first."),
    "code_list_unknown": QT_TRANSLATE_NOOP(
        "reasons", "A list that the program needs is missing. Install Yidai anew."
    ),
    # visits and tests
    "visit_day_missing": QT_TRANSLATE_NOOP("reasons", "The day of the visit is missing."),
    "visit_in_future": QT_TRANSLATE_NOOP(
        "reasons", "The day of the visit is after today. Enter it once it has taken place."
    ),
    "situation_report_offered": QT_TRANSLATE_NOOP(
        "reasons",
        "Once this is saved, R in the bag drafts the report to the police: facts and days, no judgement.",
    ),
    "day_before_placement": QT_TRANSLATE_NOOP(
        "reasons",
        "This day lies before the placement began. It is recorded, and counts for nothing that is due.",
    ),
    "visit_day_impossible": QT_TRANSLATE_NOOP(
        "reasons", "The day of the visit is too long ago. Check the year."
    ),
    "visit_result_missing": QT_TRANSLATE_NOOP("reasons", "Say how the visit went: choose one from the list."),
    "test_day_missing": QT_TRANSLATE_NOOP("reasons", "The day of the test is missing."),
    "test_in_future": QT_TRANSLATE_NOOP(
        "reasons", "The day of the test is after today. Enter it once it has taken place."
    ),
    "test_day_impossible": QT_TRANSLATE_NOOP(
        "reasons", "The day of the test is too long ago. Check the year."
    ),
    "test_result_missing": QT_TRANSLATE_NOOP(
        "reasons", "The result of the test is missing: choose one from the list."
    ),
    # undo, conflicts, paper
    "nothing_to_undo": QT_TRANSLATE_NOOP("reasons", "There is nothing of yours to undo."),
    "conflict_changed": QT_TRANSLATE_NOOP(
        "reasons", "This has changed meanwhile. Look at it once more, then choose."
    ),
    "both_impossible": QT_TRANSLATE_NOOP(
        "reasons", "Of these values one has to be chosen: both cannot be kept this way."
    ),
    "nobody_to_print": QT_TRANSLATE_NOOP("reasons", "There is nobody to print. Choose people first."),
    "form_unknown": QT_TRANSLATE_NOOP(
        "reasons", "There is no form with the number {number}. “yidai print --forms” lists them all."
    ),
    "form_unreadable": QT_TRANSLATE_NOOP(
        "reasons", "This form cannot be used: “{place}” is not understood ({why})."
    ),
    "nothing_new_to_print": QT_TRANSLATE_NOOP(
        "reasons", "Nothing is new or changed since the last printing."
    ),
    "letter_place_unknown": QT_TRANSLATE_NOOP(
        "reasons", "This letter has no place 【{place}】. Use those that are named below, or plain words."
    ),
    "nothing_chosen_to_print": QT_TRANSLATE_NOOP(
        "reasons", "Nothing is chosen. Choose a ledger with Space, or photos."
    ),
    "printing_cancelled": QT_TRANSLATE_NOOP("reasons", "Printing was cancelled."),
    # the vault and the disk
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
        "reasons", "The password is too short. Use at least {least} characters, for instance a sentence."
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
    # plans
    "plan_unknown": QT_TRANSLATE_NOOP(
        "reasons", "This plan is not known here. Take in the county's newest file."
    ),
    "plan_unreadable": QT_TRANSLATE_NOOP(
        "reasons", "The plan cannot be read. Ask the county for the file once more."
    ),
    # the county
    "not_enrolled": QT_TRANSLATE_NOOP(
        "reasons", "This laptop is not enrolled with the county yet. Take in the county's file first."
    ),
    "fingerprint_differs": QT_TRANSLATE_NOOP(
        "reasons", "The twelve digits differ. Do not go on: call the county and compare once more."
    ),
    "county_file_bad_signature": QT_TRANSLATE_NOOP(
        "reasons",
        "The county's file is not signed rightly. It was not taken in. Ask the county for a new one.",
    ),
    "county_file_from_the_future": QT_TRANSLATE_NOOP(
        "reasons", "The county's file comes from a newer Yidai. Update this program first."
    ),
    "county_file_malformed": QT_TRANSLATE_NOOP(
        "reasons",
        "The county's file is not whole or not in the right form. Nothing was taken in. Copy it once more, or"
        " ask the county for a new one.",
    ),
    "county_file_not_a_county_file": QT_TRANSLATE_NOOP(
        "reasons", "This is not a file of the county. Choose another one."
    ),
    "county_file_older": QT_TRANSLATE_NOOP(
        "reasons", "A newer file of the county was taken in already. This one is not needed."
    ),
    "county_file_other_county": QT_TRANSLATE_NOOP(
        "reasons", "This file comes from another county. It was not taken in."
    ),
    "county_file_over_limit": QT_TRANSLATE_NOOP(
        "reasons", "This file is larger than a county's file may be. It was not taken in."
    ),
    "county_reads_older_format": QT_TRANSLATE_NOOP(
        "reasons", "The county cannot read bundles of this program yet. Ask the county to update first."
    ),
    "bundle_foreign_county": QT_TRANSLATE_NOOP(
        "reasons", "This bundle was written for another county. It was not taken in."
    ),
    "bundle_not_kept": QT_TRANSLATE_NOOP(
        "reasons", "The copy of this bundle is no longer kept here. Write a new bundle instead."
    ),
    "bundle_kept_damaged": QT_TRANSLATE_NOOP(
        "reasons",
        "The copy of this bundle on this laptop's disk is damaged. Write a new bundle: it carries the same.",
    ),
    "bundle_check_unavailable": QT_TRANSLATE_NOOP(
        "reasons",
        "The file could not be checked here. Nothing was taken in. Start Yidai anew, then try again.",
    ),
    "receipt_bad_signature": QT_TRANSLATE_NOOP(
        "reasons",
        "The receipt is not signed by our county. It was not taken in. Ask the county for a new one.",
    ),
    "receipt_older": QT_TRANSLATE_NOOP(
        "reasons", "A newer receipt was taken in already. This one is not needed."
    ),
    "receipt_other_history": QT_TRANSLATE_NOOP(
        "reasons",
        "The county holds other entries of laptop {tag} than this machine, from number {number} on: a copy "
        "of these records is in use, or an older state was put back. The receipt was not taken in, and "
        "nothing was changed. Call the county; the page Send says what to do.",
    ),
    "receipt_other_laptop": QT_TRANSLATE_NOOP(
        "reasons", "This receipt is for another laptop. Take it in there."
    ),
    "receipt_code_not_ten_digits": QT_TRANSLATE_NOOP(
        "reasons", "A receipt code has ten digits. Ask for it once more."
    ),
    "receipt_code_mistyped": QT_TRANSLATE_NOOP(
        "reasons", "One digit is wrong or two are swapped. Compare once more."
    ),
    "receipt_code_unknown": QT_TRANSLATE_NOOP(
        "reasons",
        "This code fits no bundle that waits for a receipt. Ask for the laptop's tag and the bundle number.",
    ),
    "receipt_code_before_restore": QT_TRANSLATE_NOOP(
        "reasons",
        "Bundle {number} was written before the county restored an older store: this code no longer holds. "
        "Write a new bundle, or take in the county's receipt file.",
    ),
    "receipt_code_wait": QT_TRANSLATE_NOOP(
        "reasons", "Too many wrong codes. Wait {minutes} minutes, then ask the county for the code once more."
    ),
    "county_name_missing": QT_TRANSLATE_NOOP("reasons", "The name of the county is missing."),
    "no_county_store": QT_TRANSLATE_NOOP(
        "reasons", "There is no county store in this folder. Choose the right folder, or set one up first."
    ),
    "bundle_foreign_rows": QT_TRANSLATE_NOOP(
        "reasons", "The bundle changes records that are not its own. Nothing was taken in. Call the sender."
    ),
    "laptop_revoked": QT_TRANSLATE_NOOP(
        "reasons", "This laptop was struck off. Nothing was taken in. Enrol it anew if that was a mistake."
    ),
    "laptop_other_village": QT_TRANSLATE_NOOP(
        "reasons", "This laptop is enrolled for another village. Nothing was taken in. Call the village."
    ),
    "laptop_other_keys": QT_TRANSLATE_NOOP(
        "reasons", "The laptop's keys are not those it enrolled with. Nothing was taken in. Call the village."
    ),
    "token_used": QT_TRANSLATE_NOOP(
        "reasons",
        "This enrolment was used by another laptop already. Nothing was taken in. Call the village.",
    ),
    # the stick
    "stick_missing": QT_TRANSLATE_NOOP(
        "reasons", "The stick or the folder is no longer there. Plug it in again and choose it."
    ),
    "stick_pulled": QT_TRANSLATE_NOOP(
        "reasons",
        "The stick was taken out too early. Nothing counts as sent. Plug it in and write once more.",
    ),
    "stick_full": QT_TRANSLATE_NOOP(
        "reasons", "The stick is full. Nothing counts as sent. Make room or take another stick."
    ),
    "stick_write_protected": QT_TRANSLATE_NOOP(
        "reasons", "The stick is write-protected. Move its little switch, or take another stick."
    ),
    "stick_file_too_large": QT_TRANSLATE_NOOP(
        "reasons", "The bundle is too large for one file. Call the county."
    ),
    "stick_name_taken": QT_TRANSLATE_NOOP(
        "reasons", "There is another file of this name on the stick. Move it away, then write once more."
    ),
    "pack_needs_password": QT_TRANSLATE_NOOP(
        "reasons", "What goes on a stick is always encrypted. Save it without this wish, or on this disk."
    ),
    "stick_read_back_differs": QT_TRANSLATE_NOOP(
        "reasons", "What was read back is not what was written: the stick is faulty. Take another one."
    ),
    "file_not_writable": QT_TRANSLATE_NOOP(
        "reasons", "Nothing can be written there. Choose another folder or another name."
    ),
    # paper
    "printer_failed": QT_TRANSLATE_NOOP(
        "reasons",
        "The printer did not take the paper. Nothing counts as printed. Look at it, then print again.",
    ),
    "printer_stopped": QT_TRANSLATE_NOOP(
        "reasons", "The printer did not take the next bag. Look at it, then print the others."
    ),
    "printer_is_a_file": QT_TRANSLATE_NOOP(
        "reasons", "This printer only writes a file. For that there is Ctrl+S: all bags in one file."
    ),
    "paper_unreadable": QT_TRANSLATE_NOOP(
        "reasons", "The pages cannot be shown. Nothing was printed. Close this and open it once more."
    ),
    "character_in_no_font": QT_TRANSLATE_NOOP(
        "reasons",
        "A character ({code_point}) is in no font: a box with its number stands there. Write it in by hand.",
    ),
    "print_reason_missing": QT_TRANSLATE_NOOP("reasons", "Choose why it is printed in full."),
    "print_reason_unknown": QT_TRANSLATE_NOOP(
        "reasons",
        "This is no reason of the list. Give its number or its words: yidai print --reasons lists them.",
    ),
    "paper_password_short": QT_TRANSLATE_NOOP(
        "reasons", "The password of the file is too short. Use at least {least} characters."
    ),
    "drawing_unavailable": QT_TRANSLATE_NOOP(
        "reasons", "The pages could not be drawn. Nothing was saved. Close other programs and try again."
    ),
    "attachment_not_printed": QT_TRANSLATE_NOOP(
        "reasons",
        "A photo or scan could not be drawn: a box stands in its place. Look at it in the bag.",
    ),
    "attachments_left_out": QT_TRANSLATE_NOOP(
        "reasons",
        "Photos and scans are not in this print: nothing in them can be hidden. Choose “In full” for them.",
    ),
    "character_variant_not_drawn": QT_TRANSLATE_NOOP(
        "reasons", "A character ({code_point}) is drawn in its usual form. Compare it with the card."
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

SENTENCES: dict[str, str] = (
    LEDGERS
    | HISTORY
    | RECORDS
    | UPDATES
    | USERS
    | PLACEMENTS
    | CONDUCT
    | PEOPLE
    | CLOSING
    | COMMANDS
    | COUNTY
    | POSTGRES
    | BACKUPS
    | ATTACHMENTS
    | VALUES
    | VAULTS
    | BUNDLES
    | PAPERS
    | _TOUR
)
"""Reason → English sentence; the translations are in the context "reasons"."""
