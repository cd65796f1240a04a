"""Which list of papers holds: the village's choice, and what the county signed, from its day on."""

from __future__ import annotations

import json
from datetime import date, timedelta

import pytest

from app.bag.paper_lists import SHIPPED, list_in_force, lists_known, parse_list, shipped_list
from app.ids import new_id
from app.village.village_settings import set_setting
from db.journal import create
from tests.factories.people import TODAY, Office

ONE = {"id": "tea", "form": "", "zh": "茶", "en": "tea", "from": "none"}
BEFORE = date(2026, 6, 1)


@pytest.mark.parametrize("code", SHIPPED)
def test_a_list_that_ships_names_its_source_and_each_paper_once(code: str) -> None:
    found = shipped_list(code)
    assert (found.code, bool(found.zh and found.en and found.source)) == (code, True)
    assert all(paper.zh and paper.en for paper in found.papers)


def test_the_seeds_bag_holds_until_the_village_chooses(office: Office) -> None:
    assert code_on(office, TODAY) == "SEED001"
    choose(office, "WUHAN23", BEFORE)
    assert code_on(office, BEFORE - timedelta(days=1)) == "SEED001"
    assert code_on(office, BEFORE) == "WUHAN23"


def test_a_choice_that_this_version_does_not_know_leaves_the_default(office: Office) -> None:
    choose(office, "LATER", BEFORE)
    assert code_on(office, TODAY) == "SEED001"


def test_the_countys_newest_wording_holds_from_its_day_on(office: Office) -> None:
    send(office, "SEED001", "1", date(2026, 1, 1), zh="第一版")
    send(office, "SEED001", "2", BEFORE, zh="第二版")
    send(office, "SEED001", "3", TODAY + timedelta(days=1), zh="第三版")
    assert name_on(office, BEFORE - timedelta(days=1)) == "第一版"
    assert name_on(office, TODAY) == "第二版"
    assert name_on(office, TODAY + timedelta(days=1)) == "第三版"


def test_a_wording_of_a_list_that_is_not_chosen_changes_nothing(office: Office) -> None:
    send(office, "WUHAN23", "2", BEFORE, zh="新版")
    assert code_on(office, TODAY) == "SEED001"
    choose(office, "WUHAN23", BEFORE)
    assert name_on(office, TODAY) == "新版"


def test_a_new_list_of_the_county_holds_until_the_village_chooses_later(office: Office) -> None:
    send(office, "COUNTY9", "1", BEFORE)
    assert code_on(office, BEFORE - timedelta(days=1)) == "SEED001"
    assert code_on(office, TODAY) == "COUNTY9"
    choose(office, "WUHAN23", TODAY)
    assert code_on(office, TODAY) == "WUHAN23"
    with office.look() as connection:
        assert {one.code for one in lists_known(connection, today=TODAY)} == {*SHIPPED, "COUNTY9"}


def test_what_nobody_signed_or_nobody_can_read_is_passed_over(office: Office) -> None:
    send(office, "SEED001", "2", BEFORE, zh="没有签名", signed_by=None)
    for body in (
        "",
        "{",
        "[]",
        "null",
        '{"id": "SEED001", "zh": "空", "en": "x", "source": "x", "papers": []}',
    ):
        send(office, "SEED001", "3", BEFORE, body=body)
    assert name_on(office, TODAY) == shipped_list().zh


@pytest.mark.parametrize(
    "papers", [[], [ONE, ONE], [{**ONE, "id": 3}], [{"id": "x"}], ["tea"], "tea", 7, [{**ONE, "unless": 3}]]
)
def test_a_list_that_is_none_is_refused_whole(papers: object) -> None:
    with pytest.raises(ValueError, match=r"papers|twice"):
        parse_list(body_of("X", papers=papers))


def choose(office: Office, code: str, day: date) -> None:
    with office.work() as session:
        set_setting(session, office.village.village, "paper_list", code, source="镇里通知", from_on=day)


def send(
    office: Office,
    code: str,
    version: str,
    day: date,
    *,
    zh: str = "县里的",
    signed_by: str | None = "county",
    body: str | None = None,
) -> None:
    cells = {"code": code, "version": version, "valid_from": day.isoformat(), "signed_by": signed_by}
    cells["body"] = body_of(code, zh=zh) if body is None else body or None
    with office.work() as session:
        session.write([create("paper_list", new_id(), cells)])


def body_of(code: str, *, zh: str = "县里的", papers: object = None) -> str:
    listed = [ONE] if papers is None and zh else papers
    return json.dumps({"id": code, "zh": zh, "en": "county's", "source": "x", "papers": listed})


def code_on(office: Office, day: date) -> str:
    with office.look() as connection:
        return list_in_force(connection, today=day).code


def name_on(office: Office, day: date) -> str:
    with office.look() as connection:
        return list_in_force(connection, today=day).zh
