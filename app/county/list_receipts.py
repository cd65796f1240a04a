"""Which laptops wait for a receipt, what was answered, and the codes that can be read out by telephone."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace

from app.county.county_keys import county_keys
from app.county.forks import standing_forks
from app.county.townships import Township, township_of, townships
from app.work import Connection


@dataclass(frozen=True)
class BundleCode:
    """A bundle that was taken in, with its telephone code; "" where none may be read out."""

    number: int
    taken_ms: int
    code: str
    answered: int | None


@dataclass(frozen=True)
class LaptopAnswers:
    """One laptop. `receipt` is the number of its newest receipt, `waiting` counts unanswered bundles.
    `copied`: a copy of it is in use, which its receipts must tell.
    """

    laptop: str
    tag: str
    village_code: str
    village_name: str
    township: Township
    revoked: bool
    receipt: int | None
    waiting: int
    bundles: tuple[BundleCode, ...]
    copied: bool = False

    @property
    def waits(self) -> bool:
        """Whether it is to get a receipt."""
        return (self.waiting > 0 or self.copied) and not self.revoked


def list_receipts(connection: Connection) -> list[LaptopAnswers]:
    """Every laptop by township and village, its bundles from the newest back.

    Raises: Refused("no_county_store").
    """
    county_keys(connection)
    known, forks = townships(connection), standing_forks(connection)
    bundles: dict[str, list[BundleCode]] = defaultdict(list)
    for laptop, number, taken_ms, code, receipt in connection.exec_driver_sql(
        "SELECT laptop, number, taken_ms, code, receipt_no FROM bundle_in ORDER BY taken_ms DESC, number DESC"
    ):
        bundles[laptop].append(BundleCode(number, taken_ms, code or "", receipt))
    rows = connection.exec_driver_sql(
        "SELECT laptop, tag, village_code, village_name, revoked_ms IS NOT NULL FROM known_laptop"
        " ORDER BY village_code, tag"
    )
    return [
        replace(
            _answers(laptop, tag, code, name, bool(revoked), bundles[laptop], known), copied=laptop in forks
        )
        for laptop, tag, code, name, revoked in rows
    ]


def _answers(
    laptop: str,
    tag: str,
    code: str,
    name: str,
    revoked: bool,
    bundles: list[BundleCode],
    known: dict[str, Township],
) -> LaptopAnswers:
    return LaptopAnswers(
        laptop,
        tag,
        code,
        name,
        township_of(known, code),
        revoked,
        max((one.answered for one in bundles if one.answered is not None), default=None),
        sum(one.answered is None for one in bundles),
        tuple(bundles),
    )
