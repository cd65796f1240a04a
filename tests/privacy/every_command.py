"""Every command of the village's and the county's program once, with marked words in the records.

What a command is asked to show goes to whoever asked, not into the output that is searched: `shown`.
"""

from __future__ import annotations

import io
import json
import sys
from contextlib import redirect_stdout
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import click
import xlsxwriter

from app.clock import now
from app.settings.folders import usual_folders
from app.vault.create_vault import Created, NewVillage, create_vault
from app.version import PROGRAM_VERSION
from tests.factories.people import VILLAGE
from tests.factories.updates import packed, place_of
from tests.factories.vaults import CHEAP, anywhere
from tests.privacy.markers import MARKERS
from ui.commands.command_line import run
from ui.commands.county import county
from ui.commands.village import village

PERIOD = ("--from", "2026-01-01", "--to", "2026-12-31")
BESIDE = "999999100202"
RAN = "ran: "


def say(group: click.Group, *words: object, given: str = "") -> str:
    """What a command answers, which must be code 0; `given` is its standard input."""
    out = io.StringIO()
    before = sys.stdin
    sys.stdin = SimpleNamespace(  # type: ignore[assignment]  # what the commands read from
        buffer=io.BytesIO(given.encode()), isatty=lambda: False
    )
    try:
        with redirect_stdout(out):
            code = run(group, [str(word) for word in words])
    finally:
        sys.stdin = before
    assert code == 0, words
    tell_ran("county" if group is county else "village", names_of(group, words))
    return out.getvalue()


def tell_ran(program: str, names: list[str]) -> None:
    click.echo(f"{RAN}{program} {' '.join(names)}")


def shown(group: click.Group, *words: object) -> Any:
    """What a command shows as JSON, to whoever asked for it."""
    return json.loads(say(group, *words, "--json"))


def names_of(group: click.Group, words: tuple[object, ...]) -> list[str]:
    """The command's own words: "recover ask"."""
    names = []
    found: click.Command | None = group
    for word in words:
        if not isinstance(found, click.Group):
            break
        names.append(str(word))
        found = found.get_command(click.Context(found), str(word))
    return names


def all_names(group: click.Group, before: str = "") -> set[str]:
    """Every command there is."""
    found: set[str] = set()
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        inner = f"{before}{name}"
        found |= all_names(command, f"{inner} ") if isinstance(command, click.Group) else {inner}
    return found


def a_village(vault: Path, village: NewVillage, leader: str) -> Created:
    """A village's records, opened with the marked password at little cost."""
    options = {"password": MARKERS["password"], "now": now(), "costs": CHEAP, "place_check": anywhere}
    return create_vault(vault, village, user_name=leader, **options)


def every_village_command(folder: Path) -> None:
    """On a village that has joined and has one person; what is asked for on purpose goes into `out`."""
    at = ("--vault", usual_folders().vault, "--password-file", folder / "password")
    out, stick = folder / "out", folder / "stick"
    out.mkdir()
    number = shown(village, "list", "people", *at)[0]["file_no"]
    for what in (("list", "due"), ("list", "bag", "--person", number), ("history", "--person", number)):
        shown(village, *what, *at)
    for what in ("conflicts", "plans", "sent", "status"):
        say(village, what, *at)
    say(village, "corrections", "--person", number, "--out", out / "corrections.pdf", *at)
    say(village, "incident", "laptop", "--on", "2026-12-31", "--out", out / "incident.pdf", *at)
    say(village, "inventory", "--out", out / "inventory.pdf")
    say(village, "access-log", "--out", out / "access.csv", *at)
    say(village, "support", "--out", out / "support.txt", *at)
    say(village, "report", *PERIOD, "--pdf", out / "report.pdf", "--xlsx", out / "report.xlsx", *at)
    with xlsxwriter.Workbook(folder / "template.xlsx", {"in_memory": True}) as book:
        book.add_worksheet().write_row(0, 0, ["{{people}}", "{{visits_due}}"])
    say(village, "fill", folder / "template.xlsx", *PERIOD, "--out", out / "filled.xlsx", *at)
    say(village, "pack", *PERIOD, "--out", stick / "pack-2.zip", *at)
    full = ("--full", "--reason", "1")
    say(village, "print", "bag", "--person", number, *full, "--plain", "--out", out / "bag.pdf", *at)
    locked = ("--lock-file", folder / "password", "--out", stick / "locked.pdf")
    say(village, "print", "bag", "--person", number, *full, *locked, *at)
    visit = {"happened_on": "2026-11-02", "kind": "1", "result": "1", "visitors": ["王组长"]}
    words = ("record", "visit", "--person", number, *at)
    say(village, *words, given=json.dumps(visit))
    say(village, "undo", "--last", *at)
    named = ("--village-code", "999999100203", "--village-name", "新石村", "--user", "新组长")
    say(village, "new", "--vault", folder / "begun", *named, *at[2:])
    helper = ("李记录", "--role", "recorder", "--new-password-file", folder / "password")
    say(village, "users", "add", *helper, *at)
    say(village, "villages", "list", *at)
    say(village, "villages", "choose", VILLAGE.code, *at)
    beside = ("--village-code", BESIDE, "--village-name", "石桥村")
    home = ("--home", folder / "county", "--password-file", folder / "password")
    say(county, "enrol", *beside, "--out", stick / "b.yidai-county", *home)
    _move_away(folder, number, at)
    say(village, "villages", "add", "--code", "999999100299", "--name", "新村", *at)


def _move_away(folder: Path, number: str, at: tuple[object, ...]) -> None:
    """The bag goes to the village next door, and comes back by Ctrl+Z's command."""
    there, stick = folder / "other", folder / "stick"
    password = ("--password-file", folder / "password")
    a_village(there, NewVillage(BESIDE, "石桥村"), "石组长").vault.close()
    at_there = ("--vault", there, *password)
    file = stick / "b.yidai-county"
    say(village, "enrolment", file, "--fingerprint", _fingerprint(folder, file), *at_there)
    at_home = ("--home", folder / "county", *password)
    say(village, "export", "--to", stick, *at_there)
    say(county, "take-in", stick, *at_home)
    file = stick / "b2.yidai-county"
    say(county, "renew", "--village-code", BESIDE, "--out", file, *at_home)
    out = ("--person", number, "--address", file, "--to", stick, "--reason", "搬家")
    told = shown(village, "transfer", "out", *out, *at)
    taken = next(stick.glob("*.yidai-transfer"))
    say(village, "transfer", "in", taken, "--compared", told["fingerprint"], *at_there)
    shown(village, "transfer", "list", *at_there)
    say(village, "undo", "--last", *at)


def _fingerprint(folder: Path, file: Path) -> str:
    """As the county reads it out."""
    from app.bundles.county_file import read_county_file

    return read_county_file(file.read_bytes(), known=None).fingerprint()


def every_county_command(folder: Path) -> None:
    """On a county's store that has taken the village's bundle in."""
    at = ("--home", folder / "county", "--password-file", folder / "password")
    at_vault = ("--vault", usual_folders().vault, "--password-file", folder / "password")
    out, stick = folder / "out", folder / "stick"
    for what in ("status", "check", "conflicts", "backup", "transfer", "users", "access-log", "quarantine"):
        say(county, what, *at)
    say(county, "people", "--twice", *at)
    say(county, "split", "--village-code", VILLAGE.code, "--into", BESIDE, *at)
    say(county, "reminders", "--month", "2026-10", *at)
    say(county, "matrix", "--months", "2", "--out", out / "matrix.xlsx", *at)
    say(county, "report", *PERIOD, "--out", out / "county.xlsx", *at)
    months = ("--from", "2026-10", "--to", "2026-10")
    say(county, "publish-view", *months, "--out", out / "view", *at)
    say(county, "division", "--village-code", VILLAGE.code, "--to-code", "999999100298",
        "--to-name", "新云村", "--from", "2026-01-01", *at)  # fmt: skip
    down = shown(county, "send-down", "--to", stick, *at)["written"]
    (ours,) = (one["bundle"] for one in down if one["village_code"] == "999999100298")
    say(village, "take-in", ours, *at_vault)
    say(county, "renew", "--village-code", "999999100298", "--out", stick / "newer.yidai-county", *at)
    say(village, "enrolment", stick / "newer.yidai-county", *at_vault)
    new = ("--vault", usual_folders().vault, "--password-file", folder / "new-password")
    asked = shown(village, "recover", "ask", "--user", "李记录", "--to", stick, *new)
    words = (asked["file"], "--to", stick, "--fingerprint", asked["fingerprint"])
    made = shown(county, "recover", *words, *at)
    say(village, "recover", "answer", made["file"], *new)
    say(county, "rotate", *at)
    say(county, "restored", *at)
    tag = next(stick.glob(f"{VILLAGE.code}-*.yidai")).name.split("-")[1]
    say(county, "revoke", "--laptop", tag, "--village-code", "999999100298", *at)
    say(county, "init", "--home", folder / "county-2", "--password-file", folder / "password")


def a_lost_laptop(folder: Path) -> None:
    """A new laptop of the village gets what the county holds of the old one."""
    there, stick = folder / "successor", folder / "stick"
    a_village(there, VILLAGE, "王组长").vault.close()
    password = ("--password-file", folder / "password")
    at_home, at_there = ("--home", folder / "county", *password), ("--vault", there, *password)
    file, named = stick / "again.yidai-county", ("--village-code", VILLAGE.code)
    say(county, "enrol", *named, "--village-name", VILLAGE.name, "--out", file, *at_home)
    say(village, "enrolment", file, "--fingerprint", _fingerprint(folder, file), *at_there)
    sent = shown(village, "export", "--to", stick, *at_there)["path"]
    say(county, "take-in", sent, *at_home)
    tag = Path(sent).name.split("-")[1]
    made = shown(county, "rebuild", *named, "--laptop", tag, "--out", stick / "back.yidai", *at_home)
    say(village, "take-in", made["path"], *at_there)
    assert [one["name"] for one in shown(village, "list", "people", *at_there)]


def a_new_version(folder: Path) -> None:
    """The county signs a program, and the village puts it in place."""
    stick, password = folder / "stick", ("--password-file", folder / "password")
    place_of(folder / "program", PROGRAM_VERSION)
    built = packed(folder / "built", "99.0.0")
    made = shown(county, "send-update", built, "--to", stick, "--home", folder / "county", *password)
    where = ("--vault", usual_folders().vault, "--program", folder / "program")
    say(village, "update", made["update"], *where, *password)


def to_a_server(folder: Path, url: str, secret: Path) -> None:
    """The county's records move to a PostgreSQL server."""
    at = ("--home", folder / "county", "--password-file", folder / "password")
    say(county, "server", "--move", "--postgres", url, "--postgres-password-file", secret, *at)
    shown(county, "status", *at)
