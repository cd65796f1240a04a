"""Data that ships with the program: fonts, code lists, plans, icons, styles, translations, help."""

from __future__ import annotations

from pathlib import Path

_ROOT = Path(__file__).resolve().parent


def path(*parts: str) -> Path:
    """Where a packaged file or folder lies: `path("fonts", "HanaMinA.ttf")`.

    The answer is right in a checkout, in an installed wheel and inside a PyInstaller folder,
    where the modules of the application keep a `__file__` beside their data. Nothing is opened:
    whether the file is there is found out by whoever reads it.
    """
    return _ROOT.joinpath(*parts)
