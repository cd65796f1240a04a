"""The whole pack for somebody who moves out of the county: the letter with the list, then the bag."""

from __future__ import annotations

from io import BytesIO

from app.bag.read_bag import read_bag
from app.clock import Moment, day_of
from app.codes import code_list
from app.conduct.move_away import MovingAway, papers_said
from app.ids import PersonId
from app.people.masking import mask_name
from app.printing import bag
from app.printing.bag_attachments import DocumentLooking
from app.printing.gather import gather_bag
from app.printing.handover_letter import TITLE, LetterLine, LetterValues, lay_letter
from app.printing.press import Cancelled, Progress, print_sheets
from app.printing.print_paper import Paper, bag_files, context_of, noted, with_left_out
from app.printing.print_reason import check_reason
from app.vault.vault import Vault
from app.work import Connection, look

FORM = "MOVE"


def print_moving_pack(
    vault: Vault,
    person: PersonId,
    said: MovingAway,
    *,
    now: Moment,
    masked: bool = True,
    reason: str = "",
    copies: int = 1,
    looking: DocumentLooking | None = None,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Paper:
    """One PDF: the letter, the cover, the contents and every paper. Photos and scans are in it as in
    `print_bag`. Nothing is written but the line in the access log.

    Raises: Refused("print_reason_missing" | "print_reason_unknown" | "person_unknown" |
    "printing_cancelled").
    """
    check_reason(vault, masked, reason)
    context = context_of(vault, now, masked)
    out = BytesIO()
    with bag_files(vault, looking) as files:
        with look(vault) as connection:
            values = gather_bag(
                connection, person, today=day_of(now), masked=masked, context=context, files=files
            )
            letter = _letter(connection, person, said, now, masked=masked)
        sheets = [lay_letter(letter, context), *bag.lay_bag(values, context)]
        printed = print_sheets(
            sheets, context, out, title=TITLE, copies=copies, progress=progress, cancelled=cancelled
        )
    printed = with_left_out(printed, values.left_out)
    return noted(vault, FORM, out, printed, (person,), masked, reason, now)


def _letter(
    connection: Connection, person: PersonId, said: MovingAway, now: Moment, *, masked: bool
) -> LetterValues:
    held = read_bag(connection, person, today=day_of(now))
    details, course = held.record.details, held.course
    kind = held.placement.details.kind if held.placement is not None else ""
    term = course.term if course is not None else None
    return LetterValues(
        to_place=said.to_place,
        name=mask_name(details.name) if masked else details.name,
        file_no=held.record.file_no,
        kind=code_list("PLACEMENT_KIND").label(kind, "zh") if kind else "",
        document_no=said.document_no,
        moved_on=said.moved_on,
        term_from=term.term.start if term is not None else None,
        term_to=term.effective if term is not None else None,
        reason=said.reason,
        lines=[
            LetterLine(one.zh, one.count, one.pages, one.day, one.kept_at) for one in papers_said(held, said)
        ],
    )
