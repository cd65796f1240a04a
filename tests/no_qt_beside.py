"""For a process of its own: whoever brings a module that knows Qt into memory beside the window ends it."""

from __future__ import annotations

import os
import sys
import threading
import traceback
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType

from ui.modules import knows_qt

EXIT = 86


def forbid_qt_beside() -> None:
    """From now on, in all threads but the first."""
    sys.meta_path.insert(0, _Watch())


class _Watch(MetaPathFinder):
    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if knows_qt(fullname) and threading.current_thread() is not threading.main_thread():
            traceback.print_stack(file=sys.stderr)
            print(f"{fullname} is imported beside the window", file=sys.stderr, flush=True)  # noqa: T201
            os._exit(EXIT)
        return None
