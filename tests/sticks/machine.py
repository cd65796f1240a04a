"""The virtual machine: started, asked to run commands, sticks plugged into it and pulled out of it."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from tests.sticks.kernel import Kernel, make_first_root

MEBIBYTES = 4096
_BOOTED = 300


@dataclass(frozen=True)
class Answer:
    """What a command left."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


class Wrong(Exception):
    """Something did not hold; the words say what."""


class Machine:
    """Sticks are known by their names, which are their serial numbers too."""

    def __init__(self, kernel: Kernel, work: Path, first: list[str]) -> None:
        self._work = work
        words = [
            *("nice", "qemu-system-x86_64", "-m", str(MEBIBYTES), "-smp", "2"),
            *("-accel", os.environ.get("YIDAI_QEMU_ACCEL", "tcg"), "-cpu", "max"),
            *("-nodefaults", "-display", "none", "-no-reboot", "-nic", "none"),
            *("-kernel", str(kernel.image), "-initrd", str(make_first_root(kernel, work, first))),
            *("-append", "console=ttyS0 panic=-1"),
            *("-serial", f"file:{work / 'console'}"),
            *("-virtfs", "local,path=/,mount_tag=root,security_model=none,readonly=on,multidevs=remap"),
            *("-device", "qemu-xhci,id=usb", "-device", "virtio-serial-pci"),
            *("-chardev", f"socket,id=inside,path={work / 'inside'},server=on,wait=off"),
            *("-device", "virtserialport,chardev=inside,name=inside"),
            *("-qmp", f"unix:{work / 'monitor'},server=on,wait=off"),
        ]
        self._process = subprocess.Popen(words, stdin=subprocess.DEVNULL)
        self._monitor = _Line(work / "monitor")
        self._inside = _Line(work / "inside")

    def __enter__(self) -> Self:
        self._monitor.open(self._process)
        self._monitor.read(30)
        self._tell("qmp_capabilities")
        self._inside.open(self._process)
        self._inside.read(_BOOTED)
        return self

    def __exit__(self, *_raised: object) -> None:
        self._process.terminate()
        self._process.wait()

    def plug(self, name: str, image: Path, *, write_protected: bool = False, bytes_a_second: int = 0) -> str:
        """Plug a stick in; the device that it is inside, as /dev/sda."""
        file = {"driver": "file", "filename": str(image), "read-only": write_protected}
        node: dict[str, Any] = {"driver": "raw", "file": file, "read-only": write_protected}
        if bytes_a_second:
            limits = {"bps-total": bytes_a_second}
            self._tell("object-add", **{"qom-type": "throttle-group", "id": f"{name}-slow", "limits": limits})
            node = {"driver": "throttle", "throttle-group": f"{name}-slow", "file": node}
            node["read-only"] = write_protected
        self._tell("blockdev-add", **{"node-name": name, **node})
        self._tell(
            "device_add", driver="usb-storage", id=f"{name}-usb", drive=name, bus="usb.0", serial=name,
            removable=True,
        )  # fmt: skip
        return str(self._ask(ask="device", serial=name)["device"])

    def pull(self, name: str) -> None:
        """Pull it out as it is, whatever is being written."""
        self._tell("device_del", id=f"{name}-usb")
        self._monitor.until(lambda said: said.get("event") == "DEVICE_DELETED", 60)
        while "error" in self._tell_if("blockdev-del", **{"node-name": name}):
            time.sleep(0.1)  # what was on its way is still being dropped
        self._tell_if("object-del", id=f"{name}-slow")

    def run(self, *words: object, seconds: float = 600, **env: str) -> Answer:
        """Run a command to its end. `yidai` and `yidai-county` run as the cadre, others as root."""
        job = self.begin(*words, **env)
        answer = self.end(job, seconds)
        if answer is None:
            raise Wrong(f"{words[0]} {words[1]} has not ended after {seconds} seconds")
        return answer

    def begin(self, *words: object, **env: str) -> int:
        """Begin a command."""
        return int(self._ask(ask="begin", words=[str(word) for word in words], env=env)["job"])

    def end(self, job: int, seconds: float) -> Answer | None:
        """What it left, or None while it still runs after so many seconds."""
        said = self._ask(ask="end", job=job, seconds=seconds, patience=seconds + 60)
        return None if said.get("runs") else Answer(said["code"], said["out"], said["err"])

    def _ask(self, *, patience: float = 60, **question: object) -> dict[str, Any]:
        self._inside.write(question)
        return self._inside.read(patience)

    def _tell(self, execute: str, **arguments: object) -> None:
        said = self._tell_if(execute, **arguments)
        if "error" in said:
            raise Wrong(f"{execute}: {said['error']['desc']}")

    def _tell_if(self, execute: str, **arguments: object) -> dict[str, Any]:
        self._monitor.write({"execute": execute, "arguments": arguments})
        return self._monitor.until(lambda said: "return" in said or "error" in said, 60)


class _Line:
    """JSON, a line each, over a socket."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._socket = socket.socket(socket.AF_UNIX)
        self._rest = b""
        self._passed: list[dict[str, Any]] = []

    def open(self, process: subprocess.Popen[bytes]) -> None:
        for _ in range(100):
            if process.poll() is not None:
                raise Wrong("the virtual machine has not started")
            try:
                self._socket.connect(str(self._path))
                return
            except OSError:
                time.sleep(0.1)
        raise Wrong("the virtual machine does not answer")

    def write(self, what: object) -> None:
        self._socket.sendall(json.dumps(what).encode() + b"\n")

    def read(self, seconds: float) -> dict[str, Any]:
        self._socket.settimeout(seconds)
        while b"\n" not in self._rest:
            try:
                piece = self._socket.recv(65536)
            except TimeoutError:
                raise Wrong(f"no answer from {self._path.name} within {seconds} seconds") from None
            if not piece:
                raise Wrong("the virtual machine has ended")
            self._rest += piece
        line, _, self._rest = self._rest.partition(b"\n")
        said: dict[str, Any] = json.loads(line)
        return said

    def until(self, wanted: Any, seconds: float) -> dict[str, Any]:
        """The first line that is wanted; others are kept for who asks later."""
        for known in self._passed:
            if wanted(known):
                self._passed.remove(known)
                return known
        while not wanted(said := self.read(seconds)):
            self._passed.append(said)
        return said
