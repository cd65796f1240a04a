"""The watcher sees what was written and removed again, and every call to the outside."""

from __future__ import annotations

from pathlib import Path

from tests.privacy.markers import MARKERS, found_in
from tests.privacy.watched import watch


def test_a_file_that_was_removed_again_and_a_socket_are_seen(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    seen = watch("tests.privacy.loud", home, home=home)
    assert [found_in(data, MARKERS) for path, data in seen.written if path.endswith("gone.txt")] == [
        ["name", "search"]
    ]
    assert {str(home / "gone.txt"), str(home / "moved.txt")} <= seen.touched
    assert seen.memory_files == 1
    assert len(seen.calls) == 2
    assert all("AF_INET" in call for call in seen.calls)
    assert list(home.iterdir()) == []
