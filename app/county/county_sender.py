"""The county as the sender of a bundle to a laptop of a village."""

from __future__ import annotations

from app.bundles.manifest import Sender
from app.bundles.names import laptop_id, laptop_tag
from app.county.county_keys import CountyKeys
from app.county.laptops import KnownLaptop


def county_sender(keys: CountyKeys, reader: KnownLaptop) -> Sender:
    """Under the reader's village, and under the name that the county's signing key makes."""
    public = keys.signing.public()
    return Sender(
        village=reader.village,
        village_code=reader.village_code,
        village_name=reader.village_name,
        laptop=laptop_id(public.raw),
        tag=laptop_tag(public.raw),
        sign_public=public.text(),
        age_recipient=keys.recipient,
    )
