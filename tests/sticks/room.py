"""A laptop with ports: fresh records for each trial, sticks, and somebody who types commands."""

from __future__ import annotations

import subprocess
import time
from dataclasses import dataclass, field
from pathlib import Path

from tests.sticks.machine import Answer, Machine, Wrong
from tests.sticks.prepared import COLLECTED, COUNTY, LAPTOP

HOME, MEDIA = "/home/cadre", "/media/cadre"
MIB = 1024 * 1024
_MAKE = {
    "FAT32": ("mkfs.vfat", "-F", "32", "-n", "{}"),
    "exFAT": ("mkfs.exfat", "-L", "{}"),
    "NTFS": ("mkntfs", "-F", "-Q", "-q", "-L", "{}"),
    "ext4": ("mkfs.ext4", "-q", "-L", "{}"),
}
_OWNED = "nosuid,nodev,uid=1000,gid=1000,"
_MOUNT = {  # with what udisks mounts them
    "FAT32": (
        "mount", "-t", "vfat", "-o",
        f"{_OWNED}fmask=0022,dmask=0022,codepage=437,iocharset=ascii,shortname=mixed,showexec,utf8,flush,"
        "errors=remount-ro",
    ),
    "exFAT": (
        "mount", "-t", "exfat", "-o", f"{_OWNED}fmask=0022,dmask=0022,iocharset=utf8,errors=remount-ro"
    ),
    "NTFS": ("ntfs-3g", "-o", f"{_OWNED}windows_names"),
    "ext4": ("mount", "-t", "ext4", "-o", "nosuid,nodev,errors=remount-ro"),
}  # fmt: skip


@dataclass
class Stick:
    """`device` and `folder` inside the machine, once it is plugged in and mounted."""

    name: str
    image: Path
    system: str
    device: str = ""
    folder: str = ""


@dataclass(frozen=True)
class Row:
    """What was tried, what the person reads, and what was found afterwards."""

    tried: str
    said: str
    found: str


@dataclass
class Room:
    """Where the trials happen. `prepared` lies outside and is copied in for each of them."""

    machine: Machine
    work: Path
    prepared: Path
    rows: list[Row] = field(default_factory=list)
    made: int = 0
    laptop: str = ""

    def fresh(self) -> None:
        """The laptop and the county's desk as they were prepared."""
        self.machine.run("rm", "-rf", self.laptop or f"{HOME}/nothing")
        self.made += 1
        self.laptop = f"{HOME}/laptop-{self.made}"
        self.done("cp", "-r", self.prepared, self.laptop)
        self.done("chown", "-R", "1000:1000", self.laptop)

    def stick(self, system: str = "FAT32", mebibytes: int = 64, label: str = "STICK") -> Stick:
        """A new one, not plugged in yet."""
        self.made += 1
        image = self.work / f"stick-{self.made}.image"
        with image.open("wb") as file:
            file.truncate(mebibytes * MIB)
        words = [part.format(label) for part in _MAKE[system]]
        subprocess.run([*words, str(image)], check=True, stdout=subprocess.DEVNULL)
        return Stick(f"stick{self.made}", image, system)

    def plug(
        self, stick: Stick, *, write_protected: bool = False, bytes_a_second: int = 0, label: str = "STICK"
    ) -> Stick:
        """Plug it in, and mount it as a desktop does."""
        stick.device = self.machine.plug(
            stick.name, stick.image, write_protected=write_protected, bytes_a_second=bytes_a_second
        )
        stick.folder = f"{MEDIA}/{label}"
        self.done("mkdir", "-p", stick.folder)
        options = _MOUNT[stick.system]
        if write_protected:
            options = (*options[:-1], f"ro,{options[-1]}")
        self.done(*options, stick.device, stick.folder)
        return stick

    def pull(self, stick: Stick, *, noticed_after: float = 0.3) -> None:
        """Pull it out as it is. A moment later the desktop notices, and takes its folder away."""
        self.machine.pull(stick.name)
        time.sleep(noticed_after)
        self._forget(stick)

    def take_out(self, stick: Stick) -> None:
        """Safely, as one should."""
        self.done("umount", stick.folder)
        self.machine.pull(stick.name)
        self.done("rmdir", stick.folder)

    def leave(self) -> None:
        """Forget the sticks of a trial that ended in the middle."""
        self.machine.run("sh", "-c", f"umount -l {MEDIA}/*; rmdir {MEDIA}/*")

    def _forget(self, stick: Stick) -> None:
        self.machine.run("umount", "-l", stick.folder)
        self.machine.run("rmdir", stick.folder)

    def village(self, *words: object) -> Answer:
        """Type a command of the village's program."""
        return self.machine.run(*self.village_words(*words), **self.env())

    def county(self, *words: object) -> Answer:
        return self.machine.run(*self.county_words(*words), **self.env())

    def village_words(self, *words: object) -> tuple[object, ...]:
        vault = f"{self.laptop}/{LAPTOP}"
        return ("yidai", *words, "--vault", vault, "--password-file", f"{self.laptop}/password")

    def county_words(self, *words: object) -> tuple[object, ...]:
        home = f"{self.laptop}/{COUNTY}"
        return ("yidai-county", *words, "--home", home, "--password-file", f"{self.laptop}/password")

    def env(self) -> dict[str, str]:
        return {"HOME": self.laptop, "YIDAI_LANGUAGE": "en", "TMPDIR": self.laptop}

    def done(self, *words: object) -> str:
        """Run a command that must succeed; what it printed."""
        answer = self.machine.run(*words)
        if answer.code:
            raise Wrong(f"{' '.join(map(str, words))}: {answer.err or answer.out}")
        return answer.out

    def names(self, folder: str) -> list[str]:
        """What lies there, in its folders too."""
        found = self.done("find", folder, "-mindepth", "1", "-type", "f", "-printf", "%P\n")
        return sorted(found.splitlines())

    def halves(self, stick: Stick) -> list[str]:
        return [name for name in self.names(stick.folder) if name.endswith(".part")]

    def county_has_taken_in(self) -> None:
        """What was collected: its laptops wait for receipts."""
        taken = self.county("take-in", f"{self.laptop}/{COLLECTED}")
        expect(not taken.code, taken.err)

    def collect_onto(self, stick: Stick) -> None:
        """What a township's villages wrote."""
        self.done("cp", "-r", f"{self.prepared}/{COLLECTED}/.", stick.folder)

    def tell(self, tried: str, said: str, found: str) -> None:
        row = Row(tried, " ".join(said.split()), found)
        self.rows.append(row)
        print(f"{row.tried}\n    reads: {row.said}\n    then:  {row.found}", flush=True)


def expect(holds: object, words: str) -> None:
    """Raises Wrong."""
    if not holds:
        raise Wrong(words)
