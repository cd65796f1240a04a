"""Where things lie unless the program is told otherwise."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from app.settings.folders import PORTABLE, portable_folder, usual_folders
from app.vault.marks import marks_folder


def test_the_marks_lie_where_the_vault_looks_for_them_and_apart_from_the_records() -> None:
    folders = usual_folders()

    assert folders.marks == marks_folder()
    assert folders.vault not in folders.marks.parents
    assert len({folders.settings, folders.vault, folders.marks}) == 3


def test_a_packed_program_with_the_marker_beside_it_keeps_everything_in_its_own_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "yidai"))
    assert tmp_path not in usual_folders().vault.parents

    (tmp_path / PORTABLE).touch()

    folders = usual_folders()
    assert folders.settings == tmp_path / "data" / "settings"
    assert folders.vault == tmp_path / "data" / "vault"
    assert folders.marks == marks_folder() == tmp_path / "data" / "marks"


def test_the_marker_means_nothing_to_a_program_run_from_its_sources(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "yidai"))
    (tmp_path / PORTABLE).touch()
    assert portable_folder() is None
