"""Read a ledger file that somebody brought, without trusting it and without writing anything down.

The file is parsed in a limited child process (see `child.py`); this side only believes plain JSON.
"""

from __future__ import annotations

import json
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path
from queue import Empty, Queue
from typing import IO, Any

from app.errors import Refused, Trouble
from app.importing.bulk import without_collecting
from app.importing.child_command import child_command
from app.importing.gathered_sheets import GatheredSheets
from app.importing.ledger import Ledger
from app.importing.limits import MIB, USUAL, Limits

EXTENSIONS = (".xlsx", ".xlsm", ".xls", ".et", ".ods", ".csv")
_FORMS = {".xlsx": "xlsx", ".xlsm": "xlsx", ".xls": "xls", ".et": "xls", ".ods": "ods", ".csv": "csv"}
_TICK = 0.05
_LONGEST_LINE = 64 * MIB


def never() -> bool:
    """Nobody asks to stop."""
    return False


def unheard(share: float) -> None:
    """Nobody watches the progress."""


def read_ledger(
    path: Path,
    *,
    limits: Limits = USUAL,
    cancelled: Callable[[], bool] = never,
    progress: Callable[[float], None] = unheard,
) -> Ledger:
    """The file's sheets as plain values. `progress` hears shares from 0 to 1, on this thread.

    The form is recognised by content; where the name says another, the ledger carries the notice
    "ledger_extension_differs". Raises: Refused("ledger_extension_wrong" | "ledger_empty" |
    "ledger_not_a_spreadsheet" | "ledger_is_a_web_page" | "ledger_password_protected" |
    "ledger_encoding_unknown" | "ledger_too_large" | "ledger_unsafe" | "ledger_hostile" |
    "ledger_cancelled"),
    Trouble("ledger_missing" | "ledger_unreadable" | "ledger_damaged" | "ledger_took_too_long" |
    "ledger_reader_failed").
    """
    extension = path.suffix.lower()
    if extension not in EXTENSIONS:
        raise Refused("ledger_extension_wrong", extension=extension)
    data = _bytes_of(path, limits)
    sheets = GatheredSheets()
    with without_collecting():
        for part in _answers(data, extension, limits, cancelled):
            sheets.take(part, progress)
    progress(1.0)
    notices = () if sheets.form == _FORMS[extension] else ("ledger_extension_differs",)
    return Ledger(sheets.form, tuple(sheets.finished()), notices)


def _bytes_of(path: Path, limits: Limits) -> bytes:
    try:
        with path.open("rb") as source:
            data = source.read(limits.file_bytes + 1)
    except FileNotFoundError as problem:
        raise Trouble("ledger_missing") from problem
    except OSError as problem:
        raise Trouble("ledger_unreadable") from problem
    if len(data) > limits.file_bytes:
        raise Refused("ledger_too_large", most_mib=limits.file_bytes // MIB)
    return data


def _answers(
    data: bytes, extension: str, limits: Limits, cancelled: Callable[[], bool]
) -> Iterator[dict[str, Any]]:
    """The child's parts as they come; the child is killed when this ends, however it ends."""
    order = {
        "extension": extension,
        "memory": limits.memory,
        "seconds": limits.seconds,
        "unpacked_bytes": limits.unpacked_bytes,
        "rows": limits.rows,
        "columns": limits.columns,
        "cells": limits.cells,
        "sheets": limits.sheets,
    }
    child = subprocess.Popen(
        child_command(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,  # a parser's last words may quote the file
        bufsize=MIB,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    lines: Queue[bytes] = Queue(maxsize=64)
    stopped = threading.Event()
    feeder = threading.Thread(target=_feed, args=(child, json.dumps(order).encode() + b"\n", data))
    listener = threading.Thread(target=_listen, args=(child, lines, stopped))
    feeder.start()
    listener.start()
    try:
        yield from _parts_until_end(child, lines, limits, cancelled)
    finally:
        stopped.set()
        child.kill()
        # The system takes back what a large ledger filled, while its lines are judged here.
        threading.Thread(target=_bury, args=(child, feeder, listener)).start()


def _parts_until_end(
    child: subprocess.Popen[bytes], lines: Queue[bytes], limits: Limits, cancelled: Callable[[], bool]
) -> Iterator[dict[str, Any]]:
    deadline = time.monotonic() + limits.seconds
    size_left = 4 * limits.unpacked_bytes
    while True:
        if cancelled():
            raise Refused("ledger_cancelled")
        if time.monotonic() > deadline:
            raise Trouble("ledger_took_too_long", seconds=int(limits.seconds))
        try:
            line = lines.get(timeout=_TICK)
        except Empty:
            continue
        size_left -= len(line)
        if size_left < 0:
            raise Refused("ledger_too_large")
        if not line:
            raise _why_it_died(child.wait(), limits)
        part = _part(line)
        if "end" in part:
            return
        yield part


def _why_it_died(code: int, limits: Limits) -> Refused | Trouble:
    """Without a last word: a bug of ours (1), no processor time left, or no memory (abort, kill).

    What asks for more memory than any ledger does is too large, damaged or made to do harm.
    """
    if code in (0, 1, 2):
        return Trouble("ledger_reader_failed")
    if code == -getattr(signal, "SIGXCPU", 0):
        return Trouble("ledger_took_too_long", seconds=int(limits.seconds))
    return Refused("ledger_unsafe")


def _part(line: bytes) -> dict[str, Any]:
    try:
        part = json.loads(line, object_hook=_day)
    except (ValueError, RecursionError, TypeError) as problem:
        raise Trouble("ledger_reader_failed") from problem
    if not isinstance(part, dict):
        raise Trouble("ledger_reader_failed")
    if "unreadable" in part:
        reason = str(part["unreadable"])
        raise Trouble(reason) if reason == "ledger_damaged" else Refused(reason)
    return part


def _day(found: dict[str, Any]) -> Any:
    if "d" in found:
        return date.fromisoformat(found["d"])
    if "t" in found:
        return datetime.fromisoformat(found["t"])
    return found


def _feed(child: subprocess.Popen[bytes], order: bytes, data: bytes) -> None:
    if child.stdin is None:
        return
    try:
        child.stdin.write(order)
        child.stdin.write(data)
        child.stdin.close()
    except OSError:
        return  # the child is gone; whoever listens to it says why


def _listen(child: subprocess.Popen[bytes], lines: Queue[bytes], stopped: threading.Event) -> None:
    if child.stdout is None:
        return
    while line := child.stdout.readline(_LONGEST_LINE):
        _put(lines, line, stopped)
        if stopped.is_set():
            return
    _put(lines, b"", stopped)


def _put(lines: Queue[bytes], line: bytes, stopped: threading.Event) -> None:
    while not stopped.is_set():
        if not lines.full():  # this thread is the only one that puts
            lines.put(line)
            return
        stopped.wait(_TICK / 5)


def _bury(child: subprocess.Popen[bytes], feeder: threading.Thread, listener: threading.Thread) -> None:
    child.wait()
    feeder.join()
    listener.join()
    for pipe in (child.stdin, child.stdout):
        _close(pipe)


def _close(pipe: IO[bytes] | None) -> None:
    try:
        if pipe is not None:
            pipe.close()
    except OSError:
        return  # bytes that the dead child never took
