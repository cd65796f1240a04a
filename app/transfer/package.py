"""The file in which one person's bag goes to another village: what is in it, written and read strictly.

Outside an age file to the laptops of the receiving village and to its county; inside a tar:

    transfer.json  transfer.json.minisig  rows.json  excerpt.age  blobs/<64 hex>.bin …

transfer.json is signed by the sending laptop and names every other member with size and digest. The
layers are those of bundles (docs/bundle-format.md); only the inside is another.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import BinaryIO

from app.bundles import age_file, minisign, tar
from app.bundles.limits import LIMITS
from app.bundles.lines import NAME
from app.bundles.manifest import HEX64, PLAIN, Addressee, Member, Sender, read_sender
from app.bundles.names import VILLAGE_CODE
from app.bundles.strict_json import Fields, read_json
from app.errors import Refused
from db.canonical import canonical

FORMAT = 1
KIND = "transfer"
DOCUMENT, SIGNATURE, ROWS, EXCERPT = "transfer.json", "transfer.json.minisig", "rows.json", "excerpt.age"
MALFORMED = "transfer_malformed"
DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_BLOB = re.compile(r"blobs/([0-9a-f]{64})\.bin")
_MEMBER = re.compile(rf"{re.escape(ROWS)}|{re.escape(EXCERPT)}|{_BLOB.pattern}")
_PLAN = re.compile(r"[A-Za-z0-9._-]{0,64}")


@dataclass(frozen=True, slots=True)
class Recipient:
    """The village that the file is for, and the county that vouches for its laptops."""

    village_code: str
    village_name: str
    county: str
    key: str

    def addressee(self) -> Addressee:
        return Addressee(self.county, self.key)


@dataclass(frozen=True, slots=True)
class Letter:
    """The signed document. `made` is milliseconds since 1970 (UTC); `plan` the sender's plan (its code).

    `package` names this file for ever: taking it in twice is taking it in once.
    """

    program: str
    package: str
    sender: Sender
    recipient: Recipient
    made: int
    transferred_on: str
    plan: str
    members: tuple[Member, ...] = ()
    extra: Mapping[str, object] = field(default_factory=dict)
    format: int = FORMAT

    def to_bytes(self) -> bytes:
        """Canonical JSON."""
        return canonical(asdict(self))

    def signed_as(self) -> str:
        """What the trusted comment of the signature says."""
        sender = self.sender
        return f"{self.package} from {sender.village_code}-{sender.tag} to {self.recipient.village_code}"

    @property
    def blobs(self) -> tuple[str, ...]:
        """The digests of the attachments that are in it."""
        return tuple(found[1] for member in self.members if (found := _BLOB.fullmatch(member.name)))


@dataclass(frozen=True, slots=True)
class Part:
    """A member to write: `open` gives a fresh iterator over its bytes."""

    name: str
    size: int
    sha256: str
    open: Callable[[], Iterator[bytes]]


def part_of(name: str, content: bytes) -> Part:
    """A member that is in memory."""
    return Part(name, len(content), hashlib.sha256(content).hexdigest(), lambda: iter((content,)))


def blob_name(digest: str) -> str:
    return f"blobs/{digest}.bin"


def write_package(
    out: BinaryIO, letter: Letter, parts: Sequence[Part], key: minisign.SigningKey, recipients: Sequence[str]
) -> None:
    """Write the age file in pieces. `letter.members` must be those of `parts`, in their order."""
    if [(one.name, one.size, one.sha256) for one in parts] != [
        (one.name, one.size, one.sha256) for one in letter.members
    ]:
        raise ValueError("the letter names other members")
    age_file.encrypt(age_file.ChunkReader(_tar(letter, parts, key)), out, recipients)


def _tar(letter: Letter, parts: Sequence[Part], key: minisign.SigningKey) -> Iterator[bytes]:
    document = letter.to_bytes()
    signature = minisign.sign(document, key, minisign.TRANSFER, letter.signed_as())
    for name, content in ((DOCUMENT, document), (SIGNATURE, signature)):
        yield tar.header(name, len(content))
        yield content + tar.padding(len(content))
    for part in parts:
        yield tar.header(part.name, part.size)
        yield from part.open()
        yield tar.padding(part.size)
    yield tar.END


def read_letter(document: bytes, signature: bytes) -> Letter:
    """Read the signed document strictly, and check that the laptop which it names has signed it.

    Raises Refused: transfer_from_the_future, transfer_malformed, transfer_bad_signature,
    transfer_over_limit.
    """
    letter = _parse(document)
    try:
        key = minisign.PublicKey.from_text(letter.sender.sign_public)
        detail = minisign.verify(document, signature, key, minisign.TRANSFER)
    except minisign.BadSignature:
        raise Refused("transfer_bad_signature") from None
    if detail != letter.signed_as():
        raise Refused("transfer_bad_signature")
    return letter


def _parse(document: bytes) -> Letter:
    value = read_json(document, MALFORMED, depth=LIMITS.json_depth)
    number = value.get("format") if isinstance(value, dict) else None
    if isinstance(number, int) and not isinstance(number, bool) and number > FORMAT:
        raise Refused("transfer_from_the_future", format=number)
    fields = Fields(value, MALFORMED, "transfer")
    letter = Letter(
        format=fields.whole("format", 1, FORMAT),
        program=fields.text("program", PLAIN),
        package=fields.text("package", HEX64),
        sender=fields.one("sender", read_sender),
        recipient=fields.one("recipient", _recipient),
        made=fields.time("made"),
        transferred_on=fields.text("transferred_on", DAY),
        plan=fields.text("plan", _PLAN),
        members=fields.each("members", _member, most=LIMITS.transfer_blobs + 2),
        extra=fields.anything("extra"),
    )
    fields.end()
    names = [member.name for member in letter.members]
    if names[:2] != [ROWS, EXCERPT] or names[2:] != sorted(set(names[2:])) or ROWS in names[2:]:
        raise fields.refused("rows, excerpt, then each blob once, in order", "members")
    if not are_within_limits(letter.members):
        raise Refused("transfer_over_limit")
    return letter


def are_within_limits(members: Sequence[Member]) -> bool:
    """Whether a reader takes rows, excerpt and attachments of these sizes."""
    rows, excerpt, *blobs = (member.size for member in members)
    whole = rows + excerpt + sum(blobs)
    fits = rows <= LIMITS.transfer_rows_size and excerpt <= LIMITS.transfer_excerpt and whole <= LIMITS.file
    return fits and len(blobs) <= LIMITS.transfer_blobs and max(blobs, default=0) <= LIMITS.blob


def _recipient(fields: Fields) -> Recipient:
    return Recipient(
        village_code=fields.text("village_code", VILLAGE_CODE),
        village_name=fields.text("village_name", PLAIN),
        county=fields.text("county", NAME),
        key=fields.text("key", HEX64),
    )


def _member(fields: Fields) -> Member:
    return Member(
        name=fields.text("name", _MEMBER),
        size=fields.whole("size", 0, LIMITS.file),
        sha256=fields.text("sha256", HEX64),
    )


TakeBlob = Callable[[str, bytes | None], None]
"""Gets each piece of a blob with its digest, and None at its end, once the digest was found right."""


class PackageReader:
    """Fed with the plaintext of a package; every member is compared with the signed letter as it comes.

    What `take_blob` got is proven only when `finish` has returned. Raises Refused as `read_letter`,
    and transfer_malformed, transfer_damaged, transfer_over_limit.
    """

    def __init__(self, take_blob: TakeBlob | None = None) -> None:
        self.letter: Letter | None = None
        self.document = b""
        self.parts: dict[str, bytes] = {}
        self._take_blob = take_blob
        self._tar = tar.TarReader(self, MALFORMED)
        self._members: list[Member] = []
        self._name = ""
        self._content = bytearray()
        self._digest = hashlib.sha256()

    def write(self, piece: bytes, /) -> int:
        self._tar.feed(piece)
        return len(piece)

    def finish(self) -> Letter:
        """The letter, once the end has come and everything was there."""
        if self.letter is None or self._members or not self._tar.is_complete():
            raise Refused("transfer_truncated")
        return self.letter

    def begin(self, name: str, size: int) -> None:
        self._name, self._content, self._digest = name, bytearray(), hashlib.sha256()
        if self.letter is None:
            if name != (SIGNATURE if self.document else DOCUMENT) or not size:
                raise Refused(MALFORMED, why="the letter is not where it belongs")
            if size > (LIMITS.signature if self.document else LIMITS.small_file):
                raise Refused("transfer_over_limit")
        elif not self._members or (self._members[-1].name, self._members[-1].size) != (name, size):
            raise Refused(MALFORMED, why="a member that the letter does not name here")

    def data(self, piece: bytes) -> None:
        self._digest.update(piece)
        blob = _BLOB.fullmatch(self._name)
        if blob is None:
            self._content += piece
        elif self._take_blob is not None:
            self._take_blob(blob[1], bytes(piece))

    def end(self) -> None:
        if not self.document:
            self.document = bytes(self._content)
        elif self.letter is None:
            self.letter = read_letter(self.document, bytes(self._content))
            self._members = list(reversed(self.letter.members))
        else:
            self._end_member(self._members.pop())

    def _end_member(self, member: Member) -> None:
        found = self._digest.hexdigest()
        blob = _BLOB.fullmatch(member.name)
        named = member.sha256 if blob is None else blob[1]
        if not hmac.compare_digest(found, member.sha256) or found != named:
            raise Refused("transfer_damaged", why="a member is not what the letter says")
        if blob is None:
            self.parts[member.name] = bytes(self._content)
        elif self._take_blob is not None:
            self._take_blob(blob[1], None)
