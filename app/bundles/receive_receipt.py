"""Take in a receipt file, and let go of the copies of the bundles that it answers."""

from __future__ import annotations

from contextlib import suppress

from app.bundles.send import KEPT_FOLDER
from app.bundles.take_receipt import FILE, Taken, note_other_history, take_receipt
from app.clock import Moment
from app.errors import Refused
from app.vault.vault import Vault
from app.work import look, work


def receive_receipt(vault: Vault, data: bytes, *, now: Moment) -> Taken:
    """Take it in, as `take_receipt`. A copy goes only after the county's signed word: one that was confirmed
    by telephone alone stays, and so does every one that is not received.

    Where it is refused because the county holds another history of this laptop, that is kept and told.
    """
    try:
        with work(vault, now=now) as session:
            taken = take_receipt(session, data, laptop=vault.laptop, now=now)
    except Refused as refusal:
        if refusal.reason == "receipt_other_history":
            with work(vault, now=now) as session:
                note_other_history(session, data, laptop=vault.laptop)
        raise
    _drop_copies(vault)
    _forget_unsent(vault, now)
    return taken


def _drop_copies(vault: Vault) -> None:
    """Of all that is received, so that what a crash left behind goes with the next receipt."""
    with look(vault) as connection:
        names = connection.exec_driver_sql(
            "SELECT file_name FROM bundle_out WHERE laptop = ? AND state = 'received' AND receipt_way = ?",
            (vault.laptop.laptop, FILE),
        ).scalars()
        for name in names:
            _unlink_kept(vault, name)


def _forget_unsent(vault: Vault, now: Moment) -> None:
    """A bundle that reached no stick, and all of which the county has from a later one, is not to be written
    again: it goes from the list, and so does its copy. The newest stays, since no number is given twice.
    """
    with work(vault, now=now) as session:
        rows = session.connection.exec_driver_sql(
            "SELECT o.number, o.file_name FROM bundle_out o JOIN received_mark m"
            " ON m.county = o.recipient AND m.laptop = o.laptop"
            " WHERE o.laptop = ? AND o.state = 'made' AND o.last_seq <= m.seq AND m.way = ?"
            " AND o.number < (SELECT max(number) FROM bundle_out WHERE laptop = o.laptop)",
            (vault.laptop.laptop, FILE),
        ).all()
        for number, name in rows:
            _unlink_kept(vault, name)
            for table in ("bundle_blob", "bundle_out"):
                session.connection.exec_driver_sql(
                    f"DELETE FROM {table} WHERE laptop = ? AND number = ?", (vault.laptop.laptop, number)
                )


def _unlink_kept(vault: Vault, name: str) -> None:
    with suppress(OSError):
        (vault.folder / KEPT_FOLDER / name).unlink()
