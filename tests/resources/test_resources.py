"""Packaged data is found wherever the program is started from."""

from __future__ import annotations

from pathlib import Path

import pytest

import resources


def test_a_packaged_file_is_found_from_any_working_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert resources.path("fonts", "README.md").read_text("utf-8").startswith("# Fonts")


def test_without_parts_the_folder_of_all_data_is_named() -> None:
    assert (resources.path() / "__init__.py").is_file()
