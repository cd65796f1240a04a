"""What a packed folder needs of the system it runs on: the C library's version, and other libraries."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

Version = tuple[int, ...]

# Libraries of the graphics driver and its like, of which no program brings its own → Debian's package.
OF_THE_SYSTEM = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libdrm.so.2": "libdrm2",
    "libgbm.so.1": "libgbm1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb.so.1": "libxcb1",
}
_C_LIBRARY = re.compile(r"^(ld-linux|ld-linux-.*|libc|libm|libdl|libpthread|librt|libutil|libresolv)[.]so[.]")
_ELF = b"\x7fELF"
_STAMP = re.compile(r"\bGLIBC_(\d+(?:[.]\d+)+)")
_NEEDED = re.compile(r"\(NEEDED\).*\[(.+)\]")


def needed_glibc(folder: Path) -> str:
    """The C library's version that the newest symbol in the folder asks for, as "2.36"."""
    newest: Version = (2, 0)
    for file in programs_and_libraries(folder):
        for stamp in _STAMP.findall(_readelf("--version-info", file)):
            newest = max(newest, tuple(int(part) for part in stamp.split(".")))
    return ".".join(str(part) for part in newest)


def needed_libraries(folder: Path) -> list[str]:
    """The libraries that the folder wants and does not hold, sorted; the C library's own are left out.

    Raises LookupError where one is of no known package, so that a build never leaves it out unseen.
    """
    files = list(programs_and_libraries(folder))
    held = {path.name for path in folder.rglob("*.so*")}
    wanted = {name for file in files for name in _NEEDED.findall(_readelf("--dynamic", file))}
    outside = sorted(name for name in wanted - held if not _C_LIBRARY.match(name))
    unknown = [name for name in outside if name not in OF_THE_SYSTEM]
    if unknown:
        raise LookupError(f"no package is known for {', '.join(unknown)}")
    return outside


def programs_and_libraries(folder: Path) -> Iterator[Path]:
    """The files that the system's loader loads."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == _ELF:
                    yield path


def _readelf(what: str, file: Path) -> str:
    return subprocess.run(
        ["readelf", "--wide", what, str(file)], capture_output=True, text=True, check=True
    ).stdout
