"""A vault built once a session, and copied for each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.vault.vault import Vault
from tests.factories.vaults import Kept, build_vault


@pytest.fixture(scope="session")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Kept:
    return build_vault(tmp_path_factory.mktemp("kept"))


@pytest.fixture
def folder(kept: Kept, tmp_path: Path) -> Path:
    """A closed vault."""
    return kept.copy(tmp_path)


@pytest.fixture
def vault(kept: Kept, tmp_path: Path) -> Iterator[Vault]:
    """An open vault."""
    opened = kept.open_copy(tmp_path)
    yield opened
    opened.close()
