"""Databases built once and copied for each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.factories.replicas import Replica, Replicas, build_database


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_database(tmp_path_factory.mktemp("database") / "empty.db")


@pytest.fixture
def replicas(empty_database: Path, tmp_path: Path) -> Iterator[Replicas]:
    made = Replicas(empty_database, tmp_path)
    yield made
    made.close()


@pytest.fixture
def here(replicas: Replicas) -> Replica:
    """This laptop."""
    return replicas.make("here")


@pytest.fixture
def there(replicas: Replicas) -> Replica:
    """Another laptop of the same village."""
    return replicas.make("there")
