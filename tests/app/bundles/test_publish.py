from __future__ import annotations

import errno
import hashlib
import io
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

import pytest

from app.bundles.publish import check_room, clear_halves, publish, publish_bytes
from app.errors import Refused, Trouble

ROOT = Path(__file__).resolve().parents[3]
NAME = "999901001001-A7K-1.yidai"
DATA = os.urandom(300_000)


def test_a_file_is_there_whole_and_nothing_else(tmp_path: Path) -> None:
    heard: list[int] = []
    done = publish_bytes(tmp_path, NAME, DATA, progress=heard.append)
    assert done.path == tmp_path / NAME
    assert done.path.read_bytes() == DATA
    assert (done.size, done.sha256) == (len(DATA), hashlib.sha256(DATA).hexdigest())
    assert [found.name for found in tmp_path.iterdir()] == [NAME]
    assert heard == sorted(heard)
    assert heard[-1] == 2 * len(DATA)


@pytest.mark.parametrize(("folder", "file"), [(0o700, 0o600), (0o755, 0o644)])
def test_who_may_read_the_folder_may_read_the_file(folder: int, file: int, tmp_path: Path) -> None:
    tmp_path.chmod(folder)
    assert publish_bytes(tmp_path, NAME, DATA).path.stat().st_mode & 0o777 == file


def test_the_same_file_twice_is_the_same_file(tmp_path: Path) -> None:
    assert not publish_bytes(tmp_path, NAME, DATA).was_there
    assert publish_bytes(tmp_path, NAME, DATA).was_there
    assert [found.name for found in tmp_path.iterdir()] == [NAME]


def test_another_file_under_the_name_is_never_replaced(tmp_path: Path) -> None:
    (tmp_path / NAME).write_bytes(b"another")
    assert trouble(lambda: publish_bytes(tmp_path, NAME, DATA)) == "stick_name_taken"
    assert (tmp_path / NAME).read_bytes() == b"another"
    assert len(list(tmp_path.iterdir())) == 1


def test_what_an_interrupted_try_left_behind_is_replaced(tmp_path: Path) -> None:
    (tmp_path / f"{NAME}.part").write_bytes(b"half")
    publish_bytes(tmp_path, NAME, DATA)
    assert [found.name for found in tmp_path.iterdir()] == [NAME]


def test_a_missing_stick_is_told(tmp_path: Path) -> None:
    assert trouble(lambda: publish_bytes(tmp_path / "gone", NAME, DATA)) == "stick_missing"
    (tmp_path / "file").write_bytes(b"")
    assert trouble(lambda: publish_bytes(tmp_path / "file", NAME, DATA)) == "stick_missing"


@pytest.mark.skipif(sys.platform != "linux", reason="a file system that says nothing of its size")
def test_a_stick_that_does_not_say_how_large_it_is_is_not_called_full() -> None:
    assert trouble(lambda: publish_bytes(Path("/proc"), NAME, DATA)) != "stick_full"


def test_a_file_that_fat32_cannot_hold_is_refused(tmp_path: Path) -> None:
    assert trouble(lambda: publish(tmp_path, NAME, print, size=2**32)) == "stick_file_too_large"


def test_a_name_that_some_stick_refuses_is_not_tried(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="name_not_portable"):
        publish_bytes(tmp_path, "CON.yidai", DATA)


def test_short_writes_lose_nothing(tmp_path: Path) -> None:
    done = publish(tmp_path, NAME, writing(DATA), opener=Short)
    assert done.path.read_bytes() == DATA


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        (errno.ENOSPC, "stick_full"),
        (errno.EDQUOT, "stick_full"),
        (errno.EIO, "stick_pulled"),
        (errno.ENODEV, "stick_pulled"),
        (errno.ENXIO, "stick_pulled"),
        (errno.EROFS, "stick_pulled"),
        (errno.EACCES, "stick_pulled"),
        (errno.EFBIG, "stick_file_too_large"),
        pytest.param(
            getattr(errno, "EUCLEAN", 0),
            "stick_damaged",
            marks=pytest.mark.skipif(sys.platform != "linux", reason="Linux alone says so"),
        ),
    ],
)
def test_an_error_while_writing_leaves_nothing_behind(number: int, reason: str, tmp_path: Path) -> None:
    def opener(path: Path) -> Failing:
        return Failing(path, number)

    assert trouble(lambda: publish(tmp_path, NAME, writing(DATA), opener=opener)) == reason
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        (errno.EROFS, "stick_write_protected"),
        (errno.EACCES, "stick_not_yours"),
        (errno.EPERM, "stick_not_yours"),
        (errno.ENOSPC, "stick_full"),
        (errno.EIO, "stick_pulled"),
    ],
)
def test_a_stick_that_takes_nothing_at_all_is_told(number: int, reason: str, tmp_path: Path) -> None:
    def opener(_path: Path) -> io.FileIO:
        raise OSError(number, os.strerror(number))

    assert trouble(lambda: publish(tmp_path, NAME, writing(DATA), opener=opener)) == reason


def test_an_empty_file_of_the_name_is_what_a_pulled_stick_holds_and_is_replaced(tmp_path: Path) -> None:
    (tmp_path / NAME).touch()
    assert not publish_bytes(tmp_path, NAME, DATA).was_there
    assert (tmp_path / NAME).read_bytes() == DATA


def test_how_much_room_is_missing_is_told_before_anything_is_written(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="stick_too_small") as caught:
        check_room(tmp_path, shutil.disk_usage(tmp_path).total)
    assert caught.value.facts["needed"] > caught.value.facts["free"]


def test_what_was_half_written_on_a_pulled_stick_is_cleared_and_nothing_else(tmp_path: Path) -> None:
    for name in ("999901001001-A7K-9.yidai.part", "999901001001-A7K-9.yidai", "other.part"):
        (tmp_path / name).write_bytes(b"half")
    clear_halves(tmp_path, "999901001001-A7K-*.yidai")
    assert sorted(one.name for one in tmp_path.iterdir()) == ["999901001001-A7K-9.yidai", "other.part"]
    clear_halves(tmp_path / "gone", "*")


@pytest.mark.skipif(sys.platform == "win32", reason="no folder is taken away like a file there")
def test_a_half_that_cannot_be_taken_away_does_not_stop_the_next_try(tmp_path: Path) -> None:
    stays = tmp_path / f"{NAME}.part"
    stays.mkdir()
    clear_halves(tmp_path, NAME)
    publish_bytes(tmp_path, NAME, DATA)
    assert sorted(one.name for one in tmp_path.iterdir()) == [NAME, stays.name]


def test_a_half_of_the_second_name_is_cleared_too(tmp_path: Path) -> None:
    (tmp_path / f"{NAME}.2.part").write_bytes(b"half")
    clear_halves(tmp_path, NAME)
    assert list(tmp_path.iterdir()) == []


def test_a_device_that_is_full_is_told(tmp_path: Path) -> None:
    def opener(_path: Path) -> io.RawIOBase:
        return Path("/dev/full").open("wb", buffering=0)

    assert trouble(lambda: publish(tmp_path, NAME, writing(DATA), opener=opener)) == "stick_full"
    assert list(tmp_path.iterdir()) == []


def test_a_device_that_takes_nothing_more_without_saying_so_is_full(tmp_path: Path) -> None:
    assert trouble(lambda: publish(tmp_path, NAME, writing(DATA), opener=Silent)) == "stick_full"
    assert list(tmp_path.iterdir()) == []


def test_a_stick_that_gives_back_something_else_is_found_out(tmp_path: Path) -> None:
    for forgetful in (Flipping, Forgetting):
        told = trouble(lambda device=forgetful: publish(tmp_path, NAME, writing(DATA), opener=device))
        assert told == "stick_read_back_differs"
        assert list(tmp_path.iterdir()) == []


def test_a_stick_that_is_gone_before_reading_back_is_told(tmp_path: Path) -> None:
    def write_and_pull(out: BinaryIO) -> None:
        out.write(DATA)
        (tmp_path / f"{NAME}.part").unlink()

    assert trouble(lambda: publish(tmp_path, NAME, write_and_pull)) == "stick_pulled"


def test_cancelling_leaves_nothing_behind(tmp_path: Path) -> None:
    for limit in (1, len(DATA) + 1):

        def cancel(done: int, limit: int = limit) -> None:
            if done >= limit:
                raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            publish_bytes(tmp_path, NAME, DATA, progress=cancel)
        assert list(tmp_path.iterdir()) == []


def test_what_the_writer_raises_comes_out_unchanged(tmp_path: Path) -> None:
    def write(_out: BinaryIO) -> None:
        raise Trouble("bundle_changed_while_writing")

    assert trouble(lambda: publish(tmp_path, NAME, write)) == "bundle_changed_while_writing"
    assert list(tmp_path.iterdir()) == []


def test_a_real_stick_of_two_megabytes_fills_up_and_serves_again(tmp_path: Path) -> None:
    script = """
data = bytes(3_000_000)
def write(out):
    for start in range(0, len(data), 100_000):
        out.write(data[start:start + 100_000])
say(lambda: publish(stick, "1-A7K-1.yidai", write))
say(lambda: publish_bytes(stick, "1-A7K-1.yidai", data))
say(lambda: publish_bytes(stick, "1-A7K-2.yidai", data[:1_500_000]))
print(sorted(os.listdir(stick)))
"""
    assert on_a_small_stick(tmp_path, "size=2m", script) == [
        "stick_full",
        "stick_too_small",
        "done",
        "['1-A7K-2.yidai']",
    ]


def test_a_write_protected_stick_is_told(tmp_path: Path) -> None:
    script = 'say(lambda: publish_bytes(stick, "1-A7K-1.yidai", b"x"))\nprint(os.listdir(stick))'
    assert on_a_small_stick(tmp_path, "ro,size=2m", script) == ["stick_write_protected", "[]"]


def test_a_stick_that_the_system_closes_is_called_damaged(tmp_path: Path) -> None:
    script = """
def close():
    for options in ("remount,ro", "remount,bind,rw"):
        subprocess.run(["mount", "-o", options, stick], check=True)
say(lambda: publish_bytes(stick, "1-A7K-1.yidai", b"x"))
close()
say(lambda: publish_bytes(stick, "1-A7K-2.yidai", b"x"))
print(os.listdir(stick))
"""
    assert on_a_small_stick(tmp_path, "size=2m", script) == ["done", "stick_damaged", "['1-A7K-1.yidai']"]


class Short(io.FileIO):
    """Takes at most a thousand bytes at a time."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, "wb")

    def write(self, data: bytes, /) -> int:  # type: ignore[override]
        return super().write(data[:1000])


class Failing(io.FileIO):
    """Takes one piece, then fails."""

    def __init__(self, path: Path, number: int) -> None:
        super().__init__(path, "wb")
        self._number = number

    def write(self, data: bytes, /) -> int:  # type: ignore[override]
        if self.tell():
            raise OSError(self._number, os.strerror(self._number))
        return super().write(data[:1000])


class Silent(io.FileIO):
    """Says that it took nothing."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, "wb")

    def write(self, _data: bytes, /) -> int:  # type: ignore[override]
        return 0


class Flipping(io.FileIO):
    """Keeps something else than it was given."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, "wb")

    def write(self, data: bytes, /) -> int:  # type: ignore[override]
        return super().write(bytes(data[:-1]) + bytes([data[-1] ^ 1]))


class Forgetting(io.FileIO):
    """Says that it took all, and keeps half."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, "wb")

    def write(self, data: bytes, /) -> int:  # type: ignore[override]
        super().write(data[: len(data) // 2])
        return len(data)


def writing(data: bytes) -> Callable[[BinaryIO], object]:
    def write(out: BinaryIO) -> None:
        out.write(data)

    return write


def trouble(deed: Callable[[], object]) -> str:
    with pytest.raises(Trouble) as caught:
        deed()
    return caught.value.reason


def on_a_small_stick(folder: Path, options: str, script: str) -> list[str]:
    """What a script prints that has a small file system of its own, in a mount namespace of its own."""
    code = f"""
import os, subprocess, sys
from pathlib import Path
sys.path.insert(0, {str(ROOT)!r})
stick = Path({str(folder)!r})
subprocess.run(["mount", "-t", "tmpfs", "-o", {options!r}, "none", stick], check=True)
from app.bundles.publish import publish, publish_bytes
from app.errors import Trouble
def say(deed):
    try:
        deed()
        print("done")
    except Trouble as trouble:
        print(trouble.reason)
{script}
"""
    namespace = ["unshare", "--mount"] if os.geteuid() == 0 else ["unshare", "--mount", "--map-root-user"]
    done = subprocess.run(
        [*namespace, sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    return done.stdout.splitlines()
