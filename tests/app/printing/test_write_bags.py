"""Many bags straight into one file: whole or not at all, noted once, the same as the preview shows."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from app.errors import Refused, Trouble
from app.ids import PersonId
from app.printing.print_paper import print_bags
from app.printing.write_bags import WishedBags, write_bags
from tests.factories.people import Office, a_person


def test_the_file_says_what_the_preview_shows(office: Office, people: list[PersonId], tmp_path: Path) -> None:
    path = tmp_path / "bags.pdf"
    told: list[tuple[int, int]] = []
    paper = write_bags(
        office.vault, WishedBags(people), path, now=office.now, progress=lambda *so_far: told.append(so_far)
    )
    shown = print_bags(office.vault, people, now=office.now)
    assert (paper.pages, paper.sha256) == (shown.pages, shown.sha256)
    assert path.read_bytes() == shown.data
    assert told == [(0, 3), (1, 3), (2, 3)]
    assert noted(office) == {
        "form": "BAG",
        "pages": paper.pages,
        "masked": True,
        "reason": "",
        "sha256": paper.sha256,
        "way": "file",
        "copies": 1,
    }
    assert path.stat().st_mode & 0o777 == 0o600


def test_under_a_password_only_the_password_opens_it(
    office: Office, people: list[PersonId], tmp_path: Path
) -> None:
    path = tmp_path / "bags.pdf"
    wished = WishedBags(people, masked=False, reason="5", password="1234-5678-9012")
    write_bags(office.vault, wished, path, now=office.now)
    told = subprocess.run(
        ["pdftotext", "-upw", wished.password, path, "-"], capture_output=True, check=True
    ).stdout.decode()
    assert "李四" in told
    assert subprocess.run(["pdftotext", path, "-"], capture_output=True, check=False).returncode == 1
    assert noted(office)["locked"] is True


def test_a_stopped_run_leaves_no_file_and_no_line(
    office: Office, people: list[PersonId], tmp_path: Path
) -> None:
    before = tmp_path / "bags.pdf"
    before.write_bytes(b"an earlier one")
    told: list[int] = []
    with pytest.raises(Refused, match="printing_cancelled"):
        write_bags(
            office.vault,
            WishedBags(people),
            before,
            now=office.now,
            progress=lambda done, _all: told.append(done),
            cancelled=lambda: len(told) == 2,
        )
    assert before.read_bytes() == b"an earlier one"
    assert [one.name for one in tmp_path.glob("bags*")] == ["bags.pdf"]
    assert office.sql("SELECT count(*) FROM access WHERE kind IN ('printed', 'drawn')") == 0


def test_a_place_that_takes_no_file_and_nobody_are_told(office: Office, people: list[PersonId]) -> None:
    with pytest.raises(Trouble, match="file_not_writable"):
        write_bags(office.vault, WishedBags(people), office.vault.folder / "x" / "y.pdf", now=office.now)
    with pytest.raises(Refused, match="nobody_to_print"):
        write_bags(office.vault, WishedBags([]), office.vault.folder / "y.pdf", now=office.now)


def noted(office: Office) -> dict[str, object]:
    found = office.sql("SELECT detail FROM access WHERE kind = 'printed' ORDER BY seq DESC LIMIT 1")
    return dict(json.loads(found))


def test_the_process_that_draws_knows_no_records() -> None:
    """It is one of two that share the memory for many bags: what it does not need it does not load."""
    loaded = "import sys, app.printing.drawing_child; print({'sqlalchemy', 'PySide6'} & set(sys.modules))"
    said = subprocess.run([sys.executable, "-c", loaded], capture_output=True, check=True, text=True)
    assert said.stdout.strip() == "set()"


@pytest.fixture
def people(office: Office) -> list[PersonId]:
    made = [office.add_person(a_person(name=name)) for name in ("王小满", "李四", "赵五")]
    for person in made:
        office.place(person)
        office.visit(person)
    return made
