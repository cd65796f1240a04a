"""Nothing readable on disk: marked words go through every function, then every file is searched."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.factories.ledgers import write_xlsx
from tests.factories.pictures import paper, photo
from tests.factories.postgres import PASSWORD as SERVER_PASSWORD
from tests.factories.postgres import PostgresServer
from tests.privacy.every_command import RAN, all_names
from tests.privacy.everything import LOADED
from tests.privacy.markers import ENCODINGS, MARKERS, found_in
from tests.privacy.watched import ROOT, Watched, watch
from ui.commands.county import county
from ui.commands.village import village

GIVEN = {"roster.xlsx", "scan.pdf", "photo.jpg", "password", "new-password", "wrong", "phrase"}
GIVEN |= {"phrase-2", "template.xlsx", "server-password"}
"""What the user has on the disk already, and gives to the program."""
SAVED = {"saved.pdf"}
"""What the user saves on purpose."""

# Every name under which something of ours may lie on a disk, and why it may.
KNOWN_KINDS = re.compile(
    r"""
      VAULT/(?:\.restoring/|backups/\.making/)?records-\d+\.db(?:-wal|-shm|-journal)?
    | VAULT/keys(?:-before-[\d-]+)?\.json(?:\.new)?  # users' names, slots
    | VAULT/(?:backups/)?\.lock | VAULT/open  # empty
    | VAULT/(?:blobs|excerpts)/[0-9a-f]{64}\.age(?:\.part)?  # encrypted
    | stick/yidai-blobs/[0-9a-f]{2}/[0-9a-f]{64}\.age(?:\.part)?  # encrypted
    | VAULT/recovery\.json(?:\.new)?  # a question to the county, sealed
    | VAULT/attempts\.txt  # slot and time
    | (?:VAULT/backups|stick)/[\w-]+\.yidai-backup(?:\.part)?  # encrypted
    | (?:VAULT/sent|stick(?:/\d{9})?|VAULT)/[\w.-]+\.yidai(?:-transfer)?(?:\.part)?  # encrypted
    | VAULT  # a file without a name, for the ciphertext of a bundle that is taken in
    | stick/[\w-]+\.yidai-receipt(?:\.part)?  # the county's signature
    | stick/pack(?:-2)?\.zip(?:\.new)?  # the township pack, encrypted
    | stick/locked\.pdf(?:\.part|\.new)?  # a bag, encrypted
    | stick/(?:\d{9}/)?[\w-]+\.yidai-(?:county|recovery|recovered)(?:\.part|\.new)?  # keys, signed or sealed
    | county/postgres\.json(?:\.new)?  # where the server is; its password is sealed
    | (?:built|program)/.+ | program/yidai | stick/yidai-[\w.-]+\.update(?:\.part)?  # a program
    | home(?:/[a-z0-9_]{8})?  # Python tries whether it may write there; a program that is packed
    | home/yidai/last-errors\.txt(?:\.new)?  # places in the program
    | (?:home/yidai|practice)/marks/[0-9a-f-]+\.json(?:(?:\.\d+)?\.new)?  # a laptop, a number, a digest
    """.replace("VAULT", "(?:home/yidai/vault|new|begun|successor|county|county-2|other|practice/vault)"),
    re.VERBOSE,
)
WRITES = re.compile(
    r"\.write_(?:bytes|text)\(|os\.open\(|\.open\(\"[wxa]b?\"|publish(?:_bytes)?\(|save_file\(|replace_file\(|\.rename\("
)
NOT_LOADED: dict[str, str] = {}
NOT_RUN = {
    "village tour": "is given no records: it invents a village of its own and photographs it",
    "county tour": "is given no records: it invents a county of its own and photographs it",
}


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


def test_no_piece_that_was_sent_to_the_countys_server_holds_a_marked_word(run: Run) -> None:
    assert len(run.watched.sent) > 100
    assert [name for data in run.watched.sent for name in found_in(data, run.markers)] == []


def test_no_file_that_is_left_holds_a_marked_word(run: Run) -> None:
    files = [
        path
        for path in run.folder.rglob("*")
        if path.is_file() and path.name not in GIVEN | SAVED and path.parent.name != "out"
    ]
    assert len(files) > 10
    leaks = [(path.name, name) for path in files for name in found_in(path.read_bytes(), run.markers)]
    assert leaks == []


def test_only_files_of_known_kinds_are_made_and_none_elsewhere(run: Run) -> None:
    of_python = ("/dev/null", "/dev/tty", "/__pycache__/")
    made = {path for path in run.watched.touched if not any(part in path for part in of_python)}
    unknown = {path for path in made if not is_saved(run, path) and not is_known(run, path)}
    assert made
    assert sorted(unknown) == []
    assert run.watched.memory_files == 0


def test_what_is_printed_and_a_bugs_report_hold_no_marked_word(run: Run) -> None:
    assert b"ValueError" in run.watched.out
    assert found_in(run.watched.out, run.markers) == []


def test_the_words_did_go_through_and_a_search_for_them_finds_them(run: Run) -> None:
    assert found_in((run.folder / "password").read_bytes(), run.markers) == ["password"]
    assert (run.folder / "saved.pdf").read_bytes().startswith(b"%PDF")
    for encoding in ENCODINGS:
        assert "name" in found_in(b"..." + MARKERS["name"].encode(encoding), run.markers)


def test_no_socket_to_another_machine_is_opened_by_the_villages_or_the_countys_program(run: Run) -> None:
    """The county's server of this test answers on this machine, at a socket that is a file."""
    assert run.watched.calls == []


def test_every_command_of_both_programs_was_run(run: Run) -> None:
    """A new command goes into tests/privacy/every_command.py, or here with the reason why not."""
    lines = run.watched.out.decode().splitlines()
    ran = {line.removeprefix(RAN).strip() for line in lines if line.startswith(RAN)}
    there = {f"{name} {one}" for name, group in (("village", village), ("county", county))
             for one in all_names(group)}  # fmt: skip
    assert ran & set(NOT_RUN) == set()
    assert there - ran == set(NOT_RUN)


def test_every_part_of_the_program_that_writes_a_file_was_there(run: Run) -> None:
    """Whatever is new and writes must be reached by what is done here, or be named with the reason."""
    loaded = next(line for line in run.watched.out.decode().splitlines() if line.startswith(LOADED)).split()
    writers = {
        ".".join(path.relative_to(ROOT).with_suffix("").parts)
        for path in (ROOT / "app").rglob("*.py")
        if WRITES.search(path.read_text("utf-8"))
    }
    assert len(writers) > 15
    assert writers - set(loaded) == set(NOT_LOADED)


def is_saved(run: Run, path: str) -> bool:
    own = {str(run.folder / name) for name in SAVED | GIVEN}
    return path in own or path.startswith((f"{run.folder}/saved.pdf", f"{run.folder}/out/"))


def is_known(run: Run, path: str) -> bool:
    return path.startswith(f"{run.folder}/") and bool(KNOWN_KINDS.fullmatch(path[len(str(run.folder)) + 1 :]))


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory, postgres: PostgresServer) -> Run:
    folder = tmp_path_factory.mktemp("leaks") / "all"
    home = folder / "home"
    home.mkdir(parents=True)
    (folder / "password").write_text(MARKERS["password"], "utf-8")
    (folder / "new-password").write_text(MARKERS["new password"], "utf-8")
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
    (folder / "server-password").write_text(SERVER_PASSWORD, "utf-8")
    server = postgres.new_database().told
    url = f"postgresql://{server['user']}@/{server['dbname']}?host={server['host']}"
    watched = watch("tests.privacy.everything", folder, url, folder / "server-password", home=home)
    phrases = [(folder / name).read_text("utf-8") for name in ("phrase", "phrase-2")]
    secret = {f"phrase {number}": words for number, words in enumerate(phrases, 1)}
    secret["server's password"] = SERVER_PASSWORD
    parts = {f"part of {name}": words[:6] for name, words in secret.items()}
    return Run(folder, watched, {**MARKERS, **secret, **parts})
