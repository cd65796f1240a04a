"""A screen that nobody sees, as large as a small laptop's, with a window manager on it."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from subprocess import DEVNULL
from tempfile import TemporaryDirectory

SIZE = "1366x768x24"


@contextmanager
def screen_with_window_manager() -> Iterator[dict[str, str]]:
    """The environment in which programs show their windows there, once both stand."""
    read, write = os.pipe()
    xvfb = ["Xvfb", "-displayfd", str(write), "-screen", "0", SIZE, "-nolisten", "tcp"]
    with (
        TemporaryDirectory() as place,
        subprocess.Popen(xvfb, pass_fds=[write], stderr=DEVNULL) as server,
    ):
        os.close(write)
        try:
            with os.fdopen(read) as answer:
                shown = {"DISPLAY": f":{answer.readline().strip()}", "QT_QPA_PLATFORM": "xcb"}
            environment = {**os.environ, **shown}
            environment.pop("WAYLAND_DISPLAY", None)
            with _window_manager(Path(place), environment):
                yield environment
        finally:
            server.terminate()


@contextmanager
def _window_manager(place: Path, environment: dict[str, str]) -> Iterator[None]:
    """openbox as it comes, without anybody's own settings; here once it manages windows."""
    stands = place / "stands"
    os.mkfifo(stands)
    openbox = ["openbox", "--sm-disable", "--startup", f"sh -c 'echo > {stands}'"]
    with subprocess.Popen(openbox, env={**environment, "HOME": str(place)}, stderr=DEVNULL) as manager:
        try:
            stands.read_bytes()
            yield
        finally:
            manager.terminate()
