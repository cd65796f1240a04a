"""Where a window that asks for a file begins."""

from __future__ import annotations

from pathlib import Path

import pytest

from ui.parts.ask_path import usual_folder


def test_it_begins_in_documents_or_at_home_where_there_are_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    assert usual_folder() == tmp_path

    (tmp_path / "Documents").mkdir()
    assert usual_folder() == tmp_path / "Documents"
