"""A crash of the program leaves no image of its memory on the disk."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[3]

CRASH = """
import os, resource, sys
from pathlib import Path
from tests.factories.vaults import reopen
_soft, hard = resource.getrlimit(resource.RLIMIT_CORE)
resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))
vault = reopen(Path(sys.argv[1]))
print(resource.getrlimit(resource.RLIMIT_CORE), flush=True)
os.abort()
"""


def test_a_process_with_an_open_vault_may_leave_no_core_file(folder: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", CRASH, str(folder)],
        cwd=ROOT,
        env=os.environ,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == -signal.SIGABRT
    assert done.stdout == "(0, 0)\n"
