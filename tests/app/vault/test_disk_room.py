"""A disk that is nearly full is said while there is still room for a backup."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.vault.disk_room import LEAST, disk_room, is_low


@pytest.mark.parametrize(
    ("free", "records", "low"),
    [(LEAST, 1, False), (LEAST - 1, 1, True), (2 * LEAST, LEAST, True), (7 * LEAST, LEAST, False)],
)
def test_it_is_low_below_a_gibibyte_or_six_times_the_records(free: int, records: int, low: bool) -> None:
    assert is_low(free, records) is low


def test_a_folder_that_is_not_there_tells_nothing(tmp_path: Path) -> None:
    assert disk_room(tmp_path / "gone", records=1) is None
    room = disk_room(tmp_path, records=1)
    assert room is not None
    assert room.free > 0
