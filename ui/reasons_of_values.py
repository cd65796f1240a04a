"""Why a day, a number or a text is not taken; part of `ui.reasons`."""

from __future__ import annotations

from ui.marked import QT_TRANSLATE_NOOP

VALUES: dict[str, str] = {
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
    "name_too_long": QT_TRANSLATE_NOOP(
        "reasons", "The name has more than {most} {most:character|characters}. Check it."
    ),
    "phrase_names_person": QT_TRANSLATE_NOOP(
        "reasons", "A phrase is for everybody, and this one names somebody with a file. Leave the name out."
    ),
    "phrases_too_many": QT_TRANSLATE_NOOP(
        "reasons",
        "A field keeps {most} {most:phrase|phrases} of its own at most. Take out one that is not used.",
    ),
    "text_too_long": QT_TRANSLATE_NOOP(
        "reasons", "The text has more than {most} {most:character|characters}. Shorten it."
    ),
    "text_unstorable": QT_TRANSLATE_NOOP(
        "reasons", "There is a character in the text that cannot be kept. Type the text once more."
    ),
    "birth_in_future": QT_TRANSLATE_NOOP("reasons", "The day of birth is after today. Check the year."),
    "file_number_unknown": QT_TRANSLATE_NOOP(
        "reasons", "There is no file with this number. Check the number."
    ),
    "file_number_twice": QT_TRANSLATE_NOOP(
        "reasons", "{count} {count:file has|files have} this number. Find the person by name instead."
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
    "visit_result_missing": QT_TRANSLATE_NOOP(
        "reasons", "The result of the visit is missing: choose one from the list."
    ),
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
    # undo and conflicts
    "nothing_to_undo": QT_TRANSLATE_NOOP("reasons", "There is nothing of yours to undo."),
    "conflict_changed": QT_TRANSLATE_NOOP(
        "reasons", "This has changed meanwhile. Look at it once more, then choose."
    ),
    "both_impossible": QT_TRANSLATE_NOOP(
        "reasons", "Of these values one has to be chosen: both cannot be kept this way."
    ),
    # plans
    "plan_unknown": QT_TRANSLATE_NOOP(
        "reasons", "This plan is not known here. Take in the county's newest file."
    ),
    "plan_unreadable": QT_TRANSLATE_NOOP(
        "reasons", "The plan cannot be read. Ask the county for the file once more."
    ),
}
