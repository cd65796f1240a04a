"""PySide6 6.12 under Python 3.11: the program must survive more than a few thousand calls."""

from __future__ import annotations

import subprocess
import sys

MANY_CALLS = """
import ui
from PySide6.QtCore import QObject
thing = QObject()
for _ in range(20_000):
    thing.setParent(None)
    thing.destroyed.emit()
print("alive")
"""


def test_tens_of_thousands_of_calls_without_a_result_do_not_end_the_program() -> None:
    done = subprocess.run(
        [sys.executable, "-c", MANY_CALLS], capture_output=True, text=True, timeout=60, check=False
    )

    assert done.stdout.strip() == "alive", done.stderr
