from __future__ import annotations

import os
from io import FileIO
from pathlib import Path
from typing import Any

import pytest

from app.bundles import read_past_cache
from app.bundles.read_past_cache import PIECE, pieces_past_cache


@pytest.mark.parametrize("size", [0, 1, 4096, PIECE, 3 * PIECE + 1])
def test_all_of_a_file_comes_in_order(size: int, tmp_path: Path) -> None:
    data = os.urandom(size)
    (tmp_path / "file").write_bytes(data)
    assert b"".join(bytes(piece) for piece in pieces_past_cache(tmp_path / "file")) == data


@pytest.mark.parametrize("readings", [0, 2])
def test_where_a_file_system_refuses_it_the_rest_is_read_as_usual(
    readings: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = os.urandom(3 * PIECE + 1)
    (tmp_path / "file").write_bytes(data)
    left = [readings]

    class Refusing(FileIO):
        """Has no device to read past to, from some place on."""

        def readinto(self, buffer: Any, /) -> int:
            if not left[0]:
                left[0] = -1
                raise OSError(22, "Invalid argument")
            left[0] -= 1
            return super().readinto(buffer)

    monkeypatch.setattr(read_past_cache, "FileIO", Refusing)
    assert b"".join(bytes(piece) for piece in pieces_past_cache(tmp_path / "file")) == data


def test_a_file_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        list(pieces_past_cache(tmp_path / "gone"))
