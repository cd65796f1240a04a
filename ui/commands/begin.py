"""Where `yidai` begins: the window at once, or the command line.

The unlock window must stand there before anything else is loaded, so this module imports next to
nothing; which way it goes decides what is imported then.
"""

from __future__ import annotations

import gc
import os
import sys

from app.importing.child_command import run_if_child
from ui.attachments.looking import run_if_looking
from ui.plain_imports import import_plainly
from ui.read_in_a_row import read_first

TOUR = "tour"
PROBE = ["update", "--probe"]


def main() -> None:
    """The console script."""
    run_if_child(sys.argv)
    run_if_looking(sys.argv)
    if len(sys.argv) == 1:
        prepare_window()
        from ui.start import run_window

        sys.exit(run_window(sys.argv))
    if sys.argv[1] == TOUR or sys.argv[1:] == PROBE:
        prepare_windows_without_a_screen()
    from ui.commands.village import main as command_line

    command_line()


def prepare_window() -> None:
    """Before Qt is loaded for a window. Nothing is collected while it is: what is imported stays, and the
    window has a collector of its own (`ui.garbage`).
    """
    gc.disable()
    read_first()
    import_plainly()


def prepare_windows_without_a_screen() -> None:
    """The tour and the probe of a new version draw real windows, but on no screen: that runs anywhere and
    disturbs nobody.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtWidgets import QApplication

    # Qt keeps the one application object alive; the command line finds it.
    QApplication([sys.argv[0]]).setProperty("speaks_itself", True)
