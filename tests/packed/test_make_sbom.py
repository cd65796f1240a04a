"""The bill of materials names all that is shipped, and nothing that is not."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest

from scripts.packed.make_sbom import make_sbom

ROOT = Path(__file__).resolve().parents[2]


def test_every_locked_library_is_in_the_bill_with_its_version_and_digests(tmp_path: Path) -> None:
    locked = re.findall(
        r"^([\w.-]+)==(\S+)", (ROOT / "requirements/run.txt").read_text("utf-8"), re.MULTILINE
    )
    bill = json.loads(make_sbom(ROOT, tmp_path, "1.2.3"))
    named = {(part["name"], part.get("version")): part for part in bill["components"]}
    # The two that PyInstaller is told to leave out.
    missing = {name for name, version in locked if (name, version) not in named}
    assert missing == {"pip", "setuptools"}
    assert all(named["reportlab", v]["properties"] for name, v in locked if name == "reportlab")
    assert bill["metadata"]["component"]["version"] == "1.2.3"


def test_only_the_countys_bill_has_the_driver_of_its_server(tmp_path: Path) -> None:
    for lock, there in (("run.txt", False), ("county.txt", True)):
        bill = json.loads(make_sbom(ROOT, tmp_path, "1", lock=lock))
        assert ("psycopg" in {part["name"] for part in bill["components"]}) is there


def test_the_bill_tells_every_program_of_the_folder_by_its_digest(tmp_path: Path) -> None:
    shutil.copy("/bin/echo", tmp_path / "yidai")
    files = [
        part for part in json.loads(make_sbom(ROOT, tmp_path, "1"))["components"] if part["type"] == "file"
    ]
    assert [part["name"] for part in files] == ["yidai"]
    assert re.fullmatch("[0-9a-f]{64}", files[0]["hashes"][0]["content"])


def test_the_fonts_and_what_is_compiled_in_are_told(tmp_path: Path) -> None:
    names = {part["name"] for part in json.loads(make_sbom(ROOT, tmp_path, "1"))["components"]}
    assert {"HanaMinA, HanaMinB", "PDFium"} <= names


def test_the_same_folder_gives_the_same_bytes(tmp_path: Path) -> None:
    assert make_sbom(ROOT, tmp_path, "1") == make_sbom(ROOT, tmp_path, "1")


def test_a_library_that_the_page_of_licences_does_not_know_stops_the_build(tmp_path: Path) -> None:
    for path in ("requirements/county.txt", "docs/licences.md"):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / path, tmp_path / path)
    lock = tmp_path / "requirements/county.txt"
    lock.write_text(lock.read_text("utf-8") + "stranger==1.0 \\\n", "utf-8")
    with pytest.raises(LookupError):
        make_sbom(tmp_path, tmp_path, "1", lock="county.txt")
