"""Whose signature under an update is believed: the publisher's, and that of the county that was joined."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import resources
from app.bundles.county_of import read_county
from app.bundles.minisign import BadSignature, PublicKey
from app.updates.manifest import COUNTY, PUBLISHER
from app.work import Connection


@dataclass(frozen=True)
class TrustedKey:
    """`signer` says as whom this key may sign, `name` who that is, for the screen."""

    signer: str
    key: PublicKey
    name: str = ""


def publisher_key(path: Path | None = None) -> tuple[TrustedKey, ...]:
    """The key that this program was built with; none where whoever built it gave none."""
    try:
        text = (path or resources.path("publisher.pub")).read_text("ascii")
        return (TrustedKey(PUBLISHER, PublicKey.from_text(text)),)
    except (OSError, ValueError, BadSignature):
        return ()


def trusted_keys(connection: Connection) -> tuple[TrustedKey, ...]:
    """The publisher, and the county, whose key was compared by telephone when the village joined."""
    county = read_county(connection)
    joined = () if county is None else (TrustedKey(COUNTY, county.key(), county.name),)
    return (*publisher_key(), *joined)
