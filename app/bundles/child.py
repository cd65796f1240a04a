"""Looking at a stranger's file in a process that can do little harm.

Before its signature was checked, a bundle may come from anybody. Its first reading happens in a
child that gets the ciphertext and the keys through a pipe, may open no file, write none, start no
process, dump no core, and has little memory and time (on Windows: time only). It answers with the
manifest and its signature, or with the reason of a refusal; one that dies has met a limit.

A child looks at many bundles, because starting one costs more than a monthly bundle does; after
any refusal the next bundle gets a fresh one.
"""

from __future__ import annotations

import json
import re
import struct
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager, suppress
from itertools import chain
from pathlib import Path
from threading import Timer
from types import TracebackType
from typing import BinaryIO, NamedTuple

from app.bundles.age_payload import Readable
from app.bundles.archive_reader import ArchiveReader
from app.bundles.limits import LIMITS, MIB
from app.bundles.sealed import read_sealed
from app.errors import Refused, Trouble

FROZEN_SWITCH = "--check-bundles"
"""The packed program runs `main` of this module, and nothing else, when started with this."""

_ROOT = Path(__file__).resolve().parents[2]
_START = "import sys; sys.path.insert(0, sys.argv[1]); from app.bundles.child import main; main()"
_PIECE = 256 * 1024
_REASON = re.compile("bundle_[a-z_]{1,40}")
_LENGTH = struct.Struct(">Q")
_LARGEST_ANSWER = LIMITS.manifest + LIMITS.signature + MIB


class SignedManifest(NamedTuple):
    """The two first members of a bundle, as they are in the tar."""

    document: bytes
    signature: bytes


class Checker(AbstractContextManager["Checker"]):
    """The parent's side: starts children as needed, and ends the last one with the `with` block."""

    def __init__(self, *, seconds: int = LIMITS.seconds) -> None:
        self._seconds = seconds
        self._child: subprocess.Popen[bytes] | None = None

    def check(self, stream: BinaryIO, size: int, identities: Sequence[str]) -> SignedManifest:
        """Have all of a ciphertext of `size` bytes checked.

        Raises: Refused with the child's reason; Refused("bundle_over_limit") when it used up its
        memory or time; Trouble("bundle_check_unavailable") when no child can be started.
        """
        child = self._running()
        timer = Timer(self._seconds + size / LIMITS.bytes_a_second, child.kill)
        timer.start()
        try:
            answer = _ask(child, stream, size, identities)
        except BaseException:
            self._end()  # it still waits for the rest of a bundle that will not come
            raise
        finally:
            timer.cancel()
        if answer is None:
            self._end()
            raise Refused("bundle_over_limit")
        if isinstance(answer, Refused):
            self._end()
            raise answer
        return answer

    def __exit__(
        self,
        kind: type[BaseException] | None,
        value: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._end()

    def _running(self) -> subprocess.Popen[bytes]:
        if self._child is not None and self._child.poll() is None:
            return self._child
        self._end()
        try:
            self._child = subprocess.Popen(
                _command(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                creationflags=0x08000000 if sys.platform == "win32" else 0,  # no console window
            )
        except OSError:
            raise Trouble("bundle_check_unavailable") from None
        return self._child

    def _end(self) -> None:
        child, self._child = self._child, None
        if child is None:
            return
        child.kill()
        child.wait()
        for pipe in (child.stdin, child.stdout):
            if pipe is not None:
                with suppress(OSError):
                    pipe.close()


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, FROZEN_SWITCH]
    return [sys.executable, "-I", "-c", _START, str(_ROOT)]


def _ask(
    child: subprocess.Popen[bytes], stream: BinaryIO, size: int, identities: Sequence[str]
) -> SignedManifest | Refused | None:
    assert child.stdin is not None  # noqa: S101 - we asked for both pipes
    assert child.stdout is not None  # noqa: S101
    pieces = chain([_framed(_question(size, identities))], iter(lambda: stream.read(_PIECE), b""))
    for piece in pieces:
        try:
            child.stdin.write(piece)
            child.stdin.flush()
        except OSError:
            break  # a child that has found a fault answers and ends without reading on
    head = _receive(child.stdout, MIB)
    body = None if head is None else _receive(child.stdout, _LARGEST_ANSWER)
    if head is None or body is None:
        return None
    return _understood(head, body)


def _understood(head: bytes, body: bytes) -> SignedManifest | Refused | None:
    # Nothing that a child says is believed: one that was taken over may say anything.
    try:
        answer = json.loads(head)
    except (ValueError, RecursionError):
        return None
    if not isinstance(answer, dict):
        return None
    reason, cut = answer.get("refused"), answer.get("document")
    if isinstance(reason, str) and _REASON.fullmatch(reason):
        facts = {name: fact for name, fact in answer.items() if name in ("why", "format")}
        return Refused(reason, **{name: str(fact)[:200] for name, fact in facts.items()})
    if isinstance(cut, int) and 0 <= cut <= len(body):
        return SignedManifest(body[:cut], body[cut:])
    return None


def _question(size: int, identities: Sequence[str]) -> bytes:
    return json.dumps({"size": size, "identities": list(identities)}).encode("ascii")


def _framed(data: bytes) -> bytes:
    return _LENGTH.pack(len(data)) + data


def _receive(pipe: Readable, most: int) -> bytes | None:
    length = _exactly(pipe, _LENGTH.size)
    if length is None or _LENGTH.unpack(length)[0] > most:
        return None
    return _exactly(pipe, _LENGTH.unpack(length)[0])


def _exactly(pipe: Readable, size: int) -> bytes | None:
    data = bytearray()
    while len(data) < size:
        piece = pipe.read(size - len(data))
        if not piece:
            return None
        data += piece
    return bytes(data)


# The child's side.


def main() -> None:
    """Check one bundle after another until the parent closes the pipe, or one is refused."""
    questions, answers = sys.stdin.buffer, sys.stdout.buffer
    _limit_this_process()
    while (question := _receive(questions, MIB)) is not None:
        _limit_time()
        asked = json.loads(question)
        reader = ArchiveReader()
        try:
            read_sealed(_Portion(questions, asked["size"]), asked["size"], asked["identities"], reader)
        except Refused as refusal:
            _answer(answers, {**refusal.facts, "refused": refusal.reason}, b"")
            return
        _answer(answers, {"document": len(reader.document)}, reader.document + reader.signature)


def _answer(answers: BinaryIO, head: Mapping[str, object], body: bytes) -> None:
    answers.write(_framed(json.dumps(head).encode("ascii")) + _framed(body))
    answers.flush()


class _Portion:
    """The next `size` bytes of the pipe, as if they were a file."""

    def __init__(self, pipe: Readable, size: int) -> None:
        self._pipe = pipe
        self._left = size

    def read(self, size: int, /) -> bytes:
        data = self._pipe.read(min(size, self._left))
        self._left -= len(data)
        return data


def _limit_this_process() -> None:
    if sys.platform == "win32":
        return
    import resource

    for what, most in (
        (resource.RLIMIT_AS, LIMITS.memory),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_NPROC, 0),
        (resource.RLIMIT_NOFILE, 3),  # the three pipes that are open
    ):
        resource.setrlimit(what, (most, most))


def _limit_time() -> None:
    if sys.platform == "win32":
        return
    import resource

    used = int(time.process_time())
    resource.setrlimit(resource.RLIMIT_CPU, (used + 1200, resource.RLIM_INFINITY))
