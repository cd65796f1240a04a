"""Why paper is not drawn, saved or printed; part of `ui.reasons`."""

from __future__ import annotations

from ui.marked import QT_TRANSLATE_NOOP

PAPERS: dict[str, str] = {
    "nobody_to_print": QT_TRANSLATE_NOOP("reasons", "There is nobody to print. Choose people first."),
    "form_unknown": QT_TRANSLATE_NOOP(
        "reasons", 'There is no form with the number {number}. "yidai print --forms" lists them all.'
    ),
    "form_unreadable": QT_TRANSLATE_NOOP(
        "reasons", 'This form cannot be used: "{place}" is not understood ({why}).'
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
        "reasons", "The password of the file is too short. Use at least {least} {least:character|characters}."
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
        'Photos and scans are not in this print: nothing in them can be hidden. Choose "In full" for them.',
    ),
    "character_variant_not_drawn": QT_TRANSLATE_NOOP(
        "reasons", "A character ({code_point}) is drawn in its usual form. Compare it with the card."
    ),
}
