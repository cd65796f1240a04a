"""Where things lie unless the program is told otherwise."""

from __future__ import annotations

from app.settings.folders import usual_folders
from app.vault.marks import marks_folder


def test_the_marks_lie_where_the_vault_looks_for_them_and_apart_from_the_records() -> None:
    folders = usual_folders()

    assert folders.marks == marks_folder()
    assert folders.vault not in folders.marks.parents
    assert len({folders.settings, folders.vault, folders.marks}) == 3
