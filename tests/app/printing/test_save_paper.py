"""A paper that is saved is whole, for its user alone, and noted; one that is not leaves nothing."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.errors import Trouble
from app.printing.print_paper import Paper, print_roster
from app.printing.save_paper import save_paper
from tests.factories.people import KeptOffice, Office


def test_the_saved_paper_is_the_drawn_one_and_the_saving_is_noted(office: Office, tmp_path: Path) -> None:
    paper = roster(office)

    save_paper(office.vault, paper, tmp_path / "花名册.pdf", now=office.now)

    assert (tmp_path / "花名册.pdf").read_bytes() == paper.data
    assert handed_over(office) == 1
    if os.name == "posix":
        assert stat.S_IMODE((tmp_path / "花名册.pdf").stat().st_mode) == 0o600


def test_a_place_that_takes_no_file_is_told_and_nothing_is_noted(office: Office, tmp_path: Path) -> None:
    with pytest.raises(Trouble) as refused:
        save_paper(office.vault, roster(office), tmp_path / "missing" / "a.pdf", now=office.now)

    assert refused.value.reason == "file_not_writable"
    assert handed_over(office) == 0


def test_a_name_that_a_folder_has_keeps_the_folder_and_leaves_no_half_file(
    office: Office, tmp_path: Path
) -> None:
    (tmp_path / "a.pdf").mkdir()

    with pytest.raises(Trouble):
        save_paper(office.vault, roster(office), tmp_path / "a.pdf", now=office.now)

    assert [path.name for path in tmp_path.glob("a.pdf*")] == ["a.pdf"]
    assert handed_over(office) == 0


def roster(office: Office) -> Paper:
    return print_roster(office.vault, now=office.now)


def handed_over(office: Office) -> int:
    return int(office.sql("SELECT count(*) FROM access WHERE kind = 'printed'"))


@pytest.fixture
def office(empty_village: KeptOffice, tmp_path: Path) -> Iterator[Office]:
    made = empty_village.open_copy(tmp_path / "laptop")
    made.add_person()
    yield made
    made.close()
