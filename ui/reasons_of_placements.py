"""What the forms of a placement may say; part of `ui.reasons`. All of these let pass."""

from __future__ import annotations

from ui.marked import QT_TRANSLATE_NOOP

PLACEMENTS: dict[str, str] = {
    "placements_overlap": QT_TRANSLATE_NOOP(
        "reasons",
        "Overlaps another placement of this person ({kind}, {first} to {last}). Compare both papers.",
    ),
    "decision_twice": QT_TRANSLATE_NOOP(
        "reasons",
        "This person already has a placement with the decision number {number}. Is it the same one?",
    ),
    "late_report_reason_missing": QT_TRANSLATE_NOOP(
        "reasons", "Reported in {days} {days:day|days} late: write down why, as the person says it."
    ),
    "agreement_before_report": QT_TRANSLATE_NOOP(
        "reasons", "The agreement is dated before the day of reporting in. Compare both days."
    ),
    "printed_end_differs": QT_TRANSLATE_NOOP(
        "reasons",
        "The printed end lies {days} {days:day|days} from the computed one. The paper holds; check it once.",
    ),
    "terminates_placement": QT_TRANSLATE_NOOP(
        "reasons",
        "A prison sentence or compulsory education measure terminates the placement (Detox Regulation, "
        "article 24). Has the paper come?",
    ),
    "end_document_missing": QT_TRANSLATE_NOOP(
        "reasons", "It is entered as ended: the number of the notice is missing."
    ),
    "ended_but_running": QT_TRANSLATE_NOOP(
        "reasons", "There is a day of the end, but the state is not ended."
    ),
    "suspensions_overlap": QT_TRANSLATE_NOOP(
        "reasons", "Overlaps another suspension; days in common count once."
    ),
    "state_fits_termination": QT_TRANSLATE_NOOP("reasons", "The reason of the end speaks for: {state}."),
    "state_fits_notice": QT_TRANSLATE_NOOP(
        "reasons", "The notice has been received; that speaks for: {state}."
    ),
    "state_fits_move": QT_TRANSLATE_NOOP("reasons", "The move speaks for: {state}."),
    "state_fits_suspension": QT_TRANSLATE_NOOP(
        "reasons", "A suspension is recorded that has not ended; that speaks for: {state}."
    ),
    "state_fits_resumed": QT_TRANSLATE_NOOP("reasons", "The suspension is over; that speaks for: {state}."),
    "state_fits_agreement": QT_TRANSLATE_NOOP(
        "reasons", "Reported in and agreement signed; that speaks for: {state}."
    ),
    "state_fits_report": QT_TRANSLATE_NOOP("reasons", "Reported in; that speaks for: {state}."),
    "state_fits_overdue": QT_TRANSLATE_NOOP(
        "reasons", "The last day to report in has passed; that speaks for: {state}."
    ),
    "state_fits_awaiting": QT_TRANSLATE_NOOP(
        "reasons", "The decision has been received; that speaks for: {state}."
    ),
}
