"""Which of the county's keys a bundle is addressed to: that of today, a newer one, or one of before.

A stick takes weeks, and villages hear of new keys one after another. So sisters of whom one knows the new
key already go on exchanging, and what the county sends to a village that has not heard yet is believed.
"""

from __future__ import annotations

from collections.abc import Mapping

from app.bundles.county_of import County
from app.bundles.key_change import is_vouched, stated_key
from app.bundles.manifest import Addressee, Manifest
from app.bundles.minisign import PublicKey
from app.errors import Refused


def key_addressed(recipient: Addressee, extra: Mapping[str, object], county: County) -> PublicKey | None:
    """None: it is for another county, or names a key for which none that is known here vouches."""
    if recipient.county != county.county:
        return None
    known = county.key()
    newer = stated_key(extra)
    ours = [known, *county.keys_before()]
    if newer is not None and is_vouched(extra, known, county.county, newer):
        ours.append(newer)
    return next((one for one in ours if one.digest() == recipient.key), None)


def check_addressed(manifest: Manifest, county: County) -> PublicKey:
    """The key under which the sender of a bundle knows the county.

    Raises: Refused("bundle_foreign_county" | "bundle_county_key_unknown").
    """
    if manifest.recipient.county != county.county:
        raise Refused("bundle_foreign_county")
    key = key_addressed(manifest.recipient, manifest.extra, county)
    if key is None:
        raise Refused("bundle_county_key_unknown")
    return key


def check_by_county(manifest: Manifest, key: PublicKey, county: County) -> None:
    """What says to come from the county must be signed by the key that it names, and by none of before:
    whoever took one with him could else go on speaking for the county.

    Raises: Refused("bundle_county_key_before" | "bundle_not_by_county").
    """
    if key in county.keys_before():
        raise Refused("bundle_county_key_before")
    if manifest.sender.sign_public != key.text():
        raise Refused("bundle_not_by_county")
