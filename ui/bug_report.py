"""What is told of a bug: the kind of exception, the places in the program and versions.

Never the exception's own words: they may hold a name or a number.
"""

from __future__ import annotations

import platform
import traceback
from pathlib import Path
from types import TracebackType

import PySide6

_DEEPEST = 12


def report_of(
    kind: type[BaseException],
    trace: TracebackType | None,
    version: str,
    *,
    cause: BaseException | None = None,
) -> str:
    """Exception type, file:line of the innermost places, versions; nothing of what anybody typed."""
    lines = [f"Yidai {version}, Python {platform.python_version()}, PySide6 {PySide6.__version__}"]
    lines.append(f"{platform.system()} {platform.release()} {platform.machine()}")
    lines.append(kind.__name__)
    if cause is not None:
        lines.append(f"caused by {type(cause).__name__}")
    for frame in traceback.extract_tb(trace)[-_DEEPEST:]:
        place = Path(frame.filename)
        lines.append(f"  {place.parent.name}/{place.name}:{frame.lineno} {frame.name}")
    return "\n".join(lines)
