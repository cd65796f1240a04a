"""The unlock window stands there before what it does not show is loaded."""

from __future__ import annotations

import subprocess
import sys

NOT_SHOWN = (
    "_hashlib",
    "signal",
    "sqlalchemy",
    "app.bundles.names",
    "app.vault.open_vault",
    "app.vault.place",
    "ui.bug_dialog",
    "ui.clipboard_guard",
    "ui.parts.form",
    "ui.reasons",
    "ui.vault.idle_lock",
)
_BEGINS = f"""
import sys
from ui.commands.begin import prepare_window
prepare_window()
import ui.start
print(*(name for name in {NOT_SHOWN!r} if name in sys.modules))
"""


def test_what_the_unlock_window_does_not_show_is_loaded_after_it() -> None:
    told = subprocess.run([sys.executable, "-c", _BEGINS], capture_output=True, text=True, check=True)
    assert told.stdout.split() == []
