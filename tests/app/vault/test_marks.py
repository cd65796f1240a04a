"""The mark beside a vault: where it cannot be written, the words say where and that nothing is lost."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from app.errors import Trouble
from app.vault.marks import Mark, read_mark, write_mark


def test_what_is_noted_is_read_again(tmp_path: Path) -> None:
    mark = Mark("laptop", 7, "00" * 32)
    write_mark(tmp_path / "张三 的" / "marks", "vault", mark)
    assert read_mark(tmp_path / "张三 的" / "marks", "vault") == mark


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a folder where not even root may write")
def test_a_folder_that_cannot_be_written_is_named() -> None:
    with pytest.raises(Trouble, match="marks_not_writable") as told:
        write_mark(Path("/proc/1"), "vault", Mark("laptop", 7, "00" * 32))
    assert told.value.facts["folder"] == "/proc/1"
