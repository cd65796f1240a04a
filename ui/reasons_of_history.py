"""What undoing one entry of the history may say; part of `ui.reasons`."""

from __future__ import annotations

from ui.marked import QT_TRANSLATE_NOOP

HISTORY: dict[str, str] = {
    "entry_number_malformed": QT_TRANSLATE_NOOP(
        "reasons", "{number} is no entry number. The history shows it, for instance A7K-152."
    ),
    "entry_unknown": QT_TRANSLATE_NOOP(
        "reasons", "There is no entry {number} here. Look it up in the history."
    ),
    "entry_number_twice": QT_TRANSLATE_NOOP(
        "reasons", "Two laptops carry this tag: open the person's history and undo {number} there."
    ),
    "entry_waiting": QT_TRANSLATE_NOOP(
        "reasons", "Entry {number} waits for others that have not arrived yet. Nothing of it is shown so far."
    ),
    "entry_form_refuses": QT_TRANSLATE_NOOP(
        "reasons", "Not undone, for then the form would not let the record pass: {because}"
    ),
    "undo_in_closed_bag": QT_TRANSLATE_NOOP(
        "reasons", "Bag {file_no} is closed by now. Open it again with a reason first, then undo."
    ),
    "entry_erased": QT_TRANSLATE_NOOP("reasons", "Entry {number} was erased; that cannot be taken back."),
    "entry_not_undoable": QT_TRANSLATE_NOOP(
        "reasons", "Entry {number} notes what was sent, taken in or set up; it cannot be undone."
    ),
    "entry_of_other_village": QT_TRANSLATE_NOOP(
        "reasons", "Entry {number} belongs to another village's file. Only that village can undo it."
    ),
    "entry_before_erased": QT_TRANSLATE_NOOP(
        "reasons",
        "What stood before entry {number} was erased and cannot come back. Change the field instead.",
    ),
    "entry_written_over": QT_TRANSLATE_NOOP(
        "reasons", "Entry {number} stays: later entries stand there now ({later}). Undo those first."
    ),
    "entry_referred_to": QT_TRANSLATE_NOOP(
        "reasons", "The record of entry {number} stays: other records hang on it. Remove those first."
    ),
    "entry_changes_nothing": QT_TRANSLATE_NOOP(
        "reasons", "Nothing to undo in entry {number}: what it says stood there before."
    ),
}
