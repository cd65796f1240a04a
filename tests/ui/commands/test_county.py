"""`yidai-county`: the county desk's command line."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from app.clock import now
from app.county.create_county import create_county
from tests.factories.vaults import CHEAP, PASSWORD, anywhere
from ui.commands.county import county
from ui.commands.village import village

BUNDLES = Path(__file__).resolve().parents[2] / "files" / "bundles"


@pytest.fixture
def bundle(say, desk, at_vault) -> Path:
    """The village's first bundle, on the stick."""
    return desk.stick / say(village, "export", "--to", desk.stick, *at_vault, "--json").json["path"]


def test_the_store_shows_its_phrase_once_and_is_made_once(say, desk, tmp_path) -> None:
    at_new = ("--home", tmp_path / "new", "--password-file", desk.password)
    made = say(county, "init", *at_new)
    assert (made.code, made.err) == (0, "")
    assert len(made.out.splitlines()[-1]) == 24
    again = say(county, "init", *at_new)
    assert (again.code, again.out) == (1, "")
    assert again.err.startswith("文件夹里已有东西")


def test_of_a_county_without_villages_the_report_says_what_to_do_and_the_log_whose_laptop_it_is(
    say, desk, tmp_path
) -> None:
    options = {"password": PASSWORD, "now": now(), "costs": CHEAP, "place_check": anywhere}
    create_county(tmp_path / "new", name="青山县", user_name="县办", marks=tmp_path, **options).vault.close()
    at_new = ("--home", tmp_path / "new", "--password-file", desk.password)
    of_october = ("--from", "2026-10-01", "--to", "2026-10-31")
    title, to_do = say(county, "report", *of_october, *at_new).out.splitlines()
    assert title == "全县统计 2026-10-01 — 2026-10-31（还没有村加入）"
    assert "yidai-county enrol" in to_do
    assert say(county, "matrix", *at_new).out.splitlines() == [to_do]
    assert say(county, "reminders", "--month", "2026-10", *at_new).out.splitlines() == [to_do]
    paper = tmp_path / "remind.pdf"
    assert say(county, "reminders", "--month", "2026-10", "--out", paper, *at_new).code == 0
    read = subprocess.run(["pdftotext", paper, "-"], capture_output=True, text=True, check=True)
    assert "还没有村加入" in read.stdout
    log = say(county, "access-log", *at_new).out.splitlines()
    assert log
    assert all("\t县里 " in line for line in log)


def test_taking_in_twice_changes_nothing(say, at_county, bundle: Path) -> None:
    first = say(county, "take-in", bundle, *at_county)
    assert first.code == 0
    assert "已收下" in first.out
    status = say(county, "status", *at_county, "--json").json
    again = say(county, "take-in", bundle.parent, *at_county)
    assert (again.code, again.err) == (0, "")
    assert "没有变化" in again.out
    assert say(county, "status", *at_county, "--json").json == status
    assert (status["people"], len(status["laptops"])) == (26, 1)


def test_a_tampered_bundle_changes_no_record_and_waits_in_quarantine(say, at_county, bundle: Path) -> None:
    data = bytearray(bundle.read_bytes())
    data[-200] ^= 1
    bundle.write_bytes(data)
    said = say(county, "take-in", bundle, *at_county)
    assert said.code == 1
    assert "没有收下" in said.out
    assert said.err.startswith("1个中有1个没有收下")
    assert len(said.err.splitlines()) == 1
    status = say(county, "status", *at_county, "--json").json
    assert (status["people"], len(status["quarantine"])) == (0, 1)
    assert "隔离待查" in say(county, "status", *at_county).out
    assert bundle.name in say(county, "quarantine", *at_county).out
    assert say(county, "quarantine", "--forget", bundle.name, *at_county, "--json").json == []
    assert say(county, "quarantine", "--forget", bundle.name, *at_county).code == 1


def test_one_bad_bundle_does_not_hold_up_the_good_one(say, at_county, bundle: Path) -> None:
    shutil.copy(next((BUNDLES / "bundle_not_a_bundle").iterdir()), bundle.parent / "bad.yidai")
    said = say(county, "take-in", bundle.parent, *at_county, "--json")
    assert said.code == 1
    assert sorted(verdict["outcome"] for verdict in said.json) == ["refused", "taken"]
    assert say(county, "status", *at_county, "--json").json["people"] == 26


def test_a_bundle_of_an_unknown_laptop_changes_no_record(say, desk, at_county, tmp_path) -> None:
    other = ("--home", tmp_path / "other", "--password-file", desk.password)
    assert say(county, "init", *other, "--name", "别县").code == 0
    stranger = next((BUNDLES / "valid").glob("*.yidai"))
    said = say(county, "take-in", stranger, *at_county)
    assert said.code == 1
    assert "没有收下" in said.out


@pytest.mark.parametrize("place", ["gone", ".", "long" * 100])
def test_where_no_bundle_is_nothing_is_taken_in(say, desk, at_county, place: str) -> None:
    said = say(county, "take-in", desk.stick / place, *at_county)
    assert said.code == 1
    assert len(said.err.splitlines()) == 1


def test_a_village_sends_after_its_receipt_only_what_is_new(say, desk, at_county, at_vault, bundle) -> None:
    say(county, "take-in", bundle, *at_county)
    receipt = say(county, "receipts", "--out", desk.stick, *at_county, "--json").json
    assert [one["through"] > 50 for one in receipt] == [True]
    assert say(county, "receipts", "--out", desk.stick, *at_county).out == "没有等待回执的电脑。\n"
    say(village, "take-in", receipt[0]["file"], *at_vault)
    say(village, "export", "--to", desk.stick, *at_vault)
    taken = say(county, "take-in", desk.stick, *at_county, "--json")
    assert taken.code == 0
    new = {one["outcome"]: one["new_entries"] for one in taken.json}
    assert set(new) == {"known", "taken"}
    assert 0 < new["taken"] < 10


def test_a_file_that_cannot_be_written_leaves_no_token_and_no_receipt(say, desk, at_county, bundle) -> None:
    say(county, "take-in", bundle, *at_county)
    before = say(county, "status", *at_county, "--json").json
    named = ("--village-code", "999999100202", "--village-name", "石桥村")
    gone = desk.stick / "gone"
    for command in (("enrol", *named, "--out", gone / "a.yidai-county"), ("receipts", "--out", gone)):
        said = say(county, *command, *at_county)
        assert (said.code, said.out) == (1, "")
        assert said.err.startswith("文件夹已不在")
    assert say(county, "status", *at_county, "--json").json == before
    assert say(county, "receipts", "--out", desk.stick, *at_county, "--json").json[0]["number"] == 1


@pytest.mark.parametrize(
    "command",
    [
        ("status",),
        ("receipts", "--out", "{stick}"),
        ("take-in", "{stick}"),
        ("enrol", "--village-code", "999999100202", "--village-name", "石桥村", "--out", "{stick}/a"),
    ],
)
def test_a_villages_vault_is_not_the_countys_store(say, desk, command) -> None:
    words = [word.format(stick=desk.stick) for word in command]
    said = say(county, *words, "--home", desk.vault, "--password-file", desk.password)
    assert (said.code, said.out) == (1, "")
    assert said.err.startswith("这个文件夹里没有县级库")
    assert list(desk.stick.iterdir()) == []
