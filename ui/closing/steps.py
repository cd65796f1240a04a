"""The steps at the end of a bag, each a small form: what it asks and what it says of itself."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.record_form import FieldSpec, Kind, Section

CLOSE, REOPEN, KEEP, DESTROY, LOOK, TRANSFER = "close", "reopen", "keep", "destroy", "look", "transfer"
TAKE_IN = "take_in"


@dataclass(frozen=True)
class Step:
    """`button` does it; `help` says what it means before anybody does; `needed` are the fields without
    which it is not done.
    """

    key: str
    title: str
    help: str
    button: str
    done: str
    sections: tuple[Section, ...]
    needed: tuple[str, ...] = ()

    def say(self, marked: str) -> str:
        return QCoreApplication.translate("closing", marked)


STEPS: dict[str, Step] = {
    step.key: step
    for step in (
        Step(
            CLOSE,
            QT_TRANSLATE_NOOP("closing", "Close the bag"),
            QT_TRANSLATE_NOOP(
                "closing",
                "From then on it is only for reading and out of the daily lists. Nothing is due from the day "
                "after. It can be opened again with a reason.",
            ),
            QT_TRANSLATE_NOOP("closing", "Close the bag  Ctrl+S"),
            QT_TRANSLATE_NOOP("closing", "Bag of {0} closed"),
            (
                Section(
                    "",
                    (
                        FieldSpec(
                            "closed_reason", QT_TRANSLATE_NOOP("fields", "Why closed"), Kind.CODE, "CLOSING"
                        ),
                        FieldSpec("closed_on", QT_TRANSLATE_NOOP("fields", "Bag closed on"), Kind.PAST),
                        FieldSpec(
                            "closed_basis", QT_TRANSLATE_NOOP("fields", "By which paper"), whole_row=True
                        ),
                    ),
                ),
            ),
            ("closed_reason", "closed_on"),
        ),
        Step(
            REOPEN,
            QT_TRANSLATE_NOOP("closing", "Open the bag again"),
            QT_TRANSLATE_NOOP("closing", "It can be written in again, and stands in the daily lists."),
            QT_TRANSLATE_NOOP("closing", "Open it again  Ctrl+S"),
            QT_TRANSLATE_NOOP("closing", "Bag of {0} open again"),
            (Section("", (FieldSpec("why", QT_TRANSLATE_NOOP("fields", "Reason"), whole_row=True),)),),
            ("why",),
        ),
        Step(
            KEEP,
            QT_TRANSLATE_NOOP("closing", "Until when the bag is kept"),
            QT_TRANSLATE_NOOP(
                "closing", "A day for this bag alone. Left empty, the rule of the village's settings holds."
            ),
            QT_TRANSLATE_NOOP("closing", "Save  Ctrl+S"),
            QT_TRANSLATE_NOOP("closing", "How long the bag of {0} is kept is recorded"),
            (
                Section(
                    "",
                    (
                        FieldSpec("retain_until", QT_TRANSLATE_NOOP("fields", "Kept until"), Kind.DAY),
                        FieldSpec("why", QT_TRANSLATE_NOOP("fields", "Reason"), whole_row=True),
                    ),
                ),
            ),
            ("why",),
        ),
        Step(
            DESTROY,
            QT_TRANSLATE_NOOP("closing", "Erase the bag for good"),
            QT_TRANSLATE_NOOP(
                "closing",
                "Everything about this person is erased here and wherever it comes to be. Nothing takes it "
                "back. The record of it stays, without a name. The approving paper must be at hand.",
            ),
            QT_TRANSLATE_NOOP("closing", "Erase for good  Ctrl+S"),
            QT_TRANSLATE_NOOP("closing", "Erased; the record of it stays"),
            (
                Section(
                    "",
                    (
                        FieldSpec("approved_by", QT_TRANSLATE_NOOP("fields", "Approved by")),
                        FieldSpec("document_no", QT_TRANSLATE_NOOP("fields", "Number of the approval")),
                        FieldSpec("reason", QT_TRANSLATE_NOOP("fields", "Reason"), whole_row=True),
                        FieldSpec("file_no", QT_TRANSLATE_NOOP("fields", "File number, once more")),
                    ),
                ),
            ),
            ("approved_by", "document_no", "reason", "file_no"),
        ),
        Step(
            LOOK,
            QT_TRANSLATE_NOOP("closing", "This bag is closed"),
            QT_TRANSLATE_NOOP("closing", "Say why you look into it. That you looked, and why, is recorded."),
            QT_TRANSLATE_NOOP("closing", "Look into it  Ctrl+S"),
            "",
            (
                Section(
                    "",
                    (
                        FieldSpec(
                            "reason",
                            QT_TRANSLATE_NOOP("fields", "Why it is looked into"),
                            Kind.CODE,
                            "LOOK_REASON",
                            whole_row=True,
                        ),
                    ),
                ),
            ),
            ("reason",),
        ),
        Step(
            TRANSFER,
            QT_TRANSLATE_NOOP("closing", "Transfer to another village"),
            QT_TRANSLATE_NOOP(
                "closing",
                "Everything in the bag goes to that village as one encrypted file; the old history goes "
                "along sealed for the county. Here the bag is closed as moved.",
            ),
            QT_TRANSLATE_NOOP("closing", "Write the file and close the bag  Ctrl+S"),
            QT_TRANSLATE_NOOP("closing", "Bag of {0} transferred"),
            (
                Section(
                    "",
                    (
                        FieldSpec("happened_on", QT_TRANSLATE_NOOP("fields", "Moved on"), Kind.PAST),
                        FieldSpec("document_no", QT_TRANSLATE_NOOP("fields", "Number of the paper")),
                        FieldSpec("reason", QT_TRANSLATE_NOOP("fields", "Where to and why"), whole_row=True),
                        FieldSpec(
                            "compared",
                            QT_TRANSLATE_NOOP("fields", "Twelve digits of another county's file"),
                            help=QT_TRANSLATE_NOOP(
                                "fields", "Only where the village belongs to another county."
                            ),
                        ),
                    ),
                ),
            ),
            ("happened_on", "reason"),
        ),
        Step(
            TAKE_IN,
            QT_TRANSLATE_NOOP("closing", "Take in a transfer"),
            QT_TRANSLATE_NOOP(
                "closing",
                "Call the village it comes from: both compare the twelve digits before anything comes in.",
            ),
            QT_TRANSLATE_NOOP("closing", "Take it in  Ctrl+S"),
            QT_TRANSLATE_NOOP("closing", "{0} taken in"),
            (
                Section(
                    "",
                    (
                        FieldSpec(
                            "fingerprint",
                            QT_TRANSLATE_NOOP("fields", "The twelve digits read out by that village"),
                            whole_row=True,
                        ),
                    ),
                ),
            ),
            ("fingerprint",),
        ),
    )
}
