"""Photos and scans of the village's own ledgers: an activity, a voucher, the proof of a condition.

They lie in a table of their own that no person's file can be reached from, and beside the bags' files in
the same encrypted store.
"""

from __future__ import annotations

from app.attachments.attachment_details import DOCUMENT, PICTURE, AttachmentDetails, AttachmentRecord
from app.attachments.kinds import Media
from app.attachments.prepare_attachment import LONGEST_TITLE, Prepared
from app.details import day_from
from app.errors import Refused
from app.ids import AttachmentId, PersonId, new_id
from app.records import RecordId
from app.vault.blobs import BlobStore
from app.work import Connection, Session
from db.journal import create, delete, update

NOBODY = PersonId("")
"""Whose file it is: nobody's."""
TABLE = "village_file"
_KINDS = {media.value: media for media in Media}


def attach_village_file(
    session: Session,
    store: BlobStore,
    village: str,
    prepared: Prepared,
    *,
    of_table: str,
    of_row: RecordId,
) -> AttachmentId:
    """Keep one file with a line of a ledger. Its blob is on the disk before this returns.

    Raises: Refused("record_unknown" | "village_file_twice"); Trouble("disk_full" | "disk_failed").
    """
    connection = session.connection
    held = connection.exec_driver_sql(
        f'SELECT 1 FROM "{of_table}" WHERE id = ? AND village_id = ?', (of_row, village)
    ).scalar()
    if held is None:
        raise Refused("record_unknown")
    twin = connection.exec_driver_sql(
        f"SELECT coalesce(title, '—') FROM {TABLE} WHERE of_row = ? AND digest = ? AND deleted = 0",
        (of_row, prepared.digest),
    ).scalar()
    if twin is not None:
        raise Refused("village_file_twice", title=str(twin))
    store.write(prepared.digest, prepared.pieces)
    made = AttachmentId(new_id())
    values = {
        "village_id": village,
        "of_table": of_table,
        "of_row": of_row,
        "kind": DOCUMENT if prepared.media is Media.PDF else PICTURE,
        "title": prepared.title or None,
        "taken_on": prepared.taken_on.isoformat() if prepared.taken_on else None,
        "media": prepared.media.value,
        "digest": prepared.digest,
        "size": prepared.size,
        "pages": prepared.pages,
        "turned": prepared.turned,
    }
    session.write([create(TABLE, made, values)])
    return made


def village_files(
    connection: Connection, of_row: RecordId, store: BlobStore | None = None
) -> tuple[AttachmentRecord, ...]:
    """The files of one line, as they came; with `store` it is looked up which are here."""
    rows = connection.exec_driver_sql(
        "SELECT id, title, taken_on, turned, of_table, of_row, note, media, digest, size, pages"
        f" FROM {TABLE} WHERE of_row = ? AND deleted = 0 ORDER BY id",
        (of_row,),
    ).mappings()
    here = store.names() if store is not None else None
    return tuple(
        AttachmentRecord(
            attachment=AttachmentId(row["id"]),
            person=NOBODY,
            details=AttachmentDetails(
                title=row["title"] or "",
                taken_on=day_from(row["taken_on"]),
                turned=(row["turned"] or 0) % 360 // 90 * 90,
                of_table=row["of_table"] or "",
                of_row=row["of_row"] or "",
                note=row["note"] or "",
            ),
            media=_KINDS.get(row["media"]),
            digest=row["digest"] or "",
            size=row["size"] or 0,
            pages=row["pages"] or 0,
            is_here=store is None or here is None or not here.isdisjoint(store.names_of(row["digest"] or "")),
        )
        for row in rows
    )


def files_counted(connection: Connection, table: str) -> dict[str, int]:
    """How many files each line of a ledger has."""
    rows = connection.exec_driver_sql(
        f"SELECT of_row, count(*) FROM {TABLE} WHERE of_table = ? AND deleted = 0 GROUP BY of_row", (table,)
    )
    return {row[0]: row[1] for row in rows}


def rename_village_file(session: Session, row: AttachmentId, title: str) -> bool:
    """Give it another name. Raises: Refused("attachment_title_long")."""
    if len(title.strip()) > LONGEST_TITLE:
        raise Refused("attachment_title_long", field="title", most=LONGEST_TITLE)
    return bool(session.write([update(TABLE, row, {"title": title.strip() or None})]))


def turn_village_file(session: Session, row: AttachmentId, *, by: int) -> int:
    """Show it turned by a quarter from now on; how it stands then. Raises: Refused("attachment_unknown")."""
    before = session.connection.exec_driver_sql(
        f"SELECT coalesce(turned, 0) FROM {TABLE} WHERE id = ?", (row,)
    ).scalar()
    if before is None:
        raise Refused("attachment_unknown")
    turned = (int(before) + by) % 360
    session.write([update(TABLE, row, {"turned": turned})])
    return turned


def remove_village_file(session: Session, row: AttachmentId) -> None:
    """Take it out; the encrypted file stays until nothing names it."""
    session.write([delete(TABLE, row)])
