"""What the forms of people, placements, visits and tests may say; part of `ui.reasons`.

The first ones let pass: they are worth a second look, and the record is saved all the same.
"""

from __future__ import annotations

from ui.marked import QT_TRANSLATE_NOOP

RECORDS: dict[str, str] = {
    "code_unknown": QT_TRANSLATE_NOOP("reasons", "This is none of the choices."),
    "code_list_closed": QT_TRANSLATE_NOOP(
        "reasons", "Nothing can be added to this list: rules of the law or of a standard rest on it."
    ),
    "choice_here_already": QT_TRANSLATE_NOOP("reasons", "This choice is in the list already."),
    "choice_unknown": QT_TRANSLATE_NOOP("reasons", "The list has no such choice."),
    "choice_is_the_county_s": QT_TRANSLATE_NOOP(
        "reasons", "The county sent this: only a later file of the county changes it."
    ),
    "code_not_clear": QT_TRANSLATE_NOOP("reasons", "Several choices fit: type more of it, or its number."),
    "one_visitor": QT_TRANSLATE_NOOP("reasons", "Only one visitor is named; two should go together."),
    "one_tester": QT_TRANSLATE_NOOP("reasons", "Only one tester is named; two should test together."),
    "same_day_twice": QT_TRANSLATE_NOOP(
        "reasons", "There is already such a record on this day. Both will be kept."
    ),
    "report_number_missing": QT_TRANSLATE_NOOP(
        "reasons", "A positive result has a police report: its number is missing."
    ),
    "no_show_cause_missing": QT_TRANSLATE_NOOP(
        "reasons", "Did not come: ask first why (hospital, leave, not notified)."
    ),
    "proof_missing": QT_TRANSLATE_NOOP("reasons", "Done elsewhere: what proves it is missing."),
    "late_reason_missing": QT_TRANSLATE_NOOP(
        "reasons", "This day lies before the present window: say why it is typed only now."
    ),
    "visit_unknown": QT_TRANSLATE_NOOP("reasons", "This visit is no longer there. Open the list once more."),
    "test_unknown": QT_TRANSLATE_NOOP("reasons", "This test is no longer there. Open the list once more."),
    "placement_unknown": QT_TRANSLATE_NOOP(
        "reasons", "This placement is no longer there. Open the bag once more."
    ),
    "record_unknown": QT_TRANSLATE_NOOP("reasons", "This record is no longer there. Open the bag once more."),
    "parent_unknown": QT_TRANSLATE_NOOP(
        "reasons", "What this belongs to is no longer there. Open the bag once more."
    ),
    "paper_reason_missing": QT_TRANSLATE_NOOP("reasons", "Please say why it is not required of this person."),
    "need_unknown": QT_TRANSLATE_NOOP("reasons", "This need is no longer there. Choose another, or none."),
    "need_is_open": QT_TRANSLATE_NOOP(
        "reasons", "A day on which it was closed stands here: say what became of it."
    ),
    "score_without_authority": QT_TRANSLATE_NOOP(
        "reasons", "There is a score, but not whose it is. A score comes from the township or the police."
    ),
    "field_missing": QT_TRANSLATE_NOOP("reasons", "Please fill this in: without it the record says nothing."),
    "day_in_future": QT_TRANSLATE_NOOP("reasons", "This day has not come yet. Check the date."),
    "day_impossible": QT_TRANSLATE_NOOP("reasons", "This day cannot be right. Check the year."),
    "not_decided_yet": QT_TRANSLATE_NOOP(
        "reasons", "First say what was decided; then come the day, the change and the answer."
    ),
    "refusal_without_reason": QT_TRANSLATE_NOOP(
        "reasons", "Whoever is refused, if only in part, is owed the reason. Write it down."
    ),
    "refused_but_done": QT_TRANSLATE_NOOP(
        "reasons", "It was refused, so nothing was changed: empty this day, or choose another decision."
    ),
    "answered_but_not_done": QT_TRANSLATE_NOOP(
        "reasons", "It was agreed and answered, but no day says that it was put right."
    ),
    "ends_before_it_begins": QT_TRANSLATE_NOOP(
        "reasons", "This day lies before the one it follows. Compare both days."
    ),
    "plan_signed_holds": QT_TRANSLATE_NOOP(
        "reasons",
        "On that day a plan signed by the county holds: the village cannot put another in its place.",
    ),
    "plan_needs_rules": QT_TRANSLATE_NOOP("reasons", "A plan without any rule asks for nothing. Keep one."),
    "plan_rhythm": QT_TRANSLATE_NOOP(
        "reasons", "The months of this rule cannot be divided so: 1, 2, 3, 4, 6 or 12 nearly always fit."
    ),
    "tests_asked_elsewhere": QT_TRANSLATE_NOOP(
        "reasons",
        "This person has a placement, whose plan says by itself which tests are due. Leave it empty.",
    ),
    "setting_impossible": QT_TRANSLATE_NOOP(
        "reasons", "This value is not possible. Choose or type another one."
    ),
    "holiday_year_impossible": QT_TRANSLATE_NOOP("reasons", "The year cannot be right. Check it."),
    "holidays_missing": QT_TRANSLATE_NOOP(
        "reasons",
        "Only {found} {found:holiday was|holidays were} found; a year has at least "
        "{least}. Paste the whole notice.",
    ),
    "holidays_too_many": QT_TRANSLATE_NOOP("reasons", "These are too many days for one year. Check them."),
    "holidays_outside_the_year": QT_TRANSLATE_NOOP(
        "reasons", "{day} does not belong to this year. Check it."
    ),
    "workday_not_on_a_weekend": QT_TRANSLATE_NOOP(
        "reasons", "{day} is no Saturday or Sunday and so is worked anyway. Check the notice."
    ),
    "day_both_holiday_and_workday": QT_TRANSLATE_NOOP(
        "reasons", "{day} cannot be both a holiday and a working day. Check the notice."
    ),
    "notice_empty": QT_TRANSLATE_NOOP("reasons", "Paste the words of the notice first."),
    "notice_too_long": QT_TRANSLATE_NOOP(
        "reasons", "This is longer than {most} {most:character|characters}: paste the notice alone."
    ),
    "notice_without_year": QT_TRANSLATE_NOOP(
        "reasons", "The year is not to be found in these words. Paste the heading of the notice too."
    ),
    "notice_not_understood": QT_TRANSLATE_NOOP("reasons", "No holidays are to be read out of this: {words}"),
    "notice_day_impossible": QT_TRANSLATE_NOOP("reasons", "There is no such day: {words}"),
    "notice_weekday_differs": QT_TRANSLATE_NOOP(
        "reasons", "The weekday in brackets does not fit the day: {words}. Check the year."
    ),
    "notice_count_differs": QT_TRANSLATE_NOOP(
        "reasons", "The number of days does not fit the days named: {words}"
    ),
    "month_unknown": QT_TRANSLATE_NOOP("reasons", "A month is written as 2026-11."),
    "month_not_over": QT_TRANSLATE_NOOP("reasons", "This month is not over yet. Close it once it is."),
    "month_closed_already": QT_TRANSLATE_NOOP("reasons", "This month is closed already."),
    "month_of_closing_stays": QT_TRANSLATE_NOOP(
        "reasons",
        "The closing of one month cannot become that of another, since it holds that month's figures. "
        "Remove it, and close the other month.",
    ),
    "month_closing_disputed": QT_TRANSLATE_NOOP(
        "reasons",
        "Two laptops say different things about the closing of this month. Choose first which holds: "
        "Ctrl+Shift+K shows both.",
    ),
    "report_needs_content": QT_TRANSLATE_NOOP("reasons", "A report needs the content."),
    "report_needs_time": QT_TRANSLATE_NOOP("reasons", "A report needs the time of day."),
    "report_needs_place": QT_TRANSLATE_NOOP("reasons", "A report needs the place."),
    "report_needs_method": QT_TRANSLATE_NOOP("reasons", "A report needs the way it was done."),
    "report_needs_media": QT_TRANSLATE_NOOP(
        "reasons", "A report needs the media coverage, or that there was none."
    ),
    "text_names_a_person": QT_TRANSLATE_NOOP(
        "reasons",
        "This text names somebody who has a file: {names}. Others will read it: leave the name out.",
    ),
    "household_has_a_file": QT_TRANSLATE_NOOP(
        "reasons",
        "{names} of this household has a file: record the help in the bag, and leave the name out here.",
    ),
    "village_here_already": QT_TRANSLATE_NOOP(
        "reasons", "A village with this code is kept in this vault already."
    ),
    "village_unknown": QT_TRANSLATE_NOOP("reasons", "This village is not kept in this vault."),
    "village_file_twice": QT_TRANSLATE_NOOP("reasons", "The same file lies with this line already: {title}."),
    "sheet_names_a_person": QT_TRANSLATE_NOOP(
        "reasons",
        "No sheet is made: it would name somebody who has a file, {names}. Leave the name out.",
    ),
    "sheet_for_the_leader": QT_TRANSLATE_NOOP(
        "reasons", "No sheet is made for now: ask the group's leader to look over the texts first."
    ),
    "closed_needs_reason": QT_TRANSLATE_NOOP(
        "reasons", "This month or year is closed. Say at the top why it is changed; it then shows as amended."
    ),
    "overspent_without_note": QT_TRANSLATE_NOOP(
        "reasons", "This spends more than the year has left. Say in the remarks where the rest comes from."
    ),
    "more_than_all": QT_TRANSLATE_NOOP(
        "reasons", "A part cannot be more than the whole. Compare both numbers."
    ),
    "period_unknown": QT_TRANSLATE_NOOP(
        "reasons", "Ten days are written as 2026-11-A, 2026-11-B or 2026-11-C."
    ),
    "period_in_future": QT_TRANSLATE_NOOP("reasons", "These ten days have not begun yet."),
    "served_on_before_decided_on": QT_TRANSLATE_NOOP(
        "reasons", "Received before it was decided. Compare both days with the decision."
    ),
    "reported_on_before_served_on": QT_TRANSLATE_NOOP(
        "reasons", "Reported in before the decision was received. Compare both days."
    ),
    "reported_on_before_decided_on": QT_TRANSLATE_NOOP(
        "reasons", "Reported in before it was decided. Compare both days with the decision."
    ),
    "end_before_start": QT_TRANSLATE_NOOP(
        "reasons", "The printed end lies before the day of reporting in. Compare both days."
    ),
    "detox_is_36_months": QT_TRANSLATE_NOOP(
        "reasons", "Community detox lasts 36 months (Drug Control Law, article 33). Check the paper."
    ),
    "recovery_is_1_to_36_months": QT_TRANSLATE_NOOP(
        "reasons", "Community recovery lasts 1 to 36 months (Drug Control Law, article 48). Check the paper."
    ),
}
