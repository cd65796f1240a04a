"""The form of a paper that Yidai keeps no records for: there or not required, and where it lies."""

from __future__ import annotations

from app.bag.paper import PAPER, PaperSaid
from app.bag.read_bag import Bag
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.record_form import FieldSpec, Kind, Section
from ui.parts.table import Width
from ui.sheets.record_dialog import RecordDialog
from ui.sheets.sheet_spec import SheetColumn, SheetSpec

OF_PAPER = Section(
    "",
    (
        FieldSpec("state", QT_TRANSLATE_NOOP("fields", "Is it in the bag?"), Kind.CODE, "PAPER_STATE"),
        FieldSpec("on_day", QT_TRANSLATE_NOOP("fields", "Day of the paper"), Kind.PAST),
        FieldSpec("document_no", QT_TRANSLATE_NOOP("fields", "Document number")),
        FieldSpec("kept_at", QT_TRANSLATE_NOOP("fields", "Where the original lies")),
        FieldSpec("copies", QT_TRANSLATE_NOOP("fields", "Copies"), Kind.COUNT),
        FieldSpec("pages", QT_TRANSLATE_NOOP("fields", "Pages"), Kind.COUNT),
        FieldSpec(
            "note",
            QT_TRANSLATE_NOOP("fields", "Remarks"),
            Kind.WORDS,
            help=QT_TRANSLATE_NOOP("fields", "If it is not required of this person, say why."),
            whole_row=True,
        ),
    ),
)


class PaperDialog(RecordDialog):
    """One paper, one record: there is no next one."""

    def allow_next(self, allowed: bool) -> None:  # never
        super().allow_next(False)

    def go_on(self) -> bool:
        return False


def first_of_paper(bag: Bag, hint: str) -> PaperSaid:
    """What the records know of it already: number and day of a decision and of an agreement."""
    said = PaperSaid(paper=hint, copies=1)
    if bag.placement is None:
        return said
    details = bag.placement.details
    known = {
        "decision": (details.decision_no, details.decision_on),
        "agreement": (details.agreement_no, details.agreement_signed_on),
    }
    number, day = known.get(hint, ("", None))
    return PaperSaid(paper=hint, copies=1, document_no=number, on_day=day)


PAPERS = SheetSpec(
    kind=PAPER,
    icon="file-text",
    title=QT_TRANSLATE_NOOP("sheets", "Papers"),
    one=QT_TRANSLATE_NOOP("sheets", "paper"),
    empty=QT_TRANSLATE_NOOP("sheets", "Nothing is said about a paper yet"),
    note=QT_TRANSLATE_NOOP(
        "sheets",
        "Yidai does not keep this paper itself: say whether it lies in the bag, and where the original is.",
    ),
    sections=(OF_PAPER,),
    columns=(
        SheetColumn("on_day", 104, bold=True),
        SheetColumn("state", 120),
        SheetColumn("document_no", 150),
        SheetColumn("kept_at", Width.REST),
    ),
    dialog=PaperDialog,
    first=first_of_paper,
)
