"""The simulated county that the figures of this folder take in: made once a run, outside the repository.

COUNTY_VILLAGES and COUNTY_MONTHS make it smaller or larger; COUNTY_FOLDER names a folder where it is kept
for the next run.
"""

from __future__ import annotations

import atexit
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from app.bundles.child import Checker
from app.bundles.container import open_bundle
from app.county.county_keys import CountyKeys
from app.county.take_in_bundles import AT_ONCE
from app.vault.open_vault import open_vault
from app.vault.vault import Vault
from db.entries import Entry, Sealed
from db.take_in import Segment
from tests.factories.simulated_county import PASSWORD, SimulatedCounty, anywhere, make_county

VILLAGES = int(os.environ.get("COUNTY_VILLAGES", "419"))
MONTHS = int(os.environ.get("COUNTY_MONTHS", "36"))


@cache
def the_county() -> SimulatedCounty:
    """419 villages × 36 months, unless the environment says otherwise."""
    kept = os.environ.get("COUNTY_FOLDER")
    folder = Path(kept) if kept else Path(mkdtemp(prefix="simulated-county-"))
    if not kept:
        atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return make_county(folder / "made", villages=VILLAGES, months=MONTHS)


@contextmanager
def open_copy(made: SimulatedCounty, folder: Path) -> Iterator[Vault]:
    """A copy of the county's empty store, open."""
    shutil.copytree(made.store, folder / "county")
    shutil.copytree(made.marks, folder / "marks")
    vault = open_vault(
        folder / "county",
        password=PASSWORD,
        now=made.taken_in_at(0),
        marks=folder / "marks",
        place_check=anywhere,
    )
    try:
        yield vault
    finally:
        vault.close()


def verified(
    made: SimulatedCounty, keys: CountyKeys, folder: Path
) -> Iterator[tuple[int, list[list[Segment]]]]:
    """The segments of each bundle, read and verified, with their month: as many bundles at a time as taking
    in puts into one transaction."""
    with Checker() as checker:
        for month, stick in enumerate(made.sticks()):
            files = sorted(stick.iterdir())
            for start in range(0, len(files), AT_ONCE):
                some = files[start : start + AT_ONCE]
                yield month, [_segments(path, keys, folder, checker) for path in some]


def _segments(path: Path, keys: CountyKeys, folder: Path, checker: Checker) -> list[Segment]:
    identities = keys.identities
    with open_bundle(path, identities, addressee=keys.addressee(), folder=folder, checker=checker) as opened:
        lines = [line for line in opened.records() if isinstance(line, Entry | Sealed)]
        return [
            Segment(
                one.laptop,
                one.first,
                bytes.fromhex(one.chain_before),
                [line for line in lines if line.laptop == one.laptop],
            )
            for one in opened.manifest.segments
        ]
