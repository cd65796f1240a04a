"""What a packed folder needs of the system is read from its files."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from scripts.packed.needs import needed_glibc, needed_libraries, programs_and_libraries

pytestmark = [
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads the files of a Linux"),
    pytest.mark.skipif(shutil.which("readelf") is None, reason="readelf comes with scripts/setup build"),
]


def test_the_newest_symbol_says_which_c_library_is_needed(folder: Path) -> None:
    newest = tuple(int(part) for part in needed_glibc(folder).split("."))
    assert newest >= (2, 2)


def test_a_program_that_wants_only_the_c_library_needs_no_other(folder: Path) -> None:
    assert needed_libraries(folder) == []


def test_a_library_that_nobody_knows_stops_the_build(folder: Path) -> None:
    shutil.copy("/bin/tar", folder / "tar")  # wants the library of access lists
    with pytest.raises(LookupError, match="libacl"):
        needed_libraries(folder)


def test_a_library_that_came_along_is_not_asked_of_the_system(folder: Path) -> None:
    shutil.copy("/bin/tar", folder / "tar")
    for name in ("libacl.so.1", "libselinux.so.1"):
        (folder / name).touch()
    assert needed_libraries(folder) == []


def test_only_what_the_loader_loads_is_looked_at(folder: Path) -> None:
    (folder / "words.txt").write_text("no program\n")
    (folder / "link").symlink_to(folder / "echo")
    assert [path.name for path in programs_and_libraries(folder)] == ["echo"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A packed folder of one small program."""
    shutil.copy("/bin/echo", tmp_path / "echo")
    return tmp_path
