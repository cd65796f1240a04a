"""The Debian package holds the folder, a menu entry, an icon and a command."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from scripts.packed.make_deb import make_deb

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="needs dpkg-deb, a Debian's")


def test_the_package_asks_for_the_c_library_that_the_folder_needs(package: Path) -> None:
    assert told("dpkg-deb", "--field", package, "Depends") == "libc6 (>= 2.36), libegl1, libgl1"
    assert package.name.startswith("yidai_1.2.3_")


def test_everything_lies_where_a_desktop_looks_for_it(package: Path) -> None:
    listing = told("dpkg-deb", "--contents", package)
    assert "root/root" in listing
    for path in (
        "./opt/yidai/yidai\n",
        "./usr/share/applications/yidai.desktop\n",
        "./usr/share/icons/hicolor/scalable/apps/yidai.svg\n",
        "./usr/bin/yidai -> /opt/yidai/start-yidai\n",
    ):
        assert path in listing + "\n"


def test_the_county_has_a_package_of_its_own_beside_it(tmp_path: Path) -> None:
    package = made(tmp_path / "yidai-county")
    assert told("dpkg-deb", "--field", package, "Package") == "yidai-county"
    listing = told("dpkg-deb", "--contents", package)
    assert "./usr/bin/yidai-county -> /opt/yidai-county/start-yidai-county" in listing
    assert "/yidai.desktop" not in listing


def test_nothing_runs_when_it_is_installed(package: Path) -> None:
    assert told("dpkg-deb", "--info", package).count(" bytes") >= 1
    assert "postinst" not in told("dpkg-deb", "--info", package)


def told(*command: str | Path) -> str:
    return subprocess.run(
        [str(word) for word in command], check=True, capture_output=True, text=True
    ).stdout.strip()


@pytest.fixture
def package(tmp_path: Path) -> Path:
    return made(tmp_path / "yidai")


def made(folder: Path) -> Path:
    folder.mkdir()
    (folder / folder.name).write_text("#!/bin/sh\n")
    needs = ["libegl1", "libgl1"]
    return make_deb(folder, ROOT, folder.parent, version="1.2.3", glibc="2.36", packages=needs)
