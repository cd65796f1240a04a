"""Rename a scan or photo, turn it, tie it to a paper or a record, take it out and put it back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.attachments.attachment_details import DOCUMENT, KINDS_OF_PICTURES, AttachmentDetails
from app.attachments.kinds import Media
from app.attachments.list_attachments import read_attachment
from app.attachments.prepare_attachment import LONGEST_TITLE
from app.clock import Moment, day_of
from app.details import changed_cells, check_lengths, to_cells
from app.errors import Refused
from app.history.person_rows import person_of_row, tables_of_a_bag
from app.ids import AttachmentId, PersonId
from app.people.same_person import survivor_of
from app.work import Connection, Session
from db.journal import delete, restore, update

TURNS = (0, 90, 180, 270)


def change_attachment(
    session: Session, attachment: AttachmentId, details: AttachmentDetails, *, now: Moment
) -> bool:
    """Say something else about it; whether anything changed. The file itself stays as it is.

    Raises: Refused("attachment_unknown" | "attachment_title_long" | "text_too_long" | "date_in_future" |
    "attachment_other_bag": tied to a record that does not lie in this bag | "attachment_no_picture": a
    document cannot be a portrait or a character of the name).
    """
    _check(details, today=day_of(now))
    record = read_attachment(session.connection, attachment)
    before = record.details
    is_picture = record.media is not Media.PDF
    if details.kind != before.kind and details.kind not in (KINDS_OF_PICTURES if is_picture else (DOCUMENT,)):
        raise Refused("attachment_no_picture", field="kind")
    if (details.of_table, details.of_row) != (before.of_table, before.of_row):
        _check_tie(session.connection, record.person, details)
    changed = changed_cells(to_cells(before), to_cells(details))
    return bool(session.write([update("attachment", attachment, changed)]))


def rename_attachment(session: Session, attachment: AttachmentId, title: str, *, now: Moment) -> bool:
    """Give it another name. Raises as `change_attachment`."""
    before = read_attachment(session.connection, attachment).details
    return change_attachment(session, attachment, replace(before, title=title), now=now)


def turn_attachment(session: Session, attachment: AttachmentId, *, by: int, now: Moment) -> int:
    """Show it turned by a quarter (90 or -90) or by half from now on; how it stands then.

    Raises as `change_attachment`.
    """
    before = read_attachment(session.connection, attachment).details
    turned = (before.turned + by) % 360
    change_attachment(session, attachment, replace(before, turned=turned), now=now)
    return turned


def tie_attachment(session: Session, attachment: AttachmentId, paper: str, *, now: Moment) -> bool:
    """Say which line of the contents it is the paper of; "" for none. Raises as `change_attachment`."""
    before = read_attachment(session.connection, attachment).details
    return change_attachment(session, attachment, replace(before, paper=paper), now=now)


def remove_attachment(session: Session, attachment: AttachmentId) -> None:
    """Into the trash; the encrypted file stays until it is erased. Raises: Refused("attachment_unknown")."""
    read_attachment(session.connection, attachment)
    session.write([delete("attachment", attachment)])


def restore_attachment(session: Session, attachment: AttachmentId) -> None:
    """Out of the trash. Raises: Refused("attachment_unknown")."""
    read_attachment(session.connection, attachment, deleted=True)
    session.write([restore("attachment", attachment)])


def _check_tie(connection: Connection, person: PersonId, details: AttachmentDetails) -> None:
    if not details.of_row and not details.of_table:
        return
    known = details.of_table in tables_of_a_bag()
    whose = person_of_row(connection, details.of_table, details.of_row) if known else None
    if whose is None or survivor_of(connection, whose) != survivor_of(connection, person):
        raise Refused("attachment_other_bag", field="record")


def _check(details: AttachmentDetails, *, today: date) -> None:
    if details.turned not in TURNS:
        raise ValueError(details.turned)
    if len(details.title) > LONGEST_TITLE:
        raise Refused("attachment_title_long", field="title", most=LONGEST_TITLE)
    if details.taken_on is not None and details.taken_on > today:
        raise Refused("date_in_future", field="taken_on")
    check_lengths(details)
