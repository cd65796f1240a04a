"""Write the county's receipts to a stick, in a folder for each township, as the sticks are given out."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from app.bundles.publish import publish_bytes
from app.clock import Moment
from app.county.make_receipts import ReceiptFile, make_receipts
from app.county.townships import township_code
from app.errors import Refused
from app.vault.vault import Vault
from app.work import work


@dataclass(frozen=True)
class WrittenReceipt:
    """A receipt and where it lies."""

    path: Path
    receipt: ReceiptFile


def write_receipts(
    vault: Vault,
    folder: Path,
    *,
    now: Moment,
    all_laptops: bool = False,
    only: Collection[str] = (),
    by_township: bool = False,
) -> list[WrittenReceipt]:
    """Receipts as `make_receipts` says; their numbers count only if all of them lie there.

    Raises: Refused("folder_missing" | "no_county_store"); Trouble as `publish_bytes`.
    """
    if not folder.is_dir():
        raise Refused("folder_missing")
    with work(vault, now=now) as session:
        made = make_receipts(session, now=now, all_laptops=all_laptops, only=only)
        # Written before the numbers are kept: a full stick rolls the receipts back.
        return [_written(folder, one, by_township=by_township) for one in made]


def _written(folder: Path, receipt: ReceiptFile, *, by_township: bool) -> WrittenReceipt:
    there = folder / township_code(receipt.village_code) if by_township else folder
    there.mkdir(exist_ok=True)
    return WrittenReceipt(publish_bytes(there, receipt.file_name, receipt.data).path, receipt)
