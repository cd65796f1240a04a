from __future__ import annotations

import os
from pathlib import Path

import pytest

from app.bundles import read_past_cache
from app.bundles.read_past_cache import PIECE, pieces_past_cache


@pytest.mark.parametrize("size", [0, 1, 4096, PIECE, 3 * PIECE + 1])
def test_all_of_a_file_comes_in_order(size: int, tmp_path: Path) -> None:
    data = os.urandom(size)
    (tmp_path / "file").write_bytes(data)
    assert b"".join(bytes(piece) for piece in pieces_past_cache(tmp_path / "file")) == data


def test_a_file_system_in_memory_has_no_device_to_read_from(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []

    def refuses(path: str, flags: int, *_mode: int) -> int:
        asked.append(flags)
        raise OSError(22, "Invalid argument", path)

    path = Path(__file__)
    with monkeypatch.context() as patched:
        patched.setattr(read_past_cache.os, "open", refuses)
        pieces = b"".join(bytes(piece) for piece in pieces_past_cache(path))
    assert pieces == path.read_bytes()
    assert asked


def test_a_file_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        list(pieces_past_cache(tmp_path / "gone"))
