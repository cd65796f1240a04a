"""Whom a bundle is believed that names the county, before and after the county took new keys; each attack."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from app.bundles.county_of import County
from app.bundles.key_addressed import check_addressed, check_by_county
from app.bundles.key_change import proven_change, vouched_by
from app.bundles.manifest import Addressee, Manifest
from app.bundles.minisign import PublicKey, SigningKey
from app.errors import Refused
from tests.factories.bundles import LaptopChain, signing_key

COUNTY = "county-id"
FIRST, SECOND, THIRD, THIEF = (signing_key(name) for name in ("first", "second", "third", "thief"))
Extra = Mapping[str, object]


def test_the_key_that_is_known_needs_no_word_for_it() -> None:
    assert believed(FIRST, known=FIRST) == FIRST.public()


@pytest.mark.parametrize("now", [SECOND, THIRD], ids=["one change", "two changes"])
def test_a_newer_key_is_believed_for_which_the_known_one_vouches(now: SigningKey) -> None:
    extra = vouched_by([SECOND, FIRST] if now is THIRD else [FIRST], COUNTY, now.public())
    assert believed(now, known=FIRST, extra=extra) == now.public()


def test_a_sister_s_bundle_to_the_key_of_before_is_taken_but_not_the_county_s_own() -> None:
    county = knows(SECOND, vouched_by([FIRST], COUNTY, SECOND.public()))
    assert check_addressed(manifest(FIRST), county) == FIRST.public()
    assert refusal(manifest(FIRST), county) == "bundle_county_key_before"


def swapped(extra: Extra, **changes: object) -> Extra:
    (one,) = list_of(extra)
    return {**extra, "keys-before": [{**one, **changes}]}


def list_of(extra: Extra) -> list[dict[str, object]]:
    found = extra["keys-before"]
    assert isinstance(found, list)
    return found


RIGHT = vouched_by([FIRST], COUNTY, SECOND.public())
FORGED: dict[str, tuple[SigningKey, Extra]] = {
    "nobody vouches": (SECOND, {}),
    "a stranger vouches": (SECOND, vouched_by([THIEF], COUNTY, SECOND.public())),
    "a stranger in the old key's name": (
        SECOND,
        swapped(vouched_by([THIEF], COUNTY, SECOND.public()), sign_public=FIRST.public().text()),
    ),
    "the new key vouches for itself": (THIEF, vouched_by([THIEF], COUNTY, THIEF.public())),
    "the word for another key": (THIEF, {**RIGHT, "signed-by": THIEF.public().text()}),
    "the word for the right key, addressed to another": (THIEF, RIGHT),
    "the word of another county": (SECOND, vouched_by([FIRST], "elsewhere", SECOND.public())),
    "a laptop's key vouches": (SECOND, vouched_by([LaptopChain().key], COUNTY, SECOND.public())),
    "half a signature": (SECOND, swapped(RIGHT, signature=str(list_of(RIGHT)[0]["signature"])[:44])),
    "no base64": (SECOND, swapped(RIGHT, signature="中文")),
    "a number for a signature": (SECOND, swapped(RIGHT, signature=7)),
    "a list for a key": (SECOND, {**RIGHT, "signed-by": [SECOND.public().text()]}),
    "a text for a list": (SECOND, {**RIGHT, "keys-before": "all"}),
    "texts in the list": (SECOND, {**RIGHT, "keys-before": ["all", None, 3]}),
    "beyond the limit": (SECOND, {**RIGHT, "keys-before": [{}] * 100 + list_of(RIGHT)}),
}


@pytest.mark.parametrize("forged", FORGED.values(), ids=FORGED)
def test_a_key_that_is_not_vouched_for_is_not_believed(forged: tuple[SigningKey, Extra]) -> None:
    by, extra = forged
    assert refusal(manifest(by, extra), knows(FIRST)) == "bundle_county_key_unknown"


def test_a_county_s_word_is_signed_by_the_key_that_it_names() -> None:
    for named, by in ((FIRST, THIEF), (SECOND, THIEF), (SECOND, FIRST), (FIRST, SECOND)):
        assert refusal(manifest(named, RIGHT, by=by), knows(FIRST)) == "bundle_not_by_county"


def test_whoever_took_an_old_key_along_speaks_for_the_county_no_more() -> None:
    county = knows(THIRD, vouched_by([SECOND, FIRST], COUNTY, THIRD.public()))
    assert refusal(manifest(FIRST), county) == "bundle_county_key_before"
    assert refusal(manifest(SECOND, RIGHT), county) == "bundle_county_key_before"
    of_thief = vouched_by([FIRST, SECOND], COUNTY, THIEF.public())
    assert refusal(manifest(THIEF, of_thief), county) == "bundle_county_key_unknown"
    assert refusal(manifest(THIRD, by=FIRST), county) == "bundle_not_by_county"


def test_another_county_is_another_county_whatever_it_vouches_for() -> None:
    other = replace(manifest(SECOND, RIGHT), recipient=Addressee("elsewhere", SECOND.public().digest()))
    assert refusal(other, knows(FIRST)) == "bundle_foreign_county"


def test_of_what_a_file_says_of_keys_only_what_they_signed_is_kept_and_passed_on() -> None:
    said = vouched_by([SECOND, FIRST], COUNTY, THIRD.public())
    forged = [{"sign_public": THIEF.public().text(), "signature": list_of(said)[0]["signature"]}, 5, {}]
    mixed = {**said, "keys-before": [*forged, *list_of(said)], "plans": []}
    assert proven_change(mixed, COUNTY, THIRD.public()) == said
    assert proven_change({**said, "keys-before": forged}, COUNTY, THIRD.public()) == {}
    assert proven_change(said, COUNTY, THIEF.public()) == {}


def knows(key: SigningKey, change: Extra | None = None) -> County:
    """What a laptop knows that took in a file signed by this key."""
    return County(COUNTY, "", key.public().text(), (), 1, "", 1, None, change or {})


def manifest(key: SigningKey, extra: Extra | None = None, *, by: SigningKey | None = None) -> Manifest:
    """A word of the county that names this key; `by` whom it is sent."""
    own = LaptopChain().visits(1).manifest()
    sender = replace(own.sender, sign_public=(by or key).public().text())
    recipient = Addressee(COUNTY, key.public().digest())
    return replace(own, purpose="down", sender=sender, recipient=recipient, extra=extra or {})


def believed(key: SigningKey, *, known: SigningKey, extra: Extra | None = None) -> PublicKey:
    county, sent = knows(known), manifest(key, extra)
    found = check_addressed(sent, county)
    check_by_county(sent, found, county)
    return found


def refusal(sent: Manifest, county: County) -> str:
    with pytest.raises(Refused) as caught:
        check_by_county(sent, check_addressed(sent, county), county)
    return caught.value.reason
