"""The last mistakes of the program are kept, and only the last."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from app.support.last_errors import KEPT, NAME, keep_error, last_errors

NOW = datetime(2026, 11, 22, 8, 30, tzinfo=UTC)


def test_a_report_is_kept_with_the_minute_it_happened(tmp_path: Path) -> None:
    assert keep_error(tmp_path, "ValueError\n  ui/window.py:1 show", now=NOW)
    assert last_errors(tmp_path) == ("2026-11-22 08:30\nValueError\n  ui/window.py:1 show",)


def test_only_the_last_ones_are_kept(tmp_path: Path) -> None:
    for number in range(KEPT + 3):
        keep_error(tmp_path, f"Error{number}", now=NOW)
    kept = last_errors(tmp_path)
    assert len(kept) == KEPT
    assert kept[0].endswith("Error3")
    assert kept[-1].endswith(f"Error{KEPT + 2}")


def test_a_report_with_an_empty_line_stays_one_report(tmp_path: Path) -> None:
    keep_error(tmp_path, "Error\n\nmore", now=NOW)
    keep_error(tmp_path, "Other", now=NOW)
    assert len(last_errors(tmp_path)) == 2


def test_a_damaged_or_missing_file_holds_none(tmp_path: Path) -> None:
    assert last_errors(tmp_path) == ()
    (tmp_path / NAME).write_bytes(b"\xff\xfe\x00")
    assert last_errors(tmp_path) == ()


def test_a_folder_that_cannot_be_written_is_no_second_mistake(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert not keep_error(tmp_path / "file" / "folder", "Error", now=NOW)
