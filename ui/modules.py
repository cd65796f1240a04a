"""Which modules the windows need beyond the first one, and how they come into memory without holding it up.

A class that is made of one of Qt's goes into a table of PySide6's. Under Python 3.11 nobody locks it, and the
window looks into it whenever it paints: a class that another thread makes in the moment in which that table
grows ends the program. So whatever knows Qt is imported in the window's thread, each module in the order in
which it does not ask for the next one, a few in a turn; all else is imported beside the window first.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from functools import partial
from importlib import import_module

import resources

_OF_WINDOWS = ("ui", "PySide6")


class Modules(StrEnum):
    """What is brought into memory at once, each after those above it of the same program."""

    VILLAGE_WINDOW = "village-window"
    VILLAGE_PAGES = "village-pages"
    COUNTY_WINDOW = "county-window"
    COUNTY_PAGES = "county-pages"


WANTED = {
    Modules.VILLAGE_WINDOW: (
        "app.vault.open_vault",
        "app.vault.create_vault",
        "ui.rooms",
        "ui.people.wiring",
    ),
    Modules.VILLAGE_PAGES: (
        "ui.preview.wiring",
        "ui.printing.wiring",
        "ui.settings.wiring",
        "ui.sending.wiring",
        "ui.importing.wiring",
        "ui.reports.wiring",
        "ui.keeping.wiring",
        "ui.ledgers.wiring",
        "ui.groups.ledgers",
        "ui.activities.ledgers",
        "ui.village.ledgers",
    ),
    Modules.COUNTY_WINDOW: ("app.vault.open_vault", "app.county.create_county", "ui.county.rooms"),
    Modules.COUNTY_PAGES: (
        "ui.county.take_in.wiring",
        "ui.county.matrix.wiring",
        "ui.county.problems.wiring",
        "ui.county.twins.wiring",
        "ui.county.report.wiring",
        "ui.county.villages.wiring",
        "ui.county.receipts.wiring",
        "ui.county.send_down.wiring",
        "ui.county.store.wiring",
        "ui.users.wiring",
    ),
}
SOMETIMES = (
    "ui.backups.failed_words",
    "ui.bug_dialog",
    "ui.bug_report",
    "ui.clipboard_guard",
    "ui.reasons",
    "ui.vault.form_step",
    "ui.vault.idle_lock",
    "ui.vault.unlocked_words",
)
"""What every window needs now and then, and not to be shown."""


def wanted(which: Modules) -> tuple[str, ...]:
    """Those that import all the others."""
    is_window = which in (Modules.VILLAGE_WINDOW, Modules.COUNTY_WINDOW)
    return (*WANTED[which], *(SOMETIMES if is_window else ()))


def in_order(which: Modules) -> list[str]:
    """All of them, each after those that it imports. `python -m scripts.module_order` writes this down;
    where it is not true any more, a turn of the window takes longer and no more.
    """
    return resources.path("modules", f"{which}.txt").read_text("utf-8").split()


def knows_qt(module: str) -> bool:
    return module.partition(".")[0] in _OF_WINDOWS


def import_beside(which: Modules) -> list[Callable[[], object]]:
    """Import what knows nothing of Qt, in whichever thread; what is left are steps for the window's."""
    modules = (*in_order(which), *wanted(which))
    for module in modules:
        if not knows_qt(module):
            import_module(module)
    return [partial(import_module, module) for module in modules if knows_qt(module)]


def import_now(which: Modules) -> None:
    """All at once, in the window's thread."""
    for step in import_beside(which):
        step()
