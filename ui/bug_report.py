"""What is told of a bug: the kind of exception, the places in the program and versions.

Never the exception's own words: they may hold a name or a number.
"""

from __future__ import annotations

import platform
import sys
import traceback
from pathlib import Path
from types import TracebackType

import PySide6

_DEEPEST = 12
_ROOTS = (Path(__file__).resolve().parent.parent, Path(sys.prefix), Path(sys.base_prefix))


def report_of(
    kind: type[BaseException],
    trace: TracebackType | None,
    version: str,
    *,
    cause: BaseException | None = None,
) -> str:
    """Exception type, file:line of the innermost places, versions; nothing of what anybody typed, and no
    folder above the program's own, which may bear a user's name.
    """
    lines = [f"Yidai {version}, Python {platform.python_version()}, PySide6 {PySide6.__version__}"]
    lines.append(f"{platform.system()} {platform.release()} {platform.machine()}")
    lines.append(kind.__name__)
    if cause is not None:
        lines.append(f"caused by {type(cause).__name__}")
    for frame in traceback.extract_tb(trace)[-_DEEPEST:]:
        lines.append(f"  {_place(Path(frame.filename))}:{frame.lineno} {frame.name}")
    return "\n".join(lines)


def _place(file: Path) -> str:
    """Folder and file within the program, its libraries or Python."""
    if file.is_absolute():  # in a packed program they are not
        inside = next((file.relative_to(root) for root in _ROOTS if file.is_relative_to(root)), None)
        if inside is None:
            return "elsewhere"
        file = inside
    return "/".join(file.parts[-2:])
