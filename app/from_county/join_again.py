"""Join a county whose key nothing vouches for: it was stolen, or the county lost its store.

The twelve digits, compared by telephone, are then the only thing that says whose file it is, exactly as at
first joining. All records stay. Nothing counts as received any more, since whoever stole the key could have
said so; the county knows what it has already, and takes the rest.
"""

from __future__ import annotations

from contextlib import suppress

from app.bundles.county_file import CountyFile
from app.bundles.county_of import County, believe_no_longer, enrol, enrolled_county
from app.bundles.send import KEPT_FOLDER
from app.bundles.sisters import forget_receipt
from app.bundles.take_receipt import forget_marks, forget_past_epochs
from app.bundles.try_bundle import try_bundle
from app.clock import Moment
from app.from_county.take_county_data import take_sent_down
from app.from_county.take_county_file import CountyFileTaken
from app.users.acting import check_may
from app.users.rules import Thing
from app.vault.county_slot import keep_county_slot
from app.vault.vault import Vault
from app.work import Connection, Session, look, work


def check_may_join_again(connection: Connection) -> None:
    """Raises: Refused("not_for_role") but for who manages the village; "not_enrolled", "practice_village"."""
    check_may(connection, Thing.SEND)
    check_may(connection, Thing.VILLAGE)
    enrolled_county(connection)


def join_again(vault: Vault, file: CountyFile, *, fingerprint: str, now: Moment) -> CountyFileTaken:
    """Put the county that was known aside and join that of this file, which `look_at_county_file` read.

    The next bundle carries everything once more, attachments too. Receipts, telephone codes, bundles and
    files of the keys of before are refused from now on. Copies of bundles that were kept for the former
    county are dropped: they are encrypted to its key, and hold nothing that is not in the records.

    Raises as `check_may_join_again`, and Refused("fingerprint_differs"); then nothing has changed.
    """
    with work(vault, now=now) as session:
        check_may_join_again(session.connection)
        known = enrolled_county(session.connection)
        believe_no_longer(session, known, file)
        _forget_answers(session, known, file)
        county = enrol(session, file, fingerprint=fingerprint, now=now)
        taken = CountyFileTaken(county, tuple(take_sent_down(session, file, now=now)))
    keep_county_slot(vault, now=now)
    _drop_kept(vault)
    try_bundle(vault, now=now)
    return taken


def _forget_answers(session: Session, known: County, file: CountyFile) -> None:
    """What was written for the former county counts as written for this one, and as answered by nobody."""
    connection = session.connection
    for statement in (
        "UPDATE bundle_out SET recipient = ? WHERE recipient = ?",
        "DELETE FROM asked_blob WHERE county IN (?, ?)",
        "DELETE FROM received_mark WHERE county IN (?, ?)",
    ):
        connection.exec_driver_sql(statement, (file.county, known.county))
    connection.exec_driver_sql("DELETE FROM rejected_entry")
    forget_marks(connection, file.county, session.author.laptop)
    forget_past_epochs(connection, file.county)
    forget_receipt(connection)


def _drop_kept(vault: Vault) -> None:
    with look(vault) as connection:
        names = connection.exec_driver_sql(
            "SELECT file_name FROM bundle_out WHERE laptop = ?", (vault.laptop.laptop,)
        ).scalars()
        for name in names:
            with suppress(OSError):
                (vault.folder / KEPT_FOLDER / name).unlink()
