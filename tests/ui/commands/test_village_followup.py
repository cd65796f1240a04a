"""`yidai plans` and `yidai record`: for scripts, support and tests."""

from __future__ import annotations

import io
import json
from datetime import UTC, date, datetime
from typing import Any

import pytest

from app.clock import now
from app.closing.close_bag import close_bag
from app.closing.closing import Closing
from app.people.read_person import person_of_file
from app.placements.save_placement import add_placement
from app.vault.open_vault import open_vault
from app.work import work
from tests.factories.people import a_placement
from tests.factories.vaults import PASSWORD
from ui.commands import command_line
from ui.commands.village import village

VISIT = {
    "kind": "1",
    "happened_on": "2026-11-18",
    "visitors": ["王组长", "李医生"],
    "result": "1",
    "thinking_words": "情绪稳定",
}


def test_plans_say_who_said_so_and_which_one_is_followed(say, at_vault) -> None:
    found = {one["id"]: one for one in say(village, "plans", *at_vault, "--json").json}
    assert len(found) == 9
    assert [one for one in found if found[one]["followed"]] == ["SEED001"]
    assert all(one["source"] and one["rules"] for one in found.values())
    assert found["HH-DETOX"]["rules"][0]["unit"] == "months"

    lines = say(village, "plans", *at_vault).out
    assert "* SEED001 v1\t一月一家访、半年一尿检" in lines


def test_a_visit_from_standard_input_is_recorded_as_typed(say, at_vault, typed) -> None:
    person = say(village, "list", "people", *at_vault, "--json").json[0]
    typed(VISIT)
    said = say(village, "record", "visit", "--person", person["file_no"], *at_vault, "--json")
    assert said.code == 0
    assert said.json["id"]
    assert [one["happened_on"] for one in say(village, "list", "visits", *at_vault, "--json").json] == [
        "2026-11-18"
    ]


def test_a_test_from_standard_input_is_recorded_as_typed(say, at_vault, typed) -> None:
    person = say(village, "list", "people", *at_vault, "--json").json[0]
    typed({"happened_on": "2026-11-17", "result": "1", "testers": ["陈警官", "李医生"], "signed": True})
    assert say(village, "record", "test", "--person", person["file_no"], *at_vault).code == 0
    assert len(say(village, "list", "tests", *at_vault, "--json").json) == 1


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ("{", "JSON"),
        ("[1]", "JSON"),
        (json.dumps({**VISIT, "happend_on": "2026-11-18"}), "happend_on"),
        (json.dumps({**VISIT, "happened_on": "2026-02-30"}), "happened_on"),
        (json.dumps({**VISIT, "visitors": "王组长"}), "visitors"),
        (json.dumps({**VISIT, "result": 1}), "result"),
        (json.dumps({**VISIT, "happened_on": "2099-01-01"}), ""),
        ("[" * 100_000, "JSON"),
    ],
)
def test_what_is_not_right_is_refused_and_nothing_is_written(say, at_vault, typed, given, told) -> None:
    person = say(village, "list", "people", *at_vault, "--json").json[0]
    typed(given)
    said = say(village, "record", "visit", "--person", person["file_no"], *at_vault)
    assert said.code == 1
    assert told in said.err
    assert said.err
    assert say(village, "list", "visits", *at_vault, "--json").json == []


@pytest.mark.parametrize("what", ["visit", "test"])
@pytest.mark.parametrize(
    ("day", "told"),
    [("2099-01-01", "之后"), ("2026-02-30", "没有 2026-02-30 这一天"), ("1890-05-01", "太早")],
)
def test_a_day_that_cannot_be_is_said_in_words(say, at_vault, typed, what, day, told) -> None:
    person = say(village, "list", "people", *at_vault, "--json").json[0]
    typed({"happened_on": day, "result": "1"})
    said = say(village, "record", what, "--person", person["file_no"], *at_vault)
    assert (said.code, told in said.err) == (1, True), said.err


def test_before_the_placement_is_recorded_with_a_word_of_doubt(say, desk, at_vault, typed) -> None:
    person = say(village, "list", "people", *at_vault, "--json").json[0]
    vault = open_vault(desk.vault, password=PASSWORD, now=now())
    with work(vault, now=now()) as session:
        found = person_of_file(session.connection, person["file_no"])
        add_placement(session, found, a_placement(reported_on=date(2026, 3, 5)), now=now())
    vault.close()
    typed({**VISIT, "happened_on": "2025-01-02"})
    said = say(village, "record", "visit", "--person", person["file_no"], *at_vault, "--json")
    assert said.json["warnings"] == ["day_before_placement"]
    assert "还没有开始" in said.err


def test_a_closed_bag_is_refused_in_words(say, desk, at_vault, typed) -> None:
    person = say(village, "list", "people", *at_vault, "--json").json[0]
    vault = open_vault(desk.vault, password=PASSWORD, now=now())
    with work(vault, now=now()) as session:
        found = person_of_file(session.connection, person["file_no"])
        close_bag(session, found, Closing(date(2026, 9, 20), "1", "解除〔2026〕7号"), now=now())
    vault.close()
    typed(VISIT)
    said = say(village, "record", "visit", "--person", person["file_no"], *at_vault)
    assert (said.code, "已" in said.err) == (1, True), said.err


@pytest.mark.parametrize(("year", "told"), [(1970, "还早"), (2099, "晚得多")])
def test_a_wrong_clock_is_said_by_every_command(say, at_vault, typed, monkeypatch, year, told) -> None:
    person = say(village, "list", "people", *at_vault, "--json").json[0]
    monkeypatch.setattr(command_line, "now", lambda: datetime(year, 6, 1, tzinfo=UTC))
    typed(VISIT)
    said = say(village, "record", "visit", "--person", person["file_no"], *at_vault)
    assert told in said.err, said.err
    assert said.code == (1 if year == 1970 else 0)


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> Any:
    """What stands on standard input: an object, or words as they are."""

    def stands(given: Any) -> None:
        words = given if isinstance(given, str) else json.dumps(given, ensure_ascii=False)
        stream = io.TextIOWrapper(io.BytesIO(words.encode()), encoding="utf-8")
        monkeypatch.setattr("sys.stdin", stream)

    return stands
