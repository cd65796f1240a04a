"""Run a program under strace and say what it and its children wrote, where, and whom they called."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).parents[2]

_WRITING = "write,pwrite64,writev,pwritev,pwritev2"
_NAMING = "open,openat,creat,rename,renameat,renameat2,link,linkat,symlink,symlinkat,memfd_create"
_OF_A_FILE = re.compile(r"\b(?:p?write(?:v|64|v2)?)\(\d+<((?:\\x[0-9a-f]{2})+)>(?:\(deleted\))?, ")
_QUOTED = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_OPENED = re.compile(r'\bopen(?:at)?\((?:[^,"]*, )?"((?:\\x[0-9a-f]{2})*)", ([A-Z_|0-9]+)')
_RENAMED = re.compile(r"\b(?:rename|link|symlink)(?:at2?)?\((.*)\) *= 0")
_MEMORY_FILE = re.compile(r"\bmemfd_create\(")
_LONGEST_NAME = 20_000
_CALLED = re.compile(r"\b(?:socket|connect|bind|listen)\(.*")
_SENT = re.compile(r"\bsend(?:to|msg|mmsg)\(")
_LOCAL = ("AF_UNIX", "AF_LOCAL")


@dataclass
class Watched:
    """`written`: every piece that went to a file, with the file's name at that moment. `touched`: every
    file that was opened for writing, or got a new name. `sent`: what went through a socket, `calls`: every
    socket that was made or led to another machine.
    """

    out: bytes
    written: list[tuple[str, bytes]] = field(default_factory=list)
    touched: set[str] = field(default_factory=set)
    sent: list[bytes] = field(default_factory=list)
    calls: list[str] = field(default_factory=list)
    memory_files: int = 0


def watch(module: str, *words: object, home: Path) -> Watched:
    """Run `python -m module words`, with `home` for all of the user's own folders and temporary files.

    Raises AssertionError with what it printed, where it does not end well.
    """
    log = home.parent / "strace.log"
    own = ("HOME", "TMPDIR", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME")
    done = subprocess.run(
        [
            *("strace", "-f", "-y", "-qq", "-xx", "-s", "1200000", "--seccomp-bpf", "-o", str(log)),
            *("-e", f"trace={_WRITING},{_NAMING},%network", "-e", "signal=none"),
            *(sys.executable, "-m", module, *map(str, words)),
        ],
        cwd=ROOT,
        env=os.environ | dict.fromkeys(own, str(home)) | {"PYTHONDONTWRITEBYTECODE": "1"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    assert done.returncode == 0, done.stdout.decode()
    watched = Watched(done.stdout)
    with log.open(encoding="ascii", errors="replace") as lines:
        for line in lines:
            _read(line, watched)
    log.unlink()
    return watched


def _read(line: str, watched: Watched) -> None:
    if found := _OF_A_FILE.search(line, 0, _LONGEST_NAME):
        path = _bytes(found[1]).decode()
        if path.startswith("/"):  # otherwise a pipe
            pieces = line[found.end() :].split('"')[1::2]  # all within is \\x and digits
            watched.written.append((path, b"".join(map(_bytes, pieces))))
    elif found := _OPENED.search(line):
        if re.search("O_WRONLY|O_RDWR|O_CREAT|O_TMPFILE", found[2]) and " = -1 " not in line:
            watched.touched.add(_bytes(found[1]).decode())
    elif found := _RENAMED.search(line):
        names = [_bytes(quoted).decode() for quoted in _QUOTED.findall(found[1])]
        watched.touched.update(names[-1:] if "symlink" in found[0] else names)
    elif _MEMORY_FILE.search(line):
        watched.memory_files += 1
    elif found := _SENT.search(line, 0, _LONGEST_NAME):
        watched.sent += map(_bytes, line[found.end() :].split('"')[1::2])
    elif (found := _CALLED.search(line)) and not any(word in found[0] for word in _LOCAL):
        watched.calls.append(found[0])


def _bytes(quoted: str) -> bytes:
    return bytes.fromhex(quoted.replace("\\x", ""))
