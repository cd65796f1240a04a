"""What knows Qt is imported in the window's thread, in the order that is written down."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from scripts.module_order import orders
from tests.no_qt_beside import EXIT
from ui.ledger_rooms import LEDGER_ROOMS
from ui.modules import Modules, import_beside, in_order, knows_qt, wanted

ROOT = Path(__file__).resolve().parents[2]


def test_the_written_order_is_that_in_which_they_are_imported() -> None:
    written = {which: in_order(which) for which in Modules}
    assert written == orders(), "python -m scripts.module_order"


@pytest.mark.parametrize("which", Modules)
def test_the_steps_are_for_the_window_and_end_with_what_was_wanted(which: Modules) -> None:
    steps = [step.args[0] for step in import_beside(which)]  # type: ignore[attr-defined]
    assert all(knows_qt(module) for module in steps)
    assert set(steps) >= {module for module in wanted(which) if knows_qt(module)}
    assert len(steps) > 50


def test_the_ledgers_of_all_pages_are_among_the_pages() -> None:
    assert set(LEDGER_ROOMS.values()) <= set(wanted(Modules.VILLAGE_PAGES))


def test_whoever_imports_beside_the_window_leaves_qt_alone() -> None:
    script = """
import threading
from tests.no_qt_beside import forbid_qt_beside
forbid_qt_beside()
from ui.modules import Modules, import_beside
for which in Modules:
    left = []
    beside = threading.Thread(target=lambda: left.extend(import_beside(which)))
    beside.start()
    beside.join()
    for step in left:
        step()
"""
    run = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert run.returncode == 0, run.stderr


def test_the_watch_of_the_tours_sees_an_import_beside_the_window() -> None:
    script = """
import threading
from importlib import import_module
from tests.no_qt_beside import forbid_qt_beside
forbid_qt_beside()
import ui.words
threading.Thread(target=import_module, args=("json",)).start()
threading.Thread(target=import_module, args=("ui.reasons",)).start()
"""
    run = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert (run.returncode, run.stderr.splitlines()[-1]) == (
        EXIT,
        "ui.reasons is imported beside the window",
    )
