"""The drives that a bundle can be written to: sticks first, each with its room and file system."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PureWindowsPath

from PySide6.QtCore import QStorageInfo

_CARRIED = ("/media/", "/run/media/", "/mnt/")  # where Linux puts what somebody has plugged in
_NO_DRIVES = frozenset({"tmpfs", "devtmpfs", "overlay", "squashfs", "proc", "sysfs", "autofs", "fuse.portal"})
_PLAIN_NAMES = {"vfat": "FAT32", "msdos": "FAT", "exfat": "exFAT", "ntfs3": "NTFS", "fuseblk": "NTFS"}
_REMOVABLE = 2


@dataclass(frozen=True)
class Drive:
    """`free` and `size` are bytes; `removable`: it can be carried to the county."""

    folder: Path
    name: str
    system: str
    free: int
    size: int
    read_only: bool = False
    removable: bool = True


def list_drives() -> list[Drive]:
    """The sticks that are plugged in now, in the order of their names."""
    found = (drive_at(Path(volume.rootPath()), volume) for volume in _ready(QStorageInfo.mountedVolumes()))
    return sorted((drive for drive in found if drive.removable), key=lambda drive: str(drive.folder))


def drive_at(folder: Path, volume: QStorageInfo | None = None) -> Drive:
    """The drive that a folder lies on, under the folder's own name."""
    volume = volume or QStorageInfo(str(folder))
    system = bytes(volume.fileSystemType().data()).decode("ascii", "replace")
    return Drive(
        folder=folder,
        name=volume.displayName() if folder == Path(volume.rootPath()) else folder.name,
        system=_PLAIN_NAMES.get(system.lower(), system),
        free=max(0, volume.bytesAvailable()),
        size=max(0, volume.bytesTotal()),
        read_only=volume.isReadOnly(),
        removable=_is_removable(volume),
    )


def _ready(volumes: Iterable[QStorageInfo]) -> Iterable[QStorageInfo]:
    for volume in volumes:
        system = bytes(volume.fileSystemType().data()).decode("ascii", "replace")
        if volume.isValid() and volume.isReady() and not volume.isRoot() and system not in _NO_DRIVES:
            yield volume


def _is_removable(volume: QStorageInfo) -> bool:
    root = volume.rootPath()
    if sys.platform == "win32":
        import ctypes

        return bool(ctypes.windll.kernel32.GetDriveTypeW(str(PureWindowsPath(root))) == _REMOVABLE)
    if sys.platform == "darwin":
        return root.startswith("/Volumes/")
    return f"{root}/".startswith(_CARRIED)
