"""Say in words what a system lacks, before anything of Qt can be loaded. The standard library alone.

On Linux, start-yidai has looked already; this is for Windows, and for what only loading shows.
"""

from __future__ import annotations

import sys

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
        import ctypes

        ctypes.windll.user32.MessageBoxW(None, words, _TITLE, 0x10)
