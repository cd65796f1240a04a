"""A Debian package around a packed folder: the same files, a menu entry, an icon, two commands.

Made with dpkg-deb alone. Everything lies in /opt/yidai; nothing runs at installation.
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

# Chinese first: on a laptop of a village this is what the menu shows.
_MENU = """\
[Desktop Entry]
Type=Application
Name=Yidai
Name[zh_CN]=一人一袋
Comment=Village drug-control records, offline and encrypted
Comment[zh_CN]=村级禁毒工作台账，离线加密
Exec=yidai
Icon=yidai
Terminal=false
Categories=Office;
StartupWMClass=yidai
"""

_CONTROL = """\
Package: yidai
Version: {version}
Architecture: {architecture}
Maintainer: The authors of Yidai <yidai@localhost>
Installed-Size: {size}
Depends: libc6 (>= {glibc}), {depends}
Recommends: fonts-noto-cjk | fonts-wqy-microhei
Suggests: cups
Section: misc
Priority: optional
Description: Village drug-control records, one person one bag 一人一袋
 Keeps the records of a village's drug-control work encrypted on a laptop
 without internet, prints the county's forms, and writes encrypted, signed
 bundles for the county onto a stick.
"""


def make_deb(folder: Path, root: Path, out: Path, *, version: str, glibc: str, packages: list[str]) -> Path:
    """Write `out`/yidai_<version>_<architecture>.deb around the packed `folder`; its path."""
    architecture = _told("dpkg", "--print-architecture")
    deb = out / f"yidai_{version}_{architecture}.deb"
    with tempfile.TemporaryDirectory(prefix="yidai-deb-", dir=out) as place:
        tree = Path(place) / "tree"
        shutil.copytree(folder, tree / "opt" / "yidai", symlinks=True)
        _lay(tree / "usr/share/applications/yidai.desktop", _MENU)
        _lay(
            tree / "usr/share/icons/hicolor/scalable/apps/yidai.svg",
            (root / "resources/icons/yidai.svg").read_text("utf-8"),
        )
        _lay(tree / "usr/share/doc/yidai/copyright", (root / "docs/licences.md").read_text("utf-8"))
        commands = tree / "usr" / "bin"
        commands.mkdir(parents=True)
        (commands / "yidai").symlink_to("/opt/yidai/start-yidai")
        (commands / "yidai-county").symlink_to("/opt/yidai/yidai-county")
        _lay(
            tree / "DEBIAN" / "control",
            _CONTROL.format(
                version=version,
                architecture=architecture,
                size=_kibibytes(tree),
                glibc=glibc,
                depends=", ".join(packages),
            ),
        )
        _told("dpkg-deb", "--root-owner-group", "-Zxz", "-z1", "--build", str(tree), str(deb))
    return deb


def _lay(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    path.chmod(0o644)
    for folder in path.parents:
        if folder.name == "tree":
            break
        folder.chmod(0o755)


def _kibibytes(tree: Path) -> int:
    return sum(path.lstat().st_size for path in tree.rglob("*") if not path.is_dir()) // 1024


def _told(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()
