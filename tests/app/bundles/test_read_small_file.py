"""A file on a stick is read without believing its size."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.bundles.limits import LIMITS
from app.bundles.read_small_file import read_small_file
from app.errors import Trouble


def test_a_receipt_is_read_whole(tmp_path: Path) -> None:
    (tmp_path / "r").write_bytes(b"receipt")

    assert read_small_file(tmp_path / "r") == b"receipt"


def test_of_a_huge_file_no_more_is_read_than_shows_that_it_is_too_large(tmp_path: Path) -> None:
    with (tmp_path / "huge").open("wb") as out:
        out.truncate(LIMITS.small_file * 3)

    assert len(read_small_file(tmp_path / "huge")) == LIMITS.small_file + 1


def test_a_stick_that_is_gone_and_a_folder_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(Trouble) as gone:
        read_small_file(tmp_path / "gone")
    with pytest.raises(Trouble) as folder:
        read_small_file(tmp_path)

    assert (gone.value.reason, folder.value.reason) == ("file_gone", "file_unreadable")
