"""`yidai-county matrix`, `conflicts`, `people`, `renew`, `revoke`, `check` and `backup`."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.version import PROGRAM_VERSION
from ui.commands.county import county
from ui.commands.village import village

CODE = "999999100201"


@pytest.fixture
def tag(say, desk, at_vault, at_county) -> str:
    """The tag of the village's laptop, whose first bundle was taken in."""
    assert say(village, "export", "--to", desk.stick, *at_vault).code == 0
    assert say(county, "take-in", desk.stick, *at_county).code == 0
    return str(say(county, "status", *at_county, "--json").json["laptops"][0]["tag"])


def test_the_matrix_shows_who_sent_and_who_did_not(say, at_county, tag: str, tmp_path: Path) -> None:
    named = ("--village-code", "999999100202", "--village-name", "石桥村")
    assert say(county, "enrol", *named, "--out", tmp_path / "b.yidai-county", *at_county).code == 0
    found = say(county, "matrix", "--months", "2", *at_county, "--json").json
    month = found["months"][-1]
    cells = {one["name"]: one["months"][-1]["came"] for one in found["villages"]}
    assert cells == {"云溪村": "received", "石桥村": "nothing"}
    assert found["reporting"][month] == 1
    said = say(county, "matrix", "--months", "1", *at_county)
    assert f"999999100201 云溪村: {month} 已收" in said.out
    assert f"程序 {PROGRAM_VERSION}" in said.out
    assert f"{month}：2个村中1个已报" in said.out


def test_figures_are_published_for_statistics(say, at_county, tag: str, tmp_path: Path) -> None:
    out = tmp_path / "view"
    months = ("--from", "2026-10", "--to", "2026-11")
    said = say(county, "publish-view", "--out", out, *months, *at_county, "--json")
    assert (said.code, said.json["months"], said.json["villages"]) == (0, 2, 1)
    assert sorted(path.name for path in out.iterdir()) == said.json["files"]
    again = say(county, "publish-view", "--out", out, *months, *at_county)
    assert (again.code, again.out) == (1, "")


def test_without_conflicts_and_doubles_that_is_said(say, at_county, tag: str) -> None:
    said = say(county, "conflicts", *at_county)
    assert (said.code, said.out) == (0, "没有待选定的冲突。\n")
    said = say(county, "people", "--twice", *at_county)
    assert (said.code, said.out) == (0, "没有同时登在两个村台账上的人。\n")
    assert say(county, "people", "--twice", *at_county, "--json").json == []
    assert say(county, "people", *at_county).err.startswith("请说明要哪些人")


def test_a_struck_off_laptops_bundles_wait(say, desk, at_vault, at_county, tag: str) -> None:
    said = say(county, "revoke", "--laptop", tag, "--village-code", CODE, *at_county)
    assert (said.code, said.err) == (0, "")
    assert tag in said.out
    for path in desk.stick.glob("*.yidai"):
        path.unlink()
    assert say(village, "export", "--to", desk.stick, *at_vault).code == 0
    verdicts = say(county, "take-in", desk.stick, *at_county, "--json")
    assert verdicts.code == 1
    assert [verdict["reason"] for verdict in verdicts.json] == ["laptop_revoked"]
    again = say(county, "revoke", "--laptop", "???", "--village-code", CODE, *at_county)
    assert (again.code, again.out) == (1, "")


def test_the_renewed_file_names_the_villages_laptops(say, at_county, at_vault, tag: str, tmp_path) -> None:
    joins = tmp_path / "newer.yidai-county"
    made = say(county, "renew", "--village-code", CODE, "--out", joins, *at_county, "--json").json
    assert made["laptops"] == [tag]
    joined = say(village, "enrolment", joins, "--fingerprint", made["fingerprint"], *at_vault)
    assert (joined.code, joined.err) == (0, "")
    gone = say(county, "renew", "--village-code", "1", "--out", tmp_path / "no", *at_county)
    assert gone.err.startswith("这个村还没有电脑登记")
    assert not (tmp_path / "no").exists()


def test_the_store_is_checked_and_backed_up(say, at_county, tag: str, tmp_path: Path) -> None:
    checked = say(county, "check", *at_county, "--json").json
    assert (checked["good"], checked["gaps"]) == (True, [])
    stick = tmp_path / "disk"
    stick.mkdir()
    said = say(county, "backup", "--to", stick, *at_county, "--json")
    assert (said.code, said.err) == (0, "")
    assert Path(said.json["copy"]).parent == stick
    assert said.json["backup"]["entries"] == checked["entries"]


@pytest.mark.parametrize(
    "words",
    [
        ["matrix"],
        ["conflicts"],
        ["people", "--twice"],
        ["check"],
        ["backup"],
        ["renew", "--village-code", "1", "--out", "x"],
        ["revoke", "--laptop", "A7K", "--village-code", "1"],
    ],
)
def test_a_villages_records_are_no_countys_store(say, desk, words: list[str]) -> None:
    said = say(county, *words, "--home", desk.vault, "--password-file", desk.password)
    assert (said.code, said.out) == (1, "")
    assert len(said.err.splitlines()) == 1
