"""The county's answer to a laptop: what is stored, what is held, what was rejected and why.

Signed by the county, encrypted to the laptop. Only this makes a record "received".
"""

from __future__ import annotations

import io
import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from operator import attrgetter

from app.bundles import age_file, minisign, signed_file
from app.bundles.key_change import is_vouched, stated_key
from app.bundles.limits import LIMITS
from app.bundles.lines import LAPTOP, NAME
from app.bundles.manifest import HEX64, PLAIN
from app.bundles.strict_json import Fields, read_json
from app.errors import Refused
from db.canonical import canonical
from db.entries import START

FORMAT = 1
KIND = "receipt"
DOCUMENT = "receipt.json"
_MALFORMED = "receipt_malformed"
_REASON = re.compile(r"[a-z][a-z0-9_]{0,63}")


@dataclass(frozen=True, slots=True)
class Rejected:
    """An entry that the county could not take, and the reason as a key."""

    sequence: int
    reason: str


@dataclass(frozen=True, slots=True)
class StoredChain:
    """Of one laptop: everything up to `through` is stored, where its chain is `chain` (hex).

    `held` are stored entries that wait for something else; `rejected` those that were not applied.
    """

    laptop: str
    through: int
    chain: str
    held: tuple[int, ...] = ()
    rejected: tuple[Rejected, ...] = ()


@dataclass(frozen=True, slots=True)
class Receipt:
    """`epoch` changes when the county restored an older store; its marks then replace the old ones.

    `made` is milliseconds since 1970 (UTC); `bundles` are the numbers of this laptop's bundles that
    the receipt answers; `revoked` are laptops whose entries the county no longer takes.
    """

    program: str
    county: str
    epoch: str
    number: int
    made: int
    laptop: str
    bundles: tuple[int, ...]
    stored: tuple[StoredChain, ...]
    revoked: tuple[str, ...] = ()
    extra: Mapping[str, object] = field(default_factory=dict)
    format: int = FORMAT

    def of(self, laptop: str) -> StoredChain | None:
        """What is said about one laptop."""
        return next((chain for chain in self.stored if chain.laptop == laptop), None)


def write_receipt(receipt: Receipt, key: minisign.SigningKey, recipient: str) -> bytes:
    """The bytes of a receipt file, for the laptop's age recipient alone."""
    document = canonical(asdict(receipt))
    detail = f"{receipt.number} to {receipt.laptop}"
    plain = signed_file.pack(DOCUMENT, document, key, minisign.RECEIPT, detail)
    out = io.BytesIO()
    age_file.encrypt(io.BytesIO(plain), out, [recipient])
    return out.getvalue()


def read_receipt(
    data: bytes,
    identities: Sequence[str],
    *,
    county: str,
    key: minisign.PublicKey,
    laptop: str,
    before: Collection[minisign.PublicKey] = (),
) -> Receipt:
    """Read a receipt for `laptop` from the county that this laptop is enrolled with; with the keys `before`
    it signs no longer.

    It is small and read strictly, so it needs no child process. Raises Refused:
    receipt_not_a_receipt, receipt_armored, receipt_passphrase, receipt_truncated, receipt_damaged,
    receipt_not_for_us, receipt_bad_signature (another county included), receipt_key_before,
    receipt_other_laptop, receipt_from_the_future, receipt_malformed, receipt_over_limit.
    """
    signed = open_receipt(data, identities)
    try:
        receipt = read_signed(signed, county=county, key=key)
    except Refused as refusal:
        if refusal.reason == "receipt_bad_signature" and any(_is_by(signed, one) for one in before):
            raise Refused("receipt_key_before") from None
        raise
    if receipt.laptop != laptop:
        raise Refused("receipt_other_laptop")
    return receipt


def open_receipt(data: bytes, identities: Sequence[str]) -> tuple[bytes, bytes]:
    """The document and its signature, neither of them looked at. Raises as `read_receipt`."""
    collector = signed_file.SmallTar((DOCUMENT, f"{DOCUMENT}.minisig"), KIND)
    age_file.decrypt(io.BytesIO(data), collector, identities, kind=KIND)
    return collector.contents()


def read_signed(signed: tuple[bytes, bytes], *, county: str, key: minisign.PublicKey) -> Receipt:
    """A receipt of this county, whichever laptop it is for. Raises as `read_receipt`."""
    document, signature = signed
    try:
        detail = minisign.verify(document, signature, key, minisign.RECEIPT)
    except minisign.BadSignature:
        detail = _by_a_newer_key(document, signature, county, key)
    receipt = _parse(document)
    if detail != f"{receipt.number} to {receipt.laptop}" or receipt.county != county:
        raise Refused("receipt_bad_signature")
    return receipt


def _is_by(signed: tuple[bytes, bytes], key: minisign.PublicKey) -> bool:
    try:
        minisign.verify(*signed, key, minisign.RECEIPT)
    except minisign.BadSignature:
        return False
    return True


def _by_a_newer_key(document: bytes, signature: bytes, county: str, known: minisign.PublicKey) -> str:
    """The detail of a receipt by a key that the one we know vouches for."""
    try:
        extra = _parse(document).extra
        newer = stated_key(extra)
        if newer is not None and is_vouched(extra, known, county, newer):
            return minisign.verify(document, signature, newer, minisign.RECEIPT)
    except minisign.BadSignature:
        pass
    raise Refused("receipt_bad_signature")


def _parse(document: bytes) -> Receipt:
    value = read_json(document, _MALFORMED, depth=LIMITS.json_depth)
    number = value.get("format") if isinstance(value, dict) else None
    if isinstance(number, int) and number > FORMAT:
        raise Refused("receipt_from_the_future", format=number)
    fields = Fields(value, _MALFORMED, "receipt")
    receipt = Receipt(
        format=fields.whole("format", 1, FORMAT),
        program=fields.text("program", PLAIN),
        county=fields.text("county", NAME),
        epoch=fields.text("epoch", NAME),
        number=fields.whole("number", 1),
        made=fields.time("made"),
        laptop=fields.text("laptop", LAPTOP),
        bundles=fields.wholes("bundles", 1, most=LIMITS.told),
        stored=fields.each("stored", _stored, most=LIMITS.told, once=attrgetter("laptop")),
        revoked=fields.texts("revoked", LAPTOP, most=LIMITS.told),
        extra=fields.anything("extra"),
    )
    fields.end()
    return receipt


def _stored(fields: Fields) -> StoredChain:
    chain = StoredChain(
        laptop=fields.text("laptop", LAPTOP),
        through=fields.whole("through", 0),
        chain=fields.text("chain", HEX64),
        held=fields.wholes("held", 1, most=LIMITS.told),
        rejected=fields.each("rejected", _rejected, most=LIMITS.told, once=attrgetter("sequence")),
    )
    if (chain.through == 0) != (chain.chain == START.hex()):
        raise fields.refused("a chain that cannot be")
    return chain


def _rejected(fields: Fields) -> Rejected:
    return Rejected(sequence=fields.whole("sequence", 1), reason=fields.text("reason", _REASON))
