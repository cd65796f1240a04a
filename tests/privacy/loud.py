"""A program that does what ours must not, so that the watcher is seen to see it."""

from __future__ import annotations

import os
import socket
import sys
from pathlib import Path

from tests.privacy.markers import MARKERS


def main(folder: Path) -> None:
    """Leave a readable file and remove it again, keep one in memory, and speak to the network."""
    leak = folder / "gone.txt"
    leak.write_text(MARKERS["name"], "utf-8")
    leak.rename(folder / "moved.txt")
    (folder / "moved.txt").unlink()
    os.close(os.memfd_create("hidden"))
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as caller:
        caller.connect(("127.0.0.1", 9))
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM):
        pass


if __name__ == "__main__":
    main(Path(sys.argv[1]))
