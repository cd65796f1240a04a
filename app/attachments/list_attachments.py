"""Read the attachments of a bag: what is said about them, never what is in them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.attachments.attachment_details import NAME, PORTRAIT, AttachmentDetails, AttachmentRecord
from app.attachments.kinds import Media
from app.details import day_from
from app.errors import Refused
from app.ids import AttachmentId, PersonId
from app.people.same_person import OF_PERSON
from app.vault.blobs import BlobStore, blob_store
from app.vault.vault import Vault
from app.work import Connection

_COLUMNS = (
    "id, person_id, title, taken_on, CAST(turned AS INTEGER) AS turned, paper, of_table, of_row, note, kind,"
    " media, digest, CAST(size AS INTEGER) AS size, CAST(pages AS INTEGER) AS pages, deleted"
)

_KINDS = {media.value: media for media in Media}


def list_attachments(
    connection: Connection, person: PersonId, store: BlobStore | None = None, *, deleted: bool = False
) -> tuple[AttachmentRecord, ...]:
    """Those of one bag in their order; `deleted`: those in the trash instead.

    With `store` it is looked up which files are here.
    """
    rows = connection.exec_driver_sql(
        f"SELECT {_COLUMNS} FROM attachment WHERE {OF_PERSON} AND deleted = ?"
        " ORDER BY CAST(place_in_list AS INTEGER), id",
        (person, int(deleted)),
    )
    here = store.names() if store is not None else None
    return tuple(_record(row, store, here) for row in rows.mappings())


def marked_pictures(connection: Connection, person: PersonId, vault: Vault) -> tuple[AttachmentRecord, ...]:
    """The portrait and the characters of the name, in their order; asking costs next to nothing."""
    kinds = connection.exec_driver_sql(
        f"SELECT count(*) FROM attachment WHERE {OF_PERSON} AND deleted = 0 AND kind IN (?, ?)",
        (person, PORTRAIT, NAME),
    ).scalar_one()
    if not kinds:
        return ()
    held = list_attachments(connection, person, blob_store(vault, connection))
    return tuple(one for one in held if one.details.kind in (PORTRAIT, NAME))


def read_attachment(
    connection: Connection, attachment: AttachmentId, *, deleted: bool = False
) -> AttachmentRecord:
    """One attachment. Raises: Refused("attachment_unknown")."""
    row = (
        connection.exec_driver_sql(
            f"SELECT {_COLUMNS} FROM attachment WHERE id = ? AND deleted = ?", (attachment, int(deleted))
        )
        .mappings()
        .one_or_none()
    )
    if row is None:
        raise Refused("attachment_unknown")
    return _record(row, None, None)


def _record(row: Mapping[Any, Any], store: BlobStore | None, here: frozenset[str] | None) -> AttachmentRecord:
    digest = row["digest"] or ""
    return AttachmentRecord(
        attachment=AttachmentId(row["id"]),
        person=PersonId(row["person_id"]),
        details=AttachmentDetails(
            title=row["title"] or "",
            taken_on=day_from(row["taken_on"]),
            turned=(row["turned"] or 0) % 360 // 90 * 90,
            paper=row["paper"] or "",
            of_table=row["of_table"] or "",
            of_row=row["of_row"] or "",
            note=row["note"] or "",
            kind=row["kind"] or "",
        ),
        media=_KINDS.get(row["media"]),
        digest=digest,
        size=row["size"] or 0,
        pages=row["pages"] or 0,
        is_here=store is None or here is None or not here.isdisjoint(store.names_of(digest)),
        deleted=bool(row["deleted"]),
    )
