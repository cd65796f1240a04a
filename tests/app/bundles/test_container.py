from __future__ import annotations

import hashlib
import io
import os
import subprocess
import sys
import tracemalloc
from collections.abc import Generator, Iterator
from itertools import repeat
from pathlib import Path

import pytest

from app.bundles.archive import Blob, Progress
from app.bundles.child import Checker
from app.bundles.container import OpenedBundle, copy_in, open_bundle, write_bundle
from app.errors import Refused, Trouble
from tests.factories.bundles import CountyKeys, LaptopChain, a_bundle, a_tar, blob, sealed

ROOT = Path(__file__).resolve().parents[3]
COUNTY = CountyKeys()


def test_what_was_written_is_read(tmp_path: Path, checker: Checker) -> None:
    laptop = LaptopChain().visits(600).look()
    data, written = a_bundle(laptop, blobs=[blob(b"picture" * 20_000)])
    with opened(data, tmp_path, checker) as bundle:
        assert bundle.manifest == written.manifest
        assert (bundle.size, bundle.sha256) == (written.size, written.sha256) == (len(data), bundle.sha256)
        assert list(bundle.records()) == [*laptop.records, *laptop.looks]
        assert list(bundle.records()) == [*laptop.records, *laptop.looks]
        kept = Kept()
        bundle.copy_blobs(kept)
        assert kept.whole == [b"picture" * 20_000]


def test_the_same_twice_differs_outside_and_not_inside(tmp_path: Path, checker: Checker) -> None:
    laptop = LaptopChain().visits(5)
    (one, first), (two, second) = a_bundle(laptop), a_bundle(laptop)
    assert one != two
    assert first.manifest == second.manifest
    assert a_tar(laptop) == a_tar(laptop)
    with opened(two, tmp_path, checker) as bundle:
        assert list(bundle.records()) == laptop.records


def test_the_records_may_be_left_before_their_end(tmp_path: Path, checker: Checker) -> None:
    laptop = LaptopChain().visits(3000)
    with opened(a_bundle(laptop)[0], tmp_path, checker) as bundle:
        some = bundle.records()
        assert next(some) == laptop.records[0]
        assert isinstance(some, Generator)
        some.close()
        assert sum(1 for _ in bundle.records()) == 3000


def test_a_bundle_encrypted_to_others_is_not_for_us(tmp_path: Path, checker: Checker) -> None:
    data, _ = a_bundle(county=CountyKeys("elsewhere"))
    assert refusal(data, tmp_path, checker) == "bundle_not_for_us"


def test_a_bundle_written_for_another_county_is_not_passed_off_to_us(
    tmp_path: Path, checker: Checker
) -> None:
    # The other county decrypted it and encrypted the same signed tar to us.
    laptop, elsewhere, out = LaptopChain().visits(3), CountyKeys("elsewhere"), io.BytesIO()
    write_bundle(out, laptop.manifest(elsewhere), laptop.lines(), [], laptop.key, [COUNTY.recipient])
    assert refusal(out.getvalue(), tmp_path, checker) == "bundle_foreign_county"


def test_a_changed_byte_anywhere_is_refused(tmp_path: Path, checker: Checker) -> None:
    data, _ = a_bundle(blobs=[blob(os.urandom(150_000))])
    for position in [3, 30, 90, 200, 300, 1000, 60_000, 100_000, len(data) - 20, len(data) - 1]:
        bad = data[:position] + bytes([data[position] ^ 1]) + data[position + 1 :]
        assert refusal(bad, tmp_path, checker).startswith("bundle_")


@pytest.mark.parametrize(
    ("left", "reason"),
    [
        (0, "bundle_not_a_bundle"),
        (10, "bundle_truncated"),
        (100, "bundle_truncated"),
        (400, "bundle_damaged"),
        (65_000, "bundle_damaged"),
        (70_000, "bundle_truncated"),
        (140_000, "bundle_truncated"),
        (-1, "bundle_truncated"),
        (-600, "bundle_truncated"),
    ],
)
def test_a_shortened_bundle_is_refused(left: int, reason: str, tmp_path: Path, checker: Checker) -> None:
    data, _ = a_bundle(blobs=[blob(os.urandom(150_000))])
    assert refusal(data[:left], tmp_path, checker) == reason


def test_bytes_after_the_end_are_refused(tmp_path: Path, checker: Checker) -> None:
    assert refusal(a_bundle()[0] + b"more", tmp_path, checker) == "bundle_damaged"


def test_something_else_inside_is_refused(tmp_path: Path, checker: Checker) -> None:
    for plain in (b"", b"hello", bytes(2048)):
        assert refusal(sealed(plain), tmp_path, checker) == "bundle_malformed"


def test_a_folder_or_nothing_is_not_a_bundle(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="bundle_not_a_bundle"):
        copy_in(tmp_path, tmp_path)
    with pytest.raises(Trouble, match="stick_missing"):
        copy_in(tmp_path / "gone.yidai", tmp_path)


def test_a_stick_that_is_pulled_while_copying_is_told(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="stick_unread"):
        copy_in(PulledStick(a_bundle()[0]), tmp_path)


def test_a_private_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="disk_failed"):
        copy_in(io.BytesIO(a_bundle()[0]), tmp_path / "gone")


def test_memory_does_not_grow_with_the_attachments(tmp_path: Path, checker: Checker) -> None:
    laptop, size = LaptopChain().visits(3), 48 * 1024 * 1024
    path = tmp_path / "big.yidai"
    big = Blob(hashlib.sha256(bytes(size)).hexdigest(), size, lambda: zeros(size))
    tracemalloc.start()
    with path.open("wb") as out:
        write_bundle(out, laptop.manifest(), laptop.lines(), [big], laptop.key, [COUNTY.recipient])
    with open_bundle(
        path, [COUNTY.identity], addressee=COUNTY.addressee, folder=tmp_path, checker=checker
    ) as bundle:
        bundle.copy_blobs(Counting())
        assert len(list(bundle.records())) == 3
    assert tracemalloc.get_traced_memory()[1] < 8 * 1024 * 1024
    tracemalloc.stop()


def test_a_stick_that_changes_between_two_readings_changes_nothing(tmp_path: Path, checker: Checker) -> None:
    stick = tmp_path / "b.yidai"
    laptop = LaptopChain().visits(3)
    stick.write_bytes(a_bundle(laptop)[0])
    with open_bundle(
        stick, [COUNTY.identity], addressee=COUNTY.addressee, folder=tmp_path, checker=checker
    ) as bundle:
        stick.write_bytes(a_bundle(LaptopChain("another").visits(2))[0])
        assert list(bundle.records()) == laptop.records


def test_nothing_is_left_on_the_disk(tmp_path: Path) -> None:
    laptop = LaptopChain().visits(3)
    stick, private = tmp_path / "b.yidai", tmp_path / "private"
    private.mkdir()
    stick.write_bytes(a_bundle(laptop)[0])
    with open_bundle(stick, [COUNTY.identity], addressee=COUNTY.addressee, folder=private) as bundle:
        assert list(bundle.records()) == laptop.records
        assert list(private.iterdir()) == []
    assert list(private.iterdir()) == []


def test_nothing_readable_is_ever_written_to_a_file(tmp_path: Path) -> None:
    script = f"""
import sys
from pathlib import Path
sys.path.insert(0, {str(ROOT)!r})
from app.bundles.container import open_bundle
folder = Path({str(tmp_path)!r})
with open_bundle(folder / "b.yidai", [sys.stdin.read()], addressee=None, folder=folder) as bundle:
    assert len(list(bundle.records())) == 30
"""
    (tmp_path / "b.yidai").write_bytes(a_bundle(LaptopChain().visits(30))[0])
    subprocess.run(
        [
            "strace",
            "-f",
            "-yy",
            "-s",
            "100000",
            "-e",
            "trace=/write",
            "-o",
            tmp_path / "trace",
            sys.executable,
            "-B",
            "-c",
            script,
        ],
        input=COUNTY.identity.encode(),
        check=True,
    )
    writes = (tmp_path / "trace").read_text("latin-1").splitlines()
    readable = [line for line in writes if "yidai bundle v1" in line]
    # The child's answer to its parent, through a pipe, shows that the trace would have seen it.
    assert readable
    assert all("<pipe:" in line for line in readable)
    assert any("age-encryption.org" in line and str(tmp_path) in line for line in writes)


def test_cancelling_stops_the_writing_and_the_copying(tmp_path: Path) -> None:
    laptop = LaptopChain().visits(3)

    def cancel(_done: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_bundle(
            io.BytesIO(),
            laptop.manifest(),
            laptop.lines(),
            [],
            laptop.key,
            [COUNTY.recipient],
            progress=cancel,
        )
    with pytest.raises(KeyboardInterrupt):
        copy_in(io.BytesIO(a_bundle(laptop)[0]), tmp_path, progress=cancel)


def test_progress_ends_with_the_whole_size(tmp_path: Path) -> None:
    laptop, heard, copied = LaptopChain().visits(3), list[int](), list[int]()
    write_bundle(
        io.BytesIO(),
        laptop.manifest(),
        laptop.lines(),
        [],
        laptop.key,
        [COUNTY.recipient],
        progress=heard.append,
    )
    assert heard == sorted(heard)
    assert heard[-1] == len(a_tar(laptop))
    data, _ = a_bundle(laptop)
    copy_in(io.BytesIO(data), tmp_path, progress=copied.append).stream.close()
    assert copied[-1] == len(data)


def test_an_attachment_that_changes_while_it_is_written_is_trouble() -> None:
    laptop, contents = LaptopChain().visits(1), iter([b"first", b"other"])
    changing = Blob("0" * 64, 5, lambda: iter([next(contents)]))
    with pytest.raises(Trouble, match="bundle_changed_while_writing"):
        write_bundle(
            io.BytesIO(), laptop.manifest(), laptop.lines(), [changing], laptop.key, [COUNTY.recipient]
        )


def test_lines_that_are_not_the_manifests_are_never_written() -> None:
    laptop, other, out = LaptopChain().visits(3), LaptopChain("other").visits(3), io.BytesIO()
    with pytest.raises(ValueError, match="do not fit"):
        write_bundle(out, laptop.manifest(), other.lines(), [], laptop.key, [COUNTY.recipient])
    with pytest.raises(ValueError, match="another signing key"):
        write_bundle(out, laptop.manifest(), laptop.lines(), [], other.key, [COUNTY.recipient])
    assert out.getvalue() == b""


def test_short_writes_lose_nothing(tmp_path: Path, checker: Checker) -> None:
    laptop, out = LaptopChain().visits(3), ShortWriter()
    write_bundle(out, laptop.manifest(), laptop.lines(), [], laptop.key, [COUNTY.recipient])
    with opened(out.getvalue(), tmp_path, checker) as bundle:
        assert list(bundle.records()) == laptop.records


def written(laptop: LaptopChain, progress: Progress) -> bytes:
    out = io.BytesIO()
    manifest, lines = laptop.manifest(), laptop.lines()
    write_bundle(out, manifest, lines, [], laptop.key, [COUNTY.recipient], progress=progress)
    return out.getvalue()


class Kept:
    def __init__(self) -> None:
        self.whole: list[bytes] = []
        self._piece = b""

    def begin(self, _name: str, _size: int) -> None:
        self._piece = b""

    def data(self, piece: bytes) -> None:
        self._piece += piece

    def end(self) -> None:
        self.whole.append(self._piece)


class Counting:
    def begin(self, _name: str, size: int) -> None:
        self._left = size

    def data(self, piece: bytes) -> None:
        self._left -= len(piece)

    def end(self) -> None:
        assert self._left == 0


def zeros(size: int) -> Iterator[bytes]:
    """So many zero bytes, without holding them."""
    piece = bytes(65_536)
    yield from repeat(piece, size // len(piece))


class PulledStick(io.BytesIO):
    def read(self, _size: int | None = -1, /) -> bytes:
        raise OSError(5, "Input/output error")


class ShortWriter(io.BytesIO):
    def write(self, data: bytes, /) -> int:
        return super().write(data[:1000])


def opened(data: bytes, folder: Path, checker: Checker) -> OpenedBundle:
    return open_bundle(
        io.BytesIO(data), [COUNTY.identity], addressee=COUNTY.addressee, folder=folder, checker=checker
    )


def refusal(data: bytes, folder: Path, checker: Checker) -> str:
    with pytest.raises(Refused) as caught:
        opened(data, folder, checker)
    assert list(folder.iterdir()) == []
    return caught.value.reason


@pytest.fixture
def checker() -> Iterator[Checker]:
    with Checker() as one:
        yield one
