"""The good bundles in tests/files/bundles are read for ever; the others see test_hostile_input.py."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.bundles.child import Checker
from app.bundles.container import OpenedBundle, open_bundle
from app.bundles.county_of import County
from app.bundles.key_addressed import check_addressed, check_by_county
from app.bundles.manifest import Addressee
from db.entries import Entry, Sealed
from tests.factories.bundle_files import FOLDER, every_file

KEYS = json.loads((FOLDER / "keys.json").read_text("utf-8"))
FILES = sorted(path.relative_to(FOLDER).with_suffix("").as_posix() for path in FOLDER.glob("*/*.yidai"))


@pytest.fixture(scope="module")
def checker() -> Iterator[Checker]:
    with Checker() as one:
        yield one


@pytest.mark.parametrize("name", [name for name in FILES if name.startswith("valid/")])
def test_a_kept_bundle_of_version_1_is_still_read(name: str, tmp_path: Path, checker: Checker) -> None:
    with opened(name, tmp_path, checker) as bundle:
        assert bundle.manifest.format == 1
        lines = list(bundle.records())
    spans = [*bundle.manifest.segments, *bundle.manifest.access]
    assert len(lines) == sum(span.last - span.first + 1 for span in spans)


def test_every_kind_of_line_of_version_1_is_still_read(tmp_path: Path, checker: Checker) -> None:
    with opened("valid/everything", tmp_path, checker) as bundle:
        one, erased, bare, *_ = bundle.records()
    assert isinstance(one, Entry)
    assert one.changes is not None
    assert json.loads(one.changes)["set"]["note"].startswith("第1次走访")
    assert isinstance(erased, Entry)
    assert (erased.salt, erased.changes) == (None, None)
    assert isinstance(bare, Sealed)


def test_what_came_down_with_new_keys_is_believed_by_whoever_knows_those_of_before(
    tmp_path: Path, checker: Checker
) -> None:
    county = County(KEYS["county"], "", KEYS["sign_public"], (), 1, "", 1, None)
    with opened("valid/one_that_came_down_with_new_keys", tmp_path, checker) as bundle:
        manifest = bundle.manifest
    key = check_addressed(manifest, county)
    assert key not in (county.key(), *county.keys_before())
    check_by_county(manifest, key, county)


def test_every_outcome_has_its_files() -> None:
    assert sorted(every_file()) == FILES


def opened(name: str, folder: Path, checker: Checker) -> OpenedBundle:
    return open_bundle(
        FOLDER / f"{name}.yidai",
        [KEYS[f"{whose}age_identity"] for whose in ("", "laptop_", "sister_")],
        addressee=None if "new_keys" in name else Addressee(county=KEYS["county"], key=KEYS["key"]),
        folder=folder,
        checker=checker,
    )
