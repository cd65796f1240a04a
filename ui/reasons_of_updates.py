"""What may stand in the way of a new version on a stick; part of `ui.reasons`."""

from __future__ import annotations

from ui.marked import QT_TRANSLATE_NOOP

UPDATES: dict[str, str] = {
    "update_not_an_update": QT_TRANSLATE_NOOP(
        "reasons", "This is no new version of Yidai. Choose the file whose name ends in .update."
    ),
    "update_none_there": QT_TRANSLATE_NOOP(
        "reasons", "No new version of Yidai for this computer lies there."
    ),
    "update_malformed": QT_TRANSLATE_NOOP(
        "reasons",
        "This new version is not put together as it must be. Nothing was unpacked. Tell the county desk.",
    ),
    "update_truncated": QT_TRANSLATE_NOOP(
        "reasons", "This new version is cut off: the copy on the stick is not whole. Fetch it once more."
    ),
    "update_damaged": QT_TRANSLATE_NOOP(
        "reasons",
        "This new version is damaged on the stick. Nothing was changed. Fetch it again, on another stick.",
    ),
    "update_over_limit": QT_TRANSLATE_NOOP(
        "reasons",
        "This file is larger than a new version may be. Nothing was unpacked. Tell the county.",
    ),
    "update_from_the_future": QT_TRANSLATE_NOOP(
        "reasons",
        "The program here is too old for the form of this file. Ask the county for a version in between.",
    ),
    "update_unknown_signer": QT_TRANSLATE_NOOP(
        "reasons",
        "Neither the county that this village has joined nor the publisher has signed this version. "
        "Do not use it. Take in the county's newest file and try once more; if it is still refused, tell the "
        "county desk where the stick came from.",
    ),
    "update_bad_signature": QT_TRANSLATE_NOOP(
        "reasons",
        "The signature of this version does not hold: somebody changed the file, or the stick is damaged. "
        "Nothing was unpacked.",
    ),
    "update_other_system": QT_TRANSLATE_NOOP(
        "reasons", "This version is for {there}; this computer is {here}. Fetch the one for this computer."
    ),
    "update_not_newer": QT_TRANSLATE_NOOP(
        "reasons", "This file holds version {there}. Here {here} runs already, so there is nothing to do."
    ),
    "update_older_than_taken": QT_TRANSLATE_NOOP(
        "reasons",
        "This file holds version {there}. {here} was on this computer before; an older one is not taken.",
    ),
    "update_system_too_old": QT_TRANSLATE_NOOP(
        "reasons",
        "The new version needs a newer system: glibc {needed}, here is {here}. The version of now goes on.",
    ),
    "update_library_missing": QT_TRANSLATE_NOOP(
        "reasons",
        "The new version needs {library}, which this system lacks. Ask an administrator. "
        "The version of now goes on.",
    ),
    "update_does_not_start": QT_TRANSLATE_NOOP(
        "reasons",
        "Version {version} does not start on this computer, so it was put away again. "
        "The version of now goes on; tell the county desk.",
    ),
    "update_not_packed": QT_TRANSLATE_NOOP(
        "reasons", "This program runs from its sources. Only a packed program is renewed from a file."
    ),
    "update_no_program": QT_TRANSLATE_NOOP("reasons", "There is no packed Yidai in that folder."),
    "update_installed_as_package": QT_TRANSLATE_NOOP(
        "reasons",
        "Here Yidai was installed by an administrator. The file holds the new package: save it, and have the "
        "administrator install it. The records stay as they are.",
    ),
    "update_needs_package": QT_TRANSLATE_NOOP(
        "reasons",
        "Here Yidai was installed by an administrator. Ask the county for the new package (.deb) and have "
        "the administrator install it. The records stay as they are.",
    ),
    "update_folder_not_ours": QT_TRANSLATE_NOOP(
        "reasons",
        "The program lies in {folder}, where you may not write. Sign in as the user who unpacked it, or "
        "unpack the new version's folder into a place of your own. The version of now goes on.",
    ),
    "update_no_package": QT_TRANSLATE_NOOP("reasons", "No package came along with this version."),
    "update_running": QT_TRANSLATE_NOOP("reasons", "A new version is being put in place. Wait for it."),
    "update_no_way_back": QT_TRANSLATE_NOOP("reasons", "There is no version before this one to go back to."),
    "update_records_changed": QT_TRANSLATE_NOOP(
        "reasons",
        "Version {version} cannot read the records as they are now. To go back all the same, restore the "
        "backup {backup} afterwards; what was entered since then is not in it.",
    ),
}
