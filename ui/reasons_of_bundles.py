"""What is wrong with the county's files, bundles, receipts and sticks; part of `ui.reasons`."""

from __future__ import annotations

from ui.marked import QT_TRANSLATE_NOOP

BUNDLES: dict[str, str] = {
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
    "county_file_not_a_county_file": QT_TRANSLATE_NOOP(
        "reasons", "This is not a file of the county. Choose another one."
    ),
    "county_file_malformed": QT_TRANSLATE_NOOP(
        "reasons",
        "The county's file is not whole or not in the right form. Nothing was taken in. Copy it once more, or"
        " ask the county for a new one.",
    ),
    "county_file_older": QT_TRANSLATE_NOOP(
        "reasons", "A newer file of the county was taken in already. This one is not needed."
    ),
    "county_file_other_county": QT_TRANSLATE_NOOP(
        "reasons",
        "This file comes from another county. It was not taken in. Only where the county itself says by "
        "telephone that it had to begin anew, who manages the village joins it again.",
    ),
    "county_file_key_unknown": QT_TRANSLATE_NOOP(
        "reasons",
        "This file names your county, but no key of the county that this laptop knows vouches for it. It was "
        "not taken in. Call the county on a number that you know, and say where the file came from. Only "
        "where the county itself says that its key was stolen, who manages the village joins it again.",
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
    "bundle_county_key_unknown": QT_TRANSLATE_NOOP(
        "reasons",
        "This bundle names your county, but a key of it that this laptop does not know. Nothing was taken in "
        "and nothing is lost. Take in the county's newest file first, then this bundle once more. If that "
        "file is refused, call the county: where its key was stolen, this laptop too has to join it again.",
    ),
    "bundle_county_key_before": QT_TRANSLATE_NOOP(
        "reasons",
        "The county has taken new keys since it wrote this bundle. Nothing was taken in and nothing is lost: "
        "ask the county to write it once more.",
    ),
    "bundle_not_by_county": QT_TRANSLATE_NOOP(
        "reasons",
        "This bundle says that it comes from the county, but the county has not signed it. Nothing was taken "
        "in. Call the county, and say where the stick came from.",
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
        "The receipt is not signed by our county. It was not taken in. Ask the county for a new one, and for "
        "its newest file if it has new keys.",
    ),
    "receipt_key_before": QT_TRANSLATE_NOOP(
        "reasons",
        "The county has taken new keys since it wrote this receipt. It was not taken in and nothing is lost: "
        "ask the county to write it once more.",
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
        "Bundle {number} was written before the county restored an older store, or before this laptop joined "
        "it again: this code no longer holds. Write a new bundle, or take in the county's receipt file.",
    ),
    "receipt_code_wait": QT_TRANSLATE_NOOP(
        "reasons",
        "Too many wrong codes. Wait {minutes} {minutes:minute|minutes}, then ask the "
        "county for the code once more.",
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
    "stick_unread": QT_TRANSLATE_NOOP(
        "reasons",
        "The stick was taken out, or it cannot be read. Nothing of it was taken in. Plug it in again and take"
        " it in once more; where that fails too, ask for another stick.",
    ),
    "stick_pulled": QT_TRANSLATE_NOOP(
        "reasons",
        "The stick was taken out too early, or it is damaged. What was being written does not count. Plug it"
        " in again and write once more; where that fails too, take another stick.",
    ),
    "stick_damaged": QT_TRANSLATE_NOOP(
        "reasons",
        "The stick is damaged, and the system has closed it against writing. What was being written does not"
        " count. Take it out, plug it in again and write once more. Where that fails too, have it repaired"
        " (Windows: Properties, Tools, Check) or take another one.",
    ),
    "stick_full": QT_TRANSLATE_NOOP(
        "reasons",
        "The stick is full. What was being written does not count. Make room or take another stick.",
    ),
    "stick_too_small": QT_TRANSLATE_NOOP(
        "reasons",
        "There is not room enough on the stick: about {needed} MB are needed, {free} MB are free. Nothing was"
        " written. Make room or take another stick.",
    ),
    "stick_write_protected": QT_TRANSLATE_NOOP(
        "reasons",
        "The stick is write-protected. Move its little switch; if it has none, plug it in again or take"
        " another stick.",
    ),
    "stick_not_yours": QT_TRANSLATE_NOOP(
        "reasons",
        "You may not write on this stick or in this folder: it belongs to another user. Take a stick that is"
        " formatted as FAT32 or exFAT, or choose another folder.",
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
