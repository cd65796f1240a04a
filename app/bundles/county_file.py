"""The county's file for a laptop: whom to send to, and a token that says "this one is ours".

Signed, not encrypted: the laptop has no key yet that the county could know. The first one is
believed after its fingerprint was compared by telephone; later ones must be signed by the same key.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from operator import attrgetter

from app.bundles import minisign, signed_file
from app.bundles.age_keys import public_bytes
from app.bundles.fingerprint import fingerprint
from app.bundles.key_change import is_vouched
from app.bundles.limits import LIMITS
from app.bundles.lines import LAPTOP, NAME
from app.bundles.manifest import AGE_RECIPIENT, PLAIN, SIGN_PUBLIC
from app.bundles.names import TAG, VILLAGE_CODE, laptop_id, laptop_tag
from app.bundles.strict_json import Fields, read_json
from app.errors import Refused
from db.canonical import canonical

FORMAT = 1
KIND = "county_file"
DOCUMENT = "county.json"
_MALFORMED = "county_file_malformed"
_TOKEN = re.compile(r"[0-9a-f]{32}")


@dataclass(frozen=True, slots=True)
class Sister:
    """Another laptop of the same village, to exchange with directly."""

    laptop: str
    tag: str
    sign_public: str
    age_recipient: str


@dataclass(frozen=True, slots=True)
class CountyFile:
    """`laptop_tag` None: for any one laptop. `token` None: a later file, no enrolment.

    `number` grows with each file of this county, so that an older one does not replace a newer.
    `recipients` are all keys that bundles are encrypted to. `newest_format` is the newest bundle
    format that the county reads; a laptop writes no newer one. What later programs send down
    (plan templates, code lists, holidays, forms) travels under `extra`.
    """

    program: str
    county: str
    county_name: str
    number: int
    made: int
    sign_public: str
    recipients: tuple[str, ...]
    village_code: str
    village_name: str
    newest_format: int
    laptop_tag: str | None = None
    token: str | None = None
    sisters: tuple[Sister, ...] = ()
    revoked: tuple[str, ...] = ()
    extra: Mapping[str, object] = field(default_factory=dict)
    format: int = FORMAT

    def key(self) -> minisign.PublicKey:
        """The county's signing key."""
        return minisign.PublicKey.from_text(self.sign_public)

    def fingerprint(self) -> str:
        """The twelve digits to compare by telephone. Takes a tenth of a second on purpose."""
        return fingerprint(canonical(asdict(self)))


def write_county_file(county: CountyFile, key: minisign.SigningKey) -> bytes:
    """The bytes of a county file."""
    if county.sign_public != key.public().text():
        raise ValueError("the county file names another signing key")
    document = canonical(asdict(county))
    return signed_file.pack(DOCUMENT, document, key, minisign.COUNTY, f"{county.number} by {county.county}")


def read_county_file(data: bytes, *, known: minisign.PublicKey | None) -> CountyFile:
    """Read a county file. `known` is the key of the county that this laptop is enrolled with.

    With `known` None the signature only shows that the file is whole; compare its fingerprint
    before believing it. Raises Refused: county_file_not_a_county_file, county_file_malformed,
    county_file_bad_signature, county_file_other_county, county_file_from_the_future,
    county_file_over_limit.
    """
    if len(data) > LIMITS.small_file:
        raise Refused("county_file_over_limit")
    if not data.startswith(DOCUMENT.encode("ascii") + b"\x00"):
        raise Refused("county_file_not_a_county_file")
    document, signature = signed_file.unpack(data, DOCUMENT, kind=KIND)
    county = _parse(document)
    key = county.key()
    if known is not None and key != known and not is_vouched(county.extra, known, county.county, key):
        raise Refused("county_file_other_county")
    try:
        detail = minisign.verify(document, signature, key, minisign.COUNTY)
    except minisign.BadSignature:
        raise Refused("county_file_bad_signature") from None
    if detail != f"{county.number} by {county.county}":
        raise Refused("county_file_bad_signature")
    return county


def _parse(document: bytes) -> CountyFile:
    value = read_json(document, _MALFORMED, depth=LIMITS.json_depth)
    number = value.get("format") if isinstance(value, dict) else None
    if isinstance(number, int) and number > FORMAT:
        raise Refused("county_file_from_the_future", format=number)
    fields = Fields(value, _MALFORMED, "county")
    county = CountyFile(
        format=fields.whole("format", 1, FORMAT),
        program=fields.text("program", PLAIN),
        county=fields.text("county", NAME),
        county_name=fields.text("county_name", PLAIN),
        number=fields.whole("number", 1),
        made=fields.time("made"),
        sign_public=fields.text("sign_public", SIGN_PUBLIC),
        recipients=fields.texts("recipients", AGE_RECIPIENT, most=LIMITS.recipients),
        village_code=fields.text("village_code", VILLAGE_CODE),
        village_name=fields.text("village_name", PLAIN),
        newest_format=fields.whole("newest_format", 1),
        laptop_tag=fields.text_or_none("laptop_tag", TAG),
        token=fields.text_or_none("token", _TOKEN),
        sisters=fields.each("sisters", _sister, most=LIMITS.sisters, once=attrgetter("laptop")),
        revoked=fields.texts("revoked", LAPTOP, most=LIMITS.told),
        extra=fields.anything("extra"),
    )
    fields.end()
    if not county.recipients:
        raise fields.refused("none", "recipients")
    _check_keys(fields, [county.sign_public], county.recipients)
    return county


def _sister(fields: Fields) -> Sister:
    sister = Sister(
        laptop=fields.text("laptop", LAPTOP),
        tag=fields.text("tag", TAG),
        sign_public=fields.text("sign_public", SIGN_PUBLIC),
        age_recipient=fields.text("age_recipient", AGE_RECIPIENT),
    )
    _check_keys(fields, [sister.sign_public], [sister.age_recipient])
    raw = minisign.PublicKey.from_text(sister.sign_public).raw
    if (sister.laptop, sister.tag) != (laptop_id(raw), laptop_tag(raw)):
        raise fields.refused("the laptop is not that of its key")
    return sister


def _check_keys(fields: Fields, signing: Iterable[str], recipients: Iterable[str]) -> None:
    try:
        for text in signing:
            minisign.PublicKey.from_text(text)
        for text in recipients:
            public_bytes(text)
    except (minisign.BadSignature, ValueError):
        raise fields.refused("not a key") from None
