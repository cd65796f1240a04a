"""What the tests of a process share: none may depend on which of them came before it.

Which files a worker gets, and in which order, differs from run to run.
"""

from __future__ import annotations

import gc
import os
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from app.codes import CodeList, code_list, code_list_names, hold_lists, shipped_list

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from ui.theme import Theme
    from ui.words import Language

_OF_PYTEST = "PYTEST_CURRENT_TEST"


@contextmanager
def left_as_found() -> Iterator[None]:
    """Whatever a test does to its process is put back after it, also where it failed half-way: looks and
    languages, code lists, the environment, the working folder, arguments, hooks and Python's own settings.
    """
    lists, environment, folder, arguments = _held_lists(), dict(os.environ), Path.cwd(), list(sys.argv)
    hook, collects, interval = threading.excepthook, gc.isenabled(), sys.getswitchinterval()
    with _same_look_and_language():
        try:
            yield
        finally:
            hold_lists(lists)
            _put_back(environment)
            os.chdir(folder)
            sys.argv[:] = arguments
            threading.excepthook = hook
            sys.setswitchinterval(interval)
            (gc.enable if collects else gc.disable)()


def dress(application: QApplication) -> None:
    """The program's own type, as in the program before there is a window: what is laid out before keeps its
    sizes. Then its look and the language of the source.
    """
    from ui import fonts, theme, words

    fonts.load_all()
    words.speak(application, words.Language.ENGLISH)
    theme.apply(application, theme.Theme())


@contextmanager
def _same_look_and_language() -> Iterator[None]:
    """As before; where there was no application yet, as every application is dressed here."""
    before = _look_and_language()
    try:
        yield
    finally:
        application, after = _application(), _look_and_language()
        if application is not None and after != before:
            from ui import theme, words

            look, language = before or (theme.Theme(), words.Language.ENGLISH)
            if after is None or after[1] != language:
                words.speak(application, language)
            theme.apply(application, look)


def _look_and_language() -> tuple[Theme, Language] | None:
    if _application() is None:
        return None
    from PySide6.QtCore import QLocale

    from ui import theme, words

    is_chinese = QLocale().name() == words.Language.CHINESE
    return theme.current(), words.Language.CHINESE if is_chinese else words.Language.ENGLISH


def _held_lists() -> list[CodeList]:
    return [code_list(name) for name in code_list_names() if code_list(name) is not shipped_list(name)]


def _put_back(environment: dict[str, str]) -> None:
    now = {name: value for name, value in os.environ.items() if name != _OF_PYTEST}
    for name in now.keys() - environment.keys():
        del os.environ[name]
    for name, value in environment.items():
        if name != _OF_PYTEST and now.get(name) != value:
            os.environ[name] = value


def _application() -> QApplication | None:
    """The one that is there; none is made, and Qt not imported."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    return widgets.QApplication.instance() if widgets else None
