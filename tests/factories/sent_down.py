"""A county's signed file with something under `extra`, read as a laptop reads it."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any

from app.bundles.county_file import CountyFile, write_county_file
from app.bundles.county_of import look_at_county_file
from app.clock import milliseconds
from app.county.county_keys import county_keys
from app.from_county.take_county_file import CountyFileTaken, take_county_file
from tests.factories.county import Desk
from tests.factories.people import Office


def plan(code: str, *, valid_from: str = "2027-01-01", **changes: Any) -> dict[str, Any]:
    """A plan that ships with the program, as a county would send it down."""
    raw = json.loads((files("resources") / "plans" / f"{code}.json").read_text(encoding="utf-8"))
    return {**raw, "valid_from": valid_from, "authority": "county", **changes}


def file_with(desk: Desk, extra: dict[str, Any], *, number: int = 7, made: int | None = None) -> bytes:
    """The bytes of a county file, signed by this desk."""
    with desk.look() as connection:
        keys = county_keys(connection)
    file = CountyFile(
        program="test",
        county=keys.county,
        county_name=keys.name,
        number=number,
        made=milliseconds(desk.now) if made is None else made,
        sign_public=keys.signing.public().text(),
        recipients=(keys.recipient,),
        village_code="999901001001",
        village_name="柳林村",
        newest_format=1,
        extra=extra,
    )
    return write_county_file(file, keys.signing)


def take(office: Office, data: bytes, *, fingerprint: str | None = None) -> CountyFileTaken:
    """What the office makes of such a file."""
    with office.work() as session:
        file = look_at_county_file(session.connection, data)
        return take_county_file(session, file, fingerprint=fingerprint, now=office.now)
