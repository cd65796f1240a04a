"""Make the file with which a village's laptop joins: the county's keys and a one-time token."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from hashlib import sha256

from app.bundles.county_file import CountyFile, write_county_file
from app.bundles.manifest import FORMAT
from app.bundles.names import VILLAGE_CODE, county_name
from app.clock import Moment, milliseconds
from app.county.county_keys import county_keys
from app.errors import Refused
from app.version import PROGRAM_VERSION
from app.work import Session


@dataclass(frozen=True)
class Enrolment:
    """The file's bytes and name, and the twelve digits to read out by telephone."""

    data: bytes
    file_name: str
    fingerprint: str


def enrol_village(session: Session, *, code: str, name: str, now: Moment) -> Enrolment:
    """A file for one laptop of a village. Each call makes a new token, good for one laptop.

    Raises: Refused("village_code_form" | "village_name_missing").
    """
    if not VILLAGE_CODE.fullmatch(code):
        raise Refused("village_code_form", field="village_code")
    if not name.strip():
        raise Refused("village_name_missing", field="village_name")
    connection = session.connection
    keys = county_keys(connection)
    number = connection.exec_driver_sql("SELECT next_file FROM county_secret").scalar_one()
    connection.exec_driver_sql("UPDATE county_secret SET next_file = next_file + 1")
    token = secrets.token_hex(16)
    file = CountyFile(
        program=PROGRAM_VERSION,
        county=keys.county,
        county_name=keys.name,
        number=number,
        made=milliseconds(now),
        sign_public=keys.signing.public().text(),
        recipients=(keys.recipient,),
        village_code=code,
        village_name=name.strip(),
        newest_format=FORMAT,
        token=token,
    )
    connection.exec_driver_sql(
        "INSERT INTO enrolment (token_hash, village_code, village_name, made_ms, token)"
        " VALUES (?, ?, ?, ?, ?)",
        (sha256(token.encode()).hexdigest(), code, name.strip(), milliseconds(now), token),
    )
    return Enrolment(write_county_file(file, keys.signing), county_name(code), file.fingerprint())
