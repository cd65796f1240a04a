"""Draw every form of a village that does not exist as small pictures, for the manual.

F11.png is the first page with ordinary records, F11-more.png the blank one for the pen and one whose every
field says too much, side by side.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from app.printing.list_forms import FormLine, list_forms
from app.printing.print_form import FormWish, print_form
from tests.factories.full_records import fill_village
from tests.factories.lived_in import live_in
from tests.factories.people import Office

FOLDER = Path(__file__).parents[2] / "docs/manual/forms"
MOST_BYTES = 60_000
LONGER = 60
FULL_DOTS, MORE_DOTS = 60, 42  # to the inch


def main(wanted: list[str], folder: Path = FOLDER) -> None:
    """Grey, in sixteen shades at most, as PNG with a palette; each of 60 kB at most."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as made:
        lived_in, overlong = Office.make(Path(made) / "vault"), Office.make(Path(made) / "long/vault")
        person, long_person = live_in(lived_in), fill_village(overlong, longer=LONGER).person
        for form in list_forms():
            if wanted and form.number not in wanted:
                continue
            full = _page(lived_in, form, FormWish(form.number, person if form.is_of_person else None))
            _write(folder / f"{form.number}.png", [_drawn(full, FULL_DOTS)])
            blank = _page(lived_in, form, FormWish(form.number, blank=True))
            long_wish = FormWish(form.number, long_person if form.is_of_person else None)
            much = _page(overlong, form, long_wish)
            _write(folder / f"{form.number}-more.png", [_drawn(one, MORE_DOTS) for one in (blank, much)])
        lived_in.close()
        overlong.close()


def _page(office: Office, form: FormLine, wish: FormWish) -> bytes:
    reason = "1" if form.is_of_person else ""
    return print_form(office.vault, wish, now=office.now, masked=not reason, reason=reason).data


def _drawn(pdf: bytes, dots: int) -> bytes:
    command = ["pdftoppm", "-r", str(dots), "-gray", "-f", "1", "-l", "1", "-singlefile", "-png", "-"]
    return subprocess.run(command, input=pdf, capture_output=True, check=True).stdout


def _write(path: Path, pictures: list[bytes]) -> None:
    """Side by side on white, in few shades; fewer still until the file is small."""
    from io import BytesIO

    from PIL import Image

    opened = [Image.open(BytesIO(one)).convert("L") for one in pictures]
    width = sum(one.width for one in opened) + 8 * (len(opened) - 1)
    whole = Image.new("L", (width, max(one.height for one in opened)), 255)
    at = 0
    for one in opened:
        whole.paste(one, (at, 0))
        at += one.width + 8
    for shades in (16, 8, 4):
        small = BytesIO()
        whole.quantize(shades).save(small, "PNG", optimize=True)
        if small.tell() <= MOST_BYTES:
            break
    path.write_bytes(small.getvalue())


if __name__ == "__main__":
    main(sys.argv[1:])
