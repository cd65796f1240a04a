"""What a system makes on a stick for itself keeps nobody from the bundles beside it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.bundles.files_within import files_within

ROOT = Path(__file__).resolve().parents[3]
LISTED = """
import sys
from pathlib import Path
from app.bundles.files_within import files_within
print([path.name for path in files_within(Path(sys.argv[1]), ".yidai")])
"""


def test_bundles_lie_beside_each_other_and_in_folders(tmp_path: Path) -> None:
    (tmp_path / "清溪镇").mkdir()
    for name in ("b.yidai", "a.yidai", "清溪镇/c.yidai", "a.yidai.part", "a.txt"):
        (tmp_path / name).touch()
    assert [path.name for path in files_within(tmp_path, ".yidai")] == ["a.yidai", "b.yidai", "c.yidai"]


@pytest.mark.skipif(sys.platform == "win32", reason="access is taken away with chmod")
def test_a_folder_that_nobody_may_look_into_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "lost+found").mkdir(mode=0o000)
    (tmp_path / "a.yidai").touch()
    # Whoever runs tests as root may look into anything; without that right root is anybody.
    anybody = ["setpriv", "--bounding-set", "-all", "--inh-caps", "-all"] if os.geteuid() == 0 else []
    done = subprocess.run(
        [*anybody, sys.executable, "-c", LISTED, tmp_path],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stdout == "['a.yidai']\n"


def test_a_stick_that_is_gone_is_no_empty_stick(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file"):
        files_within(tmp_path / "gone", ".yidai")
