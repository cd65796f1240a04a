"""Draw every form of a village that does not exist as a small picture, for the manual."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from app.printing.list_forms import list_forms
from app.printing.print_form import FormWish, print_form
from tests.factories.lived_in import live_in
from tests.factories.people import Office

FOLDER = Path(__file__).parents[2] / "docs/manual/forms"
PAGE = ["pdftoppm", "-r", "60", "-gray", "-f", "1", "-singlefile"]
SMALLER = ["-colors", "12", "-strip"]


def main(wanted: list[str], folder: Path = FOLDER) -> None:
    """The first page of each, grey, as PNG."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as made:
        office = Office.make(Path(made) / "vault")
        person = live_in(office)
        for form in list_forms():
            if wanted and form.number not in wanted:
                continue
            who = person if form.is_of_person else None
            wish = FormWish(form.number, who)
            paper = print_form(office.vault, wish, now=office.now)
            drawn = subprocess.run([*PAGE, "-"], input=paper.data, capture_output=True, check=True).stdout
            small = ["convert", "-", *SMALLER, f"PNG8:{folder / form.number}.png"]
            subprocess.run(small, input=drawn, check=True)
        office.close()


if __name__ == "__main__":
    main(sys.argv[1:])
