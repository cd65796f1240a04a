"""A village of 2,000 people on old equipment: little memory, a hard disk, two slow cores.

Program and records lie on a hard disk (`hard_disk.py`); groups of the kernel hold the process to 512 MB with
everything it reads (of 4 GB the system has the rest), and to half of two cores. The caches are emptied first,
as after switching on. The anchor is the same work without those limits. Needs root, FUSE and the kernel's
control groups, version 1.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic

from tests.benchmarks.harness import Figure, Goal, NotMeasured, at_most, benchmark
from tests.factories.big_village import build_big_village

ROOT = Path(__file__).parents[2]
GROUPS = Path("/sys/fs/cgroup")
MEMORY = 512 * 2**20
DISK_MB = 1500
NAME = "yidai-old-equipment"
PARTS = ("app", "db", "ui", "resources", "tests")

_PROGRAM = """
import json, sys
from pathlib import Path
from time import monotonic
from ui.commands.begin import prepare_window

prepare_window()
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from app.settings.folders import Folders
from app.settings.local_settings import LocalSettings, write_settings
from tests.factories.big_village import NOW, PASSWORD
from tests.stories.cadre import Cadre
from ui.start import Program
from ui.tour import hands
from ui.tour.hands import settle, wait_until

hands.wait_until.__defaults__ = (300_000,)  # old equipment takes its time
here = Path(sys.argv[1])
folders = Folders(here / "settings", here / "vault", here / "marks")
write_settings(folders.settings, LocalSettings(language="en"))
app = QApplication([])
program = Program(app, folders, now=lambda: NOW)
cadre, come, told = Cadre(program), [], {}
program.loaded.connect(lambda: come.append("gate"))
program.unlocked.connect(lambda: come.append("rooms"))
with cadre.watch.turn("the unlock window"):
    program.begin()
    program.gate.activateWindow()
    settle()
told["shown"] = monotonic()
cadre.watch.longest.clear()  # nobody waits at a window before it stands; old_start counts that
wait_until(lambda: "gate" in come, "the gate")
told["loaded"] = monotonic()
cadre.begin("unlocking")
cadre.type(PASSWORD)
began = monotonic()
cadre.press(Qt.Key.Key_Return)
wait_until(lambda: "rooms" in come, "the rooms")
settle()
told["today"] = monotonic() - began
cadre.rest()
told["at_rest"] = monotonic() - began
program.rooms.window.activateWindow()
cadre.rest()

def timed(work):
    began = monotonic()
    work()
    return monotonic() - began

cadre.begin("searching")
cadre.control(Qt.Key.Key_K)
told["search"] = max(timed(lambda: cadre.type(one)) for one in "wang")
cadre.press(Qt.Key.Key_Return)
cadre.rest()
cadre.begin("a test")
cadre.press(Qt.Key.Key_T)
cadre.dialog()
cadre.fill("result", "1", choose=True)
before = cadre.count("test")
told["save"] = timed(lambda: cadre.control(Qt.Key.Key_S))
wait_until(lambda: cadre.count("test") == before + 1, "the test")
cadre.rest()
cadre.watch.leave()
told["turn"] = max(cadre.watch.longest.values()) / 1000
told["turns"] = sorted(((ms, during) for during, ms in cadre.watch.longest.items()), reverse=True)[:14]
program.end()
print(json.dumps(told))
"""


@benchmark("old_start")
def start() -> Figure:
    """Seconds from the start of the program, nothing of it in memory, until the password may be typed."""
    return _figure("start", "s", at_most(15))


@benchmark("old_loaded")
def loaded() -> Figure:
    """Seconds from the start until all that opens the records is in memory, which goes on while one types."""
    return _figure("loaded", "s", at_most(20))


@benchmark("old_today")
def today() -> Figure:
    """Seconds from the password until Today is drawn."""
    return _figure("today", "s", at_most(5))


@benchmark("old_at_rest")
def at_rest() -> Figure:
    """Seconds from the password until nothing goes on beside the window any more, either: all pages are in
    memory.
    """
    return _figure("at_rest", "s", at_most(5))


@benchmark("old_search")
def search() -> Figure:
    """Seconds for the slowest letter of a search."""
    return _figure("search", "s", at_most(0.5))


@benchmark("old_save")
def save() -> Figure:
    """Seconds from Ctrl+S until the test lies on the disk and the window answers again."""
    return _figure("save", "s", at_most(1))


@benchmark("old_longest_turn")
def longest_turn() -> Figure:
    """Seconds in which the window answers nobody at most, from when the unlock window stands."""
    return _figure("turn", "s", at_most(0.1))


def _figure(part: str, unit: str, goal: Goal) -> Figure:
    limited, free = _measured()
    return Figure(limited[part], free[part], unit, goal)


@cache
def _measured() -> tuple[dict[str, float], dict[str, float]]:
    if os.geteuid() != 0 or not (GROUPS / "memory").is_dir() or not Path("/dev/fuse").exists():
        raise NotMeasured("root, FUSE and the kernel's control groups, version 1")
    with TemporaryDirectory() as folder, ExitStack() as held:
        here = Path(folder)
        made = here / "made"
        for part in PARTS:
            without = shutil.ignore_patterns("__pycache__")
            shutil.copytree(ROOT / part, made / "program" / part, ignore=without)
        packages = next(Path(one) for one in sys.path if one.endswith("site-packages"))
        shutil.copytree(packages, made / "packages")
        build_big_village(made / "limited")
        shutil.copytree(made / "limited", made / "free")
        _run(made, "free", None)  # writes the compiled modules, as an installation has them
        free = _run(made, "free", None)
        disk = held.enter_context(_disk(made, here))
        return _run(disk, "limited", held.enter_context(_limits())), free


def _run(disk: Path, village: str, groups: list[Path] | None) -> dict[str, float]:
    subprocess.run(["sync"], check=True)
    Path("/proc/sys/vm/drop_caches").write_text("3", encoding="ascii")

    def enter() -> None:
        for group in groups or ():
            (group / "cgroup.procs").write_text(str(os.getpid()), encoding="ascii")

    began = monotonic()
    done = subprocess.run(
        [sys.executable, "-S", "-c", _PROGRAM, str(disk / village)],
        check=True,
        stdout=subprocess.PIPE,
        text=True,
        preexec_fn=enter,  # nothing else runs in this process
        cwd=disk / "program",
        env={
            **{name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"},
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": f"{disk / 'program'}:{disk / 'packages'}",
        },
    )
    told = json.loads(done.stdout.splitlines()[-1])
    return {**told, "start": told["shown"] - began, "loaded": told["loaded"] - began}


@contextmanager
def _disk(made: Path, folder: Path) -> Iterator[Path]:
    """A file system of what was made, on a hard disk behind a loop device."""
    image, served, place = folder / "disk.img", folder / "served", folder / "disk"
    served.mkdir()
    place.mkdir()
    with image.open("wb") as file:
        file.truncate(DISK_MB * 10**6)
    subprocess.run(["mkfs.ext4", "-q", "-F", "-d", made, image], check=True)
    serving = [sys.executable, "-m", "tests.benchmarks.hard_disk", str(served), str(image)]
    with subprocess.Popen(serving, cwd=ROOT, stdout=subprocess.PIPE, text=True) as disk:
        assert disk.stdout is not None
        disk.stdout.readline()
        looped = ["losetup", "--find", "--show", "--direct-io=on", served / "disk"]
        device = subprocess.run(looped, check=True, stdout=subprocess.PIPE, text=True).stdout.strip()
        try:
            subprocess.run(["mount", device, place], check=True)
            try:
                yield place
            finally:
                subprocess.run(["umount", place], check=True)
        finally:
            subprocess.run(["losetup", "--detach", device], check=True)
            subprocess.run(["umount", served], check=True)


@contextmanager
def _limits() -> Iterator[list[Path]]:
    """The groups that a process is put into."""
    limits = {
        "memory": {"memory.limit_in_bytes": str(MEMORY)},
        "cpu": {"cpu.cfs_period_us": "20000", "cpu.cfs_quota_us": "20000"},
    }
    made = [GROUPS / kind / NAME for kind in limits]
    try:
        for group, limit in zip(made, limits.values(), strict=True):
            group.mkdir(exist_ok=True)
            for name, value in limit.items():
                (group / name).write_text(value, encoding="ascii")
        yield made
    finally:
        for group in made:
            group.rmdir()
