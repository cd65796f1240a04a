from __future__ import annotations

import io
import tarfile

import pytest

from app.bundles import tar
from app.errors import Refused

KINDS = [
    tarfile.LNKTYPE,
    tarfile.SYMTYPE,
    tarfile.CHRTYPE,
    tarfile.BLKTYPE,
    tarfile.FIFOTYPE,
    tarfile.DIRTYPE,
    tarfile.CONTTYPE,
    tarfile.AREGTYPE,
    tarfile.GNUTYPE_SPARSE,
    tarfile.GNUTYPE_LONGNAME,
    tarfile.XHDTYPE,
]
OWNERS = [{"mode": 0o644}, {"uid": 1}, {"mtime": 1}, {"uname": "root"}, {"gname": "x"}]


class Collected:
    def __init__(self) -> None:
        self.members: dict[str, bytes] = {}
        self._name = ""

    def begin(self, name: str, _size: int) -> None:
        self._name = name
        self.members[name] = b""

    def data(self, piece: bytes) -> None:
        self.members[self._name] += piece

    def end(self) -> None:
        self._name = ""


FILES = {"manifest.json": b"{}", "empty": b"", "blobs/ab.age": bytes(range(256)) * 5}


@pytest.mark.parametrize("piece", [1, 7, 511, 512, 513, 100_000])
def test_what_we_write_is_read_whatever_the_pieces(piece: int) -> None:
    collected, reader = read(packed(FILES), piece)
    assert collected.members == FILES
    assert reader.is_complete()


def test_any_tar_program_reads_it() -> None:
    with tarfile.open(fileobj=io.BytesIO(packed(FILES))) as archive:
        assert archive.getnames() == list(FILES)


@pytest.mark.parametrize("size", [0, 1, 4 * 1024**3 - 1])
def test_a_header_is_what_a_stock_program_would_write(size: int) -> None:
    info = tarfile.TarInfo("blobs/ab.bin")
    info.size, info.mode = size, 0o600
    assert tar.header("blobs/ab.bin", size) == info.tobuf(tarfile.USTAR_FORMAT)


def test_its_size_is_known_beforehand() -> None:
    assert tar.packed_size([len(content) for content in FILES.values()]) == len(packed(FILES))


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_but_plain_files_is_read(kind: bytes) -> None:
    info = tarfile.TarInfo("manifest.json")
    info.mode = 0o600
    info.type = kind
    info.linkname = "/etc/passwd" if kind in (tarfile.LNKTYPE, tarfile.SYMTYPE) else ""
    with pytest.raises(Refused, match="bad"):
        read(info.tobuf(tarfile.USTAR_FORMAT) + tar.END)


@pytest.mark.parametrize("name", ["/etc/passwd", "../up", "a//b\\c", "A", "a b", "C:x", "", ".hidden"])
def test_names_that_lead_elsewhere_are_refused(name: str) -> None:
    with pytest.raises(Refused, match="bad"):
        read(tar.header(name, 0) + tar.END)


@pytest.mark.parametrize(
    "field", [{"mode": 0o644}, {"uid": 1}, {"mtime": 1}, {"uname": "root"}, {"gname": "x"}]
)
def test_a_header_with_anything_to_say_about_owners_or_times_is_refused(field: dict[str, object]) -> None:
    info = tarfile.TarInfo("manifest.json")
    info.mode = 0o600
    for name, value in field.items():
        setattr(info, name, value)
    with pytest.raises(Refused, match="bad"):
        read(info.tobuf(tarfile.USTAR_FORMAT) + tar.END)


def test_every_changed_bit_outside_the_contents_is_refused() -> None:
    good = packed({"manifest.json": b"abc"})
    for position in [*range(512), *range(515, len(good))]:
        bad = good[:position] + bytes([good[position] ^ 1]) + good[position + 1 :]
        with pytest.raises(Refused, match="bad"):
            read(bad)


def test_bytes_after_the_end_are_refused() -> None:
    for extra in (bytes(512), packed(FILES)):
        with pytest.raises(Refused, match="bad"):
            read(packed(FILES) + extra)


def test_a_shortened_tar_is_not_complete() -> None:
    good = packed(FILES)
    for size in range(0, len(good), 100):
        assert not read(good[:size])[1].is_complete()


def packed(files: dict[str, bytes]) -> bytes:
    parts = [tar.header(name, len(data)) + data + tar.padding(len(data)) for name, data in files.items()]
    return b"".join(parts) + tar.END


def read(data: bytes, piece: int = 65_536) -> tuple[Collected, tar.TarReader]:
    collected = Collected()
    reader = tar.TarReader(collected, "bad")
    for start in range(0, len(data), piece):
        reader.feed(data[start : start + piece])
    return collected, reader
