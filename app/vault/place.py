"""Where a vault may lie: a folder on a local, fixed disk, used by one process at a time.

SQLite's write-ahead log needs shared memory that network drives do not give, and sticks say
"written" before they have written. Bundles and backups go to sticks; the vault itself does not.
"""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

from app.errors import Trouble

CARRIED = ("/media/", "/run/media/", "/mnt/", "/Volumes/")
"""Where Linux and macOS put what somebody has plugged in."""

LOCK_NAME = ".lock"
NETWORK_TYPES = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "fuse.sshfs", "davfs", "ceph", "afs"}
)
SYS_BLOCKS = Path("/sys/class/block")
_USB = re.compile(r"usb\d+")
STICK_TYPES = frozenset({"vfat", "exfat", "msdos", "fuseblk", "exfat-fuse", "fuse.exfat"})


LONGEST = 420
"""Bytes of the folder's path: SQLite opens no file whose path has more than 512, and what lies below the
folder has up to 80. A Chinese character takes three, so that 200 characters fit unless all are Chinese.
"""
LONGEST_ON_WINDOWS = 180
"""Characters, where paths end at 260 because long ones are not switched on for the whole system."""


def check_place(folder: Path) -> None:
    """Raises Trouble("vault_on_removable" | "vault_on_network" | "folder_not_writable" |
    "folder_path_too_long").
    """
    check_length(str(folder.absolute()), windows=sys.platform == "win32", long_paths=_takes_long_paths())
    try:
        kind = _kind_of_drive(folder)
    except OSError:
        # A name that is too long, a folder that may not even be looked at.
        raise Trouble("folder_not_writable") from None
    if kind == "removable":
        raise Trouble("vault_on_removable")
    if kind == "network":
        raise Trouble("vault_on_network")


def check_length(path: str, *, windows: bool, long_paths: bool) -> None:
    """Raises Trouble("folder_path_too_long"): what lies below this folder could not be opened."""
    if not windows and len(os.fsencode(path)) > LONGEST:
        raise Trouble("folder_path_too_long", longest=LONGEST // 3)
    if (
        windows
        and not long_paths
        and len(path.encode("utf-16-le", "surrogatepass")) // 2 > LONGEST_ON_WINDOWS
    ):
        raise Trouble("folder_path_too_long", longest=LONGEST_ON_WINDOWS)


def is_removable(folder: Path) -> bool:
    """Whether what is written there can be carried away: a stick, a card, or where Linux puts such."""
    try:
        carried = f"{folder.absolute()}/".startswith(CARRIED)
        return _kind_of_drive(folder) == "removable" or (sys.platform != "win32" and carried)
    except OSError:
        return False


def _kind_of_drive(folder: Path) -> str:
    existing = next(path for path in (folder.absolute(), *folder.absolute().parents) if path.exists())
    if sys.platform == "win32":
        import ctypes

        kind = ctypes.windll.kernel32.GetDriveTypeW(existing.anchor)
        return {2: "removable", 4: "network", 5: "removable"}.get(kind, "fixed")
    return _kind_of_mount(existing.resolve(), _mounts())


def _mounts() -> list[tuple[str, str, str]]:
    try:
        lines = Path("/proc/self/mounts").read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return []
    found = []
    for line in lines:
        device, point, kind, *_rest = line.split(" ")
        found.append((device, point.replace("\\040", " "), kind))
    return found


def _kind_of_mount(path: Path, mounts: list[tuple[str, str, str]]) -> str:
    best = ("", "", "")
    above = {str(path), *map(str, path.parents)}
    for device, point, kind in mounts:
        if point in above and len(point) >= len(best[1]):
            best = (device, point, kind)
    device, _point, kind = best
    if kind in NETWORK_TYPES:
        return "network"
    if kind in STICK_TYPES or _is_removable_device(device):
        return "removable"
    return "fixed"


def _is_removable_device(device: str, blocks: Path = SYS_BLOCKS) -> bool:
    """Whether a block device can be carried away: flagged so by the kernel, or plugged in at USB.

    A USB disk says "removable: 0" as a built-in one does: only where it hangs tells. What is encrypted
    or joined lies on other devices; one that can be carried away is enough.
    """
    name = Path(os.path.realpath(device)).name
    there = blocks / name
    try:
        if name == "" or not there.exists():
            return False
        there = there.resolve()
        disk = there.parent if (there / "partition").exists() else there
        if any(_USB.fullmatch(part) for part in there.parts):
            return True
        flag, slaves = disk / "removable", there / "slaves"
        if flag.exists() and flag.read_text().strip() == "1":
            return True
        below = [one.name for one in slaves.iterdir()] if slaves.exists() else []
    except OSError:
        return False
    return any(_is_removable_device(one, blocks) for one in below)


class FolderLock:
    """Holds a vault's folder for this process; the system lets go when the process ends."""

    def __init__(self, folder: Path, *, shared: bool = False) -> None:
        """`shared`: beside others that share it, where the records lie on a server.

        Raises Trouble: "vault_in_use" where another process holds it, "folder_not_writable".
        """
        try:
            descriptor = os.open(folder / LOCK_NAME, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError:
            raise Trouble("folder_not_writable") from None
        self._file = os.fdopen(descriptor, "r+b")
        try:
            _lock(self._file.fileno(), shared)
        except OSError:
            self._file.close()
            raise Trouble("vault_in_use") from None

    def release(self) -> None:
        """Let go; the second time does nothing."""
        self._file.close()


if sys.platform == "win32":
    import ctypes
    import msvcrt

    def _takes_long_paths() -> bool:
        """Whether an administrator switched them on; the program's own manifest asks for them."""
        try:
            return bool(ctypes.windll.ntdll.RtlAreLongPathsEnabled())
        except AttributeError:  # a Windows of before 2016
            return False

    def _lock(descriptor: int, shared: bool) -> None:
        # Windows knows no shared lock of this kind; there those who share hold none.
        if not shared:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _takes_long_paths() -> bool:
        return True

    def _lock(descriptor: int, shared: bool) -> None:
        fcntl.flock(descriptor, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
