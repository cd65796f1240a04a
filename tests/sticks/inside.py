"""What runs inside the virtual machine as its first program: it does as it is told over a line of JSON.

The two command lines are loaded once and forked for each command, since the machine is slow. They run as the
cadre, who has no special rights. What mounts a stick, and takes the folder away once it is pulled, does as
the desktop's udisks does.
"""

from __future__ import annotations

import gc
import importlib
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NoReturn

CADRE = 1000
HOME = Path("/home/cadre")
MEDIA = Path("/media/cadre")
LOADED = (
    *("ui.commands.begin", "ui.commands.begin_county", "ui.commands.village", "ui.commands.county"),
    *("ui.commands.village_sending", "ui.commands.village_backup", "ui.commands.village_receipts"),
    *("ui.commands.village_vault", "app.county.take_in_bundles", "app.county.write_receipts"),
)


def main() -> None:
    _settle_in()
    for name in LOADED:
        importlib.import_module(name)
    gc.freeze()
    jobs: dict[int, subprocess.Popen[bytes] | _Forked] = {}
    with _port().open("r+b", buffering=0) as port:
        _say(port, {"ready": True})
        for question in _questions(port):
            _say(port, _answer(question, jobs))


def _settle_in() -> None:
    for kind, folder in (("tmpfs", "/run"), ("devpts", "/dev/pts")):
        Path(folder).mkdir(exist_ok=True)
        subprocess.run(["mount", "-t", kind, kind, folder], check=True)
    for folder in (HOME, MEDIA):
        folder.mkdir(parents=True, exist_ok=True)
    os.chown(HOME, CADRE, CADRE)
    for folder in {*Path(sys.base_prefix).parents, *Path(__file__).resolve().parents}:
        folder.chmod(
            folder.stat().st_mode | 0o055
        )  # in memory: the cadre may read the program wherever it lies
    os.environ.update(
        HOME=str(HOME), LANG="C.UTF-8", PATH="/usr/sbin:/usr/bin:/sbin:/bin", QT_QPA_PLATFORM="offscreen"
    )
    os.chdir(Path(__file__).resolve().parents[2])


def _port() -> Path:
    while True:
        for port in Path("/sys/class/virtio-ports").iterdir():
            if (port / "name").read_text().strip() == "inside":
                return Path("/dev", port.name)
        time.sleep(0.1)


def _questions(port: Any) -> Iterator[dict[str, Any]]:
    rest = b""
    while True:
        piece = port.read(65536)
        if not piece:
            time.sleep(0.1)  # nobody has opened the other end yet
            continue
        *lines, rest = (rest + piece).split(b"\n")
        yield from map(json.loads, lines)


def _say(port: Any, what: dict[str, Any]) -> None:
    left = memoryview(json.dumps(what).encode() + b"\n")
    while left:
        left = left[port.write(left) :]


def _answer(question: dict[str, Any], jobs: dict[int, Any]) -> dict[str, Any]:
    if question["ask"] == "device":
        return {"device": _device(question["serial"])}
    if question["ask"] == "begin":
        number = len(jobs) + 1
        jobs[number] = _begin(number, question["words"], question["env"])
        return {"job": number}
    return jobs[question["job"]].end(question["seconds"])


def _device(serial: str) -> str:
    """Once the system has seen the stick."""
    for _ in range(300):
        for block in Path("/sys/block").glob("sd*"):
            above = block.resolve().parents
            named = next((one / "serial" for one in above if (one / "serial").is_file()), None)
            if named and named.read_text().strip() == serial and int((block / "size").read_text()):
                return f"/dev/{block.name}"
        time.sleep(0.1)
    return ""


def _begin(number: int, words: list[str], env: dict[str, str]) -> _Forked:
    out, err = (Path(f"/run/{number}.{name}") for name in ("out", "err"))
    child = os.fork()
    if not child:
        _be_the_child(words, env, out, err)
    return _Forked(child, out, err)


def _be_the_child(words: list[str], env: dict[str, str], out: Path, err: Path) -> NoReturn:
    code = 1
    try:
        os.setsid()
        for path, number in ((Path(os.devnull), 0), (out, 1), (err, 2)):
            os.dup2(os.open(path, os.O_RDWR | os.O_CREAT, 0o666), number)
        os.environ.update(env)
        begin = {"yidai": "ui.commands.begin", "yidai-county": "ui.commands.begin_county"}.get(words[0])
        if begin is None:
            os.execvp(words[0], words)  # noqa: S606 - the words are ours
        os.setgroups([])
        os.setgid(CADRE)
        os.setuid(CADRE)
        sys.argv = words
        code = _ended(begin)
    finally:
        os._exit(code)


def _ended(begin: str) -> int:
    try:
        importlib.import_module(begin).main()
        return 0
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else 0
    except BaseException:
        sys.excepthook(*sys.exc_info())
        raise
    finally:
        sys.stdout.flush()
        sys.stderr.flush()


class _Forked:
    """A command that was begun."""

    def __init__(self, child: int, out: Path, err: Path) -> None:
        self._child, self._out, self._err = child, out, err

    def end(self, seconds: float) -> dict[str, Any]:
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            ended, status = os.waitpid(self._child, os.WNOHANG)
            if ended:
                said = (one.read_text("utf-8", "replace") for one in (self._out, self._err))
                return {
                    "code": os.waitstatus_to_exitcode(status),
                    **dict(zip(("out", "err"), said, strict=True)),
                }
            time.sleep(0.02)
        return {"runs": True}


if __name__ == "__main__":
    main()
