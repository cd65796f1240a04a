"""Writes the bundles that are kept in tests/files/bundles, a folder for each outcome.

    python -m tests.factories.bundle_files valid

writes the files of one outcome (`all` for every one, `valid/a_receipt.yidai-receipt` for that alone).
Files that a released version has written are never written again: they stay for ever.
"""

from __future__ import annotations

import dataclasses
import gzip
import io
import json
import sys
import tarfile
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pyrage

from app.bundles import minisign, tar
from app.bundles.container import write_bundle
from app.bundles.lines import to_line
from db.entries import Entry, Sealed, seal_entry
from tests.factories import hostile_bundles as hostile
from tests.factories import more_bundles, small_files, transfers
from tests.factories.age_headers import with_header
from tests.factories.bundles import CountyKeys, LaptopChain, a_bundle, a_tar, blob, sealed, signing_key
from tests.factories.spoilt_bundles import (
    packed,
    packed_list,
    signed,
    unpacked,
    with_journal,
    with_manifest,
    with_raw_journal,
)

FOLDER = Path(__file__).resolve().parents[1] / "files" / "bundles"
COUNTY = CountyKeys()
ELSEWHERE = CountyKeys("elsewhere")


def every_file() -> dict[str, Callable[[], bytes]]:
    """By "outcome/name": how the file is made."""
    return {
        "valid/everything": everything,
        "valid/nothing_new": lambda: a_bundle(LaptopChain())[0],
        "valid/a_later_one": a_later_one,
        "bundle_not_a_bundle/a_text": lambda: "你好\n".encode(),
        "bundle_not_a_bundle/empty": bytes,
        "bundle_armored/armored": lambda: pyrage.encrypt(b"x", [recipient()], armored=True),
        "bundle_passphrase/passphrase": lambda: pyrage.passphrase.encrypt(b"x", "passphrase"),
        "bundle_not_for_us/for_elsewhere": lambda: a_bundle(county=ELSEWHERE)[0],
        "bundle_foreign_county/passed_on": passed_on,
        "bundle_truncated/in_the_header": lambda: a_bundle()[0][:120],
        "bundle_truncated/in_the_attachments": lambda: large()[:90_000],
        "bundle_damaged/in_the_first_chunk": lambda: a_bundle()[0][:2000],
        "bundle_damaged/a_flipped_bit": lambda: flipped(a_bundle()[0], 2500),
        "bundle_damaged/bytes_after_the_end": lambda: a_bundle()[0] + b"\n",
        "bundle_damaged/no_body_in_a_stanza": lambda: malformed_header(b"-> other\n"),
        "bundle_damaged/no_final_line_in_a_stanza": lambda: malformed_header(
            b"-> other\n" + b"A" * 64 + b"\n"
        ),
        "bundle_damaged/swapped_attachments": swapped_attachments,
        "bundle_bad_signature/by_a_stranger": by_a_stranger,
        "bundle_bad_signature/signed_as_a_receipt": signed_as_a_receipt,
        "bundle_bad_checkpoint/none": lambda: sealed(with_manifest(lambda m: m["checkpoints"].clear())),
        "bundle_broken_chain/a_line_left_out": lambda: sealed(with_journal(lambda lines: lines[1:])),
        "bundle_broken_chain/a_changed_word": lambda: sealed(with_journal(a_changed_word)),
        "bundle_from_the_future/format_2": lambda: sealed(with_manifest(lambda m: m.update(format=2))),
        "bundle_from_the_future/age_v2": lambda: b"age-encryption.org/v2\nwhatever it will be\n",
        "bundle_malformed/a_link": lambda: sealed(special(tarfile.SYMTYPE)),
        "bundle_malformed/a_device": lambda: sealed(special(tarfile.CHRTYPE)),
        "bundle_malformed/a_path_upwards": lambda: sealed(tar.header("../manifest.json", 0) + tar.END),
        "bundle_malformed/an_absolute_path": lambda: sealed(tar.header("/etc/manifest.json", 0) + tar.END),
        "bundle_malformed/a_member_twice": a_member_twice,
        "bundle_malformed/a_member_more": a_member_more,
        "bundle_malformed/an_unknown_field": lambda: sealed(with_manifest(lambda m: m.update(more=1))),
        "bundle_malformed/a_huge_number": lambda: sealed(with_manifest(lambda m: m.update(bundle=2**60))),
        "bundle_malformed/another_type": lambda: sealed(with_manifest(lambda m: m.update(segments="all"))),
        "bundle_malformed/deep_changes": deep_changes,
        "bundle_malformed/no_tar": lambda: sealed(b"hello"),
        **hostile.every_file(),
        **more_bundles.every_file(),
        "bundle_over_limit/a_bomb": lambda: sealed(with_raw_journal(bomb)),
        "bundle_over_limit/a_huge_manifest": lambda: sealed(tar.header("manifest.json", 2**30)),
    }


def body_of(entry: Entry) -> bytes:
    """What is kept of an entry whose payload is erased."""
    assert entry.salt is not None
    assert entry.changes is not None
    return sha256(entry.salt + entry.changes).digest()


def everything() -> bytes:
    """Every kind of line there is, two laptops and an attachment."""
    laptop, sister = LaptopChain().visits(4).look().look(), LaptopChain("sister").visits(2)
    one, two, three, four = laptop.records
    erased = dataclasses.replace(two, salt=None, changes=None, body=body_of(two))
    bare = Sealed(three.laptop, three.seq, three.digest)
    manifest = dataclasses.replace(
        laptop.manifest(COUNTY),
        segments=(laptop.segment(), sister.segment()),
        checkpoints=(laptop.checkpoint(), sister.checkpoint()),
        extra={"later": "programs may say more here"},
    )
    lines = [one, erased, bare, four, *sister.records, *laptop.looks]
    out = io.BytesIO()
    write_bundle(out, manifest, lambda: lines, [blob(b"a picture")], laptop.key, [COUNTY.recipient])
    return out.getvalue()


def a_later_one() -> bytes:
    laptop, out = LaptopChain().visits(6), io.BytesIO()
    manifest = laptop.manifest(COUNTY, first=4, bundle=2)
    write_bundle(out, manifest, laptop.lines(first=4), [], laptop.key, [COUNTY.recipient])
    return out.getvalue()


def passed_on() -> bytes:
    laptop, out = LaptopChain().visits(3), io.BytesIO()
    write_bundle(out, laptop.manifest(ELSEWHERE), laptop.lines(), [], laptop.key, [COUNTY.recipient])
    return out.getvalue()


def large() -> bytes:
    return a_bundle(blobs=[blob(bytes(100_000))])[0]


def flipped(data: bytes, position: int) -> bytes:
    return data[:position] + bytes([data[position] ^ 1]) + data[position + 1 :]


def malformed_header(body: bytes) -> bytes:
    return with_header(a_tar(), COUNTY.recipient, lambda ours: b"-> other\n" + body + ours)


def swapped_attachments() -> bytes:
    files = unpacked(a_tar(blobs=[blob(b"one"), blob(b"two")]))
    first, second = list(files)[3:]
    files[first], files[second] = files[second], files[first]
    return sealed(packed(files))


def by_a_stranger() -> bytes:
    laptop = LaptopChain().visits(3)
    files = unpacked(a_tar(laptop))
    detail = laptop.manifest().signed_as()
    files["manifest.json.minisig"] = signed(files["manifest.json"], signing_key("stranger"), detail)
    return sealed(packed(files))


def signed_as_a_receipt() -> bytes:
    laptop = LaptopChain().visits(3)
    files = unpacked(a_tar(laptop))
    document, detail = files["manifest.json"], laptop.manifest().signed_as()
    files["manifest.json.minisig"] = minisign.sign(document, laptop.key, minisign.RECEIPT, detail)
    return sealed(packed(files))


def a_changed_word(lines: list[bytes]) -> list[bytes]:
    return [lines[0].replace("稳定".encode(), "不稳".encode()), *lines[1:]]


def special(kind: bytes) -> bytes:
    info = tarfile.TarInfo("manifest.json")
    info.mode, info.type, info.linkname = 0o600, kind, "/etc/hostname"
    return info.tobuf(tarfile.USTAR_FORMAT) + tar.END


def a_member_twice() -> bytes:
    files = list(unpacked(a_tar()).items())
    return sealed(packed_list([*files, files[-1]]))


def a_member_more() -> bytes:
    return sealed(packed({**unpacked(a_tar()), "blobs/" + "0" * 64 + ".age": b"more"}))


def deep_changes() -> bytes:
    laptop = LaptopChain().visits(1)
    laptop.records = [seal_entry(laptop.records[0].header, b"[" * 5000 + b"]" * 5000)]
    return a_bundle(laptop)[0]


def bomb(_raw: bytes) -> bytes:
    (entry,) = LaptopChain().visits(1).records
    line = to_line(entry)
    return gzip.compress(line[:-2] + b" " * 40_000_000 + line[-2:] + b"\n")


def recipient() -> pyrage.x25519.Recipient:
    return pyrage.x25519.Recipient.from_str(COUNTY.recipient)


def main() -> None:
    wanted = sys.argv[1]
    made = {f"{name}.yidai": make for name, make in every_file().items()} | small_files.every_file()
    for name, make in made.items():
        path = FOLDER / name
        if wanted in ("all", name, name.partition("/")[0]):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(make())
    laptop, sister = small_files.LAPTOP, small_files.SISTER
    keys = {
        "age_identity": COUNTY.identity,
        "county": COUNTY.addressee.county,
        "key": COUNTY.addressee.key,
        "laptop": laptop.laptop,
        "laptop_age_identity": laptop.identity,
        "note": "Keys of a county and of villages that do not exist, for tests alone.",
        "receiver_age_identity": transfers.US,
        "receiver_village_code": "999901001002",
        "sign_public": COUNTY.key.public().text(),
        "sister_age_identity": sister.identity,
    }
    (FOLDER / "keys.json").write_text(json.dumps(keys, indent=2, ensure_ascii=False) + "\n", "utf-8")


if __name__ == "__main__":
    main()
