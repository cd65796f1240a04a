"""Which attachments lie in which bundle for the county, until the county has answered that bundle."""

from __future__ import annotations

from collections.abc import Iterable

from app.bundles.manifest import EarlierBlob, Member, blob_digest
from app.work import Connection


def note_carried(connection: Connection, laptop: str, bundle: int, members: Iterable[Member]) -> None:
    """Remember what this bundle of ours carries."""
    for member in members:
        digest = blob_digest(member.name)
        if digest is not None:
            connection.exec_driver_sql(
                "INSERT INTO bundle_blob (laptop, number, digest, size) VALUES (?, ?, ?, ?)",
                (laptop, bundle, digest, member.size),
            )


def carried_before(connection: Connection, laptop: str, addressed: str) -> dict[str, EarlierBlob]:
    """By digest: what lies in a bundle that was written for this reader and not received yet.

    Of several the newest. A bundle that reached no stick does not count.
    """
    rows = connection.exec_driver_sql(
        "SELECT b.digest, b.size, b.number FROM bundle_blob b"
        " JOIN bundle_out o ON o.laptop = b.laptop AND o.number = b.number"
        " WHERE b.laptop = ? AND o.recipient = ? AND o.state = 'written' ORDER BY b.number",
        (laptop, addressed),
    )
    return {digest: EarlierBlob(f"blobs/{digest}.bin", size, digest, number) for digest, size, number in rows}


def forget_carried(connection: Connection, laptop: str, addressed: str) -> None:
    """This reader put back an older store: what it was given before it may no longer have."""
    connection.exec_driver_sql(
        "DELETE FROM bundle_blob WHERE laptop = ? AND number IN"
        " (SELECT number FROM bundle_out WHERE laptop = ? AND recipient = ?)",
        (laptop, laptop, addressed),
    )
