"""Print a bag or a roster: gather, draw, and note who printed what.

The pages are written to memory; nothing readable reaches a disk unless the user saves the file.
Full names and numbers ask for a reason of the list, which is logged with the digest of what was drawn.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from io import BytesIO

from app.attachments.look_inside import Looker
from app.clock import Moment, day_of, milliseconds
from app.errors import Refused, Trouble
from app.ids import PersonId
from app.people.list_people import list_people
from app.printing import bag, f03_roster
from app.printing.bag_attachments import DocumentLooking, Pages
from app.printing.gather import gather_bag, paper_context, roster_values
from app.printing.person_pictures import PersonPictures
from app.printing.press import Cancelled, Progress
from app.printing.print_reason import check_reason
from app.printing.since_last import last_printed_ms
from app.printing.values import BagValues, PaperContext, PaperWarning, PrintedPaper
from app.vault.blobs import blob_store
from app.vault.vault import Vault
from app.village.read_village import read_village
from app.work import Connection, look, work
from db.access_log import log_access


@dataclass(frozen=True)
class Paper:
    """A drawn paper, ready for preview, printer or file."""

    form: str
    data: bytes
    pages: int
    warnings: tuple[PaperWarning, ...]
    sha256: str
    people: tuple[PersonId, ...]
    masked: bool
    reason: str


def print_bag(
    vault: Vault,
    person: PersonId,
    *,
    now: Moment,
    masked: bool = True,
    reason: str = "",
    since_last: bool = False,
    looking: DocumentLooking | None = None,
    copies: int = 1,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Paper:
    """One person's bag as a PDF; with `since_last` only what is new or changed here since the bag was
    last handed over from this laptop (all of it, if it never was). Photos and scans are in it where it
    is in full and `looking` says which process draws the pages of PDFs.

    Raises: Refused("print_reason_missing" | "print_reason_unknown" | "person_unknown" |
    "nothing_new_to_print" | "printing_cancelled").
    """
    check_reason(vault, masked, reason)
    context = context_of(vault, now, masked)
    out = BytesIO()
    with bag_files(vault, looking) as files:
        with look(vault) as connection:
            values = bag_values(vault, connection, person, context, now, since_last=since_last, files=files)
        if values is None:
            raise Refused("nothing_new_to_print")
        printed = bag.draw(values, context, out, copies=copies, progress=progress, cancelled=cancelled)
    printed = with_left_out(printed, values.left_out)
    return noted(vault, "BAG", out, printed, (person,), masked, reason, now)


def print_bags(
    vault: Vault,
    people: Sequence[PersonId],
    *,
    now: Moment,
    masked: bool = True,
    reason: str = "",
    since_last: bool = False,
    looking: DocumentLooking | None = None,
    copies: int = 1,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Paper:
    """Several bags in one PDF, in the order given. `progress` hears bags begun and bags in all.

    With `since_last` bags without news are left out. Raises: Refused("nobody_to_print"), and as
    `print_bag`.
    """
    check_reason(vault, masked, reason)
    if not people:
        raise Refused("nobody_to_print")
    context = context_of(vault, now, masked)

    drawn: list[PersonId] = []
    left_out = 0

    def bags() -> Iterator[BagValues]:
        nonlocal left_out
        for done, person in enumerate(people):
            if progress is not None:
                progress(done, len(people))
            with look(vault) as connection:
                values = bag_values(
                    vault, connection, person, context, now, since_last=since_last, files=files
                )
            if values is not None:
                drawn.append(person)
                left_out += values.left_out
                yield values

    out = BytesIO()
    with bag_files(vault, looking) as files:
        printed = bag.draw_several(bags(), context, out, copies=copies, cancelled=cancelled)
    if not drawn:
        raise Refused("nothing_new_to_print")
    return noted(vault, "BAG", out, with_left_out(printed, left_out), drawn, masked, reason, now)


@contextmanager
def bag_files(vault: Vault, looking: DocumentLooking | None) -> Iterator[Pages | None]:
    """The photos and scans of bags, while something is printed; None where nobody can look into them."""
    if looking is None:
        yield None
        return
    with look(vault) as connection:
        store = blob_store(vault, connection)
    with Looker(looking) as looker:
        yield Pages(store, looker)


def pictures_only() -> list[str]:
    """For prints without scans, where no process draws documents.

    Raises: Trouble("attachment_look_unavailable").
    """
    raise Trouble("attachment_look_unavailable")


def with_left_out(printed: PrintedPaper, left_out: int) -> PrintedPaper:
    """Say so where a masked print lacks photos and scans."""
    if not left_out:
        return printed
    return replace(printed, warnings=(*printed.warnings, PaperWarning("attachments_left_out")))


def bag_values(
    vault: Vault,
    connection: Connection,
    person: PersonId,
    context: PaperContext,
    now: Moment,
    *,
    since_last: bool,
    files: Pages | None = None,
) -> BagValues | None:
    """What of a bag is printed; None: nothing is new."""
    since = last_printed_ms(connection, vault.laptop.laptop, person) if since_last else None
    values = gather_bag(
        connection,
        person,
        today=day_of(now),
        masked=context.masked,
        context=context,
        since_ms=since,
        files=files,
    )
    is_empty = not (values.card or values.visits or values.tests or values.others)
    return None if values.is_part and is_empty else values


def print_roster(
    vault: Vault, *, now: Moment, masked: bool = True, reason: str = "", copies: int = 1
) -> Paper:
    """The village's roster F03 as a PDF, without closed bags.

    Raises: Refused("print_reason_missing" | "nobody_to_print").
    """
    check_reason(vault, masked, reason)
    with look(vault) as connection:
        lines = [line for line in list_people(connection, today=day_of(now)) if not line.closed]
        context = context_of(vault, now, masked)
    if not lines:
        raise Refused("nobody_to_print")
    out = BytesIO()
    with bag_files(vault, None if masked else pictures_only) as files, look(vault) as connection:
        pictures = None if masked else PersonPictures(connection, files, context)
        values = roster_values(lines, masked=masked, pictures=pictures)
        printed = f03_roster.draw(values, context, out, copies=copies)
    people = tuple(line.person for line in lines)
    return noted(vault, "F03", out, printed, people, masked, reason, now)


def note_handed_over(
    vault: Vault, paper: Paper, *, way: str, copies: int, now: Moment, locked: bool = False
) -> None:
    """Log that a paper went to the printer ("printer") or was saved ("file"), perhaps `locked` with a
    password. The county sees it."""
    more: dict[str, str | int | bool] = {"way": way, "copies": copies}
    _log(vault, "printed", paper, now, {**more, "locked": True} if locked else more)


def note_drawn(vault: Vault, paper: Paper, *, now: Moment) -> None:
    """Log that a paper was drawn: for the preview, or on its way to a file."""
    _log(vault, "drawn", paper, now, {})


def context_of(vault: Vault, now: Moment, masked: bool) -> PaperContext:
    """What stands on every sheet of this print."""
    with look(vault) as connection:
        village = read_village(connection, on=day_of(now))
    return paper_context(village, printed_by=vault.user_name, now=now, masked=masked)


def noted(
    vault: Vault,
    form: str,
    out: BytesIO,
    printed: PrintedPaper,
    people: Sequence[PersonId],
    masked: bool,
    reason: str,
    now: Moment,
) -> Paper:
    """The paper that was drawn, with its line in the access log."""
    paper = Paper(
        form, out.getvalue(), printed.pages, printed.warnings, printed.sha256, tuple(people), masked, reason
    )
    note_drawn(vault, paper, now=now)
    return paper


def _log(vault: Vault, kind: str, paper: Paper, now: Moment, more: dict[str, str | int | bool]) -> None:
    with work(vault, now=now) as session:
        log_access(
            session.connection,
            laptop=vault.laptop.laptop,
            actor=vault.user,
            at_ms=milliseconds(now),
            kind=kind,
            rows=paper.people,
            detail={
                "form": paper.form,
                "pages": paper.pages,
                "masked": paper.masked,
                "reason": paper.reason,
                "sha256": paper.sha256,
                **more,
            },
        )
