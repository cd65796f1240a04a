"""One morning on a real screen, so that what only a window manager does is seen with every test run."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent


def test_a_window_manager_gives_the_keys_to_the_window_that_asks_for_them() -> None:
    command = [sys.executable, "-m", "tests.stories", "-k", "morning"]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=300)

    assert "1 passed" in told.stdout, told.stdout + told.stderr
