"""Make the county's files for a village: with a one-time token, to join; without, to be brought up to date.

Both name the village's laptops that the county knows, so that sisters can exchange directly.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from hashlib import sha256

from app.bundles.county_file import CountyFile, Sister, write_county_file
from app.bundles.manifest import FORMAT
from app.bundles.names import VILLAGE_CODE, county_name
from app.clock import Moment, milliseconds
from app.county.county_keys import county_keys, next_file
from app.county.keep_data import kept_data
from app.county.laptops import laptops_of
from app.errors import Refused
from app.version import PROGRAM_VERSION
from app.work import Connection, Session


@dataclass(frozen=True)
class Enrolment:
    """The file's bytes and name, the twelve digits to read out by telephone, the laptops it names, and the
    village.
    """

    data: bytes
    file_name: str
    fingerprint: str
    sisters: tuple[str, ...] = ()
    village_name: str = ""


def enrol_village(session: Session, *, code: str, name: str, now: Moment) -> Enrolment:
    """A file for one laptop of a village. Each call makes a new token, good for one laptop.

    Raises: Refused("village_code_form" | "village_name_missing").
    """
    if not VILLAGE_CODE.fullmatch(code):
        raise Refused("village_code_form", field="village_code")
    if not name.strip():
        raise Refused("village_name_missing", field="village_name")
    token = secrets.token_hex(16)
    session.connection.exec_driver_sql(
        "INSERT INTO enrolment (token_hash, village_code, village_name, made_ms, token)"
        " VALUES (?, ?, ?, ?, ?)",
        (sha256(token.encode()).hexdigest(), code, name.strip(), milliseconds(now), token),
    )
    return _written(session.connection, code, name.strip(), token, now)


def renew_village(session: Session, *, code: str, now: Moment) -> Enrolment:
    """A file for the laptops of a village that have joined: keys, sister laptops, who was struck off.

    Raises: Refused("village_not_enrolled").
    """
    known = laptops_of(session.connection, code)
    if not known:
        raise Refused("village_not_enrolled", field="village_code")
    return _written(session.connection, code, known[-1].village_name, None, now)


def _written(connection: Connection, code: str, name: str, token: str | None, now: Moment) -> Enrolment:
    keys = county_keys(connection)
    number = next_file(connection)
    known = laptops_of(connection, code)
    sisters = [one for one in known if not one.revoked]
    file = CountyFile(
        program=PROGRAM_VERSION,
        county=keys.county,
        county_name=keys.name,
        number=number,
        made=milliseconds(now),
        sign_public=keys.signing.public().text(),
        recipients=(keys.recipient,),
        village_code=code,
        village_name=name,
        newest_format=FORMAT,
        token=token,
        sisters=tuple(Sister(one.laptop, one.tag, one.sign_public, one.age_recipient) for one in sisters),
        revoked=tuple(one.laptop for one in known if one.revoked),
        extra={**kept_data(connection), **keys.vouched(), **keys.told_stolen()},
    )
    data = write_county_file(file, keys.signing)
    return Enrolment(data, county_name(code), file.fingerprint(), tuple(one.tag for one in sisters), name)
