"""What docs/bundle-format.md says of hostile files: each is refused, and not one record changes.

The kept files go to a county's desk that knows the laptop which they name; a sister's own bundle is
spoilt in each of these ways, signed again by her, and given to a laptop that trusts her.
"""

from __future__ import annotations

import gzip
import hashlib
import io
import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyrage
import pytest

from app.bundles import age_file, minisign, tar
from app.bundles.key_change import vouched_by
from app.bundles.limits import LIMITS
from app.bundles.manifest import JOURNAL
from app.bundles.minisign import SigningKey
from app.bundles.take_in_sister import take_in_sister
from app.county.take_in_bundles import take_in_bundles
from app.errors import Refused
from db.canonical import canonical
from tests.factories import hostile_bundles as hostile
from tests.factories.age_headers import with_header
from tests.factories.bundle_files import FOLDER
from tests.factories.bundles import CountyKeys, LaptopChain, signing_key
from tests.factories.county import Desk
from tests.factories.lookers import Lookers
from tests.factories.people import Office
from tests.factories.sisters import to_sisters
from tests.factories.spoilt_bundles import Files, packed, packed_list, unpacked

PAGE = (Path(__file__).resolve().parents[3] / "docs" / "bundle-format.md").read_text("utf-8")
COUNTY = CountyKeys()


@dataclass(frozen=True)
class SistersBundle:
    """A good bundle of a laptop for its sister, and all that she would need to make another."""

    data: bytes
    key: SigningKey
    recipient: str
    identity: str

    @property
    def members(self) -> Files:
        out = io.BytesIO()
        age_file.decrypt(io.BytesIO(self.data), out, [self.identity], kind="bundle")
        return unpacked(out.getvalue())

    def sealed(self, plain: bytes) -> bytes:
        out = io.BytesIO()
        age_file.encrypt(io.BytesIO(plain), out, [self.recipient])
        return out.getvalue()

    def signed(
        self, change: Callable[[dict[str, Any]], object], journal: bytes | None = None, *, by: str = ""
    ) -> bytes:
        """With a changed manifest, and perhaps other lines, as if she had meant it so."""
        members = self.members
        manifest = json.loads(members["manifest.json"])
        if journal is not None:
            members[JOURNAL] = journal
            digest = hashlib.sha256(journal).hexdigest()
            manifest["members"][0].update(size=len(journal), sha256=digest)
        change(manifest)
        sender, county = manifest["sender"], manifest["recipient"]["county"]
        detail = f"{sender['village_code']}-{sender['tag']}-{manifest['bundle']} to {county}"
        document = canonical(manifest)
        key = signing_key(by) if by else self.key
        members["manifest.json"] = document
        members["manifest.json.minisig"] = minisign.sign(document, key, minisign.BUNDLE, detail)
        return self.sealed(packed(members))

    def armored(self) -> bytes:
        return pyrage.encrypt(b"x", [pyrage.x25519.Recipient.from_str(self.recipient)], armored=True)

    def with_stanza(self, stanza: bytes) -> bytes:
        return with_header(packed(self.members), self.recipient, lambda ours: stanza + ours)


def nothing(_manifest: dict[str, Any]) -> None:
    """Leave it as it is."""


def stranger(manifest: dict[str, Any]) -> None:
    """Somebody who has a key of their own, and no more."""
    sender = LaptopChain("stranger").sender
    manifest["sender"].update(laptop=sender.laptop, tag=sender.tag, sign_public=sender.sign_public)


def other_keys(manifest: dict[str, Any]) -> None:
    """For the right county and a key of her own, for which she alone vouches."""
    county, key = manifest["recipient"]["county"], signing_key("stranger")
    manifest["extra"].update(vouched_by([key], county, key.public()))
    manifest["recipient"].update(key=key.public().digest())


def holds_twice(manifest: dict[str, Any]) -> None:
    manifest["extra"]["holds"] *= 2


def a_bomb(one: SistersBundle) -> bytes:
    line = gzip.decompress(one.members[JOURNAL]).split(b"\n")[0]
    return gzip.compress(line[:-1] + b" " * 40_000_000 + b"}\n")


def a_line_twice(one: SistersBundle) -> bytes:
    lines = gzip.decompress(one.members[JOURNAL]).splitlines(keepends=True)
    return gzip.compress(b"".join([lines[0], *lines]))


SPOILT: dict[str, Callable[[SistersBundle], bytes]] = {
    "bit flips": lambda one: one.data[:-200] + bytes([one.data[-200] ^ 8]) + one.data[-199:],
    "truncation": lambda one: one.data[:-600],
    "swapped members": lambda one: one.sealed(packed_list([*reversed(one.members.items())])),
    "re-signing with an unknown key": lambda one: one.signed(nothing, by="stranger"),
    "an unknown laptop": lambda one: one.signed(stranger, by="stranger"),
    "foreign county": lambda one: one.signed(lambda m: m["recipient"].update(county="elsewhere")),
    "a change of keys that nobody vouches for": lambda one: one.signed(other_keys),
    "path tricks": lambda one: one.sealed(tar.header("../manifest.json", 0) + tar.END),
    "links and devices": lambda one: one.sealed(hostile.special(b"2")),
    "a member twice": lambda one: one.sealed(packed_list([*one.members.items()] * 2)),
    "a line twice": lambda one: one.signed(nothing, a_line_twice(one)),
    "the same chain held twice": lambda one: one.signed(holds_twice),
    "decompression bombs": lambda one: one.signed(nothing, a_bomb(one)),
    "deep JSON": lambda one: one.signed(lambda m: m["extra"].update(a=json.loads("[" * 40 + "]" * 40))),
    "wrong types": lambda one: one.signed(lambda m: m.update(segments="all")),
    "huge numbers": lambda one: one.signed(lambda m: m.update(bundle=2**60)),
    "times beyond any calendar": lambda one: one.signed(lambda m: m.update(created=2**53 - 1)),
    "very many members": lambda one: one.signed(lambda m: m["members"].extend([m["members"][0]] * 50_000)),
    "scrypt age files": lambda one: one.with_stanza(b"-> scrypt " + b"A" * 22 + b" 23\n" + b"A" * 43 + b"\n"),
    "armored age files": lambda one: one.armored(),
    "malformed age headers": lambda one: one.with_stanza(b"-> other\n" + b"A" * 64 + b"\n"),
}  # fmt: skip


def test_the_page_says_what_becomes_of_each() -> None:
    assert set(SPOILT) == set(rows_of_page())
    for reasons, files in rows_of_page().values():
        for file in files:
            assert file.partition("/")[0] in reasons
            assert (FOLDER / f"{file}.yidai").exists() or file in hostile.too_large_to_keep(), file


def test_a_trusted_sister_s_hostile_bundle_changes_not_one_record(desk: Desk) -> None:
    office, sister = desk.sisters()
    office.visit(office.add_person())
    good = sisters_bundle(desk, office, sister)
    path = desk.folder / "hostile.yidai"
    before = sister.dump()
    ended = {}
    for name, spoil in SPOILT.items():
        path.write_bytes(spoil(good))
        with pytest.raises(Refused) as caught:
            take_in_sister(sister.vault, path, now=sister.now)
        ended[name] = caught.value.reason
    assert sister.dump() == before
    assert ended == {name: reasons[0] for name, (reasons, _files) in rows_of_page().items()}
    path.write_bytes(good.data)
    assert take_in_sister(sister.vault, path, now=sister.now).applied > 0, "it was good before"
    before = sister.dump()
    assert take_in_sister(sister.vault, path, now=sister.now).new_entries == 0, "a replay"
    assert sister.dump() == before


def test_a_kept_hostile_bundle_of_a_known_laptop_changes_not_one_record(desk: Desk) -> None:
    knows_the_laptop(desk)
    files = sorted(path for path in FOLDER.glob("bundle_*/*.yidai"))
    before = desk.dump()
    with Lookers() as lookers:
        verdicts = take_in_bundles(desk.vault, files, now=desk.now)
    told = {path.relative_to(FOLDER).as_posix(): one for path, one in zip(files, verdicts, strict=True)}
    assert {name: one.reason for name, one in told.items() if one.reason != name.partition("/")[0]} == {}
    assert {one.outcome for one in verdicts} == {"refused"}
    assert desk.dump() == before
    assert 0 < lookers.most < LIMITS.memory
    assert LIMITS.memory in lookers.limits, "and the system lets them have no more"


@pytest.mark.parametrize("name", sorted(hostile.too_large_to_keep()))
def test_a_large_hostile_bundle_is_refused_at_its_limit_and_changes_nothing(name: str, desk: Desk) -> None:
    knows_the_laptop(desk)
    path = desk.folder / "hostile.yidai"
    path.write_bytes(hostile.too_large_to_keep()[name]())
    before = desk.dump()
    with Lookers() as lookers:
        (verdict,) = take_in_bundles(desk.vault, [path], now=desk.now)
    assert verdict.reason == name.partition("/")[0]
    assert desk.dump() == before
    assert lookers.most < LIMITS.memory


def rows_of_page() -> dict[str, tuple[list[str], list[str]]]:
    """By kind of attack: the reasons, and the kept files, that the page names for it."""
    table = PAGE.partition("## Hostile input")[2].partition("\n## ")[0]
    rows = [line.split(" | ") for line in table.splitlines() if line.startswith("| ") and "---" not in line][
        1:
    ]
    return {
        row[0].removeprefix("| "): (re.findall(r"`([a-z_]+)`", row[2]), re.findall(r"`(\w+/\w+)`", row[3]))
        for row in rows
    }


def sisters_bundle(desk: Desk, source: Office, target: Office) -> SistersBundle:
    laptop = target.vault.laptop
    data = to_sisters(desk, source).path.read_bytes()
    return SistersBundle(
        data, SigningKey(source.vault.laptop.sign_seed), laptop.age_recipient, laptop.age_identity
    )


def knows_the_laptop(desk: Desk) -> None:
    """Make it the county of the kept files, with records, and with their laptop as one of its own."""
    desk.receive(desk.office())
    desk.force(
        "UPDATE county_secret SET (county, sign_seed, age_identity) = (?, ?, ?)",
        COUNTY.addressee.county,
        COUNTY.key.seed,
        COUNTY.identity,
    )
    sender = LaptopChain().sender
    desk.force(
        "INSERT INTO known_laptop (laptop, tag, village_id, village_code, village_name, sign_public,"
        " age_recipient, enrolled_ms) VALUES (?, ?, ?, ?, ?, ?, ?, 1)",
        sender.laptop,
        sender.tag,
        sender.village,
        sender.village_code,
        sender.village_name,
        sender.sign_public,
        sender.age_recipient,
    )
