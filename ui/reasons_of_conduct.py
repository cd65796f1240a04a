"""What the forms of leave, absence, breach and report may say; part of `ui.reasons`.

Most let pass; the last one does not.
"""

from __future__ import annotations

from ui.marked import QT_TRANSLATE_NOOP

CONDUCT: dict[str, str] = {
    "counted_document_missing": QT_TRANSLATE_NOOP(
        "reasons", "Counted by the authority: the number of its paper is still missing."
    ),
    "counted_in_spite_of_cause": QT_TRANSLATE_NOOP(
        "reasons",
        "The cause speaks against counting this (hospital, leave, not notified). Ask the authority again.",
    ),
    "admonition_day_missing": QT_TRANSLATE_NOOP("reasons", "The admonition has a number and no day yet."),
    "written_report_missing": QT_TRANSLATE_NOOP(
        "reasons",
        "Away for three days or more: the person reports it in writing (Detox Regulation, article 19).",
    ),
    "written_report_if_first_day_counts": QT_TRANSLATE_NOOP(
        "reasons",
        "Three days if the day of leaving counts: article 19 does not say so. A written report is safer.",
    ),
    "applied_after_leaving": QT_TRANSLATE_NOOP("reasons", "Applied for after the person had left."),
    "left_before_approval": QT_TRANSLATE_NOOP(
        "reasons", "Not approved yet: until it is, the ordinary plan of visits goes on."
    ),
    "dual_letter_missing": QT_TRANSLATE_NOOP(
        "reasons", "Dual control has a letter to the other place: unit or number is still missing."
    ),
    "renewal_day_missing": QT_TRANSLATE_NOOP(
        "reasons", "Renewed: the day on which it was agreed is missing."
    ),
    "leave_overlaps": QT_TRANSLATE_NOOP(
        "reasons", "Another leave holds some of these days. Compare both; both are kept."
    ),
    "absence_during_leave": QT_TRANSLATE_NOOP(
        "reasons", "Leave was approved for some of these days. Compare it with the authority's paper."
    ),
    "reported_but_still_a_draft": QT_TRANSLATE_NOOP(
        "reasons", 'There is a day of reporting, and it still says draft. Choose "reported" once it was.'
    ),
    "nothing_to_move": QT_TRANSLATE_NOOP(
        "reasons", "No placement is running here that could go on in another place. Look at M first."
    ),
}
