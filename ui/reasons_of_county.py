"""What the county desk and laptops that meet say of each other; part of `ui.reasons`."""

from __future__ import annotations

from ui.marked import QT_TRANSLATE_NOOP

COUNTY: dict[str, str] = {
    "bundle_forked": QT_TRANSLATE_NOOP(
        "reasons",
        "Laptop {tag} wrote two different entries under one number, {number}: a copy of it is in use. "
        "Nothing was taken in. Find the copy and stop using it.",
    ),
    "own_entries_elsewhere": QT_TRANSLATE_NOOP(
        "reasons",
        "The other laptop holds entries of this one, from number {number} on, that are not here: an older "
        "copy was put back, or a copy of this laptop is in use. Stop typing and call the county.",
    ),
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
    "people_of_what": QT_TRANSLATE_NOOP("reasons", "Say which people: --twice lists those in two villages."),
}
