"""What goes wrong in a method that Qt calls ends in the window for bugs, and not in signal 11.

What C code raises (an index that is not there, 1 / 0, a widget that is gone) is given its exception object
in Python 3.11 by whoever catches it first. Where Qt was called from Python, PySide6 6.12 takes it out of an
override of ours before that, writes its own words into the object that is not there, and the program dies.
So each override catches what goes wrong in it and raises it again. From Python 3.12 on nothing is raised
without its object.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from functools import cache, wraps
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from importlib.util import find_spec
from types import FunctionType, ModuleType
from typing import Any

_CORE = "PySide6.QtCore"
_GUARDED = "__guarded__"


def guard_overrides() -> None:
    """In all classes that are made from Qt's from now on. Qt itself is not loaded for it: where it is not
    there yet, they are guarded once it comes. On Python 3.12 and later there is nothing to do.
    """
    if sys.version_info >= (3, 12):
        return
    if _CORE in sys.modules:
        _guard_from_now_on(sys.modules[_CORE])
    else:
        sys.meta_path.insert(0, _QtComes())


def is_guarded(method: object) -> bool:
    """Whether what goes wrong in it leaves it with its exception object."""
    return hasattr(method, _GUARDED)


def _guard_from_now_on(core: ModuleType) -> None:
    known = core.QObject

    def on_new_class(cls: type, /, **words: Any) -> None:
        super(known, cls).__init_subclass__(**words)
        guard(cls)

    known.__init_subclass__ = classmethod(on_new_class)


def guard(cls: type) -> None:
    """All that Qt may call of a class."""
    for ours, name, method in tuple(methods_for_qt(cls)):
        if not is_guarded(method):
            setattr(ours, name, _guarded(method))


def methods_for_qt(cls: type) -> Iterator[tuple[type, str, FunctionType]]:
    """The methods that Qt has too, each with where it stands: in the class or in one without Qt that is mixed
    into it.
    """
    theirs = next(one for one in cls.__mro__ if _is_of_qt(one))
    for ours in cls.__mro__:
        if ours is cls or (ours is not object and not any(map(_is_of_qt, ours.__mro__))):
            for name, method in vars(ours).items():
                if isinstance(method, FunctionType) and _has(theirs, name):
                    yield ours, name, method


@cache
def _has(theirs: type, name: str) -> bool:
    """Qt's names have no underscores; to ask for one that is not there takes long."""
    return "_" not in name and hasattr(theirs, name)


def _is_of_qt(cls: type) -> bool:
    return cls.__module__.startswith("PySide6.")


def _guarded(method: FunctionType) -> Callable[..., object]:
    @wraps(method)
    def caught_once(*handed: Any, **named: Any) -> object:
        try:
            return method(*handed, **named)
        except BaseException:  # to be caught is what gives it its object
            raise

    setattr(caught_once, _GUARDED, True)
    return caught_once


class _QtComes(MetaPathFinder):
    """Is asked for every module until Qt's core is loaded."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname != _CORE:
            return None
        sys.meta_path.remove(self)
        spec = find_spec(fullname)
        if spec is not None and spec.loader is not None:
            spec.loader = _Loading(spec.loader)
        return spec


class _Loading(Loader):
    """Loads Qt's core as its own loader does, and stays out of sight afterwards."""

    def __init__(self, real: Loader) -> None:
        self._real = real

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        return self._real.create_module(spec)

    def exec_module(self, module: ModuleType) -> None:
        module.__loader__ = self._real
        if module.__spec__ is not None:
            module.__spec__.loader = self._real
        self._real.exec_module(module)
        _guard_from_now_on(module)
