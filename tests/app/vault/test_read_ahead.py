"""Reading ahead shows in the time alone (`scripts/bench old_today`)."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path
from threading import Thread

import pytest

from app.vault.read_ahead import MOST, BeforeUnlocking, read_ahead, wait_until_read


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


def test_before_the_password_too_trouble_is_left_to_whoever_opens_the_file(tmp_path: Path) -> None:
    ahead = BeforeUnlocking()
    ahead.read(tmp_path / "nothing")
    ahead.read(tmp_path)


@pytest.mark.skipif(
    sys.platform == "win32", reason="a pipe in a folder, which Windows has not, tells who reads"
)
def test_whoever_opens_the_records_waits_until_nobody_reads_them_and_nobody_does_any_more(
    tmp_path: Path,
) -> None:
    ahead, pipe = BeforeUnlocking(), tmp_path / "records"
    os.mkfifo(pipe)
    reading = Thread(target=ahead.read, args=(pipe,))
    reading.start()
    with pipe.open("wb", buffering=0) as other_end:  # opens once it is being read
        opening = Thread(target=ahead.end)
        opening.start()
        with suppress(BrokenPipeError):  # told before it began to wait for a piece, it went at once
            other_end.write(b"a piece")
    opening.join()
    reading.join()

    ahead.read(pipe)  # would wait for ever
