"""Good bundles of every purpose and kind, beside those that a laptop sends each month."""

from __future__ import annotations

import dataclasses
import io
from collections.abc import Callable, Sequence
from functools import cache

from app.bundles.archive import Blob
from app.bundles.container import write_bundle
from app.bundles.key_change import vouched_by
from app.bundles.lines import Line
from app.bundles.manifest import Addressee, EarlierBlob, Manifest, Sender
from app.bundles.minisign import SigningKey
from app.bundles.names import laptop_id, laptop_tag
from db.canonical import canonical
from db.entries import Sealed, seal_entry
from tests.factories.bundles import CountyKeys, LaptopChain, blob

COUNTY, NEW = CountyKeys(), CountyKeys("new keys")
LAPTOP, SISTER, STORE = LaptopChain("laptop"), LaptopChain("sister"), LaptopChain("store of the county")


def every_file() -> dict[str, Callable[[], bytes]]:
    """By "valid/name": how the file is made."""
    return {
        "valid/an_aggregate_one": an_aggregate_one,
        "valid/an_exchange": an_exchange,
        "valid/a_rebuild": a_rebuild,
        "valid/one_that_came_down": one_that_came_down,
        "valid/one_that_came_down_with_new_keys": one_of_new_keys,
        "valid/the_first_part_of_many_attachments": first_part,
        "valid/the_second_part_of_many_attachments": second_part,
    }


def an_aggregate_one() -> bytes:
    """A line of the village's own ledgers in full, what is about people as digests."""
    laptop = LaptopChain().visits(3)
    header = dataclasses.replace(laptop.records[1].header, table="activity")
    laptop.records[1] = seal_entry(header, canonical({"set": {"title": "屋场会"}}))
    one, two, three = laptop.records
    lines: list[Line] = [Sealed(one.laptop, 1, one.digest), two, Sealed(three.laptop, 3, three.digest)]
    return _written(dataclasses.replace(laptop.manifest(COUNTY), kind="aggregate"), lines, laptop.key)


def an_exchange() -> bytes:
    """From a laptop to its sister: two chains, what it holds, and the county's receipt for itself."""
    laptop, sister = LaptopChain().visits(3), LaptopChain("sister").visits(2)
    chains = [(one.laptop, len(one.records), one.segment().chain_after) for one in (laptop, sister)]
    said = {
        "holds": [{"laptop": who, "through": last, "chain": chain} for who, last, chain in chains],
        "receipt": {"document": "{}", "signature": "the county's, which the sister checks by itself"},
    }
    manifest = dataclasses.replace(
        laptop.manifest(COUNTY),
        purpose="exchange",
        bundle=4,
        segments=(laptop.segment(), sister.segment()),
        checkpoints=(laptop.checkpoint(), sister.checkpoint()),
        extra=said,
    )
    lines: list[Line] = [*laptop.records, *sister.records]
    return _written(manifest, lines, laptop.key, [SISTER.sender.age_recipient])


def a_rebuild() -> bytes:
    """From the county to a lost laptop's successor."""
    lost, store = LaptopChain("lost").visits(4), LaptopChain(STORE.name).visits(1)
    manifest = dataclasses.replace(
        lost.manifest(COUNTY),
        purpose="rebuild",
        sender=_county(),
        bundle=9,
        segments=(lost.segment(), store.segment()),
        checkpoints=(lost.checkpoint(), store.checkpoint()),
        extra={"county_chains": [store.laptop]},
    )
    lines: list[Line] = [*lost.records, *store.records]
    return _written(manifest, lines, COUNTY.key, [LAPTOP.sender.age_recipient])


def one_that_came_down() -> bytes:
    """From the county to a village: its own line in full, another village's as a digest."""
    store = LaptopChain(STORE.name).visits(2)
    one, two = store.records
    manifest = dataclasses.replace(
        store.manifest(COUNTY), purpose="down", sender=_county(), extra={"county_chains": [store.laptop]}
    )
    recipients = [LAPTOP.sender.age_recipient, SISTER.sender.age_recipient]
    return _written(manifest, [Sealed(one.laptop, 1, one.digest), two], COUNTY.key, recipients)


def one_of_new_keys() -> bytes:
    """The same after a change of keys, for laptops that know the key of before, which vouches."""
    store, public = LaptopChain(STORE.name).visits(2), NEW.key.public()
    said = vouched_by([COUNTY.key], COUNTY.addressee.county, public)
    manifest = dataclasses.replace(
        store.manifest(COUNTY),
        purpose="down",
        sender=_county(NEW),
        recipient=Addressee(COUNTY.addressee.county, public.digest()),
        extra={"county_chains": [store.laptop], **said},
    )
    return _written(manifest, store.records, NEW.key, [LAPTOP.sender.age_recipient])


def first_part() -> bytes:
    """Of two attachments one fits; the other is told of under this bundle's own number."""
    laptop = _with_many_attachments()
    left = blob(b"a second picture")
    told = EarlierBlob(left.name, left.size, left.digest, 1)
    two = LaptopChain(laptop.name, records=laptop.records[:2])
    manifest = dataclasses.replace(two.manifest(COUNTY), earlier_blobs=(told,))
    return _written(manifest, two.records, laptop.key, blobs=[blob(b"a picture")])


def second_part() -> bytes:
    """The bundle after the receipt, which asked for what did not fit."""
    laptop = _with_many_attachments()
    manifest = laptop.manifest(COUNTY, first=3, bundle=2)
    return _written(manifest, laptop.records[2:], laptop.key, blobs=[blob(b"a second picture")])


@cache
def _with_many_attachments() -> LaptopChain:
    """Its salts are random: both parts are of one chain."""
    return LaptopChain().visits(3)


def _county(keys: CountyKeys = COUNTY) -> Sender:
    """The county as the sender of what it writes for a village."""
    public = keys.key.public()
    return dataclasses.replace(
        LAPTOP.sender,
        laptop=laptop_id(public.raw),
        tag=laptop_tag(public.raw),
        sign_public=public.text(),
        age_recipient=keys.recipient,
    )


def _written(
    manifest: Manifest,
    lines: Sequence[Line],
    key: SigningKey,
    recipients: Sequence[str] = (COUNTY.recipient,),
    *,
    blobs: Sequence[Blob] = (),
) -> bytes:
    out = io.BytesIO()
    write_bundle(out, manifest, lambda: lines, blobs, key, recipients)
    return out.getvalue()
