"""Modules of Python that SQLAlchemy imports for what nothing here does: they are read when somebody asks
something of them. A village's program then goes without asyncio, ssl and email, 3 MB of it.
"""

from __future__ import annotations

import importlib
import inspect
import sys
from importlib.util import find_spec, module_from_spec
from threading import RLock
from types import ModuleType

_READING = RLock()


class LateModule(ModuleType):
    """Stands there unread: what it is asked for first reads it, and from then on it is like any other.

    The one of importlib does not serve: each further `import` of it asks for its spec, and that reads it.
    """

    def __getattr__(self, name: str) -> object:
        with _READING:
            if type(self) is LateModule and self.__spec__ is not None and self.__spec__.loader is not None:
                self.__class__ = ModuleType  # type: ignore[assignment]  # it asks itself while it is read
                self.__spec__.loader.exec_module(self)
        return getattr(self, name)


def read_late(name: str, **known: object) -> None:
    """Let this module wait, unless it was read already; what is `known` of it may be asked before."""
    if name in sys.modules:
        return
    found = find_spec(name)
    if found is None or found.loader is None:
        return
    module = module_from_spec(found)
    module.__class__ = LateModule
    vars(module).update(known)
    sys.modules[name] = module
    package, _, own = name.rpartition(".")
    if package:
        setattr(importlib.import_module(package), own, module)


def let_wait() -> None:
    """Before SQLAlchemy is imported. It asks asyncio for one function of its own, which inspect has too."""
    read_late("asyncio", iscoroutine=inspect.iscoroutine)
    read_late("importlib.metadata")
