"""One fault point: a job in a child of its own, and strace that strikes at its n-th system call.

strace counts calls per traced process. So everything is imported once, and each point is a fork:
the child waits until strace has hold of it, then does the job. What it acknowledges it writes into
memory that it shares with its parent, since a pipe would be one more write to strike at.
"""

from __future__ import annotations

import ctypes
import mmap
import os
import shutil
import subprocess
import sys
import tempfile
import traceback
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from app.errors import Refused, Trouble
from tests.faults.jobs import Job, prepare

RUNNING, ENDED, TOLD, NOT_TOLD = range(4)
_WORDS = 4000
_ANY_TRACER = (0x59616D61, ctypes.c_ulong(-1).value)  # PR_SET_PTRACER, for kernels that ask for it


@dataclass(frozen=True)
class Fault:
    """What strikes, in strace's words, at which system call. `lasts`: at every later one too, as on a
    disk that is full and stays so.
    """

    name: str
    call: str
    what: str
    lasts: bool = False


FAULTS = (
    *(
        Fault(f"kill at {call}", call, "signal=KILL")
        for call in ("pwrite64", "write", "fsync", "fdatasync", "rename", "ftruncate", "unlink", "mkdir")
    ),
    *(Fault(f"disk full at {call}", call, "error=ENOSPC") for call in ("pwrite64", "write", "mkdir")),
    *(Fault(f"full disk from {call} on", call, "error=ENOSPC", lasts=True) for call in ("pwrite64", "write")),
    *(
        Fault(f"disk error at {call}", call, "error=EIO")
        for call in ("pwrite64", "write", "fsync", "fdatasync", "rename", "unlink")
    ),
)
CALLS = sorted({fault.call for fault in FAULTS})


class Bench:
    """A prepared folder, of which each point gets a copy."""

    def __init__(self) -> None:
        self._home = Path(tempfile.mkdtemp(prefix="yidai-faults-"))
        self._prepared = self._home / "prepared"
        self._prepared.mkdir()
        prepare(self._prepared)

    def close(self) -> None:
        shutil.rmtree(self._home)

    def calls_of(self, job: Job) -> Counter[str]:
        """How often the undisturbed job makes each system call. Raises AssertionError if it fails."""
        log = self._home / "calls"
        wrong = self._run(job, ("-o", str(log), "-e", f"trace={','.join(CALLS)}"), undisturbed=True)
        assert not wrong, f"{job.name} fails undisturbed: {wrong}"
        return Counter(line.partition("(")[0] for line in log.read_text("utf-8").splitlines())

    def strike(self, job: Job, fault: Fault, number: int) -> list[str]:
        """Do the job, strike at its n-th call, and give what does not hold afterwards."""
        inject = f"inject={fault.call}:{fault.what}:when={number}{'+' if fault.lasts else ''}"
        return self._run(job, ("-o", os.devnull, "-e", f"trace={fault.call}", "-e", inject))

    def _run(self, job: Job, options: tuple[str, ...], *, undisturbed: bool = False) -> list[str]:
        folder = Path(shutil.copytree(self._prepared, self._home / "point"))
        with mmap.mmap(-1, mmap.PAGESIZE) as shared:
            try:
                _do(job, folder, shared, options)
                wrong = _end_of(shared, undisturbed)
                return wrong + _checked(job, folder, shared[0])
            finally:
                shutil.rmtree(folder)


def _do(job: Job, folder: Path, shared: mmap.mmap, options: tuple[str, ...]) -> None:
    ready, go = os.pipe()
    sys.stdout.flush()
    child = os.fork()
    if not child:
        os.close(go)
        ctypes.CDLL(None).prctl(*_ANY_TRACER, 0, 0, 0)
        os.read(ready, 1)
        _be_the_child(job, folder, shared)
    os.close(ready)
    tracer = subprocess.Popen(
        ["strace", *options, "-p", str(child)], stdin=subprocess.DEVNULL, stderr=subprocess.PIPE
    )
    assert tracer.stderr is not None
    attached = tracer.stderr.readline()
    os.write(go, b"!")
    os.close(go)
    os.waitpid(child, 0)
    tracer.stderr.read()
    tracer.stderr.close()
    tracer.wait()
    assert b"attached" in attached, attached.decode()


def _be_the_child(job: Job, folder: Path, shared: mmap.mmap) -> None:
    """Never returns: nothing of the parent's may be tidied up by its child."""

    def done() -> None:
        shared[0] += 1

    try:
        job.run(folder, done)
        shared[1] = ENDED
    except (Refused, Trouble):
        shared[1] = TOLD
    except BaseException:  # noqa: BLE001 - whatever it is, the parent reports it
        words = traceback.format_exc().encode()[-_WORDS:]
        shared[2 : 2 + len(words)] = words
        shared[1] = NOT_TOLD
    finally:
        os._exit(0)


def _end_of(shared: mmap.mmap, undisturbed: bool) -> list[str]:
    if shared[1] == NOT_TOLD:
        lines = shared[2:].rstrip(b"\0").decode(errors="replace").strip().splitlines()
        places = [line.strip() for line in lines if line.lstrip().startswith("File")][-3:]
        return [f"no trouble that a person is told of: {lines[-1]} {places}"]
    if undisturbed and (shared[1] != ENDED or not shared[0]):
        return ["it did not end"]
    return []


def _checked(job: Job, folder: Path, done: int) -> list[str]:
    try:
        return job.check(folder, done)
    except (Refused, Trouble, OSError) as problem:
        reason = getattr(problem, "reason", type(problem).__name__)
        return [f"does not open afterwards: {reason}"]
