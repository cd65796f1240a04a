"""One file of a packed folder for the stick: a stick's file system holds neither links nor rights.

The same folder gives the same bytes. Beside what is handed out lies a list of digests, which stock
`sha256sum --check` compares on the laptop.
"""

from __future__ import annotations

import gzip
import hashlib
import tarfile
import zipfile
from collections.abc import Iterable
from pathlib import Path

SUMS = "SHA256SUMS"
_LONG_AGO = (1980, 1, 1, 0, 0, 0)  # the earliest that a zip can say


def make_archive(folder: Path, out: Path, *, version: str, system: str) -> Path:
    """Write the folder as `out`/<name>-<version>-<system>, with one folder of its name inside; its path.

    For Windows a zip, else a tar that keeps links and which files are programs.
    """
    stem = f"{folder.name}-{version}-{system}"
    if system.startswith("windows"):
        return _zip(folder, out / f"{stem}.zip")
    return _tar(folder, out / f"{stem}.tar.gz")


def write_sums(files: Iterable[Path], out: Path) -> Path:
    """Write the digests of these files, which lie in `out`, as sha256sum does; its path."""
    lines = [f"{_sha256(path)}  {path.name}\n" for path in sorted(files)]
    (out / SUMS).write_text("".join(lines), "ascii")
    return out / SUMS


def _tar(folder: Path, path: Path) -> Path:
    with (
        path.open("wb") as raw,
        gzip.GzipFile("", "wb", 6, raw, mtime=0) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as tar,
    ):
        for one in (folder, *sorted(folder.rglob("*"))):
            tar.add(one, _inside(one, folder), recursive=False, filter=_nobodys)
    return path


def _nobodys(info: tarfile.TarInfo) -> tarfile.TarInfo:
    info.uid = info.gid = 0
    info.uname = info.gname = ""
    info.mtime = 0
    return info


def _zip(folder: Path, path: Path) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        for one in sorted(folder.rglob("*")):
            if one.is_file():
                info = zipfile.ZipInfo(_inside(one, folder), _LONG_AGO)
                info.compress_type = zipfile.ZIP_DEFLATED
                packed.writestr(info, one.read_bytes())
    return path


def _inside(path: Path, folder: Path) -> str:
    return path.relative_to(folder.parent).as_posix()


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
