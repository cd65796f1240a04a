"""Reading ahead shows in the time alone (`scripts/bench old_today`)."""

from __future__ import annotations

from pathlib import Path

from app.vault.read_ahead import MOST, read_ahead, wait_until_read


def test_trouble_is_left_to_whoever_opens_the_file(tmp_path: Path) -> None:
    (tmp_path / "empty").touch()
    for ask in (read_ahead, wait_until_read):
        ask(tmp_path / "nothing")
        ask(tmp_path)
        ask(tmp_path / "empty")


def test_a_huge_file_is_read_ahead_in_part(tmp_path: Path) -> None:
    with (tmp_path / "huge").open("wb") as huge:
        huge.truncate(MOST * 4)
    read_ahead(tmp_path / "huge")
    wait_until_read(tmp_path / "huge")
