"""Look over all windows: `python -m tests.sight FOLDER [WORDS…]` puts pictures and faults into the folder.

Words choose among the looks, in whose names they stand: "thirty en 150" are those of thirty people in English
in type of 150 %, in all colours. The exit code says whether anything is wrong.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from app.vault.vault import Vault
from tests.sight.contact_sheets import contact_sheets
from tests.sight.faults import faults
from tests.sight.looks import EVERY, VILLAGES, Look
from tests.sight.views import rarer_views, views, window_of
from tests.sight.villages import open_village, somebody
from ui import fonts
from ui.start import new_application
from ui.tour.run_tour import without_noise


def look_over(folder: Path, wanted: list[str]) -> int:
    """How many faults there are."""
    app = new_application(["yidai"])
    qInstallMessageHandler(without_noise)
    fonts.load_all()
    looks = [look for look in EVERY if set(wanted) <= set(look.name.split("-"))]
    found = 0
    with (folder / "faults.txt").open("w", encoding="utf-8") as told, tempfile.TemporaryDirectory() as place:
        for village in VILLAGES:
            of_village = [look for look in looks if look.village == village]
            if not of_village:
                continue
            (home := Path(place) / village).mkdir()
            vault = open_village(home, village, lived_in=True)
            for look in of_village:
                for line in look_at(app, vault, look, folder):
                    print(f"{look.name}  {line}", file=told, flush=True)
                    found += 1
            vault.close()
    return found


def look_at(app: QApplication, vault: Vault, look: Look, folder: Path) -> list[str]:
    """Take a picture of everything in one look; what is wrong with it."""
    (place := folder / look.name).mkdir()
    taken: list[Path] = []
    found = []
    with window_of(app, vault, look) as rooms:
        person = somebody(vault)
        for walk in (views, rarer_views):
            for where, shown in walk(rooms, person):
                taken.append(place / f"{len(taken) + 1:03} {where}.png")
                shown.grab().save(str(taken[-1]))
                found += [f"{where}: {fault}" for fault in faults(shown)]
    sheets = contact_sheets(taken, folder, look.name)
    print(f"{look.name}: {len(taken)} pictures, {len(sheets)} sheets, {len(found)} faults", flush=True)
    return found


if __name__ == "__main__":
    if len(sys.argv) < 2 or sys.argv[1].startswith("-"):
        sys.exit(__doc__)
    out = Path(sys.argv[1])
    out.mkdir(parents=True, exist_ok=True)
    if any(out.iterdir()):
        sys.exit(f"{out} is not empty")
    sys.exit(1 if look_over(out, sys.argv[2:]) else 0)
