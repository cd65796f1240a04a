"""The command lines as real processes: what a script, a terminal and another user of the machine see."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.factories.ledgers import SAMPLES
from tests.factories.vaults import PASSWORD

VILLAGE, COUNTY = "ui.commands.begin", "ui.commands.county"


@pytest.fixture
def environment(machine: Path) -> dict[str, str]:
    """As it is, without a display and without a choice of language."""
    left_out = ("DISPLAY", "WAYLAND_DISPLAY", "YIDAI_LANGUAGE", "QT_QPA_PLATFORM")
    return {name: value for name, value in os.environ.items() if name not in left_out}


def start(program: str, *words: object) -> list[str]:
    """The words that start a console script from this interpreter."""
    return [sys.executable, "-c", f"from {program} import main; main()", *map(str, words)]


def test_a_refusal_is_one_sentence_on_the_error_stream_and_exit_code_1(desk, environment, tmp_path) -> None:
    wrong = tmp_path / "wrong.txt"
    wrong.write_text("青山不改 2027", "utf-8")
    words = ("list", "people", "--vault", desk.vault, "--password-file", wrong)
    done = subprocess.run(start(VILLAGE, *words), capture_output=True, env=environment, check=False)
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.decode().startswith("密码不对")
    assert done.stderr.count(b"\n") == 1


def test_without_a_terminal_nobody_waits_for_a_password(desk, environment) -> None:
    done = subprocess.run(
        start(COUNTY, "status", "--home", desk.home),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        env=environment,
        check=False,
        timeout=60,
    )
    assert (done.returncode, done.stdout) == (1, b"")
    assert "--password-file" in done.stderr.decode()


@pytest.mark.parametrize("encoding", ["utf-8", "gb2312", "ascii"])
def test_json_is_json_in_every_encoding_of_the_terminal(desk, at_vault, environment, encoding: str) -> None:
    done = subprocess.run(
        start(VILLAGE, "list", "people", *at_vault, "--json"),
        capture_output=True,
        env=environment | {"PYTHONIOENCODING": encoding},
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    people = json.loads(done.stdout.decode(encoding))
    assert {"欧阳㛃", "李𬱖", "王䶮"} <= {person["name"] for person in people}


def test_a_name_that_the_terminal_cannot_show_ends_no_list(desk, at_vault, environment) -> None:
    done = subprocess.run(
        start(VILLAGE, "list", "people", *at_vault),
        capture_output=True,
        env=environment | {"PYTHONIOENCODING": "gb2312"},
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert len(done.stdout.decode("gb2312").splitlines()) == 26


def test_a_reader_that_stops_reading_makes_no_noise(desk, at_vault, environment) -> None:
    listing = subprocess.Popen(
        start(VILLAGE, "import", "roster", SAMPLES / "花名册.xlsx", "--dry-run", *at_vault),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment,
    )
    assert listing.stdout is not None
    listing.stdout.close()
    assert listing.stderr is not None
    told = listing.stderr.read()
    listing.stderr.close()
    listing.wait()
    assert b"Traceback" not in told


def test_a_password_typed_at_the_terminal_is_not_shown(desk, environment) -> None:
    import pty

    terminal, inside = pty.openpty()
    asked = subprocess.Popen(
        start(VILLAGE, "status", "--vault", desk.vault),
        stdin=inside,
        stdout=subprocess.PIPE,
        stderr=inside,
        env=environment,
        start_new_session=True,
    )
    os.close(inside)
    seen = b""
    while not seen.rstrip().endswith(b":"):
        seen += os.read(terminal, 100)
    os.write(terminal, PASSWORD.encode() + b"\n")
    out, _nothing = asked.communicate(timeout=60)
    os.set_blocking(terminal, False)
    seen += rest_of(terminal)
    os.close(terminal)
    assert asked.returncode == 0
    assert "云溪村：人员26人" in out.decode()
    assert "密码" in seen.decode()
    assert PASSWORD not in seen.decode()


def test_no_process_of_ours_carries_the_password_on_its_command_line(desk, environment, at_vault) -> None:
    ours = subprocess.Popen(
        start(VILLAGE, "import", "roster", SAMPLES / "花名册.xlsx", "--dry-run", *at_vault),
        stdout=subprocess.DEVNULL,
        env=environment,
    )
    lines = []
    while ours.poll() is None:
        lines += [command_line(folder) for folder in Path("/proc").glob("[0-9]*")]
    assert ours.returncode == 0
    assert any(b"roster" in line for line in lines)
    assert not any(PASSWORD.encode() in line for line in lines)


def command_line(folder: Path) -> bytes:
    try:
        return (folder / "cmdline").read_bytes()
    except OSError:
        return b""


def rest_of(terminal: int) -> bytes:
    try:
        return os.read(terminal, 10_000)
    except OSError:
        return b""
