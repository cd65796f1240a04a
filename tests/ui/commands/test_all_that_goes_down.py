"""Every kind of what a county sends down, by its command line: looked at in words, taken in, and used."""

from __future__ import annotations

import json
from typing import Any

import pytest

from app.clock import now
from app.vault.open_vault import open_vault
from app.work import look
from tests.factories.sent_down import plan
from tests.factories.vaults import anywhere
from ui.commands.county import county
from ui.commands.village import village

FORM = {
    "format": 1,
    "number": "F61",
    "title": "县禁毒办排查统计表",
    "of": "village",
    "parts": [
        {
            "kind": "register",
            "rows": {"of": ["tenday_check"]},
            "columns": [{"heading": "排查日期", "width": 40, "from": "happened_on"}],
        }
    ],
}
PAPER = {"id": "a", "form": "F01", "zh": "封面", "en": "Cover", "from": "cover", "unless": [], "only": []}
PAPERS = {"id": "C9", "zh": "县", "en": "C", "source": "县", "version": 1, "valid_from": "2026-01-01"}
EVERYTHING: dict[str, list[Any]] = {
    "plans": [plan("ZJJ", valid_from="2099-01-01")],
    "holidays": [
        {
            "year": 2027,
            "holidays": [f"2027-01-0{day}" for day in range(1, 9)],
            "workdays": ["2027-01-09"],
            "source": "国办发明电〔2026〕7号",
        }
    ],
    "papers": [{**PAPERS, "papers": [{**PAPER, "kinds": []}]}],
    "lists": [{"list": "METHOD", "zh": "短视频大赛"}],
    "forms": [FORM],
    "campaign": [{"year": 2027, "task": "6·26集中宣传", "least": 1, "unit": "场次", "due_on": "2027-06-26"}],
    "checklists": [{"year": 2026, "scheme": "2", "item": "毒品预防教育课开课率", "should": 100}],
    "rubric": [{"year": 2026, "code": "1.1", "item": "会员小组", "points_hundredths": 500}],
    "inspections": [{"happened_on": "2026-11-10", "kind": "1", "by_unit": "县禁毒协会"}],
    "problems": [
        {
            "source": "1",
            "found_on": "2026-11-10",
            "item": "宣传栏破损",
            "owner": "王组长",
            "due_on": "2026-11-25",
        }
    ],
}


def test_every_kind_is_looked_at_first_then_taken_in_and_used(say, desk, at_vault, at_county, file) -> None:
    looked = say(village, "take-in", file, "--look", *at_vault, "--json")
    assert (looked.code, looked.err) == (0, "")
    assert {one["kind"]: (one["state"], one["new"]) for one in looked.json["brings"]} == dict.fromkeys(
        EVERYTHING, ("taken", 1)
    )
    assert "其中新的1项" in say(village, "take-in", file, "--look", *at_vault).out
    assert say(village, "list", "problems", *at_vault, "--json").json == []

    taken = say(village, "take-in", file, *at_vault, "--json")
    assert {one["kind"]: one["state"] for one in taken.json["sent_down"]} == dict.fromkeys(
        EVERYTHING, "taken"
    )
    again = say(village, "take-in", file, *at_vault, "--json")
    assert "taken" not in {one["state"] for one in again.json["sent_down"]}

    (problem,) = say(village, "list", "problems", *at_vault, "--json").json
    assert (problem["item"], problem["due_on"]) == ("宣传栏破损", "2026-11-25")
    for table in (
        "campaign_task",
        "checklist_line",
        "rubric_item",
        "inspection",
        "code_item",
        "paper_list",
    ):
        assert rows_of(desk, table) == 1, table
    plans = {one["id"] for one in say(village, "plans", *at_vault, "--json").json}
    assert "ZJJ" in plans
    paper = desk.stick / "own.pdf"
    printed = say(village, "print", "form", "F61", "--out", paper, *at_vault)
    assert (printed.code, printed.err) == (0, "")
    assert paper.read_bytes().startswith(b"%PDF")


def test_what_the_county_enters_is_looked_at_first_too(say, desk, at_vault, at_county, tag, tmp_path) -> None:
    lines = tmp_path / "检查.csv"
    lines.write_text("检查日期,检查单位\n2026-11-10,县禁毒协会\n", "utf-8")
    sent = say(county, "send-down", "--ledger", "inspection", lines, "--to", desk.stick, *at_county, "--json")
    assert (sent.code, sent.err) == (0, "")
    bundle = sent.json["written"][0]["bundle"]
    looked = say(village, "take-in", bundle, "--look", *at_vault, "--json")
    assert (looked.json["rows"], looked.json["from_county"]) == ({"inspection": 1}, True)
    assert "只是看看" in say(village, "take-in", bundle, "--look", *at_vault).out
    assert rows_of(desk, "inspection") == 0
    assert say(village, "take-in", bundle, *at_vault, "--json").json["rows"] == {"inspection": 1}
    assert rows_of(desk, "inspection") == 1


def test_of_a_receipt_there_is_nothing_to_look_at(say, desk, at_vault, at_county, tag) -> None:
    made = say(county, "receipts", "--all", "--out", desk.stick, *at_county, "--json").json[0]["file"]
    refused = say(village, "take-in", made, "--look", *at_vault)
    assert (refused.code, refused.out) == (1, "")
    assert refused.err.startswith("回执只说明")


def rows_of(desk, table: str) -> int:
    vault = open_vault(desk.vault, password=desk.password.read_text("utf-8"), now=now(), place_check=anywhere)
    with look(vault) as connection:
        found: int = connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one()
    vault.close()
    return found


@pytest.fixture
def tag(say, desk, at_vault, at_county) -> str:
    """The tag of the village's laptop, whose first bundle was taken in."""
    bundle = say(village, "export", "--to", desk.stick, *at_vault, "--json").json["path"]
    assert say(county, "take-in", bundle, *at_county).code == 0
    return str(say(county, "status", *at_county, "--json").json["laptops"][0]["tag"])


@pytest.fixture
def file(say, desk, at_county, tag) -> object:
    """The county's file with one item of every kind."""
    data = desk.stick / "everything.json"
    data.write_text(json.dumps(EVERYTHING, ensure_ascii=False), "utf-8")
    found = say(county, "send-down", "--data", data, "--to", desk.stick, *at_county, "--json")
    assert (found.code, found.err) == (0, "")
    return found.json["written"][0]["county_file"]
