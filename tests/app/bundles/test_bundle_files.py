"""The bundles in tests/files/bundles: the folder says what must become of them, for ever."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.bundles.child import Checker
from app.bundles.container import OpenedBundle, open_bundle
from app.bundles.manifest import Addressee
from app.errors import Refused
from db.entries import Entry, Sealed
from tests.factories.bundle_files import FOLDER, every_file
from tests.factories.hostile_bundles import too_large_to_keep

KEYS = json.loads((FOLDER / "keys.json").read_text("utf-8"))
FILES = sorted(path.relative_to(FOLDER).with_suffix("").as_posix() for path in FOLDER.glob("*/*.yidai"))
REFUSED = [name for name in FILES if not name.startswith("valid/")]


@pytest.fixture(scope="module")
def checker() -> Iterator[Checker]:
    with Checker() as one:
        yield one


@pytest.mark.parametrize("name", REFUSED)
def test_a_kept_bundle_is_refused_for_the_reason_of_its_folder(
    name: str, tmp_path: Path, checker: Checker
) -> None:
    with pytest.raises(Refused) as caught:
        opened(name, tmp_path, checker)
    assert caught.value.reason == name.partition("/")[0]


@pytest.mark.parametrize("name", sorted(too_large_to_keep()))
def test_a_large_hostile_bundle_is_refused_at_its_limit(name: str, tmp_path: Path, checker: Checker) -> None:
    path = tmp_path / "hostile.yidai"
    path.write_bytes(too_large_to_keep()[name]())
    with pytest.raises(Refused) as caught:
        open_bundle(path, [KEYS["age_identity"]], addressee=None, folder=tmp_path, checker=checker)
    assert caught.value.reason == name.partition("/")[0]


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


def test_every_outcome_has_its_files() -> None:
    assert sorted(every_file()) == FILES


def opened(name: str, folder: Path, checker: Checker) -> OpenedBundle:
    return open_bundle(
        FOLDER / f"{name}.yidai",
        [KEYS["age_identity"]],
        addressee=Addressee(county=KEYS["county"], key=KEYS["key"]),
        folder=folder,
        checker=checker,
    )
