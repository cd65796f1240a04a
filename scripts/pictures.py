"""Take the pictures of README and manual: one tour in each language, and of it what the pages show."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from shutil import rmtree
from tempfile import gettempdir

from PIL import Image

PLACE = Path(__file__).parent.parent / "docs" / "manual" / "pictures"
FOLDERS = {"zh_CN": PLACE, "en": PLACE / "en"}
OF_THE_TOUR = {
    "import": "import-roster",
    "ledgers": "ledger-village",
    "placement": "sheet-placement",
    "charts": "charts-year",
    **{name: name for name in ("today", "people", "bag", "visit", "preview", "send", "figures")},
}
COLOURS = 128
SEEN_PLACE = Path(gettempdir()) / "yidai-tour"
"""The page on which bundles are sent shows where they go, so it says nothing of who took the picture."""


def main() -> None:
    for language, folder in FOLDERS.items():
        folder.mkdir(exist_ok=True)
        rmtree(SEEN_PLACE, ignore_errors=True)
        begin = "from ui.commands.begin import main; main()"
        words = ["tour", "--out", str(SEEN_PLACE), "--language", language]
        subprocess.run([sys.executable, "-c", begin, *words], check=True)
        for name, taken in OF_THE_TOUR.items():
            keep(SEEN_PLACE / "pictures" / f"{taken}.png", folder / f"{name}.png")
        rmtree(SEEN_PLACE)


def keep(taken: Path, picture: Path) -> None:
    """As small as flat colours allow."""
    with Image.open(taken) as image:
        few = image.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
        few.save(picture, optimize=True)


if __name__ == "__main__":
    main()
