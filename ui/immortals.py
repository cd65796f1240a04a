"""Keep None, True and False alive under Python 3.11.

PySide6 6.12 is built as if these could not die, which is true from Python 3.12 on. On 3.11 each call
of a method without a result takes one reference from None and gives none back: after some 4,700 calls
the interpreter ends with "deallocating None". Python 3.12 solved it for all by giving them a count
that is never used up; this does the same.
"""

from __future__ import annotations

import ctypes
import sys

_ENOUGH = 1 << 40  # a call each microsecond for twelve days


def keep_alive() -> None:
    """Once, before Qt is used. On Python 3.12 and later there is nothing to do."""
    if sys.version_info >= (3, 12):
        return
    for lasting in (None, True, False, NotImplemented, Ellipsis):
        ctypes.c_ssize_t.from_address(id(lasting)).value += _ENOUGH
