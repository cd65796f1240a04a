"""Vaults for tests: cheap passwords, marks beside them, built once and copied."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Any

from app.clock import milliseconds
from app.ids import VillageId
from app.vault.create_vault import Created, NewVillage, create_vault
from app.vault.key_slots import Costs
from app.vault.laptop import new_laptop, store_laptop
from app.vault.open_vault import open_vault
from app.vault.vault import Vault
from app.version import BUILT_ON
from db.entries import START
from db.take_in import Segment, apply_waiting, entries_after, store_segment

CHEAP = Costs(1, 1024, 1)
PASSWORD = "青山不改 2026"
USER = "覃晓梅"
NOW = datetime.combine(BUILT_ON, time(9), UTC) + timedelta(days=10)
VILLAGE = NewVillage(code="999999100201", name="云溪村", town="清水镇", county="青山县")


def anywhere(_folder: Path) -> None:
    """A place check that lets every folder pass."""


def make_vault(tmp_path: Path, **overrides: Any) -> Created:
    """A fresh open vault in `tmp_path`/vault, its marks in `tmp_path`/marks."""
    options: dict[str, Any] = {
        "folder": tmp_path / "vault",
        "village": VILLAGE,
        "user_name": USER,
        "password": PASSWORD,
        "now": NOW,
        "marks": tmp_path / "marks",
        "costs": CHEAP,
        "place_check": anywhere,
        **overrides,
    }
    return create_vault(options.pop("folder"), options.pop("village"), **options)


def reopen(folder: Path, **overrides: Any) -> Vault:
    """Open the vault of `make_vault` again."""
    options: dict[str, Any] = {
        "password": PASSWORD,
        "now": NOW,
        "marks": folder.parent / "marks",
        "place_check": anywhere,
        **overrides,
    }
    if "phrase" in options:
        options.pop("password")
    return open_vault(folder, **options)


@dataclass(frozen=True)
class Kept:
    """A closed vault, built once, that tests copy."""

    folder: Path
    village: VillageId
    phrase: str

    def copy(self, tmp_path: Path, name: str = "vault") -> Path:
        """A copy of the folder, closed."""
        shutil.copytree(self.folder, tmp_path / name)
        return tmp_path / name

    def open_copy(self, tmp_path: Path, name: str = "vault", **overrides: Any) -> Vault:
        """A copy of the vault, unlocked."""
        return reopen(self.copy(tmp_path, name), **overrides)


def build_vault(folder: Path, **overrides: Any) -> Kept:
    """A vault to be copied; `folder` is left for it alone."""
    created = make_vault(folder, **overrides)
    created.vault.close()
    return Kept(created.vault.folder, created.village, created.phrase)


def two_laptops(kept: Kept, tmp_path: Path) -> tuple[Vault, Vault]:
    """Two vaults of one village: the second is a copy that went on as a laptop of its own."""
    return kept.open_copy(tmp_path, "first"), another_laptop(kept, tmp_path, "second")


def another_laptop(kept: Kept, tmp_path: Path, name: str) -> Vault:
    """The village's vault under a new laptop's identity, as after a restore."""
    vault = kept.open_copy(tmp_path, name)
    with vault.writing(now=NOW) as session:
        store_laptop(session.connection, new_laptop())
    vault.close()
    return reopen(vault.folder)


def exchange(*vaults: Vault) -> None:
    """Every vault takes in what the others wrote under their own names."""
    segments = [_written_by(vault) for vault in vaults]
    for vault in vaults:
        with vault.writing(now=NOW) as session:
            for segment in segments:
                if segment.entries:
                    store_segment(session.connection, segment, now_ms=milliseconds(NOW))
            session.touched |= apply_waiting(session.connection, now_ms=milliseconds(NOW)).touched


def _written_by(vault: Vault) -> Segment:
    laptop = vault.laptop.laptop
    with vault.reading() as connection:
        return Segment(laptop, 1, START, tuple(entries_after(connection, laptop, 0, 1_000_000)))
