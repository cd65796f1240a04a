"""Files that somebody made to do harm: each breaks one stated rule of docs/bundle-format.md."""

from __future__ import annotations

import base64
import gzip
import json
import tarfile
import zlib
from collections.abc import Callable
from typing import Any

import pyrage

from app.bundles import tar
from app.bundles.lines import to_line
from db.entries import seal_entry
from tests.factories.age_headers import with_header
from tests.factories.bundles import CountyKeys, LaptopChain, a_bundle, a_tar, blob, sealed
from tests.factories.spoilt_bundles import (
    packed,
    packed_list,
    signed,
    unpacked,
    with_journal,
    with_manifest,
    with_raw_journal,
)

COUNTY = CountyKeys()
MIB = 1024 * 1024


def every_file() -> dict[str, Callable[[], bytes]]:
    """By "outcome/name": how the file is made."""
    return {**_age_files(), **_tars(), **_manifests(), **_journals(), **_sizes()}


def too_large_to_keep() -> dict[str, Callable[[], bytes]]:
    """As `every_file`, but of some megabytes each: they are made when they are needed."""
    return {
        "bundle_over_limit/very_many_members": lambda: sealed(with_manifest(many_members)),
        "bundle_over_limit/a_line_too_long": lambda: sealed(with_raw_journal(a_long_line)),
        "bundle_malformed/very_many_segments": lambda: sealed(with_manifest(many_segments)),
        "bundle_over_limit/a_bomb_in_the_attachments": lambda: sealed(with_manifest(many_large_blobs)),
    }


def _age_files() -> dict[str, Callable[[], bytes]]:
    return {
        "bundle_passphrase/beside_our_key": lambda: stanzas(
            b"-> scrypt " + b"A" * 22 + b" 23\n" + b"A" * 43 + b"\n"
        ),
        "bundle_armored/with_our_key": lambda: pyrage.encrypt(a_tar(), [recipient()], armored=True),
        "bundle_not_a_bundle/blanks_before_the_armor": lambda: (
            b" \n" + pyrage.encrypt(b"x", [recipient()], armored=True)
        ),
        "bundle_damaged/line_ends_of_windows": lambda: header_bent(lambda head: head.replace(b"\n", b"\r\n")),
        "bundle_damaged/a_stanza_with_two_blanks": lambda: stanzas(b"->  other\n\n"),
        "bundle_damaged/a_stanza_without_a_name": lambda: stanzas(b"-> \n\n"),
        "bundle_damaged/an_invisible_sign_in_a_stanza": lambda: stanzas(b"-> oth\x7fer\n\n"),
        "bundle_damaged/a_line_too_long": lambda: stanzas(b"-> other\n" + b"A" * 65 + b"\n\n"),
        "bundle_damaged/base64_that_is_not_canonical": lambda: stanzas(b"-> other\nAB\n"),
        "bundle_damaged/base64_with_padding": lambda: stanzas(b"-> other\nAA==\n"),
        "bundle_damaged/our_share_too_short": lambda: stanzas(
            b"-> X25519 " + b"A" * 42 + b"\n" + b"A" * 43 + b"\n"
        ),
        "bundle_damaged/our_stanza_with_more": lambda: stanzas(
            b"-> X25519 " + b"A" * 43 + b" more\n" + b"A" * 43 + b"\n"
        ),
        "bundle_damaged/a_wrong_mac": lambda: header_bent(_other_mac),
        "bundle_over_limit/a_header_of_many_stanzas": lambda: stanzas(b"-> other\n\n" * 8000),
        "bundle_over_limit/a_header_without_end": lambda: b"age-encryption.org/v1\n" + b"-> other\n\n" * 8000,
    }


def _tars() -> dict[str, Callable[[], bytes]]:
    return {
        "bundle_malformed/a_hard_link": lambda: sealed(special(tarfile.LNKTYPE)),
        "bundle_malformed/a_pipe": lambda: sealed(special(tarfile.FIFOTYPE)),
        "bundle_malformed/a_block_device": lambda: sealed(special(tarfile.BLKTYPE)),
        "bundle_malformed/a_folder": lambda: sealed(special(tarfile.DIRTYPE)),
        "bundle_malformed/a_long_name": lambda: sealed(special(tarfile.GNUTYPE_LONGNAME)),
        "bundle_malformed/an_extended_header": lambda: sealed(special(tarfile.XHDTYPE)),
        "bundle_malformed/a_sparse_file": lambda: sealed(special(tarfile.GNUTYPE_SPARSE)),
        "bundle_malformed/owned_by_root_and_setuid": lambda: sealed(owned()),
        "bundle_malformed/a_size_in_base_256": lambda: sealed(sized(b"\x80" + b"\x00" * 7 + b"\xff" * 4)),
        "bundle_malformed/a_negative_size": lambda: sealed(sized(b"\xff" * 12)),
        "bundle_malformed/a_backslash": lambda: sealed(named(b"blobs\\..\\manifest.json")),
        "bundle_malformed/a_drive": lambda: sealed(named(b"c:manifest.json")),
        "bundle_malformed/a_name_with_an_end_inside": lambda: sealed(named(b"manifest.json\x00.exe")),
        "bundle_malformed/bytes_in_the_padding": lambda: sealed(padded()),
        "bundle_malformed/bytes_after_the_tar": lambda: sealed(a_tar() + b"x" * 512),
        "bundle_malformed/a_tar_without_end": lambda: sealed(a_tar()[: -len(tar.END)]),
        "bundle_malformed/another_member_first": lambda: sealed(
            packed_list(list(reversed(unpacked(a_tar()).items())))
        ),
    }


def _manifests() -> dict[str, Callable[[], bytes]]:
    return {
        "bundle_malformed/a_deep_manifest": lambda: sealed(document(deep)),
        "bundle_malformed/a_fraction": lambda: sealed(
            document(lambda text: text.replace(b'"bundle":1', b'"bundle":1.0'))
        ),
        "bundle_malformed/not_a_number": lambda: sealed(
            document(lambda text: text.replace(b'"bundle":1', b'"bundle":NaN'))
        ),
        "bundle_malformed/ten_thousand_digits": lambda: sealed(
            document(lambda text: text.replace(b'"bundle":1', b'"bundle":1' + b"0" * 10_000))
        ),
        "bundle_malformed/a_key_twice": lambda: sealed(
            document(lambda text: text.replace(b'"bundle":1', b'"bundle":1,"bundle":1'))
        ),
        "bundle_malformed/blanks_between": lambda: sealed(
            document(lambda text: text.replace(b'"bundle":1', b'"bundle": 1'))
        ),
        "bundle_malformed/not_utf_8": lambda: sealed(
            document(lambda text: text.replace("清水湾村".encode(), b"\xff\xfe"))
        ),
        "bundle_malformed/truth_for_a_number": lambda: sealed(with_manifest(lambda m: m.update(bundle=True))),
        "bundle_malformed/a_number_below_zero": lambda: sealed(with_manifest(lambda m: m.update(created=-1))),
        "bundle_malformed/a_list_for_an_object": lambda: sealed(with_manifest(lambda m: m.update(sender=[]))),
        "bundle_malformed/nothing_for_a_list": lambda: sealed(
            with_manifest(lambda m: m.update(segments=None))
        ),
        "bundle_malformed/another_laptop_than_its_key": lambda: sealed(
            with_manifest(lambda m: m["sender"].update(laptop="0" * 32))
        ),
        "bundle_malformed/a_path_for_a_member": lambda: sealed(
            with_manifest(lambda m: m["members"][0].update(name="../journal.ndjson.gz"))
        ),
        "bundle_malformed/a_laptop_twice": lambda: sealed(
            with_manifest(lambda m: m["segments"].append(m["segments"][0]))
        ),
        "bundle_malformed/a_segment_backwards": lambda: sealed(
            with_manifest(lambda m: m["segments"][0].update(first=9))
        ),
        "bundle_malformed/counts_that_lie": lambda: sealed(
            with_manifest(lambda m: m.update(counts={"visit": 9}))
        ),
        "bundle_malformed/a_time_that_no_calendar_has": lambda: sealed(
            with_manifest(lambda m: m.update(created=2**53 - 1))
        ),
        "bundle_bad_checkpoint/by_another_laptop": lambda: sealed(with_manifest(another_checkpoint)),
        "bundle_bad_checkpoint/over_another_chain": lambda: sealed(
            with_manifest(lambda m: m["checkpoints"][0].update(chain="1" * 64))
        ),
    }


def _journals() -> dict[str, Callable[[], bytes]]:
    return {
        "bundle_malformed/two_packed_journals": lambda: sealed(with_raw_journal(lambda raw: raw + raw)),
        "bundle_malformed/bytes_after_the_journal": lambda: sealed(with_raw_journal(lambda raw: raw + b"x")),
        "bundle_malformed/a_journal_that_is_not_packed": lambda: sealed(with_raw_journal(gzip.decompress)),
        "bundle_malformed/a_journal_packed_otherwise": lambda: sealed(
            with_raw_journal(lambda raw: zlib.compress(gzip.decompress(raw)))
        ),
        "bundle_malformed/a_last_line_without_its_end": lambda: sealed(
            with_raw_journal(lambda raw: gzip.compress(gzip.decompress(raw)[:-1]))
        ),
        "bundle_malformed/line_ends_of_windows": lambda: sealed(
            with_journal(lambda lines: [line + b"\r" for line in lines])
        ),
        "bundle_malformed/a_clock_beyond_all_numbers": lambda: sealed(
            with_journal(lambda lines: [_clock(lines[0], b"9" * 18), *lines[1:]])
        ),
        "bundle_malformed/a_head_beyond_all_numbers": lambda: sealed(
            with_journal(lambda lines: [_naming_a_head(lines[0], b"9" * 16), *lines[1:]])
        ),
        "bundle_malformed/half_a_character": lambda: sealed(
            with_journal(lambda lines: [lines[0].replace("第".encode(), b"\\ud83d"), *lines[1:]])
        ),
        "bundle_malformed/a_nul": lambda: sealed(a_nul()),
        "bundle_broken_chain/a_line_twice": lambda: sealed(with_journal(lambda lines: [lines[0], *lines])),
        "bundle_broken_chain/lines_that_changed_places": lambda: sealed(
            with_journal(lambda lines: [lines[1], lines[0], *lines[2:]])
        ),
        "bundle_broken_chain/a_line_of_another_laptop": lambda: sealed(with_journal(_a_foreign_line)),
        "bundle_malformed/changes_that_are_no_object_of_json": lambda: changes(b"[1,2"),
        "bundle_malformed/changes_with_a_fraction": lambda: changes(b'{"set":{"note":1.5}}'),
    }


def _sizes() -> dict[str, Callable[[], bytes]]:
    return {
        "bundle_malformed/very_many_empty_lines": lambda: sealed(
            with_raw_journal(lambda _raw: gzip.compress(b"\n" * 10_000_000))
        ),
        "bundle_over_limit/an_attachment_too_large": lambda: sealed(with_manifest(a_huge_blob)),
        "bundle_damaged/an_attachment_that_is_another": another_blob,
    }


def stanzas(before_ours: bytes) -> bytes:
    """A right file but for a stanza of one's own choice before ours."""
    return with_header(a_tar(), COUNTY.recipient, lambda ours: before_ours + ours)


def header_bent(bend: Callable[[bytes], bytes]) -> bytes:
    """A right file whose header is changed after its MAC was made."""
    data = a_bundle()[0]
    end = data.index(b"\n", data.index(b"\n--- ") + 1) + 1
    return bend(data[:end]) + data[end:]


def _other_mac(head: bytes) -> bytes:
    return head[:-44] + base64.b64encode(bytes(32)).rstrip(b"=") + b"\n"


def special(kind: bytes) -> bytes:
    """A first member of another kind than a file."""
    info = tarfile.TarInfo("manifest.json")
    info.mode, info.type, info.linkname = 0o600, kind, "/etc/hostname"
    return info.tobuf(tarfile.GNU_FORMAT) + tar.END


def owned() -> bytes:
    info = tarfile.TarInfo("manifest.json")
    info.mode, info.uid, info.uname = 0o4755, 0, "root"
    return info.tobuf(tarfile.USTAR_FORMAT) + tar.END


def sized(size: bytes) -> bytes:
    """A header with these bytes for a size, and a right checksum."""
    return _summed(tar.header("manifest.json", 0), 124, size) + tar.END


def named(name: bytes) -> bytes:
    return _summed(tar.header("manifest.json", 0), 0, name.ljust(100, b"\x00")) + tar.END


def _summed(header: bytes, place: int, bytes_there: bytes) -> bytes:
    block = bytearray(header)
    block[place : place + len(bytes_there)] = bytes_there
    block[148:156] = b" " * 8
    block[148:156] = b"%06o\x00 " % sum(block)
    return bytes(block)


def padded() -> bytes:
    """Something hidden where a file is filled up to the next block."""
    plain = bytearray(a_tar())
    files = unpacked(bytes(plain))
    plain[512 + len(files["manifest.json"])] = 1
    return bytes(plain)


def document(change: Callable[[bytes], bytes]) -> bytes:
    """A manifest with other bytes, signed by its laptop as if they were its own."""
    laptop = LaptopChain().visits(3)
    files = unpacked(a_tar(laptop))
    files["manifest.json"] = change(files["manifest.json"])
    files["manifest.json.minisig"] = signed(files["manifest.json"], laptop.key, laptop.manifest().signed_as())
    return packed(files)


def deep(text: bytes) -> bytes:
    return text.replace(b'"extra":{}', b'"extra":{"a":' + b"[" * 100_000 + b"]" * 100_000 + b"}")


def many_members(manifest: dict[str, Any]) -> None:
    name = "blobs/" + "0" * 64 + ".bin"
    manifest["members"] += [{"name": name, "sha256": "0" * 64, "size": 0}] * 50_000


def many_large_blobs(manifest: dict[str, Any]) -> None:
    """More than a stick's file can hold, promised by a few kilobytes."""
    names = sorted(f"{number:064x}" for number in range(20))
    manifest["members"] += [{"name": f"blobs/{one}.bin", "sha256": one, "size": 255 * MIB} for one in names]


def many_segments(manifest: dict[str, Any]) -> None:
    manifest["segments"] *= 10_001


def another_checkpoint(manifest: dict[str, Any]) -> None:
    stranger = LaptopChain("stranger").visits(3).checkpoint()
    manifest["checkpoints"][0].update(sign_public=stranger.sign_public, signature=stranger.signature)


def a_huge_blob(manifest: dict[str, Any]) -> None:
    digest = "0" * 64
    member = {"name": f"blobs/{digest}.bin", "sha256": digest, "size": 257 * MIB}
    manifest["members"].append(member)


def another_blob() -> bytes:
    files = unpacked(a_tar(blobs=[blob(b"one")]))
    files[list(files)[-1]] = b"two"
    return sealed(packed(files))


def a_long_line(_raw: bytes) -> bytes:
    (entry,) = LaptopChain().visits(1).records
    line = to_line(entry)
    return gzip.compress(line[:-2] + _noise(5 * MIB) + line[-2:] + b"\n")


def _noise(size: int) -> bytes:
    """Printable, and so mixed that it does not pack to nothing."""
    state, found = 1, bytearray()
    while len(found) < size:
        state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
        found += b"%016x" % state
    return bytes(found[:size])


def a_nul() -> bytes:
    return with_journal(lambda lines: [lines[0].replace("第".encode(), b"\\u0000"), *lines[1:]])


def changes(body: bytes) -> bytes:
    """A good chain over changes that no reader should take."""
    laptop = LaptopChain().visits(1)
    laptop.records = [seal_entry(laptop.records[0].header, body)]
    return a_bundle(laptop)[0]


def _clock(line: bytes, digits: bytes) -> bytes:
    found = json.loads(line)
    return line.replace(b'"c":%d' % found["c"], b'"c":' + digits)


def _naming_a_head(line: bytes, digits: bytes) -> bytes:
    return line.replace(b'"h":null', b'"h":{"note":[["' + b"a" * 32 + b'",' + digits + b"]]}")


def _a_foreign_line(lines: list[bytes]) -> list[bytes]:
    (foreign,) = LaptopChain("stranger").visits(1).records
    return [to_line(foreign), *lines[1:]]


def recipient() -> pyrage.x25519.Recipient:
    return pyrage.x25519.Recipient.from_str(COUNTY.recipient)
