"""Debian's kernel with a first root of its own: it knows sticks, and the computer's own files read-only."""

from __future__ import annotations

import shlex
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

MODULES = (
    *("virtio_pci", "virtio_console", "9pnet_virtio", "9p", "overlay"),
    *("xhci-pci", "usb-storage", "sd_mod", "vfat", "exfat", "ext4", "fuse"),
    *("nls_cp437", "nls_iso8859-1", "nls_ascii", "nls_utf8"),
)
_INIT = """#!/bin/busybox sh
/bin/busybox --install -s /bin
mount -t proc proc /proc
mount -t sysfs sys /sys
mount -t devtmpfs dev /dev
for module in /modules/*; do insmod "$module"; done
mount -t 9p -o trans=virtio,version=9p2000.L,msize=262144,cache=loose,ro root /low
mount -t tmpfs -o size=70% tmp /up
mkdir /up/upper /up/work
mount -t overlay -o lowerdir=/low,upperdir=/up/upper,workdir=/up/work over /new
mount --move /dev /new/dev
mount --move /proc /new/proc
mount --move /sys /new/sys
exec switch_root /new {first}
"""


@dataclass(frozen=True)
class Kernel:
    """A package's files: installed at `/`, or unpacked into a folder."""

    folder: Path
    version: str

    @property
    def image(self) -> Path:
        return self.folder / "boot" / f"vmlinuz-{self.version}"


def find_kernel(folder: Path) -> Kernel | None:
    """The newest one there that brings modules along."""
    images = sorted((folder / "boot").glob("vmlinuz-*"))
    versions = [image.name.removeprefix("vmlinuz-") for image in images]
    found = [one for one in versions if (folder / "lib" / "modules" / one).is_dir()]
    return Kernel(folder, found[-1]) if found else None


def make_first_root(kernel: Kernel, work: Path, first: list[str]) -> Path:
    """An archive for the kernel: its modules, and a script that ends in the program `first`.

    What that program writes goes into memory: of the computer's own files none is changed.
    """
    root = work / "first-root"
    for name in ("bin", "modules", "proc", "sys", "dev", "low", "up", "new"):
        (root / name).mkdir(parents=True)
    shutil.copy(shutil.which("busybox") or "busybox", root / "bin" / "busybox")
    for number, module in enumerate(_in_order(kernel, work), 100):
        shutil.copy(module, root / "modules" / f"{number}-{module.name}")
    (root / "init").write_text(_INIT.format(first=shlex.join(first)), "utf-8")
    (root / "init").chmod(0o755)
    names = "\n".join(str(path.relative_to(root)) for path in [root, *sorted(root.rglob("*"))])
    archive = work / "first-root.cpio"
    with archive.open("wb") as out:
        subprocess.run(
            ["cpio", "-o", "-H", "newc", "--quiet"], cwd=root, input=names.encode(), stdout=out, check=True
        )
    return archive


def _in_order(kernel: Kernel, work: Path) -> list[Path]:
    """The files of the modules, each after those that it needs."""
    place = work / "modules" / "lib" / "modules"
    place.mkdir(parents=True)
    shutil.copytree(kernel.folder / "lib" / "modules" / kernel.version, place / kernel.version, symlinks=True)
    base = work / "modules"
    subprocess.run(["depmod", "-b", str(base), kernel.version], check=True)
    lines: list[str] = []
    for name in MODULES:
        said = subprocess.run(
            ["modprobe", "-d", str(base), "-S", kernel.version, "--show-depends", name],
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        lines += [line for line in said.splitlines() if line.startswith("insmod ")]
    return [Path(line.split()[1]) for line in dict.fromkeys(lines)]
