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

from app.vault.open_vault import open_vault
from app.vault.vault import Vault
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
