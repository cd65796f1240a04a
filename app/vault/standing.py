"""How the records stand: when something was last saved, last sent, last received by the county."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.bundles.county_of import read_county
from app.bundles.list_sent import SentLine, list_sent
from app.ids import LaptopId
from app.practice.is_practice import is_practice
from app.vault.disk_room import DiskRoom, disk_room
from app.vault.list_backups import BackupStanding, newest_backup
from app.village.designation import read_designation
from app.work import Connection
from db.clock import wall_ms


@dataclass(frozen=True)
class Standing:
    """`sent` is the newest bundle that left this laptop, whatever became of it; None before the first.

    `county` is the county's name, None before enrolment. `saved_ms` is the wall clock of the newest
    entry of this laptop. `backup` and `disk` are None where nobody asked about the vault's
    folder. `designated`: the document by which the village was designated is written down. Of the
    practice village, `is_practice`, nothing is ever sent or backed up elsewhere.
    """

    saved_ms: int | None
    county: str | None
    sent: SentLine | None
    backup: BackupStanding | None = None
    disk: DiskRoom | None = None
    designated: bool = True
    is_practice: bool = False


def read_standing(connection: Connection, *, laptop: LaptopId, folder: Path | None = None) -> Standing:
    """The truth for the foot of the window. Only what the vault itself knows: nothing is assumed.

    With the vault's folder it also says how its backups stand.
    """
    clock = connection.exec_driver_sql(
        "SELECT clock FROM entry WHERE laptop = ? ORDER BY seq DESC LIMIT 1", (laptop,)
    ).scalar()
    county = read_county(connection)
    sent = next((line for line in list_sent(connection, laptop) if line.state != "made"), None)
    return Standing(
        None if clock is None else wall_ms(clock),
        None if county is None else county.name,
        sent,
        None if folder is None else newest_backup(connection, folder),
        None if folder is None else disk_room(folder, records=_size(connection)),
        folder is None or read_designation(connection).is_there,
        is_practice(connection),
    )


def _size(connection: Connection) -> int:
    """What the records take on the disk."""
    pages, size = (
        connection.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in ("page_count", "page_size")
    )
    return int(pages) * int(size)
