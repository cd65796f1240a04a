"""What the county desk and laptops that meet say of each other; part of `ui.reasons`."""

from __future__ import annotations

from ui.marked import QT_TRANSLATE_NOOP

COUNTY: dict[str, str] = {
    "question_differs": QT_TRANSLATE_NOOP(
        "reasons",
        "These are not the digits of this question. Do not answer it: call the village again on a number "
        "that you know.",
    ),
    "phrase_file_unreadable": QT_TRANSLATE_NOOP(
        "reasons", "The file with the phrase cannot be read. Save the 24 characters as plain text (UTF-8)."
    ),
    "bundle_written_here": QT_TRANSLATE_NOOP(
        "reasons", "The county wrote this bundle itself, for a village. It is left alone."
    ),
    "bundle_forked": QT_TRANSLATE_NOOP(
        "reasons",
        "Laptop {tag} wrote two different entries under one number, {number}: a copy of it is in use. "
        "Nothing was taken in. Find out which of the two machines is the copy; on that one the newest backup "
        "is put back, so that it goes on as a new laptop and loses nothing.",
    ),
    "bundle_brings_copy": QT_TRANSLATE_NOOP(
        "reasons",
        "It was taken in, but for what it carries of laptop {tag} from entry {number} on: other entries of "
        "that laptop are here. A copy of it is in use; find out which of the two machines is the copy.",
    ),
    "laptop_lacks_entries": QT_TRANSLATE_NOOP(
        "reasons",
        "This laptop goes on in place of laptop {tag} and lacks what that one sent from entry {number} on: "
        "it was put back from an older backup, or was a copy. Write it a bundle with what is here (rebuild).",
    ),
    "own_entries_elsewhere": QT_TRANSLATE_NOOP(
        "reasons",
        "The other laptop holds entries of this one, from number {number} on, that are not here: an older "
        "copy was put back, or a copy of this laptop is in use. Stop typing and call the county.",
    ),
    "laptop_unknown": QT_TRANSLATE_NOOP(
        "reasons",
        "This laptop has not joined: it shows no unused file of its village. Give the village a file, and "
        "take the bundle in again.",
    ),
    "file_not_held": QT_TRANSLATE_NOOP("reasons", "This file is off the list already."),
    "bundle_is_own": QT_TRANSLATE_NOOP(
        "reasons", "This bundle was written by this laptop itself. Take it in on the other one."
    ),
    "sister_unknown": QT_TRANSLATE_NOOP(
        "reasons",
        "The county's file does not name that laptop as one of the village's. Take in its newest file first.",
    ),
    "no_sisters": QT_TRANSLATE_NOOP(
        "reasons",
        "The county's file names no other laptop of this village. Ask the county for a newer file.",
    ),
    "village_not_enrolled": QT_TRANSLATE_NOOP(
        "reasons", "No laptop of this village has joined yet. Check the village's code."
    ),
    "laptop_not_enrolled": QT_TRANSLATE_NOOP(
        "reasons",
        "No laptop with this tag has joined for this village. Check the tag and the village's code.",
    ),
    "laptop_tag_twice": QT_TRANSLATE_NOOP(
        "reasons", "Two laptops of this village have this tag. Nothing was changed. Call the makers of Yidai."
    ),
    "nothing_to_rebuild": QT_TRANSLATE_NOOP(
        "reasons", "The county holds nothing of another laptop of this village. Check the village's code."
    ),
    "bundle_name_form": QT_TRANSLATE_NOOP("reasons", "The file's name must end in .yidai."),
    "phrase_not_typed_back": QT_TRANSLATE_NOOP(
        "reasons",
        "The recovery phrase was not typed back yet. Run yidai-county init --typed-back with the paper "
        "at hand; until then the store does nothing else.",
    ),
    "phrase_not_given": QT_TRANSLATE_NOOP(
        "reasons", "Nobody can be asked for the phrase here. Give it in a file, with --phrase-file."
    ),
    "file_xlsx_or_pdf": QT_TRANSLATE_NOOP("reasons", "The file's name must end in .xlsx or .pdf."),
    "month_not_shown": QT_TRANSLATE_NOOP(
        "reasons", "This month lies too far back, or it is none. Write it as 2026-11."
    ),
    "figure_unknown": QT_TRANSLATE_NOOP(
        "reasons", "There is no such figure, or nothing was counted in this part of it."
    ),
    "nothing_to_send_down": QT_TRANSLATE_NOOP(
        "reasons", "Say what to do: --to a stick, --ledger lines to enter, or --data lists to send."
    ),
    "nobody_joined": QT_TRANSLATE_NOOP(
        "reasons", "No village has joined yet, so there is nobody to send to."
    ),
    "ledger_kind_unknown": QT_TRANSLATE_NOOP("reasons", "There is no ledger of this kind."),
    "county_data_malformed": QT_TRANSLATE_NOOP(
        "reasons", "This file is no list of what a county sends down. See docs/bundle-format.md."
    ),
    "county_data_refused": QT_TRANSLATE_NOOP(
        "reasons", "A laptop would refuse {kind}: entry {item} is not right ({why}). Nothing was changed."
    ),
    "split_same_code": QT_TRANSLATE_NOOP(
        "reasons", "This is the old village's own code. The new village has another one."
    ),
    "enrol_list_no_table": QT_TRANSLATE_NOOP(
        "reasons", "There is no table with the villages' codes (村代码) and names (村名) in this file."
    ),
    "enrol_list_line": QT_TRANSLATE_NOOP(
        "reasons", "Line {address} ({given}): no code, no name, or the same code twice. Nothing was written."
    ),
    "choice_impossible": QT_TRANSLATE_NOOP(
        "reasons", "There {most:is|are} only {most} {most:value|values} to choose from."
    ),
    "choice_missing": QT_TRANSLATE_NOOP(
        "reasons", "To settle a conflict name its record and field, and give either --choose or --keep-both."
    ),
    "bundle_names_nobody": QT_TRANSLATE_NOOP(
        "reasons",
        "it names nobody: of what is about people only digests came, and nothing counts as received.",
    ),
    "segment_of_unknown_laptop": QT_TRANSLATE_NOOP(
        "reasons",
        "It also carries records of a laptop that is not known here, or was struck off: these were left out.",
    ),
    "access_log_of_another": QT_TRANSLATE_NOOP(
        "reasons", "It carries the access log of another laptop: that was left out."
    ),
    "access_log_differs": QT_TRANSLATE_NOOP(
        "reasons",
        "Its access log differs from what came before: that part was left out. Ask the village about it.",
    ),
    "recovery_no_county": QT_TRANSLATE_NOOP(
        "reasons",
        "This laptop had not joined a county, so the county cannot help. Use the recovery phrase from "
        "the envelope.",
    ),
    "recovery_not_asked": QT_TRANSLATE_NOOP(
        "reasons", "This laptop has asked the county for nothing. Write the request first."
    ),
    "recovery_malformed": QT_TRANSLATE_NOOP("reasons", "This is no file of a recovery, or it is damaged."),
    "recovery_from_the_future": QT_TRANSLATE_NOOP(
        "reasons", "A newer version of Yidai wrote this file. Update this one first."
    ),
    "recovery_not_for_us": QT_TRANSLATE_NOOP(
        "reasons", "This file is for another laptop, another county, or an earlier question."
    ),
    "recovery_damaged": QT_TRANSLATE_NOOP("reasons", "The county's answer is damaged. Copy it again."),
    "recovery_truncated": QT_TRANSLATE_NOOP("reasons", "The county's answer is cut off. Copy it again."),
    "recovery_not_a_recovery": QT_TRANSLATE_NOOP("reasons", "This is not the county's answer."),
    "recovery_armored": QT_TRANSLATE_NOOP("reasons", "This is not the county's answer."),
    "recovery_passphrase": QT_TRANSLATE_NOOP("reasons", "This is not the county's answer."),
    "recovery_over_limit": QT_TRANSLATE_NOOP("reasons", "This file is too large for a recovery."),
    "user_unknown": QT_TRANSLATE_NOOP("reasons", "No user of these records has this name."),
    "people_of_what": QT_TRANSLATE_NOOP("reasons", "Say which people: --twice lists those in two villages."),
}
