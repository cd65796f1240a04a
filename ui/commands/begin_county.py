"""Where `yidai-county` begins: the window at once, or the command line.

Nothing else is loaded before the unlock window stands there.
"""

from __future__ import annotations

import sys

from app.importing.child_command import run_if_child
from ui.commands.begin import TOUR, prepare_window, prepare_windows_without_a_screen

WINDOW = "window"


def main() -> None:
    """The console script: without words the window of the usual store, `window --home DIR` of another."""
    run_if_child(sys.argv)
    if sys.argv[1:2] in ([], [WINDOW]):
        prepare_window()
        from ui.commands.county_window import window

        sys.exit(window.main(sys.argv[2:], prog_name="yidai-county window", standalone_mode=False) or 0)
    if sys.argv[1] == TOUR:
        prepare_windows_without_a_screen()
    from ui.commands.county import main as command_line

    command_line()
