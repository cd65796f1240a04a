"""Pack Yidai, weigh it, start it, and make what is carried to a laptop: an archive, a Debian package."""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

from app.bundles.manifest import FORMAT  # noqa: E402
from app.updates.program_facts import ProgramFacts, write_facts  # noqa: E402
from app.updates.program_place import this_system  # noqa: E402
from app.version import BUILT_ON, PROGRAM_VERSION  # noqa: E402
from db.create import HEAD_REVISION  # noqa: E402
from scripts.packed.make_archive import make_archive, write_sums  # noqa: E402
from scripts.packed.make_deb import make_deb  # noqa: E402
from scripts.packed.make_sbom import make_sbom  # noqa: E402
from scripts.packed.needs import OF_THE_SYSTEM, needed_glibc, needed_libraries  # noqa: E402
from scripts.packed.publisher import publisher_words  # noqa: E402

LINUX = sys.platform.startswith("linux")


@dataclass(frozen=True)
class Packed:
    """One folder of the two: `lock` names the libraries that were packed into it."""

    name: str
    lock: str


FOLDERS = (Packed("yidai", "run.txt"), Packed("yidai-county", "county.txt"))


def main() -> None:
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--out", type=Path, default=ROOT / "dist", help="where folders and packages go")
    words.add_argument(
        "--no-deb", action="store_true", help="the folders alone: no Debian package, no archive"
    )
    words.add_argument("--release", action="store_true", help="refuse without resources/publisher.pub")
    given = words.parse_args()
    signers = publisher_words(ROOT / "resources" / "publisher.pub", is_release=given.release)
    print(f"updates: {signers}", file=sys.stderr)
    out: Path = given.out.absolute()
    pack(out)
    facts = {one.name: finish(one, out) for one in FOLDERS}
    if not given.no_deb:
        handed = [hand_out(one, out, facts[one.name]) for one in FOLDERS]
        write_sums([path for paths in handed for path in paths], out)
    print(json.dumps({"version": PROGRAM_VERSION, "updates": signers, **facts}, ensure_ascii=False, indent=1))


def finish(packed: Packed, out: Path) -> dict[str, object]:
    """Lay beside the programs of a folder what belongs there, and tell its figures."""
    folder = out / packed.name
    bill = make_sbom(ROOT, folder, PROGRAM_VERSION, lock=packed.lock)
    (folder / "sbom.cdx.json").write_text(bill, "utf-8")
    facts: dict[str, object] = {
        "folder": str(folder),
        "files": sum(1 for path in folder.rglob("*") if path.is_file()),
        "megabytes": round(sum(path.lstat().st_size for path in folder.rglob("*")) / 1e6),
    }
    glibc, libraries = "", list[str]()
    if LINUX:
        glibc, libraries = needed_glibc(folder), needed_libraries(folder)
        (folder / "needs-glibc").write_text(glibc + "\n", "utf-8")
        (folder / "needs-libraries").write_text("".join(f"{name}\n" for name in libraries), "utf-8")
        shutil.copy(ROOT / "scripts" / "packed" / "start-yidai", folder / f"start-{packed.name}")
        facts |= {"glibc": glibc, "libraries of the system": libraries}
    write_facts(
        folder,
        ProgramFacts(
            version=PROGRAM_VERSION,
            system=this_system(),
            built_on=BUILT_ON.isoformat(),
            schema=HEAD_REVISION,
            bundle_format=FORMAT,
            glibc=glibc,
            libraries=tuple(libraries),
        ),
    )
    facts["seconds to answer"] = seconds_to_answer(folder)
    if LINUX and all(shutil.which(name) for name in ("Xvfb", "xdotool")):
        facts["seconds to the window"] = seconds_to_window(folder)
    return facts


def hand_out(packed: Packed, out: Path, facts: dict[str, object]) -> list[Path]:
    """Make the files that are carried to laptops, and add their sizes to the figures."""
    folder = out / packed.name
    archive = make_archive(folder, out, version=PROGRAM_VERSION, system=this_system())
    facts |= {"archive": str(archive), "archive megabytes": round(archive.stat().st_size / 1e6)}
    if not LINUX:
        return [archive]
    glibc, libraries = needed_glibc(folder), needed_libraries(folder)
    packages = [OF_THE_SYSTEM[name] for name in libraries]
    deb = make_deb(folder, ROOT, out, version=PROGRAM_VERSION, glibc=glibc, packages=packages)
    facts |= {"package": str(deb), "package megabytes": round(deb.stat().st_size / 1e6)}
    return [archive, deb]


def pack(out: Path) -> None:
    """Run PyInstaller with build.spec, which makes both folders. What lay there before is replaced."""
    print("packing with PyInstaller (two minutes)", file=sys.stderr)
    work = ROOT / "build" / "pyinstaller"
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    subprocess.run(
        [*command, "--distpath", str(out), "--workpath", str(work), str(ROOT / "build.spec")],
        check=True,
        cwd=ROOT,
    )


def seconds_to_answer(folder: Path) -> float:
    """Median of five starts of the packed command line, each until it has told its usage."""
    program = folder / (f"{folder.name}-command.exe" if sys.platform == "win32" else folder.name)
    taken = []
    for _turn in range(6):
        began = time.perf_counter()
        subprocess.run([str(program), "--help"], check=True, capture_output=True, env=dict(os.environ))
        taken.append(time.perf_counter() - began)
    return round(statistics.median(taken[1:]), 2)


def seconds_to_window(folder: Path) -> float:
    """Median of five starts, each until the unlock window stands on a screen of its own (Xvfb)."""
    with tempfile.TemporaryDirectory() as place:
        read, write = os.pipe()
        # A screen that begins anew when its last client goes would not answer the program meanwhile.
        options = ["-screen", "0", "1366x768x24", "-nolisten", "tcp", "-noreset"]
        screen = ["Xvfb", "-displayfd", str(write), *options]
        with subprocess.Popen(screen, pass_fds=[write], stderr=subprocess.DEVNULL) as xvfb:
            try:
                with os.fdopen(read) as answer:
                    display = f":{answer.readline().strip()}"
                home = {"HOME": place, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
                taken = [_seconds_to_one_window(folder, {**os.environ, **home}) for _turn in range(6)]
            finally:
                xvfb.terminate()
                os.close(write)
    return round(statistics.median(taken[1:]), 2)


def _seconds_to_one_window(folder: Path, environment: dict[str, str]) -> float:
    began = time.perf_counter()
    with subprocess.Popen([str(folder / f"start-{folder.name}")], env=environment) as program:
        # Without --sync, which looks twice a second only: half a second is what a start takes.
        seek = ["xdotool", "search", "--onlyvisible", "--pid", str(program.pid)]
        try:
            while subprocess.run(seek, env=environment, capture_output=True, timeout=60).returncode:
                time.sleep(0.01)
                if program.poll() is not None or time.perf_counter() - began > 60:
                    raise SystemExit(f"the window of {folder.name} does not come")
            return time.perf_counter() - began
        finally:
            program.kill()


if __name__ == "__main__":
    main()
