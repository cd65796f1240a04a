"""Say in words what a system lacks, before anything of Qt can be loaded. The standard library alone.

On Linux, start-yidai has looked already; this is for Windows, and for what only loading shows.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Sequence

# Qt 6.8 and newer: Windows 10 of autumn 2018.
OLDEST_WINDOWS = (10, 0, 17763)
_TITLE = "一人一袋 Yidai"


def refuse_old_windows() -> None:
    """End with a sentence on a Windows on which Qt does not start; elsewhere do nothing."""
    if sys.platform == "win32":
        told = sys.getwindowsversion()
        words = words_for_windows((told.major, told.minor, told.build))
        if words:
            say(words)
            raise SystemExit(1)


def words_for_windows(version: tuple[int, int, int]) -> str:
    """What to say on this version of Windows; nothing where it will do."""
    if version >= OLDEST_WINDOWS:
        return ""
    here = ".".join(str(part) for part in version)
    return (
        f"这台电脑的 Windows 太旧（{here}）："
        "一人一袋需要 64 位 Windows 10（1809）或更新的版本。请县里升级系统。\n"
        f"This Windows is too old ({here}): Yidai needs 64-bit Windows 10 (1809) or newer."
    )


def refuse_deaf_display(arguments: Sequence[str]) -> None:
    """End with a sentence where a window is wanted and its X screen does not answer: Qt would only abort."""
    asked = os.environ.get("DISPLAY", "")
    other = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("QT_QPA_PLATFORM", "xcb") != "xcb"
    if sys.platform.startswith("linux") and not arguments and asked and not other and not _answers(asked):
        say(
            f"图形桌面（{asked}）没有应答，打不开窗口。请在登录的桌面上、用自己的账户打开，不要用 sudo。\n"
            f"The screen {asked} does not answer: open Yidai on the desktop and as the user who signed in."
        )
        raise SystemExit(1)


def _answers(display: str) -> bool:
    """True too where nobody can say: then Qt tries. The connection stays: a screen whose last one goes
    begins anew, and would not answer Qt meanwhile.
    """
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(display.encode(), None))
    return not xcb.xcb_connection_has_error(connection)


def words_for_missing(what: ImportError) -> str:
    """What to say when a part could not be loaded; the system's own words name it."""
    return (
        f"一人一袋打不开：系统缺少它需要的部件（{what}）。请管理员安装后再试，或联系县里。\n"
        f"Yidai cannot open: the system lacks a part that it needs ({what}). Ask an administrator."
    )


def say(words: str) -> None:
    """On a console where there is one; on Windows in a small window as well."""
    if sys.stderr is not None:
        sys.stderr.write(words + "\n")
    if sys.platform == "win32":
        ctypes.windll.user32.MessageBoxW(None, words, _TITLE, 0x10)
