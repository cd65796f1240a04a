"""The text of Windows' version resource, read as PyInstaller reads it: as one expression."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from scripts.packed.version_resource import write_version_resource


def test_windows_shows_name_and_version(tmp_path: Path) -> None:
    path = write_version_resource(tmp_path / "new" / "yidai.version", "yidai", "0.10.2")

    told = ast.parse(path.read_text("utf-8"), mode="eval").body

    assert isinstance(told, ast.Call)
    fixed = {word.arg: word.value for word in told.keywords if isinstance(word.value, ast.Call)}["ffi"]
    numbers = next(word.value for word in fixed.keywords if word.arg == "filevers")
    assert ast.literal_eval(numbers) == (0, 10, 2, 0)
    strings = {
        ast.literal_eval(one.args[0]): ast.literal_eval(one.args[1])
        for one in ast.walk(told)
        if isinstance(one, ast.Call) and isinstance(one.func, ast.Name) and one.func.id == "StringStruct"
    }
    assert strings["ProductName"] == "一人一袋 Yidai"
    assert strings["OriginalFilename"] == "yidai.exe"
    assert strings["ProductVersion"] == "0.10.2"


def test_a_version_that_windows_cannot_hold_stops_the_packing(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="invalid literal"):
        write_version_resource(tmp_path / "v", "yidai", "0.1.rc1")
