"""Every vault that a version ever wrote opens, checks out, and holds what it held."""

from __future__ import annotations

import re
import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from app.vault.check_vault import check_vault
from db.history import history_of, open_conflict
from db.journal import update
from tests.factories.vaults import NOW, anywhere, reopen

VAULTS = Path(__file__).parents[2] / "files" / "vaults"
LATER = NOW + timedelta(days=30)


def kept_line(name: str, label: str) -> str:
    found = re.search(rf"{label}: `?([^`\n]+)`?", (VAULTS / name / "README.md").read_text(encoding="utf-8"))
    assert found is not None
    return found[1]


@pytest.fixture(params=sorted(path.name for path in VAULTS.iterdir()))
def golden(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[str, Path]:
    shutil.copytree(VAULTS / request.param, tmp_path / "vault")
    return request.param, tmp_path / "vault"


def test_it_opens_with_its_password_and_is_good(golden: tuple[str, Path]) -> None:
    name, folder = golden
    vault = reopen(folder, password=kept_line(name, "Password"), now=LATER, place_check=anywhere)
    report = check_vault(vault)
    vault.close()
    assert report.is_good
    assert report.gaps == ()
    assert (report.digest, str(report.entries)) == (
        kept_line(name, "canonical dump"),
        kept_line(name, "entries"),
    )


def test_it_opens_with_its_recovery_phrase(golden: tuple[str, Path]) -> None:
    name, folder = golden
    reopen(folder, phrase=kept_line(name, "Recovery phrase"), now=LATER).close()


def test_it_shows_what_was_recorded_and_takes_more(golden: tuple[str, Path]) -> None:
    name, folder = golden
    vault = reopen(folder, password=kept_line(name, "Password"), now=LATER)
    with vault.reading() as connection:
        people = connection.exec_driver_sql("SELECT name, deleted, open_registers FROM person ORDER BY id")
        shown = [tuple(row) for row in people]
        values = [head.values["status"] for head in open_conflict(connection, "p1", "status")]
        erased = [step.erased for step in history_of(connection, "p2")]
    with vault.writing(now=LATER) as session:
        session.write([update("person", "p1", {"status": "33"})])
    with vault.reading() as connection:
        assert (
            connection.exec_driver_sql("SELECT open_registers FROM person WHERE id = 'p1'").scalar() is None
        )
    assert check_vault(vault).is_good
    vault.close()
    assert shown == [("陈𬱖", 0, '["status"]'), ("欧阳㛃", 0, None), ("王䶮", 0, '["deleted"]')]
    assert values == ["33", "32"]
    assert erased == [False, True]
