"""`yidai-county` on a PostgreSQL server: every command says what it says of a store in a file."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from app.clock import day_of, now
from db.postgres.engine import WRITING
from tests.factories.postgres import PASSWORD as SERVERS_PASSWORD
from tests.factories.postgres import PostgresServer
from tests.ui.commands.conftest import Answer
from ui.commands.county import county
from ui.commands.village import village

CODE = "999999100201"
READING = (
    ("status",),
    ("matrix", "--months", "3"),
    ("report", "--from", "2026-01-01", "--to", "2026-12-31"),
    ("report", "--from", "2026-01-01", "--to", "2026-12-31", "--village-code", CODE, "--figure", "visits"),
    ("reminders", "--month", f"{day_of(now()):%Y-%m}"),
    ("people", "--twice"),
    ("conflicts",),
    ("transfer",),
)


def test_every_command_says_the_same_of_both_stores(say, desk, at_vault, at_county, moved, tmp_path) -> None:
    at_server, stick = moved, desk.stick
    assert say(village, "export", "--to", stick, *at_vault).code == 0
    for at in (at_county, at_server):
        assert say(county, "take-in", stick, *at).code == 0
        assert say(county, "take-in", stick, *at, "--json").json[0]["outcome"] == "known"
    for words in READING:
        of_file, of_server = (say(county, *words, *at, "--json") for at in (at_county, at_server))
        assert (of_server.code, of_server.err) == (0, "")
        assert without_times(of_server.json) == without_times(of_file.json), words
    digests = [say(county, "check", *at, "--json").json for at in (at_county, at_server)]
    assert [one["good"] for one in digests] == [True, True]
    tag = say(county, "status", *at_server, "--json").json["laptops"][0]["tag"]
    named = ("--village-code", CODE, "--laptop", tag)
    assert say(county, "rebuild", *named, "--out", stick / "x.yidai", *at_server).code == 1
    out = tmp_path / "out"
    out.mkdir()
    for words in (
        ("report", "--from", "2026-01-01", "--to", "2026-12-31", "--out", out / "figures.xlsx"),
        ("matrix", "--out", out / "matrix.xlsx"),
        ("receipts", "--out", out),
        ("receipts", "--out", out, "--all", "--by-township"),
        ("send-down", "--to", out),
        ("rotate",),
        ("rotate", "--stolen"),
        ("revoke", *named),
        ("restored",),
        ("backup", "--to", out),
        ("check",),
    ):
        said = say(county, *words, *at_server)
        assert (said.code, said.err) == (0, ""), (words, said.out)
    kinds = {path.suffix for path in out.rglob("*")}
    assert kinds >= {".xlsx", ".yidai-receipt", ".yidai-county", ".yidai-backup"}


def test_a_store_begins_on_a_server_and_its_password_stays_off_the_command_line(
    say, desk, postgres: PostgresServer, secret, tmp_path
) -> None:
    url = url_of(postgres, postgres.new_database().told)
    at_new = ("--home", tmp_path / "new", "--password-file", desk.password)
    for wrong, words in (
        (url.replace("yidai_owner@", "yidai_owner:secret@"), "密码不能写在地址里"),
        ("postgresql://clerk@db.county/yidai?sslmode=require", "必须核对服务器的证书"),
    ):
        refused = say(county, "init", "--postgres", wrong, *at_new)
        assert (refused.code, refused.out) == (1, "")
        assert words in refused.err
    made = say(county, "init", "--postgres", url, "--postgres-password-file", secret, *at_new, "--json")
    assert (made.code, made.err) == (0, "")
    paper = tmp_path / "paper.txt"
    paper.write_text(made.json["recovery_phrase"], "utf-8")
    assert say(county, "init", "--typed-back", "--phrase-file", paper, *at_new).code == 0
    where = say(county, "server", *at_new)
    assert (where.code, str(postgres.folder) in where.out, SERVERS_PASSWORD in where.out) == (0, True, False)
    kept = "".join(
        path.read_text("utf-8", "replace") for path in (tmp_path / "new").iterdir() if path.is_file()
    )
    assert SERVERS_PASSWORD not in kept
    assert say(county, "status", *at_new, "--json").json["entries"] > 0
    told = tmp_path / "new" / "postgres.json"
    told.write_text(told.read_text("utf-8").replace(str(postgres.folder), str(tmp_path)), "utf-8")
    gone = say(county, "status", *at_new)
    assert (gone.code, gone.out) == (1, "")
    assert "没有回应" in gone.err


def test_a_clerk_works_with_a_password_of_the_own_until_let_go(say, desk, moved, tmp_path) -> None:
    theirs = tmp_path / "theirs.txt"
    theirs.write_text("a sentence of the second clerk", "utf-8")
    at_theirs = (*moved[:2], "--password-file", theirs)
    added = say(county, "users", "add", "唐敏", "--new-password-file", theirs, *moved, "--json")
    assert [(one["name"], one["role"]) for one in added.json] == [("县办", "county"), ("唐敏", "county")]
    assert say(county, "status", *at_theirs).code == 0
    assert "唐敏" in say(county, "access-log", *moved).out
    gone = say(county, "users", "disable", "唐敏", *moved, "--json")
    assert (gone.code, [one["can_unlock"] for one in gone.json]) == (0, [True, False])
    assert (say(county, "status", *at_theirs).code, say(county, "status", *moved).code) == (1, 0)
    assert say(county, "users", "disable", "王组长", *moved).code == 1  # of a village


def test_after_a_clerk_has_left_the_records_get_a_new_key_and_their_copies_stop(
    say, desk, at_vault, moved, postgres: PostgresServer, secret, tmp_path
) -> None:
    home, stick = Path(str(moved[1])), desk.stick
    assert say(village, "export", "--to", stick, *at_vault).code == 0
    assert say(county, "take-in", stick, *moved).code == 0
    theirs = tmp_path / "theirs.txt"
    theirs.write_text("a sentence of the second clerk", "utf-8")
    assert say(county, "users", "add", "唐敏", "--new-password-file", theirs, *moved).code == 0
    kept = shutil.copytree(home, tmp_path / "kept by who left")
    gone = say(county, "users", "disable", "唐敏", *moved)
    assert (gone.code, "DROP ROLE" in gone.out) == (0, True)
    before = say(county, "check", *moved, "--json").json
    words = ("server", "--new-key", "--postgres-password-file", secret, *moved, "--postgres")
    full = say(county, *words, url_of(postgres, postgres.named(database_of(home)).told))
    assert (full.code, "已经有一个县的库" in full.err) == (1, True)
    fresh = url_of(postgres, postgres.new_database().told)
    done = say(county, *words, fresh)
    assert (done.code, done.err) == (0, "")
    assert fresh.endswith(str(postgres.folder))
    assert database_of(home) in fresh
    assert [one.name for one in home.glob("records-*.db")] == ["records-1.db"]  # from before it moved there

    after = say(county, "check", *moved, "--json").json
    assert (after["good"], after["digest"]) == (True, before["digest"])
    assert say(county, "take-in", stick, *moved, "--json").json[0]["outcome"] == "known"
    assert say(county, "status", *moved[:2], "--password-file", theirs).code == 1
    for password in (theirs, desk.password):
        stopped = say(county, "status", "--home", kept, "--password-file", password)
        assert (stopped.code, stopped.out, "另一个数据库" in stopped.err) == (1, "", True)
    # With the tables of today, too, the key of then opens nothing.
    pointer = kept / "postgres.json"
    pointer.write_text(pointer.read_text("utf-8").replace(database_of(kept), database_of(home)), "utf-8")
    shut = say(county, "status", "--home", kept, "--password-file", theirs)
    assert (shut.code, shut.out) == (1, "")


def test_an_init_that_fails_leaves_the_database_empty_and_its_second_try_succeeds(
    say, desk, postgres: PostgresServer, secret, tmp_path
) -> None:
    server, home = postgres.new_database(), tmp_path / "new"
    words = (
        *("--postgres", url_of(postgres, server.told), "--postgres-password-file", secret),
        *("--home", home, "--password-file", desk.password),
    )
    refused = say(county, "init", "--name", "不能存的\0", *words)
    assert (refused.code, refused.out, home.exists()) == (1, "", False)
    with postgres.connect(server.told["dbname"]) as connection:
        asked = "SELECT count(*) FROM pg_namespace WHERE nspname IN ('yidai', 'masked')"
        assert connection.execute(asked).fetchone() == (0,)
    assert say(county, "init", *words, "--json").code == 0
    shutil.rmtree(home)
    again = say(county, "init", *words)
    assert (again.code, home.exists()) == (1, False)
    assert "已经有一个县的库" in again.err


def test_over_a_network_only_a_server_that_proves_its_name_is_spoken_to(
    say, desk, at_county, postgres: PostgresServer, secret, tmp_path, monkeypatch
) -> None:
    # libpq goes to this address, whatever the name; what it demands of the certificate is the name's.
    monkeypatch.setenv("PGHOSTADDR", postgres.address)
    database = postgres.new_database().told["dbname"]

    def moved_to(host: str, *more: str) -> Answer:
        url = f"postgresql://yidai_owner@{host}/{database}{'?' if more else ''}{'&'.join(more)}"
        return say(
            county, "server", "--move", "--postgres", url, "--postgres-password-file", secret, *at_county
        )

    stranger = postgres.show_certificate("stranger.county")
    certificate = postgres.show_certificate("db.county")
    for host, more in (
        ("db.county", ()),  # signed by nobody whom this machine knows
        ("db.county", (f"sslrootcert={stranger}",)),
        ("other.county", (f"sslrootcert={certificate}",)),
        ("db.county", (f"sslrootcert={tmp_path / 'nowhere'}",)),
    ):
        refused = moved_to(host, *more)
        assert (refused.code, refused.out) == (1, ""), (host, more)
        assert "证书" in refused.err
    assert moved_to("db.county", f"sslrootcert={certificate}").code == 0
    assert say(county, "status", *at_county).code == 0
    postgres.show_none()
    plain = say(county, "status", *at_county)
    assert (plain.code, plain.out) == (1, "")
    assert "证书" in plain.err


def test_two_that_take_in_at_once_harm_neither_each_other_nor_a_third_that_is_killed(
    say, desk, at_vault, at_county, moved, postgres: PostgresServer
) -> None:
    home, stick = moved[1], desk.stick
    assert say(village, "export", "--to", stick, *at_vault).code == 0
    with postgres.connect(database_of(home)) as administrator:
        run = administrator.execute
        run("BEGIN")
        run("LOCK TABLE yidai.bundle_in IN EXCLUSIVE MODE")
        killed = started(moved, stick)
        wait_for(postgres, home, "relation")
        assert run("SELECT count(*) FROM yidai.known_laptop").fetchone() == (0,)
        killed.kill()
        assert killed.communicate(timeout=60)[0] == b""
        run("ROLLBACK")
        run("SELECT pg_advisory_lock(%s)", (WRITING,))
        both = [started(moved, stick) for _number in range(2)]
        wait_for(postgres, home, "advisory", count=2)
        run("SELECT pg_advisory_unlock(%s)", (WRITING,))
    outcomes = sorted(outcome_of(one) for one in both)
    assert outcomes == ["known", "taken"]
    assert say(county, "take-in", stick, *at_county).code == 0
    found = [say(county, "check", *at, "--json").json for at in (at_county, moved)]
    assert [one["good"] for one in found] == [True, True]
    people = [say(county, "status", *at, "--json").json["people"] for at in (at_county, moved)]
    assert people == [26, 26]


def without_times(found: Any) -> Any:
    """An answer without what depends on when it was asked."""
    if isinstance(found, dict):
        return {key: without_times(one) for key, one in found.items() if not key.endswith("_ms")}
    return [without_times(one) for one in found] if isinstance(found, list) else found


def started(at: tuple[object, ...], stick: Path) -> subprocess.Popen[bytes]:
    """`take-in` as a process of its own."""
    words = [
        sys.executable,
        "-c",
        "from ui.commands.county import main; main()",
        "take-in",
        stick,
        *at,
        "--json",
    ]
    return subprocess.Popen([str(word) for word in words], stdout=subprocess.PIPE)


def outcome_of(process: subprocess.Popen[bytes]) -> str:
    out, _err = process.communicate(timeout=120)
    assert process.returncode == 0
    found: str = json.loads(out)[0]["outcome"]
    return found


def wait_for(postgres: PostgresServer, home: object, kind: str, *, count: int = 1) -> None:
    """Until so many of the store's connections wait for a lock of this kind."""
    asked = (
        "SELECT count(*), pg_sleep(0.05) FROM pg_locks l JOIN pg_stat_activity a USING (pid)"
        " WHERE NOT l.granted AND l.locktype = %s AND a.datname = %s"
    )
    with postgres.connect("postgres") as connection:
        for _time in range(1000):
            found = connection.execute(asked, (kind, database_of(home))).fetchone()
            if found is not None and found[0] >= count:
                return
    raise AssertionError(f"nobody waited for a lock: {kind}")


def database_of(home: object) -> str:
    found: str = json.loads(Path(str(home), "postgres.json").read_text("utf-8"))["server"]["dbname"]
    return found


def url_of(postgres: PostgresServer, told: Any) -> str:
    return f"postgresql://{told['user']}@/{told['dbname']}?host={postgres.folder}"


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    """A file with the server's password."""
    path = tmp_path / "secret.txt"
    path.write_text(f"{SERVERS_PASSWORD}\n", "utf-8")
    return path


@pytest.fixture
def moved(say, desk, postgres: PostgresServer, secret: Path, tmp_path: Path) -> tuple[object, ...]:
    """The words that name a second home of the same county, whose records were moved to a server."""
    home = tmp_path / "served"
    shutil.copytree(desk.home, home)
    at = ("--home", home, "--password-file", desk.password)
    url = url_of(postgres, postgres.new_database().told)
    said = say(county, "server", "--move", "--postgres", url, "--postgres-password-file", secret, *at)
    assert (said.code, said.err) == (0, "")
    return at
