"""Whether an update fits this laptop: its system, its version, what the system has. Nothing is unpacked."""

from __future__ import annotations

import ctypes.util
import platform
import shutil
import sys

from app.errors import Refused, Trouble
from app.updates.manifest import UpdateManifest
from app.updates.program_place import ProgramPlace
from app.updates.read_update import Update
from app.updates.version_number import is_newer
from app.updates.versions_folder import newest_taken

_SPARE = 64 * 1024 * 1024


def check_update(update: Update, place: ProgramPlace) -> None:
    """Raises Refused: update_installed_as_package (the new package came along) or update_needs_package,
    update_folder_not_ours, and those of `check_fits`; Trouble("disk_full").
    """
    check_fits(update.manifest, place)
    if place.is_of_a_package():
        carried = update.manifest.package is not None
        raise Refused("update_installed_as_package" if carried else "update_needs_package")
    if not place.is_writable():
        raise Refused("update_folder_not_ours", folder=str(place.home))
    _check_system(update.manifest)
    wanted = update.manifest.program.size + update.manifest.unpacked() + _SPARE
    if shutil.disk_usage(place.home).free < wanted:
        raise Trouble("disk_full")


def check_fits(manifest: UpdateManifest, place: ProgramPlace) -> None:
    """Raises Refused: update_other_system, update_not_newer (this version or an older one),
    update_older_than_taken (a newer one was here already: an old file cannot bring back an old fault).
    """
    if manifest.system != place.system:
        raise Refused("update_other_system", here=place.system, there=manifest.system)
    if not is_newer(manifest.version, place.version):
        raise Refused("update_not_newer", here=place.version, there=manifest.version)
    newest = newest_taken(place.home)
    if newest and is_newer(newest, manifest.version):
        raise Refused("update_older_than_taken", here=newest, there=manifest.version)


def _check_system(manifest: UpdateManifest) -> None:
    """Raises Refused: update_system_too_old, update_library_missing."""
    if not sys.platform.startswith("linux"):
        return
    have = platform.libc_ver()[1]
    if manifest.glibc and _numbers(have) < _numbers(manifest.glibc):
        raise Refused("update_system_too_old", here=have or "?", needed=manifest.glibc)
    for library in manifest.libraries:
        if ctypes.util.find_library(_short(library)) is None and not _loads(library):
            raise Refused("update_library_missing", library=library)


def _numbers(version: str) -> list[int]:
    return [int(part) for part in version.split(".") if part.isdigit()]


def _short(library: str) -> str:
    return library.removeprefix("lib").split(".so")[0]


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
