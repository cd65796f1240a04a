"""Write the county's receipts to a stick, in a folder for each township, as the sticks are given out.

What the county has settled or entered for those villages goes along as a bundle, so that it is there
before they send the next time.
"""

from __future__ import annotations

from collections.abc import Collection
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import chain, count
from pathlib import Path

from app.bundles.name_for_good import folder_for_good
from app.bundles.publish import publish_bytes, stick_trouble
from app.clock import Moment
from app.county.make_receipts import ReceiptFile, make_receipts, note_answered
from app.county.send_down import send_down
from app.county.townships import township_code
from app.county.waiting_down import list_waiting_down
from app.errors import Refused
from app.vault.vault import Vault
from app.work import look, work


@dataclass(frozen=True)
class WrittenReceipt:
    """A receipt and where it lies. `bundle`: what goes down to its village beside it, None for nothing."""

    path: Path
    receipt: ReceiptFile
    bundle: Path | None = None


def write_receipts(
    vault: Vault,
    folder: Path,
    *,
    now: Moment,
    all_laptops: bool = False,
    only: Collection[str] = (),
    by_township: bool = False,
) -> list[WrittenReceipt]:
    """Receipts as `make_receipts` says. They count once all of them lie there; otherwise those that were
    written are taken away again, and their numbers, which were taken before, are never given again.

    Raises: Refused("folder_missing" | "no_county_store"); Trouble as `publish`.
    """
    if not folder.is_dir():
        raise Refused("folder_missing")
    with work(vault, now=now) as session:
        made = make_receipts(session, now=now, all_laptops=all_laptops, only=only)
    written: list[WrittenReceipt] = []
    try:
        for one in made:
            written.append(_written(folder, one, by_township=by_township))
    except BaseException:
        for broken_off in written:
            with suppress(OSError):
                broken_off.path.unlink()
        raise
    # Where this fails nobody knows whether it was noted; the receipts that lie there are true either way.
    with work(vault, now=now) as session:
        note_answered(session, made)
    bundles = _write_news(vault, written, now)
    return [replace(one, bundle=bundles.get(one.receipt.village_code)) for one in written]


def _write_news(vault: Vault, written: list[WrittenReceipt], now: Moment) -> dict[str, Path]:
    """By village code the bundle that lies beside its receipts."""
    places = {one.receipt.village_code: one.path.parent for one in written}
    with look(vault) as connection:
        waiting = [one.village_code for one in list_waiting_down(connection)] if places else []
    found = {}
    for code in waiting:
        sent = send_down(vault, places[code], code=code, now=now) if code in places else None
        if sent is not None:
            found[code] = sent.path
    return found


def _written(folder: Path, receipt: ReceiptFile, *, by_township: bool) -> WrittenReceipt:
    there = folder / township_code(receipt.village_code) if by_township else folder
    try:
        folder_for_good(there, folder)
    except OSError as error:
        raise stick_trouble(error, folder) from None
    return WrittenReceipt(
        publish_bytes(there, _free_name(there, receipt.file_name), receipt.data).path, receipt
    )


def _free_name(folder: Path, name: str) -> str:
    """A store that was restored counts on from an older number: its old receipts may lie on the stick."""
    wanted = Path(name)
    others = (f"{wanted.stem}-{number}{wanted.suffix}" for number in count(2))
    return next(one for one in chain([name], others) if not (folder / one).exists())
