"""What is kept in git: no address of a registry, no path of a machine, nobody's ID number."""

from __future__ import annotations

import re
import subprocess
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

# Spelled with [.] and [/] so that this file does not find itself.
REGISTRIES = re.compile(
    rb"pypi[.]org|pythonhosted[.]org|npmjs[.](?:org|com)|yarnpkg[.]com|deb[.]debian[.]org|debian[.]org/debian"
    rb"|archive[.]ubuntu[.]com|crates[.]io|proxy[.]golang|tuna[.]tsinghua|mirrors[.]\w+[.]|npmmirror[.]com"
    rb"|index-url[ =]+\S*:[/][/]"
)
HOMES = re.compile(rb"[/]home/[a-z][\w-]*/|[/]root/|[/]Users/\w+/|\b[A-Z]:\\+Users\\")

# Seventeen digits with a birthday inside and a check character; made-up ones begin with 999999.
ID_NUMBER = re.compile(
    rb"(?<![0-9A-Za-z])(?!999999)[1-9]\d{5}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]"
    rb"(?![0-9A-Za-z])"
)
NEW_LINE = b"\n"
SPREADSHEETS = {".xlsx", ".xlsm", ".ods"}
FONTS = {".ttf"}  # 90 MB of outlines, held to their digests by tests/resources/test_fonts.py


def test_no_file_names_a_registry() -> None:
    assert found_in_files(REGISTRIES) == []


def test_no_file_names_somebodys_home_folder() -> None:
    assert found_in_files(HOMES) == []


def test_no_file_names_the_folder_in_which_it_was_written() -> None:
    assert len(ROOT.parts) > 1
    assert found_in_files(re.compile(re.escape(f"{ROOT.as_posix()}/").encode())) == []


def test_no_file_holds_an_id_number_that_could_be_somebodys() -> None:
    assert found_in_files(ID_NUMBER) == []


@pytest.mark.parametrize(
    ("text", "is_found"),
    [
        ("the number 110000" + "19900307" + "123X.", True),
        ("999999" + "19900307" + "123X", False),
        ("110000" + "19901307" + "1234", False),
        ("1110000" + "19900307" + "1234", False),
    ],
)
def test_an_id_number_is_told_from_other_long_numbers(text: str, is_found: bool) -> None:
    assert bool(ID_NUMBER.search(text.encode())) is is_found


@pytest.mark.parametrize(
    "line",
    ["--index-url=http:" + "//mirror/simple", "files.python" + "hosted.org", "see https://pypi" + ".org/p"],
)
def test_a_registry_would_be_seen(line: str) -> None:
    assert REGISTRIES.search(line.encode())


def test_every_script_may_be_run() -> None:
    """Whatever begins with #! is executable in git itself, which a checkout on Windows keeps too."""
    modes = {path: mode for path, mode in tracked() if mode != "120000"}
    with_shebang = {path for path in modes if first_bytes(path) == b"#!"}
    assert {path for path in with_shebang if modes[path] != "100755"} == set()
    assert {".ci/run", "scripts/run", "scripts/setup", "scripts/test"} <= with_shebang


def tracked() -> list[tuple[str, str]]:
    """The files that git keeps and that are there, each with its mode."""
    listing = subprocess.run(["git", "ls-files", "-s", "-z"], cwd=ROOT, capture_output=True, check=True)
    entries = (line.split("\t") for line in listing.stdout.decode().split("\0") if line)
    return [(path, about[:6]) for about, path in entries if (ROOT / path).is_file()]


def first_bytes(path: str) -> bytes:
    with (ROOT / path).open("rb") as file:
        return file.read(2)


def found_in_files(pattern: re.Pattern[bytes]) -> list[str]:
    """Where a pattern stands: file and line, never what stands there (it may be a real number)."""
    return [
        f"{name}:{content.count(NEW_LINE, 0, hit.start()) + 1}"
        for path, _mode in tracked()
        for name, content in contents(path)
        for hit in pattern.finditer(content)
    ]


def contents(path: str) -> Iterator[tuple[str, bytes]]:
    """A file's bytes; of a spreadsheet, the bytes of each of its sheets as well."""
    file = ROOT / path
    if file.suffix in FONTS:
        return
    yield path, file.read_bytes()
    if file.suffix in SPREADSHEETS and zipfile.is_zipfile(file):
        with zipfile.ZipFile(file) as sheets:
            for sheet in sheets.infolist():
                if sheet.file_size < 20_000_000:  # a ledger kept because it is a bomb stays packed
                    yield f"{path}!{sheet.filename}", sheets.read(sheet)
