"""Look over all windows: `python -m tests.sight FOLDER [WORDS…]` puts pictures and faults into the folder.

Words choose among the looks, in whose names they stand: "thirty en 150" are those of thirty people in English
in type of 150 %, in all colours; "forty" and "fresh" those of the county. The exit code says whether anything
is wrong.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from itertools import chain, groupby
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from tests.sight.contact_sheets import contact_sheets
from tests.sight.counties import KeptCounty, make_kept_county
from tests.sight.county_views import county_views, county_window_of, gate_views, rarer_county_views
from tests.sight.faults import faults
from tests.sight.looks import COUNTIES, EVERY, FRESH, OF_COUNTIES, Look
from tests.sight.views import View, rarer_views, views, window_of
from tests.sight.villages import open_village, somebody
from ui import fonts
from ui.start import new_application
from ui.tour.run_tour import without_noise


def look_over(folder: Path, wanted: list[str]) -> int:
    """How many faults there are."""
    app = new_application(["yidai"])
    qInstallMessageHandler(without_noise)
    fonts.load_all()
    looks = [look for look in (*EVERY, *OF_COUNTIES) if set(wanted) <= set(look.name.split("-"))]
    found = 0
    with (folder / "faults.txt").open("w", encoding="utf-8") as told, tempfile.TemporaryDirectory() as place:
        for of_whom, some in groupby(looks, lambda look: look.village):
            (home := Path(place) / of_whom).mkdir()
            walks = _county if of_whom in COUNTIES else _village
            for look, walk in walks(app, home, of_whom, list(some)):
                for line in look_at(look, folder, walk):
                    print(f"{look.name}  {line}", file=told, flush=True)
                    found += 1
    return found


def look_at(look: Look, folder: Path, walk: Iterator[View]) -> list[str]:
    """Take a picture of everything in one look; what is wrong with it."""
    (place := folder / look.name).mkdir()
    taken: list[Path] = []
    found = []
    for where, shown in walk:
        taken.append(place / f"{len(taken) + 1:03} {where}.png")
        shown.grab().save(str(taken[-1]))
        found += [f"{where}: {fault}" for fault in faults(shown)]
    sheets = contact_sheets(taken, folder, look.name)
    print(f"{look.name}: {len(taken)} pictures, {len(sheets)} sheets, {len(found)} faults", flush=True)
    return found


def _village(
    app: QApplication, home: Path, village: str, looks: list[Look]
) -> Iterator[tuple[Look, Iterator[View]]]:
    vault = open_village(home, village, lived_in=True)
    for look in looks:
        with window_of(app, vault, look) as rooms:
            person = somebody(vault)
            yield look, chain(views(rooms, person), rarer_views(rooms, person))
    vault.close()


def _county(
    app: QApplication, home: Path, county: str, looks: list[Look]
) -> Iterator[tuple[Look, Iterator[View]]]:
    """Each look opens its own copy: on a page of it the stick is taken in."""
    kept = make_kept_county(home, county)
    for number, look in enumerate(looks):
        yield look, _of_county(app, home / f"look-{number}", kept, look)


def _of_county(app: QApplication, folder: Path, kept: KeptCounty, look: Look) -> Iterator[View]:
    is_fresh = look.village == FRESH
    at_hand = None if is_fresh else kept.at_hand
    with kept.opened(folder) as vault, county_window_of(app, vault, look, kept.now, at_hand) as (rooms, ask):
        yield from county_views(rooms, ask, at_hand)
        if at_hand is not None:
            yield from rarer_county_views(rooms, ask, at_hand)
    if is_fresh:
        yield from gate_views(app, look, folder, kept.now)


if __name__ == "__main__":
    if len(sys.argv) < 2 or sys.argv[1].startswith("-"):
        sys.exit(__doc__)
    out = Path(sys.argv[1])
    out.mkdir(parents=True, exist_ok=True)
    if any(out.iterdir()):
        sys.exit(f"{out} is not empty")
    sys.exit(1 if look_over(out, sys.argv[2:]) else 0)
