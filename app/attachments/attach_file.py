"""Put a prepared scan or photo into a person's bag: the encrypted blob first, then the row."""

from __future__ import annotations

from app.attachments.attachment_details import DOCUMENT, PICTURE
from app.attachments.kinds import Media
from app.attachments.prepare_attachment import Prepared
from app.errors import Refused
from app.ids import AttachmentId, PersonId, new_id
from app.people.same_person import OF_PERSON
from app.vault.blobs import BlobStore
from app.work import Connection, Session
from db.journal import create


def attach_file(
    session: Session,
    store: BlobStore,
    person: PersonId,
    prepared: Prepared,
    *,
    paper: str = "",
    of_table: str = "",
    of_row: str = "",
) -> AttachmentId:
    """Keep one file. Its blob is flushed to the disk before this returns, so before the commit.

    Raises: Refused("person_unknown" | "attachment_twice": the same bytes lie in this bag already);
    Trouble("disk_full" | "disk_failed").
    """
    connection = session.connection
    if not _is_there(connection, person):
        raise Refused("person_unknown")
    twin = _twin(connection, person, prepared.digest)
    if twin is not None:
        raise Refused("attachment_twice", title=twin or "—")
    store.write(prepared.digest, prepared.pieces)
    attachment = AttachmentId(new_id())
    session.write(
        [
            create(
                "attachment",
                attachment,
                {
                    "person_id": person,
                    "of_table": of_table or None,
                    "of_row": of_row or None,
                    "kind": DOCUMENT if prepared.media is Media.PDF else PICTURE,
                    "title": prepared.title or None,
                    "taken_on": prepared.taken_on.isoformat() if prepared.taken_on else None,
                    "media": prepared.media.value,
                    "digest": prepared.digest,
                    "size": prepared.size,
                    "pages": prepared.pages,
                    "turned": prepared.turned,
                    "paper": paper or None,
                    "place_in_list": _next_place(connection, person),
                },
            )
        ]
    )
    return attachment


def _is_there(connection: Connection, person: PersonId) -> bool:
    found = connection.exec_driver_sql(
        "SELECT 1 FROM person WHERE id = ? AND deleted = 0", (person,)
    ).scalar()
    return found is not None


def _twin(connection: Connection, person: PersonId, digest: str) -> str | None:
    """The title of what holds the same bytes; None where nothing does."""
    row = connection.exec_driver_sql(
        f"SELECT title FROM attachment WHERE {OF_PERSON} AND digest = ? AND deleted = 0", (person, digest)
    ).first()
    return None if row is None else str(row[0] or "")


def _next_place(connection: Connection, person: PersonId) -> int:
    place: int = connection.exec_driver_sql(
        f"SELECT coalesce(max(CAST(place_in_list AS INTEGER)), 0) + 1 FROM attachment WHERE {OF_PERSON}",
        (person,),
    ).scalar_one()
    return place
