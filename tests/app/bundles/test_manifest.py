from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from app.bundles.archive import complete_manifest
from app.bundles.manifest import Manifest, read_manifest
from app.errors import Refused
from db.canonical import canonical
from tests.factories.bundles import LaptopChain, blob, signing_key

OTHER_KEY = signing_key("x").public().text()


def test_a_manifest_comes_back_as_it_went() -> None:
    manifest = complete()
    assert read_manifest(manifest.to_bytes()) == manifest


def test_what_later_programs_add_stays_under_extra() -> None:
    manifest = read_manifest(changed(lambda m: m["extra"].update(anything={"goes": [1]})))
    assert manifest.extra == {"anything": {"goes": [1]}}


def test_a_newer_format_is_said_to_be_newer_whatever_it_holds() -> None:
    with pytest.raises(Refused) as caught:
        read_manifest(b'{"format":2,"zeal":true}')
    assert (caught.value.reason, caught.value.facts) == ("bundle_from_the_future", {"format": 2})


CHANGES: dict[str, Callable[[dict[str, Any]], object]] = {
    "an unknown field": lambda m: m.update(more=1),
    "an unknown field deeper": lambda m: m["sender"].update(more=1),
    "a missing field": lambda m: m.pop("purpose"),
    "a kind that is none": lambda m: m.update(kind="all"),
    "a purpose that is none": lambda m: m.update(purpose=""),
    "a bundle number of another type": lambda m: m.update(bundle="1"),
    "a bundle number that is true": lambda m: m.update(bundle=True),
    "bundle nought": lambda m: m.update(bundle=0),
    "a negative day": lambda m: m.update(created=-1),
    "a list where a text belongs": lambda m: m.update(program=[]),
    "a line feed in a name": lambda m: m["sender"].update(village_name="a\nb"),
    "a path as village code": lambda m: m["sender"].update(village_code="../1"),
    "another laptop than the key's": lambda m: m["sender"].update(laptop="0" * 32),
    "another tag than the key's": lambda m: m["sender"].update(tag="ZZZ"),
    "another key than the laptop's": lambda m: m["sender"].update(sign_public=OTHER_KEY),
    "a recipient with a wrong checksum": lambda m: m["sender"].update(age_recipient="age1" + "q" * 58),
    "a county key too short": lambda m: m["recipient"].update(key="00"),
    "a segment backwards": lambda m: m["segments"][0].update(first=9),
    "a segment from nothing that does not begin at 1": lambda m: m["segments"][0].update(first=2),
    "a segment from something that begins at 1": lambda m: m["segments"][0].update(chain_before="1" * 64),
    "the same laptop twice": lambda m: m["segments"].append(m["segments"][0]),
    "no journal": lambda m: m["members"].pop(0),
    "the journal not first": lambda m: m["members"].reverse(),
    "a blob twice": lambda m: m["members"].append(m["members"][1]),
    "the journal twice": lambda m: m["members"].append(m["members"][0]),
    "a member outside": lambda m: m["members"][1].update(name="../x"),
    "a member of no size": lambda m: m["members"][1].update(size=-1),
    "a count of half": lambda m: m["counts"].update(visit=-1),
    "counts of something odd": lambda m: m["counts"].update({"Robert'; --": 1}),
    "a proof of another length": lambda m: m.update(token_proof="00"),
    "extra that is no object": lambda m: m.update(extra=[]),
}


@pytest.mark.parametrize("name", CHANGES)
def test_a_manifest_that_is_not_to_the_letter_is_refused(name: str) -> None:
    with pytest.raises(Refused) as caught:
        read_manifest(changed(CHANGES[name]))
    assert caught.value.reason == "bundle_malformed"


CHECKPOINTS: dict[str, Callable[[dict[str, Any]], object]] = {
    "none": lambda m: m["checkpoints"].clear(),
    "another chain": lambda m: m["checkpoints"][0].update(chain="1" * 64),
    "another number": lambda m: m["checkpoints"][0].update(sequence=2),
    "another laptop": lambda m: m["checkpoints"][0].update(laptop="0" * 32),
    "another signature": lambda m: m["checkpoints"][0].update(signature="A" * 86 + "=="),
    "another key": lambda m: m["checkpoints"][0].update(sign_public=OTHER_KEY),
}


@pytest.mark.parametrize("name", CHECKPOINTS)
def test_no_segment_goes_beyond_what_its_laptop_signed(name: str) -> None:
    with pytest.raises(Refused, match="bundle_bad_checkpoint"):
        read_manifest(changed(CHECKPOINTS[name]))


def test_more_than_fits_on_fat32_is_refused() -> None:
    with pytest.raises(Refused, match="bundle_over_limit"):
        read_manifest(changed(lambda m: [member.update(size=2**32 - 1) for member in m["members"]]))


def test_very_many_members_are_refused() -> None:
    with pytest.raises(Refused, match="bundle_over_limit"):
        read_manifest(changed(lambda m: m["members"].extend(m["members"] * 30_000)))


def complete() -> Manifest:
    laptop = LaptopChain().visits(3).look()
    return complete_manifest(laptop.manifest(), laptop.lines(), [blob(b"picture")])


def changed(change: Callable[[dict[str, Any]], object]) -> bytes:
    value = json.loads(complete().to_bytes())
    change(value)
    return canonical(value)
