"""Plug sticks into a virtual machine and pull them out: `python -m tests.sticks [TRIAL…]`."""

from __future__ import annotations

import argparse
import compileall
import sys
import tempfile
from pathlib import Path

from tests.sticks import broken, plain, pulled
from tests.sticks.kernel import find_kernel
from tests.sticks.machine import Machine, Wrong
from tests.sticks.prepared import prepare
from tests.sticks.room import Room

ROOT = Path(__file__).resolve().parents[2]
TRIALS = {
    one.__name__: one
    for one in (
        plain.every_file_system,
        plain.no_room,
        plain.not_to_be_written,
        plain.names,
        plain.too_large_for_fat,
        pulled.right_after_sending,
        pulled.right_after_receipts,
        pulled.while_writing_receipts,
        pulled.while_sending,
        pulled.while_backing_up,
        pulled.while_taking_in,
        pulled.two_at_once,
        broken.half_that_leads_nowhere,
        broken.half_cleared_too_late,
    )
}


def main(words: list[str]) -> int:
    """Gives 1 where something does not hold."""
    parser = argparse.ArgumentParser(prog="scripts/prove_sticks", description=__doc__)
    parser.add_argument(
        "--kernel", type=Path, default=Path("/"), help="the folder of an unpacked kernel package"
    )
    parser.add_argument("trials", nargs="*", help=f"these alone, of {' '.join(TRIALS)}")
    asked = parser.parse_args(words)
    kernel = find_kernel(asked.kernel)
    if kernel is None:
        parser.error(
            f"no kernel with its modules in {asked.kernel}; on Debian: apt-get install linux-image-amd64, or"
            " apt-get download the package that it names, dpkg-deb -x it and name the folder with --kernel"
        )
    for folder in ("app", "db", "ui", "resources", "tests/sticks"):
        compileall.compile_dir(ROOT / folder, quiet=1)  # the machine would take minutes for it
    wrong = 0
    with tempfile.TemporaryDirectory(prefix="yidai-sticks-") as folder:
        work = Path(folder)
        (work / "prepared").mkdir()
        prepare(work / "prepared")
        inside = str(ROOT / "tests" / "sticks" / "inside.py")
        python = str(ROOT / ".venv" / "bin" / "python")
        first = ["/usr/bin/env", f"PYTHONPATH={ROOT}", python, inside]
        with Machine(kernel, work, first) as machine:
            room = Room(machine, work, work / "prepared")
            for trial in [TRIALS[name] for name in asked.trials] or TRIALS.values():
                try:
                    trial(room)
                except Wrong as what:
                    wrong += 1
                    print(f"WRONG in {trial.__name__}: {what}", flush=True)
                    room.leave()
    for row in room.rows:
        print(f"| {row.tried} | {row.said} | {row.found} |")
    return int(wrong > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
