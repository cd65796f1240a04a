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
    return taken


def _drop_copies(vault: Vault) -> None:
    """Of all that is received, so that what a crash left behind goes with the next receipt."""
    with look(vault) as connection:
        names = connection.exec_driver_sql(
            "SELECT file_name FROM bundle_out WHERE laptop = ? AND state = 'received' AND receipt_way = ?",
            (vault.laptop.laptop, FILE),
        ).scalars()
        for name in names:
            with suppress(OSError):
                (vault.folder / KEPT_FOLDER / name).unlink()
