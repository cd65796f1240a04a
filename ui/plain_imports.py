"""Import modules without reading their sources.

PySide6 looks at every module that is imported after it: it reads the source, to see whether the module could
wish for its `__feature__` names. Nothing here does. On a hard disk that is one more jump for each of a
thousand files, and Python keeps what was read.
"""

from __future__ import annotations

import sys
from importlib import import_module

_FEATURES = "shibokensupport.feature"


def import_plainly() -> None:
    """From now on. Loads Qt's core, which puts that look in its way; again: nothing happens."""
    import_module("PySide6.QtCore")
    features = sys.modules.get(_FEATURES)
    if features is not None:
        setattr(features, "_mod_uses_pyside", _wishes_for_none)  # noqa: B010  # not ours, and not typed


def _wishes_for_none(_module: object) -> bool:
    return False
