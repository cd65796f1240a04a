"""The Debian package holds the folder, a menu entry, an icon and a command."""

from __future__ import annotations

import gzip
import re
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
        "./usr/share/icons/hicolor/48x48/apps/yidai.png\n",
        "./usr/share/icons/hicolor/256x256/apps/yidai.png\n",
        "./usr/share/doc/yidai/CHANGELOG.md.gz\n",
        "./usr/bin/yidai -> /opt/yidai/start-yidai\n",
    ):
        assert path in listing + "\n"


def test_the_menu_names_it_in_both_languages_and_finds_it_by_pinyin(package: Path, tmp_path: Path) -> None:
    told("dpkg-deb", "--extract", package, tmp_path / "out")
    menu = (tmp_path / "out/usr/share/applications/yidai.desktop").read_text("utf-8")
    for line in ("Name=Yidai", "Name[zh_CN]=一人一袋", "Exec=yidai", "Icon=yidai", "Terminal=false"):
        assert f"{line}\n" in menu
    assert "yryd" in menu
    if shutil.which("desktop-file-validate"):
        assert told("desktop-file-validate", tmp_path / "out/usr/share/applications/yidai.desktop") == ""


def test_everybody_may_read_what_is_installed_and_nobody_but_root_owns_it(package: Path) -> None:
    for line in told("dpkg-deb", "--contents", package).splitlines():
        rights, owner = line.split()[:2]
        assert owner == "root/root"
        assert rights[7] == "r", line
        assert rights[8] == "-" or rights[0] == "l", line


def test_the_county_has_a_package_of_its_own_beside_it(tmp_path: Path) -> None:
    package = made(tmp_path / "yidai-county")
    assert told("dpkg-deb", "--field", package, "Package") == "yidai-county"
    listing = told("dpkg-deb", "--contents", package)
    assert "./usr/bin/yidai-county -> /opt/yidai-county/start-yidai-county" in listing
    assert "/yidai.desktop" not in listing


def test_nothing_runs_when_it_is_installed(package: Path) -> None:
    assert told("dpkg-deb", "--info", package).count(" bytes") >= 1
    assert "postinst" not in told("dpkg-deb", "--info", package)


def test_debian_finds_the_papers_that_it_asks_for(package: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    told("dpkg-deb", "--extract", package, out)
    log = gzip.decompress((out / "usr/share/doc/yidai/changelog.gz").read_bytes()).decode()
    assert re.match(
        r"yidai \(1\.2\.3\) unstable; urgency=medium\n\n  \* .+\n\n -- .+ <.+>  \w{3}, \d\d ", log
    )
    assert "/usr/share/common-licenses/LGPL-3" in (out / "usr/share/doc/yidai/copyright").read_text("utf-8")
    page = gzip.decompress((out / "usr/share/man/man1/yidai.1.gz").read_bytes()).decode()
    assert page.startswith('.TH YIDAI 1 "')
    assert "yidai: dir-or-file-in-opt *\n" in (out / "usr/share/lintian/overrides/yidai").read_text("utf-8")


def test_who_packs_is_taken_from_where_debians_tools_take_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DEBFULLNAME", "County Desk")
    monkeypatch.setenv("DEBEMAIL", "desk@county.example")
    package = made(tmp_path / "yidai")
    assert told("dpkg-deb", "--field", package, "Maintainer") == "County Desk <desk@county.example>"


def test_a_library_is_no_program(package: Path) -> None:
    listing = told("dpkg-deb", "--contents", package).splitlines()
    (library,) = [line for line in listing if line.endswith("/_internal/libsome.so.1")]
    assert library.startswith("-rw-r--r--")


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
    library = folder / "_internal" / "libsome.so.1"
    library.parent.mkdir()
    library.write_bytes(b"")
    library.chmod(0o755)
    needs = ["libegl1", "libgl1"]
    return make_deb(folder, ROOT, folder.parent, version="1.2.3", glibc="2.36", packages=needs)
