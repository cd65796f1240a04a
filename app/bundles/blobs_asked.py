"""Asking for attachments that were lost on the way, or did not fit: the county in its receipt, a sister in
her next bundle; the laptop that was asked answers by sending them.

A receipt holds the whole list of what the county lacks of that laptop, so that one receipt that was
lost, or taken in twice, changes nothing in the end.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from app.bundles.limits import LIMITS
from app.vault.blob_tables import ALL_DIGESTS
from app.vault.blobs import is_digest
from app.work import Connection

BLOBS_WANTED = "blobs_wanted"


def note_missing(connection: Connection, laptop: str, digests: Iterable[str]) -> None:
    """This laptop says to have sent these, and they are not here."""
    for digest in sorted(digests):
        connection.exec_driver_sql(
            "INSERT INTO wanted_blob (laptop, digest) VALUES (?, ?) ON CONFLICT DO NOTHING", (laptop, digest)
        )


def wanted_by_us(connection: Connection) -> set[str]:
    """What is missing here of any laptop."""
    return set(connection.exec_driver_sql("SELECT digest FROM wanted_blob").scalars())


def kept_at_last(connection: Connection, digests: Iterable[str]) -> None:
    """These have come."""
    for digest in digests:
        connection.exec_driver_sql("DELETE FROM wanted_blob WHERE digest = ?", (digest,))


def blobs_wanted(connection: Connection, laptop: str) -> dict[str, object]:
    """At the county: what a receipt for this laptop says under "extra"; nothing where nothing is missing.

    What has been erased since is not asked for.
    """
    rows = connection.exec_driver_sql(
        "SELECT digest FROM wanted_blob WHERE laptop = ?"
        f" AND digest IN {ALL_DIGESTS}"
        " ORDER BY digest LIMIT ?",
        (laptop, LIMITS.blobs_wanted),
    )
    digests = list(rows.scalars())
    return {BLOBS_WANTED: digests} if digests else {}


def blobs_wanted_here(connection: Connection) -> dict[str, object]:
    """What an exchange says under "extra": all that is missing here, whoever may have it."""
    rows = connection.exec_driver_sql(
        f"SELECT DISTINCT digest FROM wanted_blob WHERE digest IN {ALL_DIGESTS} ORDER BY digest LIMIT ?",
        (LIMITS.blobs_wanted,),
    )
    digests = list(rows.scalars())
    return {BLOBS_WANTED: digests} if digests else {}


def count_wanted(connection: Connection) -> int:
    """How many attachments that some record here names are missing, as far as somebody said to have them."""
    count: int = connection.exec_driver_sql(
        f"SELECT count(DISTINCT digest) FROM wanted_blob WHERE digest IN {ALL_DIGESTS}"
    ).scalar_one()
    return count


def note_asked(connection: Connection, county: str, extra: Mapping[str, object]) -> int:
    """In the village: what the county's newest receipt asks for, or a sister's newest bundle (`county` is her
    id then), instead of what older ones did; how many.
    """
    connection.exec_driver_sql("DELETE FROM asked_blob WHERE county = ?", (county,))
    wanted = extra.get(BLOBS_WANTED)
    digests = {one for one in wanted if is_digest(one)} if isinstance(wanted, list | tuple) else set()
    for digest in sorted(digests)[: LIMITS.blobs_wanted]:
        connection.exec_driver_sql("INSERT INTO asked_blob (county, digest) VALUES (?, ?)", (county, digest))
    return min(len(digests), LIMITS.blobs_wanted)


def asked_of_us(connection: Connection, county: str) -> set[str]:
    """In the village: what this county, or this sister, asked for and some record here still names."""
    rows = connection.exec_driver_sql(
        f"SELECT digest FROM asked_blob WHERE county = ? AND digest IN {ALL_DIGESTS}",
        (county,),
    )
    return set(rows.scalars())
