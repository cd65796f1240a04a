"""How the reading process is started, from source and from the packed program alike."""

from __future__ import annotations

import sys
from pathlib import Path

CHILD_WORD, FILL_WORD = "--read-a-ledger", "--fill-a-form"
"""The packed program has no interpreter of its own: its start calls `run_if_child` first."""

_MODULES = {CHILD_WORD: "app.importing.child", FILL_WORD: "app.reports.fill_child"}
_BOOT = "import sys; sys.path += sys.argv[1:]; from {0} import main; sys.exit(main())"


def child_command(word: str = CHILD_WORD) -> list[str]:
    """The command line: no file of the user's on it, no user site, no environment, no bytecode.

    From source it is the interpreter, isolated, told where this program and its libraries live
    (`-I -m` alone would only find an installed one); the site's own start-up takes a quarter of the
    child's. Packed by PyInstaller it is the program itself with the word.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, word]
    root = Path(__file__).resolve().parents[2]
    libraries = [folder for folder in sys.path if folder.endswith(("site-packages", "dist-packages"))]
    boot = _BOOT.format(_MODULES[word])
    return [sys.executable, "-I", "-S", "-B", "-X", "utf8", "-c", boot, str(root), *libraries]


def run_if_child(arguments: list[str]) -> None:
    """Become the reading process if the command line says so; else return at once."""
    word = arguments[1] if len(arguments) > 1 else ""
    if word == CHILD_WORD:
        from app.importing.child import main

        sys.exit(main())
    if word == FILL_WORD:
        from app.reports.fill_child import main as fill

        sys.exit(fill())
