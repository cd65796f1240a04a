"""Telling a file system that Linux has closed against writing from a stick that is write-protected.

Linux closes FAT and exFAT where it finds them damaged, and as their stick is pulled. What was plugged in for
writing still says so of its mount, while it cannot be written in itself.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

_MOUNTS = Path("/proc/self/mountinfo")
_DEVICES = Path("/sys/dev/block")
_LOOKS, _BETWEEN = 20, 0.1


def closed_by_system(folder: Path) -> bool:
    """Whether the stick is still plugged in, was to be written, and the system no longer lets one.

    A stick that was just pulled goes a moment after its first error: it is waited for, two seconds at most.
    """
    if sys.platform != "linux":
        return False
    try:
        number = folder.stat().st_dev
        mounts = _MOUNTS.read_text("utf-8", "replace").splitlines()
    except OSError:
        return False
    device = f"{os.major(number)}:{os.minor(number)}"
    return any(_is_closed(mount.split(" "), device) for mount in mounts) and _stays(_DEVICES / device)


def _is_closed(mount: list[str], device: str) -> bool:
    """Of a line of proc(5): the third word is the device, the sixth is the mount's, the last one its file
    system's.
    """
    return mount[2] == device and "rw" in mount[5].split(",") and "ro" in mount[-1].split(",")


def _stays(device: Path) -> bool:
    if device.name.startswith("0:"):  # a file system without a device
        return True
    for _ in range(_LOOKS):
        if not device.exists():
            return False
        time.sleep(_BETWEEN)
    return True
