"""The bundle of a month from a village with three years of records: written, verified, copied to the stick.

Beside it the bare disk: two files of the same size, each written, flushed and read back.
"""

from __future__ import annotations

import os
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.harness import Figure, Seconds, at_most, benchmark, timed
from tests.factories.simulated_county import SimulatedCounty, SimulatedOffice, found_county

BEFORE = 36
ROUNDS = 9


@benchmark("monthly_bundle")
def monthly_bundle() -> Figure:
    """Milliseconds, the median of nine months; each is answered by a receipt."""
    ours, anchor = Seconds(), Seconds()
    with TemporaryDirectory() as folder:
        made = SimulatedCounty(Path(folder), 1, BEFORE + ROUNDS)
        stick = made.folder / "stick"
        stick.mkdir()
        keys, files = found_county(made)
        office = SimulatedOffice.make(made.folder / "village", keys, 0)
        office.join(files[0])
        for month in range(made.months):
            office.work_through(month)
            if month < BEFORE:
                office.send_and_hear(month, stick)
                continue
            ours.each.append(timed(lambda month=month: office.send(month, stick)))
            content = max(stick.iterdir(), key=lambda path: path.stat().st_mtime_ns).read_bytes()
            anchor.each.append(timed(lambda content=content: _twice(made.folder, content)))
        office.close()
    return Figure(ours.median * 1000, anchor.median * 1000, "ms", at_most(100))


def _twice(folder: Path, content: bytes) -> None:
    for name in ("first", "second"):
        path = folder / name
        with path.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        assert path.read_bytes() == content
