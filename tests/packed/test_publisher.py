"""Who signs updates is said while packing, and a release without a publisher is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.bundles.minisign import SigningKey
from scripts.packed.publisher import NOBODY, publisher_words


def test_without_a_key_it_is_said_that_the_county_alone_is_believed(tmp_path: Path) -> None:
    assert publisher_words(tmp_path / "publisher.pub", is_release=False) == NOBODY


def test_a_release_without_a_key_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="a release needs a publisher"):
        publisher_words(tmp_path / "publisher.pub", is_release=True)


def test_a_key_is_named_as_minisign_names_it(tmp_path: Path) -> None:
    key = SigningKey(bytes(32)).public()
    (tmp_path / "publisher.pub").write_text(key.file_text())

    said = publisher_words(tmp_path / "publisher.pub", is_release=True)

    assert key.file_text().split("\n")[0].split()[-1] in said


def test_a_file_that_holds_no_key_stops_the_packing(tmp_path: Path) -> None:
    (tmp_path / "publisher.pub").write_text("not yet\n")

    with pytest.raises(SystemExit, match="holds no public key"):
        publisher_words(tmp_path / "publisher.pub", is_release=False)
