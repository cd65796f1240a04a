"""The county that this vault is enrolled with: its keys, and whether a person compared them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from app.bundles.county_file import CountyFile, read_county_file
from app.bundles.fingerprint import is_same_fingerprint
from app.bundles.key_change import is_vouched, keys_before, proven_change, stolen_keys
from app.bundles.manifest import Addressee
from app.bundles.minisign import PublicKey
from app.clock import Moment, milliseconds
from app.errors import Refused
from app.practice.is_practice import refuse_practice
from app.work import Connection, Session
from db.create import header_value, set_header

PAST_RECIPIENTS = "past_recipients"
KEY_CHANGE = "county_key_change"
GONE = "county_keys_gone"


@dataclass(frozen=True)
class County:
    """Whom bundles go to. `token` is there until the county answered the first bundle. `key_change` is what
    its keys of before said of the one of today. `gone`: keys that this laptop believed until it joined again.
    """

    county: str
    name: str
    sign_public: str
    recipients: tuple[str, ...]
    newest_format: int
    fingerprint: str
    file_number: int
    token: str | None
    key_change: Mapping[str, object] = field(default_factory=dict)
    gone: tuple[str, ...] = ()

    def key(self) -> PublicKey:
        return PublicKey.from_text(self.sign_public)

    def addressee(self) -> Addressee:
        """The county as manifests name it."""
        return Addressee(self.county, self.key().digest())

    def keys_before(self) -> tuple[PublicKey, ...]:
        """Those that it signed with before today's. What they sign holds no longer."""
        return (*keys_before(self.key_change), *map(PublicKey.from_text, self.gone))


def read_county(connection: Connection) -> County | None:
    """The county, or None before enrolment. The vault works fully without."""
    row = connection.exec_driver_sql(
        "SELECT county, name, sign_public, age_recipients, newest_format, fingerprint, file_number, token"
        " FROM county_key WHERE confirmed_ms IS NOT NULL ORDER BY confirmed_ms DESC LIMIT 1"
    ).one_or_none()
    if row is None:
        return None
    change = json.loads(header_value(connection, _change_key(row[0])) or "{}")
    recipients = tuple(json.loads(row[3]))
    gone = tuple((header_value(connection, _gone_key(row[0])) or "").split())
    return County(row[0], row[1], row[2], recipients, row[4], row[5], row[6], row[7], change, gone)


def enrolled_county(connection: Connection) -> County:
    """The county that these records belong to. Raises: Refused("practice_village" | "not_enrolled")."""
    refuse_practice(connection)
    county = read_county(connection)
    if county is None:
        raise Refused("not_enrolled")
    return county


def look_at_county_file(connection: Connection, data: bytes, *, again: bool = False) -> CountyFile:
    """Read a county's file before believing it; the user then compares its fingerprint. `again`: to join
    anew, whoever signed it; then nothing but the fingerprint says whose it is.

    Raises Refused as `read_county_file`, "county_file_older" for one that came before or is signed by a key
    of before, and "county_file_key_unknown" for one of our county by a key that nobody known vouches for.
    """
    refuse_practice(connection)
    known = read_county(connection)
    if known is None or again:
        return read_county_file(data, known=None)
    try:
        file = read_county_file(data, known=known.key())
    except Refused as refusal:
        if refusal.reason == "county_file_other_county":
            _check_in_its_name(known, data)
        raise
    if file.number < known.file_number:
        raise Refused("county_file_older")
    return file


def _check_in_its_name(known: County, data: bytes) -> None:
    """Of a file by a key that is not believed: whether it names our county all the same."""
    file = read_county_file(data, known=None)
    if file.county == known.county:
        before = file.key() in known.keys_before()
        raise Refused("county_file_older" if before else "county_file_key_unknown")


def speaks_for(known: County, file: CountyFile) -> bool:
    """Whether the county that we know signed this file, or its key of before vouches for the one that did."""
    if known.county != file.county:
        return False
    return known.key() == file.key() or is_vouched(file.extra, known.key(), file.county, file.key())


def enrol(session: Session, file: CountyFile, *, fingerprint: str, now: Moment) -> County:
    """Believe a county's file, after its twelve digits were compared by telephone.

    Raises: Refused("fingerprint_differs"). Enrolling with the same county again renews its keys.
    """
    refuse_practice(session.connection)
    right = file.fingerprint()
    if not is_same_fingerprint(right, fingerprint):
        raise Refused("fingerprint_differs", field="fingerprint")
    return _keep(session, file, right, now)


def renew(session: Session, file: CountyFile, *, now: Moment) -> County:
    """Bring the county's keys and the sister laptops up to date from a later file, signed by the same key or
    by one for which it vouches.

    Raises: Refused("county_file_other_county" | "county_file_older").
    """
    known = read_county(session.connection)
    if known is None or not speaks_for(known, file):
        raise Refused("county_file_other_county")
    if file.number < known.file_number:
        raise Refused("county_file_older")
    return _keep(session, file, file.fingerprint(), now)


def believe_no_longer(session: Session, known: County, file: CountyFile) -> None:
    """Put the county that was known aside for the one of this file, whose digits a person has compared.

    The keys that signed for it until now are kept as keys of before: nothing that they sign holds.
    """
    connection = session.connection
    _note_past_recipient(session, known, file)
    before = {*known.gone, *(key.text() for key in (known.key(), *known.keys_before()))}
    if known.county != file.county:
        before = set((header_value(connection, _gone_key(file.county)) or "").split())
    before |= {key.text() for key in stolen_keys(file.extra)}
    set_header(connection, _gone_key(file.county), " ".join(sorted(before - {file.sign_public})))
    # Not by the clock, which may have stood wrong when the former county was joined.
    connection.exec_driver_sql("UPDATE county_key SET confirmed_ms = NULL, token = NULL")


def recipient_of_bundle(connection: Connection, county: County, laptop: str, number: int) -> str:
    """The county's age key that bundle `number` of this laptop was written to: the county makes the telephone
    code with it, even if its next file with new keys came here in between.
    """
    past = json.loads(header_value(connection, _past_key(county.county, laptop)) or "[]")
    return next((recipient for last, recipient in past if number <= last), county.recipients[0])


def _note_past_recipient(session: Session, known: County, file: CountyFile) -> None:
    """The key before, with the last bundle that can have been written to it."""
    connection = session.connection
    if known.recipients[0] == file.recipients[0]:
        return
    last = connection.exec_driver_sql(
        "SELECT coalesce(max(number), 0) FROM bundle_out WHERE recipient IN (?, ?) AND laptop = ?",
        (known.county, file.county, session.author.laptop),
    ).scalar_one()
    key = _past_key(file.county, session.author.laptop)
    past = json.loads(header_value(connection, key) or "[]")
    set_header(connection, key, json.dumps([*past, [last, known.recipients[0]]]))


def _past_key(county: str, laptop: str) -> str:
    return f"{PAST_RECIPIENTS}:{county}:{laptop}"


def _note_key_change(connection: Connection, file: CountyFile) -> None:
    change = proven_change(file.extra, file.county, file.key())
    if change or header_value(connection, _change_key(file.county)) is not None:
        set_header(connection, _change_key(file.county), json.dumps(change))


def _change_key(county: str) -> str:
    return f"{KEY_CHANGE}:{county}"


def _gone_key(county: str) -> str:
    return f"{GONE}:{county}"


def _keep(session: Session, file: CountyFile, fingerprint: str, now: Moment) -> County:
    known = read_county(session.connection)
    if known is not None and known.county == file.county:
        _note_past_recipient(session, known, file)
    _note_key_change(session.connection, file)
    sisters = [
        {"laptop": one.laptop, "tag": one.tag, "sign_public": one.sign_public, "recipient": one.age_recipient}
        for one in file.sisters
    ]
    session.connection.exec_driver_sql(
        "INSERT INTO county_key (county, name, sign_public, age_recipients, newest_format, fingerprint,"
        " file_number, sisters, token, confirmed_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (county) DO UPDATE SET name = excluded.name, sign_public = excluded.sign_public,"
        " age_recipients = excluded.age_recipients, newest_format = excluded.newest_format,"
        " fingerprint = excluded.fingerprint, file_number = excluded.file_number,"
        " sisters = excluded.sisters, token = coalesce(excluded.token, token),"
        " confirmed_ms = excluded.confirmed_ms",
        (
            file.county,
            file.county_name,
            file.sign_public,
            json.dumps(list(file.recipients)),
            file.newest_format,
            fingerprint,
            file.number,
            json.dumps(sisters),
            file.token,
            milliseconds(now),
        ),
    )
    county = read_county(session.connection)
    if county is None:
        raise Refused("not_enrolled")
    return county
