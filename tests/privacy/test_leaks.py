"""Nothing readable on disk: marked words go through every function, then every file is searched."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.factories.ledgers import write_xlsx
from tests.factories.pictures import paper, photo
from tests.privacy.markers import ENCODINGS, MARKERS, found_in
from tests.privacy.watched import Watched, watch

GIVEN = {"roster.xlsx", "scan.pdf", "photo.jpg", "password", "wrong", "phrase"}
"""What the user has on the disk already, and gives to the program."""
SAVED = {"saved.pdf"}
"""What the user saves on purpose."""

# Every name under which something of ours may lie on a disk, and why it may.
KNOWN_KINDS = re.compile(
    r"""
      (?:vault|new|county)/(?:\.restoring/|backups/\.making/)?records-\d+\.db(?:-wal|-shm|-journal)?
    | (?:vault|new|county)/keys(?:-before-[\d-]+)?\.json(?:\.new)?  # users' names, slots
    | (?:vault|new|county)/(?:backups/)?\.lock | (?:vault|new|county)/open  # empty
    | (?:vault|new|county)/blobs/[0-9a-f]{64}\.age(?:\.part)?  # encrypted
    | stick/yidai-blobs/[0-9a-f]{2}/[0-9a-f]{64}\.age(?:\.part)?  # encrypted
    | (?:vault|new|county)/attempts\.txt  # slot and time
    | (?:vault/backups|stick)/[\w-]+\.yidai-backup(?:\.part)?  # encrypted
    | (?:vault/sent|stick|county)/[\w.-]+\.yidai(?:\.part)?  # encrypted
    | county  # a file without a name, for the ciphertext of a bundle that is taken in
    | stick/[\w-]+\.yidai-receipt(?:\.part)?  # the county's signature
    | stick/pack\.zip(?:\.new)?  # the township pack, encrypted
    | home/yidai/marks/[0-9a-f-]+\.json(?:\.new)?  # a laptop, a number, a digest
    """,
    re.VERBOSE,
)


@dataclass(frozen=True)
class Run:
    """Everything was done once, under watch, below `folder`."""

    folder: Path
    watched: Watched
    markers: dict[str, str]


def test_no_piece_that_was_written_to_a_file_holds_a_marked_word(run: Run) -> None:
    assert len(run.watched.written) > 500
    leaks = [
        (path, name)
        for path, data in run.watched.written
        if not is_saved(run, path)
        for name in found_in(data, run.markers)
    ]
    assert leaks == []


def test_no_file_that_is_left_holds_a_marked_word(run: Run) -> None:
    files = [path for path in run.folder.rglob("*") if path.is_file() and path.name not in GIVEN | SAVED]
    assert len(files) > 10
    leaks = [(path.name, name) for path in files for name in found_in(path.read_bytes(), run.markers)]
    assert leaks == []


def test_only_files_of_known_kinds_are_made_and_none_elsewhere(run: Run) -> None:
    of_python = ("/dev/null", "/dev/tty", "/__pycache__/")
    made = {path for path in run.watched.touched if not any(part in path for part in of_python)}
    unknown = {path for path in made if not is_saved(run, path) and not is_known(run, path)}
    assert made
    assert unknown == set()
    assert run.watched.memory_files == 0


def test_what_is_printed_and_a_bugs_report_hold_no_marked_word(run: Run) -> None:
    assert b"ValueError" in run.watched.out
    assert found_in(run.watched.out, run.markers) == []


def test_the_words_did_go_through_and_a_search_for_them_finds_them(run: Run) -> None:
    assert found_in((run.folder / "password").read_bytes(), run.markers) == ["password"]
    assert (run.folder / "saved.pdf").read_bytes().startswith(b"%PDF")
    for encoding in ENCODINGS:
        assert "name" in found_in(b"..." + MARKERS["name"].encode(encoding), run.markers)


def test_no_socket_is_opened_by_the_villages_or_the_countys_program(run: Run) -> None:
    assert run.watched.calls == []


def is_saved(run: Run, path: str) -> bool:
    return path in {str(run.folder / name) for name in SAVED | {"phrase"}} or path.startswith(
        f"{run.folder}/saved.pdf"
    )


def is_known(run: Run, path: str) -> bool:
    return path.startswith(f"{run.folder}/") and bool(KNOWN_KINDS.fullmatch(path[len(str(run.folder)) + 1 :]))


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Run:
    folder = tmp_path_factory.mktemp("leaks") / "all"
    home = folder / "home"
    home.mkdir(parents=True)
    (folder / "password").write_text(MARKERS["password"], "utf-8")
    (folder / "wrong").write_text(MARKERS["wrong password"], "utf-8")
    write_xlsx(
        folder / "roster.xlsx",
        ["姓名", "性别", "身份证号码", "联系电话", "毒品种类", "现住址", "备注"],
        [
            MARKERS["name"],
            "男",
            MARKERS["ID number"],
            MARKERS["telephone"],
            MARKERS["drug kind"],
            MARKERS["address"],
            MARKERS["free text"],
        ],
    )
    (folder / "scan.pdf").write_bytes(paper() + b"\n%" + MARKERS["scan"].encode() + b"\n")
    (folder / "photo.jpg").write_bytes(photo(comment=MARKERS["photo"].encode()))
    watched = watch("tests.privacy.everything", folder, home=home)
    phrase = (folder / "phrase").read_text("utf-8")
    return Run(folder, watched, {**MARKERS, "phrase": phrase, "part of the phrase": phrase[:6]})
