"""Counties, laptops, journals and bundles for tests, without a vault."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import sha256

import pyrage

from app.bundles import minisign
from app.bundles.archive import Blob, Records, complete_manifest, tar_pieces
from app.bundles.chains import Segment
from app.bundles.checkpoints import Checkpoint, sign_checkpoint
from app.bundles.container import Written, write_bundle
from app.bundles.lines import Line, WireAccess, access_digest
from app.bundles.manifest import Addressee, Manifest, Sender
from app.bundles.names import laptop_id, laptop_tag
from db.canonical import canonical
from db.entries import START, Entry, Header, link, seal_entry

CREATED = 1_790_000_000_000
VILLAGE = "01998f00-0000-7000-8000-000000000001"


def age_identity(name: str) -> str:
    """The same secret age key for the same name."""
    return _bech32("AGE-SECRET-KEY-", sha256(f"age {name}".encode()).digest()).upper()


def age_recipient(identity: str) -> str:
    return str(pyrage.x25519.Identity.from_str(identity).to_public())


def signing_key(name: str) -> minisign.SigningKey:
    """The same signing key for the same name."""
    return minisign.SigningKey(sha256(f"sign {name}".encode()).digest())


@dataclass
class CountyKeys:
    """The county's half."""

    name: str = "county"

    @property
    def key(self) -> minisign.SigningKey:
        return signing_key(self.name)

    @property
    def identity(self) -> str:
        return age_identity(self.name)

    @property
    def recipient(self) -> str:
        return age_recipient(self.identity)

    @property
    def addressee(self) -> Addressee:
        return Addressee(county=f"{self.name}-id", key=self.key.public().digest())


@dataclass
class LaptopChain:
    """A laptop that writes visits and grows a chain."""

    name: str = "laptop"
    village_code: str = "999901001001"
    records: list[Entry] = field(default_factory=list)
    looks: list[WireAccess] = field(default_factory=list)

    @property
    def key(self) -> minisign.SigningKey:
        return signing_key(self.name)

    @property
    def identity(self) -> str:
        return age_identity(self.name)

    @property
    def laptop(self) -> str:
        return laptop_id(self.key.public().raw)

    @property
    def sender(self) -> Sender:
        public = self.key.public()
        return Sender(
            village=VILLAGE,
            village_code=self.village_code,
            village_name="清水湾村",
            laptop=laptop_id(public.raw),
            tag=laptop_tag(public.raw),
            sign_public=public.text(),
            age_recipient=age_recipient(self.identity),
        )

    def visits(self, count: int) -> LaptopChain:
        """Write so many visits more."""
        for _ in range(count):
            seq = len(self.records) + 1
            header = Header(
                laptop=self.laptop,
                seq=seq,
                clock=CREATED + seq,
                actor="01998f00-0000-7000-8000-00000000000a",
                action="01998f00-0000-7000-8000-00000000000b",
                version=1,
                table="visit",
                row=f"01998f00-0000-7000-9000-{seq:012d}",
                flags=0,
                names=None,
            )
            changes = canonical({"new": True, "set": {"note": f"第{seq}次走访,“情况稳定”\n"}})
            self.records.append(seal_entry(header, changes))
        return self

    def look(self) -> LaptopChain:
        """Look at a full number, once."""
        seq = len(self.looks) + 1
        self.looks.append(WireAccess(self.laptop, seq, CREATED + seq, "user", "looked at", "[]", ""))
        return self

    def segment(self, first: int = 1) -> Segment:
        digests = [record.digest for record in self.records]
        return _segment(self.laptop, digests, first)

    def access_segment(self) -> Segment:
        return _segment(self.laptop, [access_digest(look) for look in self.looks], 1)

    def checkpoint(self) -> Checkpoint:
        return sign_checkpoint(self.key, len(self.records), self.segment().chain_after)

    def manifest(self, county: CountyKeys | None = None, *, first: int = 1, bundle: int = 1) -> Manifest:
        """What this laptop would send, all of it from `first` on."""
        return Manifest(
            program="yidai 0.1.0",
            kind="case",
            purpose="report",
            sender=self.sender,
            recipient=(county or CountyKeys()).addressee,
            bundle=bundle,
            created=CREATED,
            segments=(self.segment(first),) if len(self.records) >= first else (),
            access=(self.access_segment(),) if self.looks else (),
            checkpoints=(self.checkpoint(),) if len(self.records) >= first else (),
        )

    def lines(self, first: int = 1) -> Records:
        def every_line() -> Iterator[Line]:
            yield from self.records[first - 1 :]
            yield from self.looks

        return every_line


def blob(content: bytes) -> Blob:
    """An attachment; its name is the digest of its content, which no reader relies on."""
    return Blob(sha256(content).hexdigest(), len(content), _Opener(content))


def a_bundle(
    laptop: LaptopChain | None = None, county: CountyKeys | None = None, *, blobs: Sequence[Blob] = ()
) -> tuple[bytes, Written]:
    """A valid bundle as bytes, and what its writer said."""
    laptop = laptop or LaptopChain().visits(3).look()
    county = county or CountyKeys()
    out = io.BytesIO()
    written = write_bundle(
        out, laptop.manifest(county), laptop.lines(), blobs, laptop.key, [county.recipient]
    )
    return out.getvalue(), written


def a_tar(laptop: LaptopChain | None = None, *, blobs: Sequence[Blob] = ()) -> bytes:
    """The plaintext of a valid bundle."""
    laptop = laptop or LaptopChain().visits(3).look()
    manifest = complete_manifest(laptop.manifest(), laptop.lines(), blobs)
    return b"".join(tar_pieces(manifest, laptop.lines(), blobs, laptop.key))


def sealed(plain: bytes, county: CountyKeys | None = None) -> bytes:
    """Any bytes, encrypted to the county."""
    recipient = pyrage.x25519.Recipient.from_str((county or CountyKeys()).recipient)
    return pyrage.encrypt(plain, [recipient])


@dataclass(frozen=True)
class _Opener:
    content: bytes

    def __call__(self) -> Iterator[bytes]:
        yield self.content


def _segment(laptop: str, digests: Sequence[bytes], first: int) -> Segment:
    chain = START
    before = START
    for number, digest in enumerate(digests, start=1):
        if number == first:
            before = chain
        chain = link(chain, digest)
    return Segment(laptop, first, len(digests), before.hex(), chain.hex())


_CHARSET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"


def _bech32(prefix: str, data: bytes) -> str:
    bits = int.from_bytes(data) << 4
    values = [bits >> shift & 31 for shift in range(255, -1, -5)]
    low = prefix.lower()
    check = [*(ord(c) >> 5 for c in low), 0, *(ord(c) & 31 for c in low), *values, 0, 0, 0, 0, 0, 0]
    remainder = 1
    for value in check:
        top = remainder >> 25
        remainder = (remainder & 0x1FFFFFF) << 5 ^ value
        for bit, generator in enumerate((0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)):
            remainder ^= generator if top >> bit & 1 else 0
    remainder ^= 1
    values += [remainder >> 5 * (5 - place) & 31 for place in range(6)]
    return low + "1" + "".join(_CHARSET[value] for value in values)
