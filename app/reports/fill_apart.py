"""Fill a stranger's form in the limited process (see `fill_child.py`); this one never opens the file."""

from __future__ import annotations

import json
import re
import signal
import subprocess
import threading
from contextlib import suppress
from typing import IO, Any

from app.errors import Refused, Trouble
from app.importing.child_command import FILL_WORD, child_command
from app.importing.limits import MIB
from app.reports.fill_form import LIMITS, MOST_TOLD, Filled, Values

SECONDS, MEMORY = 30, 768 * MIB
_REASON = re.compile(r"(?:ledger|form)_[a-z_]{1,40}")
_LONGEST_HEAD = 4096
_LONGEST_CODE = 84


def fill_apart(data: bytes, values: Values, *, seconds: int = SECONDS) -> Filled:
    """`fill_form` in a process that can neither open a file nor outgrow its memory and time.

    Raises as `fill_form`, and Refused("ledger_unsafe") where it used up its memory,
    Trouble("ledger_took_too_long" | "form_reader_failed").
    """
    order = {
        "values": {code: [value.words, value.number] for code, value in values.items()},
        "memory": MEMORY,
        "seconds": seconds,
    }
    child = subprocess.Popen(
        child_command(FILL_WORD),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,  # its last words may quote the file
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    slow = threading.Event()
    clock = threading.Timer(seconds, _stop, (child, slow))
    feeder = threading.Thread(target=_feed, args=(child.stdin, json.dumps(order).encode() + b"\n", data))
    clock.start()
    feeder.start()
    try:
        assert child.stdout is not None  # noqa: S101 - we asked for the pipe
        head = child.stdout.readline(_LONGEST_HEAD)
        body = child.stdout.read(LIMITS.unpacked_bytes + 1)
    finally:
        clock.cancel()
        child.kill()
        code = child.wait()
        feeder.join()
        for pipe in (child.stdin, child.stdout):
            if pipe is not None:
                with suppress(OSError):
                    pipe.close()
    if slow.is_set():
        raise Trouble("ledger_took_too_long", seconds=seconds)
    return _answer(head, body, code, seconds)


def _stop(child: subprocess.Popen[bytes], slow: threading.Event) -> None:
    slow.set()
    child.kill()


def _feed(pipe: IO[bytes] | None, order: bytes, data: bytes) -> None:
    if pipe is None:
        return
    with suppress(OSError):  # the child is gone; whoever listens to it says why
        pipe.write(order)
        pipe.write(data)
        pipe.close()


def _answer(head: bytes, body: bytes, code: int, seconds: int) -> Filled:
    """The child's answer, measured before it is believed."""
    if not head:
        raise _why_it_died(code, seconds)
    try:
        said: dict[str, Any] = json.loads(head)
        reason = said.get("refused") or said.get("trouble")
        codes, length = int(said.get("codes", 0)), int(said.get("length", -1))
        unknown = tuple(str(one)[:_LONGEST_CODE] for one in said.get("unknown", ())[:MOST_TOLD])
    except (ValueError, TypeError, AttributeError) as problem:
        raise Trouble("form_reader_failed") from problem
    if isinstance(reason, str) and _REASON.fullmatch(reason):
        if "trouble" in said:
            raise Trouble(reason)
        raise Refused(reason, codes=unknown)
    if length != len(body) or codes < 1:
        raise Trouble("form_reader_failed")
    return Filled(body, codes)


def _why_it_died(code: int, seconds: int) -> Refused | Trouble:
    if code == -getattr(signal, "SIGXCPU", 0):
        return Trouble("ledger_took_too_long", seconds=seconds)
    return Trouble("form_reader_failed") if code in (0, 1, 2, -9) else Refused("ledger_unsafe")
