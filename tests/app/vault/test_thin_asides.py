"""What a restore put aside ages out as backups do, and nothing else goes with it."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from app.vault.prove_backups import back_up
from app.vault.restore import restore
from app.vault.thin_asides import thin_asides
from tests.factories.vaults import NOW, PASSWORD, Kept, anywhere, reopen

YEAR = timedelta(days=366)


def names(folder: Path, pattern: str) -> list[str]:
    return sorted(path.name for path in folder.glob(pattern))


def test_after_a_year_an_aside_goes_with_its_records(twice: Path) -> None:
    assert thin_asides(twice, now=NOW + timedelta(days=360)) == 0
    assert thin_asides(twice, now=NOW + YEAR) == 1
    assert names(twice, "records-*.db") == ["records-2.db", "records-3.db"]
    assert thin_asides(twice, now=NOW + 2 * YEAR) == 1
    assert names(twice, "records-*.db") == ["records-3.db"]
    assert names(twice, "keys*.json") == ["keys.json"]
    reopen(twice).close()


def test_the_vaults_own_records_stay_even_if_an_aside_names_them(twice: Path) -> None:
    (oldest, _newer) = sorted(twice.glob("keys-before-*.json"))
    oldest.write_bytes((twice / "keys.json").read_bytes())
    assert thin_asides(twice, now=NOW + YEAR) == 1
    assert names(twice, "records-*.db") == ["records-1.db", "records-2.db", "records-3.db"]
    reopen(twice).close()


def test_nothing_goes_while_an_aside_cannot_be_read(twice: Path) -> None:
    (oldest, _newer) = sorted(twice.glob("keys-before-*.json"))
    oldest.write_bytes(b"{")
    assert thin_asides(twice, now=NOW + 9 * YEAR) == 0
    assert len(names(twice, "records-*.db")) == 3


def test_a_backup_takes_the_occasion(twice: Path) -> None:
    later = NOW + timedelta(days=180) + YEAR  # and no later, or the clock would be doubted and nothing let go
    vault = reopen(twice, now=later)
    back_up(vault, now=later)
    vault.close()
    assert names(twice, "records-*.db") == ["records-3.db"]


@pytest.fixture
def twice(kept: Kept, tmp_path: Path) -> Path:
    """A vault that was restored twice, half a year apart."""
    vault = kept.open_copy(tmp_path)
    back_up(vault, now=NOW)
    vault.close()
    options = {"password": PASSWORD, "marks": tmp_path / "marks", "place_check": anywhere}
    for days in (0, 180):
        restore(vault.folder, vault.folder, now=NOW + timedelta(days=days), **options)
    return vault.folder
