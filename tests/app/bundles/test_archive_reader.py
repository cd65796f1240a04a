"""Every way in which the inside of a bundle can be wrong, each with its reason."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Callable
from dataclasses import replace

import pytest

from app.bundles import minisign, tar
from app.bundles.archive_reader import ArchiveReader
from app.bundles.limits import LIMITS, Limits
from app.bundles.lines import Line
from app.errors import Refused
from db.canonical import canonical
from db.entries import seal_entry
from tests.factories.bundles import LaptopChain, a_tar, blob, signing_key
from tests.factories.spoilt_bundles import (
    packed,
    packed_list,
    signed,
    unpacked,
    with_journal,
    with_manifest,
    with_raw_journal,
)

Files = dict[str, bytes]
SMALL = Limits(line=2000, lines=10, ratio=20, ratio_free=100_000, journal=1_000_000, manifest=4000)


def test_a_valid_bundle_gives_every_line_and_every_blob() -> None:
    laptop = LaptopChain().visits(700).look()
    lines: list[Line] = []
    blobs = Blobs()
    reader = ArchiveReader(take_record=lines.append, blobs=blobs)
    reader.write(a_tar(laptop, blobs=[blob(b"picture"), blob(b"")]))
    assert reader.finish().counts == {"visit": 700}
    assert lines == [*laptop.records, *laptop.looks]
    assert sorted(blobs.found.values()) == [b"", b"picture"]


def test_it_does_not_matter_how_the_pieces_fall() -> None:
    plain = a_tar(blobs=[blob(b"picture")])
    reader = ArchiveReader()
    for position in range(len(plain)):
        reader.write(plain[position : position + 1])
    assert reader.finish().bundle == 1
    assert reader.plain_size() == len(plain)


def test_a_bundle_with_nothing_new_is_valid() -> None:
    reader = ArchiveReader()
    reader.write(a_tar(LaptopChain()))
    assert reader.finish().segments == ()


def test_any_changed_byte_is_noticed() -> None:
    plain = a_tar(blobs=[blob(b"picture" * 100)])
    start = plain.index(b"untrusted comment: ")
    for position in range(0, len(plain), 11):
        if start <= position < plain.index(b"\n", start):
            continue  # minisign does not sign this line, and nobody reads it
        assert refusal(plain[:position] + bytes([plain[position] ^ 4]) + plain[position + 1 :])


def test_any_shortening_is_noticed() -> None:
    plain = a_tar(blobs=[blob(b"picture" * 100)])
    for size in [*range(0, len(plain), 97), len(plain) - 512, len(plain) - 1]:
        assert refusal(plain[:size]) == "bundle_malformed"


def test_nothing_is_handed_out_before_the_signature_was_checked() -> None:
    lines: list[Line] = []
    files = unpacked(a_tar())
    files["manifest.json.minisig"] = files["manifest.json.minisig"].replace(b"yidai bundle", b"yidai parcel")
    with pytest.raises(Refused, match="bundle_bad_signature"):
        ArchiveReader(take_record=lines.append).write(packed(files))
    assert lines == []


def test_a_manifest_signed_by_another_key_is_refused() -> None:
    files = unpacked(a_tar())
    files["manifest.json.minisig"] = signed(files["manifest.json"], signing_key("stranger"))
    assert refusal(packed(files)) == "bundle_bad_signature"


def test_a_signature_from_another_bundle_is_refused() -> None:
    laptop = LaptopChain().visits(3)
    one, two = unpacked(a_tar(laptop)), unpacked(a_tar(laptop.visits(1)))
    one["manifest.json.minisig"] = two["manifest.json.minisig"]
    assert refusal(packed(one)) == "bundle_bad_signature"


def test_a_signature_made_for_a_receipt_is_refused() -> None:
    laptop = LaptopChain().visits(1)
    files = unpacked(a_tar(laptop))
    detail = laptop.manifest().signed_as()
    files["manifest.json.minisig"] = minisign.sign(
        files["manifest.json"], laptop.key, minisign.RECEIPT, detail
    )
    assert refusal(packed(files)) == "bundle_bad_signature"


def test_a_comment_that_says_something_else_than_the_manifest_is_refused() -> None:
    laptop = LaptopChain().visits(1)
    files = unpacked(a_tar(laptop))
    files["manifest.json.minisig"] = signed(files["manifest.json"], laptop.key, "9-AAA-1 to nobody")
    assert refusal(packed(files)) == "bundle_bad_signature"


def test_members_that_changed_places_or_are_left_out_are_refused() -> None:
    plain = a_tar(blobs=[blob(b"a"), blob(b"b")])
    names = list(unpacked(plain))
    orders = [[1, 0, 2, 3, 4], [0, 2, 1, 3, 4], [0, 1, 3, 2, 4], [0, 1, 2, 4, 3], [0, 1, 2, 3], [0, 1],
              [2, 3], [0, 1, 2, 3, 3], [0, 0, 1, 2, 3, 4], [0, 1, 2, 2, 3, 4]]  # fmt: skip
    for order in orders:
        files = unpacked(plain)
        assert refusal(packed_list([(names[i], files[names[i]]) for i in order])) == "bundle_malformed"


def test_a_member_that_the_manifest_does_not_name_is_refused() -> None:
    files = unpacked(a_tar())
    files["blobs/" + "0" * 64 + ".age"] = b"x"
    assert refusal(packed(files)) == "bundle_malformed"


def test_two_blobs_whose_contents_were_swapped_are_refused() -> None:
    files = unpacked(a_tar(blobs=[blob(b"a"), blob(b"b")]))
    one, two = list(files)[3:]
    files[one], files[two] = files[two], files[one]
    assert refusal(packed(files)) == "bundle_damaged"


LINES: dict[str, Callable[[list[bytes]], list[bytes]]] = {
    "a line left out": lambda lines: lines[:1] + lines[2:],
    "a line twice": lambda lines: [lines[0], *lines],
    "two lines swapped": lambda lines: [lines[1], lines[0], *lines[2:]],
    "a line more": lambda lines: [*lines, lines[-1]],
    "no line": lambda _lines: [],
    "a word changed": lambda lines: [lines[0].replace("第1次".encode(), "第9次".encode()), *lines[1:]],
    "a digest in place of another": lambda lines: [
        canonical({"d": "0" * 64, "l": LaptopChain().laptop, "s": 1}),
        *lines[1:],
    ],
}


@pytest.mark.parametrize("name", LINES)
def test_signed_lines_that_do_not_fit_their_chain_are_refused(name: str) -> None:
    assert refusal(with_journal(LINES[name])) == "bundle_broken_chain"


RAW: dict[str, tuple[Callable[[bytes], bytes], str]] = {
    "an empty line": (lambda raw: gzip.compress(b"\n" + gzip.decompress(raw)), "bundle_malformed"),
    "no last line feed": (lambda raw: gzip.compress(gzip.decompress(raw)[:-1]), "bundle_malformed"),
    "not gzip": (gzip.decompress, "bundle_malformed"),
    "zlib in place of gzip": (lambda raw: zlib.compress(gzip.decompress(raw)), "bundle_malformed"),
    "two gzip members": (lambda raw: raw + gzip.compress(b""), "bundle_malformed"),
    "bytes after it": (lambda raw: raw + b"\x00", "bundle_malformed"),
    "cut off": (lambda raw: raw[:-9], "bundle_malformed"),
    "a wrong check sum": (lambda raw: raw[:-8] + b"\x00" * 8, "bundle_malformed"),
    "empty": (lambda _raw: b"", "bundle_malformed"),
    "a bomb": (lambda _raw: gzip.compress(bytes(500_000)), "bundle_over_limit"),
    "a bomb of lines": (lambda _raw: gzip.compress(b"\n" * 500_000), "bundle_malformed"),
    "a bomb of bombs": (lambda _raw: gzip.compress(gzip.compress(bytes(10**7))), "bundle_over_limit"),
    "a line too long": (lambda _raw: gzip.compress(b"x" * 2001), "bundle_over_limit"),
    "deep brackets": (lambda _raw: gzip.compress(b"[" * 1999 + b"\n"), "bundle_malformed"),
    "a huge number": (lambda _raw: gzip.compress(b"9" * 1999 + b"\n"), "bundle_malformed"),
}


@pytest.mark.parametrize("name", RAW)
def test_a_signed_journal_that_is_not_to_the_letter_is_refused(name: str) -> None:
    change, reason = RAW[name]
    assert refusal(with_raw_journal(change), SMALL) == reason


def test_a_real_bomb_is_refused_with_the_real_limits() -> None:
    def bomb(_raw: bytes) -> bytes:
        packer = zlib.compressobj(9, zlib.DEFLATED, 31)
        line = b'{"k":"' + b"a" * 1_000_000 + b'"}\n'
        return b"".join(packer.compress(line) for _ in range(30)) + packer.flush()

    assert refusal(with_raw_journal(bomb)) in {"bundle_over_limit", "bundle_malformed"}


def test_more_lines_than_the_limit_are_refused() -> None:
    assert refusal(a_tar(LaptopChain().visits(11)), SMALL) == "bundle_over_limit"
    assert refusal(a_tar(LaptopChain().visits(10)), replace(SMALL, line=4000, manifest=LIMITS.manifest)) == ""


def test_a_manifest_beyond_the_limit_is_refused_before_it_is_read() -> None:
    assert refusal(tar.header("manifest.json", LIMITS.manifest + 1)) == "bundle_over_limit"


def test_hostile_changes_inside_a_good_chain_are_refused() -> None:
    laptop = LaptopChain()
    for hostile in (b"[" * 1000 + b"]" * 1000, b'{"a":1.5}', b'{"a":1,"a":2}', b'{"a":"\\u0000"}'):
        (entry,) = LaptopChain().visits(1).records
        laptop.records = [seal_entry(entry.header, hostile)]
        assert refusal(a_tar(laptop)) == "bundle_malformed"


def test_counts_that_lie_are_refused() -> None:
    assert refusal(with_manifest(lambda m: m["counts"].update(visit=4))) == "bundle_malformed"


def test_a_bundle_from_the_future_says_so() -> None:
    assert refusal(with_manifest(lambda m: m.update(format=2))) == "bundle_from_the_future"


class Blobs:
    def __init__(self) -> None:
        self.found: dict[str, bytes] = {}
        self._name = ""

    def begin(self, name: str, _size: int) -> None:
        self._name = name
        self.found[name] = b""

    def data(self, piece: bytes) -> None:
        self.found[self._name] += piece

    def end(self) -> None:
        self._name = ""


def refusal(plain: bytes, limits: Limits = LIMITS) -> str:
    """Why it was refused; empty if it was not."""
    reader = ArchiveReader(limits=limits)
    try:
        reader.write(plain)
        reader.finish()
    except Refused as refused:
        return refused.reason
    return ""
