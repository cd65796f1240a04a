"""A final name that is on the disk too: what FAT needs for it was seen on a stick in a virtual machine."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from app.bundles.name_for_good import folder_for_good, name_for_good

ROOT = Path(__file__).resolve().parents[3]
NAMED = """
import sys
from pathlib import Path
from app.bundles.name_for_good import name_for_good
name_for_good(Path(sys.argv[1], "a.part"), Path(sys.argv[1], "a"))
"""


def test_the_file_bears_its_name_in_place_of_an_earlier_one(tmp_path: Path) -> None:
    part, final = tmp_path / "a.part", tmp_path / "a"
    part.write_bytes(b"new")
    final.write_bytes(b"old")
    name_for_good(part, final)
    assert [(one.name, one.read_bytes()) for one in tmp_path.iterdir()] == [("a", b"new")]


@pytest.mark.skipif(sys.platform != "linux", reason="strace sees what is asked of the system")
def test_after_the_renaming_the_file_is_flushed_again_and_then_its_folder(tmp_path: Path) -> None:
    (tmp_path / "a.part").write_bytes(b"new")
    seen = tmp_path.with_suffix(".seen")
    subprocess.run(
        ["strace", "-y", "-o", seen, "-e", "trace=rename,fsync", sys.executable, "-c", NAMED, tmp_path],
        cwd=ROOT,
        check=True,
    )
    calls = re.findall(r"^(rename|fsync)\((?:\d+<([^>]*)>)?", seen.read_text("utf-8"), re.MULTILINE)
    assert calls == [("rename", ""), ("fsync", str(tmp_path / "a")), ("fsync", str(tmp_path))]


def test_a_folder_is_made_with_those_that_it_lies_in(tmp_path: Path) -> None:
    for _ in range(2):
        folder_for_good(tmp_path / "a" / "b", tmp_path)
    assert (tmp_path / "a" / "b").is_dir()
    (tmp_path / "c").touch()
    with pytest.raises(OSError, match="exists"):
        folder_for_good(tmp_path / "c", tmp_path)


def test_the_folder_of_a_stick_that_was_pulled_is_not_made_anew_on_the_disk(tmp_path: Path) -> None:
    stick = tmp_path / "STICK"
    with pytest.raises(FileNotFoundError):
        folder_for_good(stick / "999901001", stick)
    assert not stick.exists()
