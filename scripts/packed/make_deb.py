"""A Debian package around a packed folder: the same files, a menu entry, an icon, two commands.

Made with dpkg-deb alone. Everything lies in /opt/<name of the folder>; nothing runs at installation.
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

from app.version import BUILT_ON
from scripts.packed.debian_papers import lay, lay_papers, maintainer
from scripts.packed.draw_icon import draw_icon

SIDES = (48, 128, 256)
"""Of the icon, in dots."""

# Chinese first: on a laptop of a village this is what the menu shows.
_MENU = """\
[Desktop Entry]
Type=Application
Version=1.1
Name={english}
Name[zh_CN]={chinese}
Comment=Village drug-control records, offline and encrypted
Comment[zh_CN]=村级禁毒工作台账，离线加密
Keywords=yidai;drug control;records;
Keywords[zh_CN]=禁毒;台账;走访;尿检;档案;yirenyidai;yryd;
Exec={name}
Icon={name}
Terminal=false
Categories=Office;
StartupNotify=true
StartupWMClass={name}
"""

_NAMES = {
    "yidai": {"english": "Yidai", "chinese": "一人一袋", "of_whom": ""},
    "yidai-county": {
        "english": "Yidai of the county",
        "chinese": "一人一袋（县级）",
        "of_whom": " (county desk)",
    },
}

_CONTROL = """\
Package: {name}
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {size}
Depends: libc6 (>= {glibc}), {depends}
Recommends: fontconfig-config
Suggests: cups
Section: misc
Priority: optional
Description: Village drug-control records, one person one bag 一人一袋{of_whom}
 Keeps the records of a village's drug-control work encrypted on a laptop
 without internet, prints the county's forms, and writes encrypted, signed
 bundles for the county onto a stick.
"""


def make_deb(folder: Path, root: Path, out: Path, *, version: str, glibc: str, packages: list[str]) -> Path:
    """Write `out`/<name>_<version>_<architecture>.deb around the packed `folder`, whose name it has; its
    path.
    """
    name = folder.name
    architecture = _told("dpkg", "--print-architecture")
    deb = out / f"{name}_{version}_{architecture}.deb"
    with tempfile.TemporaryDirectory(prefix="yidai-deb-", dir=out) as place:
        tree = Path(place) / "tree"
        shutil.copytree(folder, tree / "opt" / name, symlinks=True)
        _only_read(tree / "opt" / name)
        lay(tree / f"usr/share/applications/{name}.desktop", _MENU.format(name=name, **_NAMES[name]).encode())
        _lay_icons(tree / "usr/share/icons/hicolor", root / "resources/icons/yidai.svg", name)
        lay_papers(tree, root, name, version=version, of_whom=_NAMES[name]["of_whom"], day=BUILT_ON)
        commands = tree / "usr" / "bin"
        commands.mkdir(parents=True)
        (commands / name).symlink_to(f"/opt/{name}/start-{name}")
        lay(
            tree / "DEBIAN" / "control",
            _CONTROL.format(
                name=name,
                of_whom=_NAMES[name]["of_whom"],
                version=version,
                architecture=architecture,
                size=_kibibytes(tree),
                glibc=glibc,
                depends=", ".join(packages),
                maintainer=maintainer(),
            ).encode(),
        )
        _told("dpkg-deb", "--root-owner-group", "-Zxz", "-z1", "--build", str(tree), str(deb))
    return deb


def _lay_icons(theme: Path, drawing: Path, name: str) -> None:
    """As a drawing, and as dots for desktops that draw no SVG in their menu."""
    lay(theme / "scalable" / "apps" / f"{name}.svg", drawing.read_bytes())
    for side in SIDES:
        folder = theme / f"{side}x{side}" / "apps"
        draw_icon(drawing, folder / f"{name}.png", side=side).chmod(0o644)
        for made in (folder, folder.parent):
            made.chmod(0o755)


def _only_read(folder: Path) -> None:
    """Libraries are loaded, not started."""
    for library in folder.rglob("*.so*"):
        if library.is_file() and not library.is_symlink():
            library.chmod(0o644)


def _kibibytes(tree: Path) -> int:
    return sum(path.lstat().st_size for path in tree.rglob("*") if not path.is_dir()) // 1024


def _told(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()
