"""What is carried on a stick is one file, which keeps what the stick's own file system would lose."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from scripts.packed.make_archive import make_archive, write_sums

linux_only = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="links and rights of a Linux")


@linux_only
def test_links_and_programs_come_out_of_the_tar_as_they_were(folder: Path, tmp_path: Path) -> None:
    path = make_archive(folder, tmp_path, version="0.2.0", system="linux-x86_64")
    assert path.name == "yidai-0.2.0-linux-x86_64.tar.gz"
    there = tmp_path / "张三 的"
    there.mkdir()
    subprocess.run(["tar", "xzf", str(path)], cwd=there, check=True)
    assert os.access(there / "yidai" / "start-yidai", os.X_OK)
    assert not os.access(there / "yidai" / "_internal" / "花名册.xlsx", os.X_OK)
    assert (there / "yidai" / "_internal" / "link").readlink() == Path("花名册.xlsx")


def test_on_windows_it_is_a_zip(folder: Path, tmp_path: Path) -> None:
    path = make_archive(folder, tmp_path, version="0.2.0", system="windows-amd64")
    with zipfile.ZipFile(path) as packed:
        assert packed.testzip() is None
        assert "yidai/_internal/花名册.xlsx" in packed.namelist()


@pytest.mark.parametrize("system", ["linux-x86_64", "windows-amd64"])
def test_the_same_folder_gives_the_same_bytes(folder: Path, tmp_path: Path, system: str) -> None:
    once = make_archive(folder, tmp_path, version="1.0.0", system=system).read_bytes()
    os.utime(folder / "start-yidai", (0, 2_000_000_000))
    assert make_archive(folder, tmp_path, version="1.0.0", system=system).read_bytes() == once


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="needs sha256sum of the system")
def test_stock_sha256sum_compares_what_was_copied(tmp_path: Path) -> None:
    files = [tmp_path / name for name in ("b.deb", "a.tar.gz")]
    for file in files:
        file.write_bytes(file.name.encode())
    sums = write_sums(files, tmp_path)
    check = ["sha256sum", "--check", "--quiet", sums.name]
    assert subprocess.run(check, cwd=tmp_path, capture_output=True).returncode == 0
    files[0].write_bytes(b"cut off")
    assert subprocess.run(check, cwd=tmp_path, capture_output=True).returncode == 1


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A packed folder of few files."""
    place = tmp_path / "yidai"
    (place / "_internal").mkdir(parents=True)
    (place / "start-yidai").write_text("#!/bin/sh\n")
    (place / "start-yidai").chmod(0o755)
    (place / "_internal" / "花名册.xlsx").write_bytes(b"ledger")
    (place / "_internal" / "花名册.xlsx").chmod(0o644)
    (place / "_internal" / "link").symlink_to("花名册.xlsx")
    return place
