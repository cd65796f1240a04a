"""What closing, keeping and erasing a bag may say; part of `ui.reasons`."""

from __future__ import annotations

from ui.marked import QT_TRANSLATE_NOOP

CLOSING: dict[str, str] = {
    "bag_closed": QT_TRANSLATE_NOOP(
        "reasons", "This bag is closed and only for reading. Open it again with a reason first."
    ),
    "bag_not_closed": QT_TRANSLATE_NOOP("reasons", "This bag is not closed."),
    "bag_in_trash": QT_TRANSLATE_NOOP("reasons", "This file is in the trash. Take it out first."),
    "look_reason_missing": QT_TRANSLATE_NOOP("reasons", "Choose why the closed bag is opened."),
    "placement_still_runs": QT_TRANSLATE_NOOP(
        "reasons", "The placement has no end yet: record its end first, or close all the same."
    ),
    "closing_in_conflict": QT_TRANSLATE_NOOP(
        "reasons", "Two laptops say different things about the closing. What is saved now settles it."
    ),
    "retention_unknown": QT_TRANSLATE_NOOP(
        "reasons", "How long such bags are kept is not known yet. Ask the county and enter it in Settings."
    ),
    "retention_not_over": QT_TRANSLATE_NOOP("reasons", "This bag is to be kept until {until}."),
    "kept_until_before_closing": QT_TRANSLATE_NOOP(
        "reasons", "This day lies before the bag was closed. Compare both days."
    ),
    "file_number_differs": QT_TRANSLATE_NOOP(
        "reasons", "This is not the file number of this bag. Type it as it stands on the bag."
    ),
    "transfer_not_a_transfer": QT_TRANSLATE_NOOP(
        "reasons", "This is not a transfer from another village. Choose another file."
    ),
    "transfer_bad_signature": QT_TRANSLATE_NOOP(
        "reasons", "This transfer is not signed rightly. Nothing was taken in. Call the sending village."
    ),
    "transfer_newer_program": QT_TRANSLATE_NOOP(
        "reasons", "This transfer holds what this Yidai does not know yet. Update this program first."
    ),
    "transfer_no_laptops": QT_TRANSLATE_NOOP(
        "reasons",
        "This county file names no laptop of that village yet. Ask the county for its newest file.",
    ),
    "transfer_to_itself": QT_TRANSLATE_NOOP("reasons", "This is the file of this very village."),
    "transfer_too_large": QT_TRANSLATE_NOOP(
        "reasons",
        "This bag holds more than one file of a transfer can carry. Nothing was written and the bag stays"
        " open. Call the county.",
    ),
    "transfer_in_conflict": QT_TRANSLATE_NOOP(
        "reasons", "Two laptops say different things in this bag. Settle that first, then transfer it."
    ),
    "transfer_digits_differ": QT_TRANSLATE_NOOP(
        "reasons", "The twelve digits differ. Stop, and compare again with the village that handed over."
    ),
    "transfer_too_many": QT_TRANSLATE_NOOP(
        "reasons", "At most {most} {most:bag goes|bags go} together. Make two lists."
    ),
    "nobody_marked": QT_TRANSLATE_NOOP("reasons", "Mark with Space who goes."),
    "bags_not_ready": QT_TRANSLATE_NOOP(
        "reasons",
        "{count} of {all} {all:bag|bags} cannot go over now. Nothing was written; take "
        "{count:it|them} off the list.",
    ),
    "bags_left_out": QT_TRANSLATE_NOOP(
        "reasons", "Left: {count}. The list above says why; all others are done."
    ),
    "no_transfers_there": QT_TRANSLATE_NOOP(
        "reasons", "No bag from another village (.yidai-transfer) lies there."
    ),
    "bag_list_no_table": QT_TRANSLATE_NOOP(
        "reasons",
        "There is no table with file numbers (档案编号), identity numbers (身份证号) or names (姓名) in it.",
    ),
    "bag_list_unknown": QT_TRANSLATE_NOOP(
        "reasons", "Line {address}: nobody here has this number or name. Nothing was written."
    ),
    "bag_list_several": QT_TRANSLATE_NOOP(
        "reasons", "Line {address}: several people here have this name. Write the file number instead."
    ),
    "transfer_person_here": QT_TRANSLATE_NOOP(
        "reasons", "Somebody here may be the same person. Say whether it is the same, then go on."
    ),
    "transfer_in_future": QT_TRANSLATE_NOOP(
        "reasons", "The day of this transfer has not come yet. Check the date of this laptop."
    ),
    "transfer_address_missing": QT_TRANSLATE_NOOP(
        "reasons", "Choose the county's file for that village first."
    ),
    "transfer_folder_missing": QT_TRANSLATE_NOOP("reasons", "Choose the stick or folder first."),
    "transfer_file_missing": QT_TRANSLATE_NOOP("reasons", "Choose the file of the transfer first."),
}
