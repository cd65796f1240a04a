"""Live the stories on a screen of X with a window manager; pytest's own words may follow."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.stories.screen import screen_with_window_manager

HERE = Path(__file__).parent

stories = [str(HERE / name) for name in ("a_morning.py", "test_a_month.py")]

with screen_with_window_manager() as environment:
    command = [sys.executable, "-m", "pytest", "-q", *stories, *sys.argv[1:]]
    sys.exit(subprocess.run(command, env=environment, check=False, cwd=HERE.parent.parent).returncode)
