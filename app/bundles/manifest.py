"""The manifest: what a bundle holds, from whom, for whom. Signed by the sender, read strictly.

Version 1 knows exactly these fields; a program that has more to say puts it under "extra", and
what changes the meaning of the rest gets a new format number.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field

from app.bundles.age_keys import public_bytes
from app.bundles.chains import Segment
from app.bundles.checkpoints import Checkpoint, is_genuine
from app.bundles.limits import LIMITS
from app.bundles.lines import LAPTOP, NAME, TABLE
from app.bundles.minisign import BadSignature, PublicKey
from app.bundles.names import TAG, VILLAGE_CODE, laptop_id, laptop_tag
from app.bundles.strict_json import Fields, read_json
from app.errors import Refused
from db.canonical import canonical
from db.entries import START

FORMAT = 1
"""The newest that this program reads and writes. Every older one stays readable."""
OLDEST_WRITTEN = 1
"""From here on it can write for a county that does not read the newest yet."""
JOURNAL = "journal.ndjson.gz"

MALFORMED = "bundle_malformed"
HEX64 = re.compile(r"[0-9a-f]{64}")
AGE_RECIPIENT = re.compile(r"age1[02-9ac-hj-np-z]{58}")
SIGN_PUBLIC = re.compile(r"RW[A-Za-z0-9+/]{54}")
SIGNATURE = re.compile(r"[A-Za-z0-9+/]{86}==")
PLAIN = re.compile(r"[^\x00-\x1f\x7f]{1,200}")
_BLOB = re.compile(r"blobs/([0-9a-f]{64})\.(?:age|bin)")
"""`.age` was written by nobody but the makers of the first test files; readers pass it over."""
_MEMBER = re.compile(rf"{re.escape(JOURNAL)}|{_BLOB.pattern}")
_KIND = re.compile("case|aggregate")
_LAST_BUNDLE = 999_999_999
_PURPOSE = re.compile("report|exchange|rebuild|down")


@dataclass(frozen=True, slots=True)
class Sender:
    """The laptop that made the bundle; its id and tag follow from its signing key."""

    village: str
    village_code: str
    village_name: str
    laptop: str
    tag: str
    sign_public: str
    age_recipient: str


@dataclass(frozen=True, slots=True)
class Addressee:
    """The county that a bundle is for: its id and the SHA-256 of its public signing key."""

    county: str
    key: str


@dataclass(frozen=True, slots=True)
class Member:
    """A file inside the tar."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class EarlierBlob:
    """An attachment that an earlier bundle, not yet received, already carries."""

    name: str
    size: int
    sha256: str
    bundle: int


@dataclass(frozen=True, slots=True)
class Head:
    """A write that a settlement in the bundle names beside another."""

    laptop: str
    sequence: int


@dataclass(frozen=True, slots=True)
class Manifest:
    """`members`, `counts` and `settled` are filled in by whoever writes the bundle.

    Chains and digests are hex; `created` is milliseconds since 1970 (UTC); `token_proof` stands
    in the bundles that a laptop sends before its first receipt.
    """

    program: str
    kind: str
    purpose: str
    sender: Sender
    recipient: Addressee
    bundle: int
    created: int
    segments: tuple[Segment, ...]
    access: tuple[Segment, ...] = ()
    checkpoints: tuple[Checkpoint, ...] = ()
    counts: Mapping[str, int] = field(default_factory=dict)
    members: tuple[Member, ...] = ()
    earlier_blobs: tuple[EarlierBlob, ...] = ()
    settled: tuple[Head, ...] = ()
    token_proof: str | None = None
    extra: Mapping[str, object] = field(default_factory=dict)
    format: int = FORMAT

    def to_bytes(self) -> bytes:
        """Canonical JSON."""
        return canonical(asdict(self))

    def signed_as(self) -> str:
        """What the trusted comment of the signature says about this bundle."""
        return f"{self.sender.village_code}-{self.sender.tag}-{self.bundle} to {self.recipient.county}"


def read_manifest(data: bytes) -> Manifest:
    """Read a manifest strictly, its checkpoints included; the signature over it is not looked at.

    Raises Refused: "bundle_from_the_future" (a newer format, whatever else it holds),
    "bundle_malformed", "bundle_bad_checkpoint", "bundle_over_limit" (too many members).
    """
    value = read_json(data, MALFORMED, depth=LIMITS.json_depth)
    if isinstance(value, dict):
        number = value.get("format")
        if isinstance(number, int) and not isinstance(number, bool) and number > FORMAT:
            raise Refused("bundle_from_the_future", format=number)
        members = value.get("members")
        if isinstance(members, list) and len(members) > LIMITS.members:
            raise Refused("bundle_over_limit")
    fields = Fields(value, MALFORMED, "manifest")
    manifest = _manifest(fields)
    fields.end()
    _check_segments(manifest, fields)
    _check_members(manifest, fields)
    _check_checkpoints(manifest)
    return manifest


def _manifest(fields: Fields) -> Manifest:
    return Manifest(
        format=fields.whole("format", 1, FORMAT),
        program=fields.text("program", PLAIN),
        kind=fields.text("kind", _KIND),
        purpose=fields.text("purpose", _PURPOSE),
        sender=fields.one("sender", read_sender),
        recipient=fields.one("recipient", _addressee),
        bundle=fields.whole("bundle", 1, _LAST_BUNDLE),
        created=fields.time("created"),
        segments=fields.each("segments", _segment, most=LIMITS.segments),
        access=fields.each("access", _segment, most=LIMITS.segments),
        checkpoints=fields.each("checkpoints", _checkpoint, most=LIMITS.segments),
        counts=fields.wholes_by_name("counts", TABLE, most=LIMITS.tables),
        members=fields.each("members", _member, most=LIMITS.members),
        earlier_blobs=fields.each("earlier_blobs", _earlier, most=LIMITS.members),
        settled=fields.each("settled", _head, most=LIMITS.members),
        token_proof=fields.text_or_none("token_proof", HEX64),
        extra=fields.anything("extra"),
    )


def read_sender(fields: Fields) -> Sender:
    """Whose file it is; that laptop and tag are those of the key is checked too."""
    sender = Sender(
        village=fields.text("village", NAME),
        village_code=fields.text("village_code", VILLAGE_CODE),
        village_name=fields.text("village_name", PLAIN),
        laptop=fields.text("laptop", LAPTOP),
        tag=fields.text("tag", TAG),
        sign_public=fields.text("sign_public", SIGN_PUBLIC),
        age_recipient=fields.text("age_recipient", AGE_RECIPIENT),
    )
    _check_sender(sender, fields)
    return sender


def _addressee(fields: Fields) -> Addressee:
    return Addressee(county=fields.text("county", NAME), key=fields.text("key", HEX64))


def _segment(fields: Fields) -> Segment:
    return Segment(
        laptop=fields.text("laptop", LAPTOP),
        first=fields.whole("first", 1),
        last=fields.whole("last", 1),
        chain_before=fields.text("chain_before", HEX64),
        chain_after=fields.text("chain_after", HEX64),
    )


def _checkpoint(fields: Fields) -> Checkpoint:
    return Checkpoint(
        laptop=fields.text("laptop", LAPTOP),
        sequence=fields.whole("sequence", 1),
        chain=fields.text("chain", HEX64),
        sign_public=fields.text("sign_public", SIGN_PUBLIC),
        signature=fields.text("signature", SIGNATURE),
    )


def _member(fields: Fields) -> Member:
    return Member(
        name=fields.text("name", _MEMBER),
        size=fields.whole("size", 0, LIMITS.file),
        sha256=fields.text("sha256", HEX64),
    )


def _earlier(fields: Fields) -> EarlierBlob:
    return EarlierBlob(
        name=fields.text("name", _BLOB),
        size=fields.whole("size", 0, LIMITS.file),
        sha256=fields.text("sha256", HEX64),
        bundle=fields.whole("bundle", 1, _LAST_BUNDLE),
    )


def _head(fields: Fields) -> Head:
    return Head(laptop=fields.text("laptop", LAPTOP), sequence=fields.whole("sequence", 1))


def _check_sender(sender: Sender, fields: Fields) -> None:
    try:
        raw = PublicKey.from_text(sender.sign_public).raw
        public_bytes(sender.age_recipient)
    except (BadSignature, ValueError):
        raise fields.refused("not a key", "sender") from None
    if sender.laptop != laptop_id(raw) or sender.tag != laptop_tag(raw):
        raise fields.refused("the laptop is not that of its key", "sender")


def _check_segments(manifest: Manifest, fields: Fields) -> None:
    for name, segments in (("segments", manifest.segments), ("access", manifest.access)):
        if len({segment.laptop for segment in segments}) != len(segments):
            raise fields.refused("the same laptop twice", name)
        for segment in segments:
            begins = segment.chain_before == START.hex()
            if segment.last < segment.first or begins != (segment.first == 1):
                raise fields.refused("a segment that cannot be", name)


def _check_members(manifest: Manifest, fields: Fields) -> None:
    names = [member.name for member in manifest.members]
    if names[:1] != [JOURNAL] or names[1:] != sorted(set(names[1:])) or JOURNAL in names[1:]:
        raise fields.refused("the journal first, then each blob once, in order", "members")
    for member in manifest.members:
        digest = blob_digest(member.name)
        if digest is not None and digest != member.sha256:
            raise fields.refused("a blob that is not what its name says", "members")
        if digest is not None and member.size > LIMITS.blob:
            raise Refused("bundle_over_limit")
    if sum(member.size for member in manifest.members) > LIMITS.file:
        raise Refused("bundle_over_limit")


def blob_digest(name: str) -> str | None:
    """The SHA-256 (hex) that the name of an attachment promises; None for other members."""
    found = _BLOB.fullmatch(name)
    return found[1] if found is not None and name.endswith(".bin") else None


def _check_checkpoints(manifest: Manifest) -> None:
    if not all(map(is_genuine, manifest.checkpoints)):
        raise Refused("bundle_bad_checkpoint")
    vouched = {(point.laptop, point.sequence, point.chain) for point in manifest.checkpoints}
    for segment in manifest.segments:
        if (segment.laptop, segment.last, segment.chain_after) not in vouched:
            raise Refused("bundle_bad_checkpoint")
