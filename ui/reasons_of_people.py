"""What the pages of people may say about twins, the trash and erasing; part of `ui.reasons`."""

from __future__ import annotations

from ui.marked import QT_TRANSLATE_NOOP

PEOPLE: dict[str, str] = {
    "twin_is_same_file": QT_TRANSLATE_NOOP("reasons", "This is the same file. Choose another one."),
    "twin_in_trash": QT_TRANSLATE_NOOP(
        "reasons", "One of the two files lies in the trash. Take it out of the trash first."
    ),
    "reveal_reason_missing": QT_TRANSLATE_NOOP(
        "reasons", "Choose why the numbers are shown in full: the village has settled that it is asked."
    ),
    "person_erased": QT_TRANSLATE_NOOP("reasons", "This file was erased. Nothing of it can be brought back."),
    "erase_from_trash_only": QT_TRANSLATE_NOOP(
        "reasons",
        "This file has been sent or came from another laptop: put it into the trash first, then erase it"
        " from there.",
    ),
    "erase_while_disputed": QT_TRANSLATE_NOOP(
        "reasons",
        "One laptop put this file into the trash, another wrote in it. Settle that first: nothing is erased"
        " meanwhile.",
    ),
}
