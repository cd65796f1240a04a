"""Write down in which order the modules of the windows are imported: `python -m scripts.module_order`.

`tests/ui/test_modules.py` says when it has to be done again.
"""

from __future__ import annotations

import re
import subprocess
import sys

import resources
from ui.modules import Modules, wanted

_LINE = re.compile(r"import time:\s*\d+ \|\s*\d+ \|\s*(\S+)")
_MARK = "-- "
_BEGINS = {
    Modules.VILLAGE_WINDOW: "ui.start",
    Modules.COUNTY_WINDOW: "ui.county.start",
}
_THEN = {
    Modules.VILLAGE_WINDOW: Modules.VILLAGE_PAGES,
    Modules.COUNTY_WINDOW: Modules.COUNTY_PAGES,
}
_OURS = ("app.", "ui.", "PySide6.")


def orders() -> dict[Modules, list[str]]:
    """As they come in a process of its own for each program."""
    found: dict[Modules, list[str]] = {}
    for window, first in _BEGINS.items():
        told = _told(window, first)
        for part in told.split(_MARK)[1:]:
            which, _line, lines = part.partition("\n")
            names = _LINE.findall(lines)
            found[Modules(which.strip())] = [name for name in names if name.startswith(_OURS)]
    return found


def main() -> None:
    folder = resources.path("modules")
    folder.mkdir(exist_ok=True)
    for which, names in orders().items():
        folder.joinpath(f"{which}.txt").write_text("\n".join(names) + "\n", encoding="utf-8", newline="\n")
        print(which, len(names))


def _told(window: Modules, first: str) -> str:
    script = [
        "import sys",
        "from importlib import import_module",
        "from ui.commands.begin import prepare_window",
        "prepare_window()",
        f"import {first}",
    ]
    for which in (window, _THEN[window]):
        script.append(f"print({_MARK + which!r}, file=sys.stderr, flush=True)")
        script += [f"import_module({module!r})" for module in wanted(which)]
    command = [sys.executable, "-X", "importtime", "-c", "\n".join(script)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stderr


if __name__ == "__main__":
    main()
