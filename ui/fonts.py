"""The fonts that are shipped, so that every name is drawn right on any laptop.

Noto Sans SC is loaded before the first window; the Hanazono fonts, for rare characters such as
those of 陈𬱖 and 王䶮, after it is shown. Qt falls back character by character in the order of `FAMILIES`.
"""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase

import resources

FAMILIES = ("Noto Sans SC", "HanaMinA", "HanaMinB")

_FIRST = ("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf")
_LATER = ("HanaMinA.ttf", "HanaMinB.ttf")

_PIECE = 1024 * 1024

_loaded: set[str] = set()


def load_first() -> None:
    """What the unlock window needs (about 10 ms). Again: nothing happens."""
    _load(_FIRST)


def load_rest() -> None:
    """The rare characters (53 MB): call it once they were read ahead. Again: nothing happens."""
    _load(_LATER)


def read_ahead() -> None:
    """Have all characters in memory: each that is drawn for the first time lies elsewhere in its file, and
    so do the tables that are read when a font is loaded. A window that waits for a hard disk answers nobody.
    """
    for name in (*_LATER, *_FIRST):
        with resources.path("fonts", name).open("rb") as file:
            while file.read(_PIECE):
                pass


def load_all() -> None:
    """Everything at once, for a command that paints a window at once."""
    load_first()
    load_rest()


def _load(names: tuple[str, ...]) -> None:
    for name in names:
        if name in _loaded:
            continue
        if QFontDatabase.addApplicationFont(str(resources.path("fonts", name))) < 0:
            raise FileNotFoundError(f"font {name} is missing or damaged")
        _loaded.add(name)
