"""What the forms of people, placements, visits and tests may say; part of `ui.reasons`.

The first ones let pass: they are worth a second look, and the record is saved all the same.
"""

from __future__ import annotations

from ui.marked import QT_TRANSLATE_NOOP

RECORDS: dict[str, str] = {
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
    "field_missing": QT_TRANSLATE_NOOP("reasons", "Please fill this in: without it the record says nothing."),
    "day_in_future": QT_TRANSLATE_NOOP("reasons", "This day has not come yet. Check the date."),
    "day_impossible": QT_TRANSLATE_NOOP("reasons", "This day cannot be right. Check the year."),
    "ends_before_it_begins": QT_TRANSLATE_NOOP(
        "reasons", "This day lies before the one it follows. Compare both days."
    ),
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
