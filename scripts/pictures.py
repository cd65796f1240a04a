"""Take the pictures of README and manual: one tour in each language, and of it what the pages show."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

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


def main() -> None:
    for language, folder in FOLDERS.items():
        folder.mkdir(exist_ok=True)
        with TemporaryDirectory() as place:
            begin = "from ui.commands.begin import main; main()"
            words = ["tour", "--out", place, "--language", language]
            subprocess.run([sys.executable, "-c", begin, *words], check=True)
            for name, taken in OF_THE_TOUR.items():
                keep(Path(place) / "pictures" / f"{taken}.png", folder / f"{name}.png")


def keep(taken: Path, picture: Path) -> None:
    """As small as flat colours allow."""
    with Image.open(taken) as image:
        few = image.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
        few.save(picture, optimize=True)


if __name__ == "__main__":
    main()
