"""The choices of a laptop are kept, and nothing that lies in their file can stop the program."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.settings.local_settings import NAME, LocalSettings, read_settings, write_settings


def test_what_was_chosen_is_there_at_the_next_start(tmp_path: Path) -> None:
    chosen = LocalSettings(language="en", text_size=150, mode="dark", names_masked=False, vault="/a folder")

    assert write_settings(tmp_path / "settings", chosen)

    assert read_settings(tmp_path / "settings") == chosen


def test_before_anybody_chose_it_is_chinese_light_and_masked(tmp_path: Path) -> None:
    assert read_settings(tmp_path) == LocalSettings("zh_CN", 100, "light", True, 10, "")


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '"dark"', "null", '{"text_size": "150"}', '{"mode": "pink", "language": 3}']
)
def test_a_damaged_file_is_as_no_file(tmp_path: Path, text: str) -> None:
    (tmp_path / NAME).write_text(text, encoding="utf-8")

    assert read_settings(tmp_path) == LocalSettings()


def test_what_a_later_version_added_is_passed_over_and_the_rest_holds(tmp_path: Path) -> None:
    (tmp_path / NAME).write_text(json.dumps({"mode": "dark", "wallpaper": 7}), encoding="utf-8")

    assert read_settings(tmp_path) == LocalSettings(mode="dark")


def test_a_place_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    assert not write_settings(tmp_path / "file" / "settings", LocalSettings())


def test_nobody_else_on_the_laptop_reads_them(tmp_path: Path) -> None:
    write_settings(tmp_path / "settings", LocalSettings())

    assert (tmp_path / "settings" / NAME).stat().st_mode & 0o077 == 0
