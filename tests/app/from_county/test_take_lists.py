"""The county adds to the lists of its villages, hides what it does not want, and never renames."""

from __future__ import annotations

from typing import Any

import pytest

from app.codes import code_list
from app.county.keep_data import keep_data
from app.errors import Refused
from app.from_county.sent_kind import SentBy
from app.from_county.take_county_data import CameAs, CountyData, take_county_data
from app.lists.change_choices import add_choice, list_in_force, offer_choice
from app.lists.choice import Choice
from tests.factories.county import Desk, join
from tests.factories.people import Office
from tests.factories.sent_down import take

LISTS: list[dict[str, Any]] = [
    {
        "list": "TAG",
        "code": "L1",
        "zh": "六进：景区",
        "en": "six entries: sights",
        "source": "县禁毒办〔2026〕8号",
    },
    {"list": "METHOD", "zh": "短视频大赛"},
    {"list": "TAG", "code": "J5", "active": False},
]


def test_what_the_county_adds_is_offered_and_what_it_hides_is_not(office: Office) -> None:
    found = came(office, LISTS)
    assert (found.state, found.new) == (CameAs.TAKEN, 3)
    tags = code_list("TAG")
    assert tags.label("L1", "zh_CN") == "六进：景区"
    assert tags.label("J5", "zh_CN") == "六进：单位"
    offered = {item.code for item in tags.active()}
    assert ("L1" in offered, "J5" in offered) == (True, False)
    assert "短视频大赛" in {item.zh for item in code_list("METHOD").active()}


def test_the_same_lists_again_change_nothing_and_a_shorter_one_takes_no_words_away(office: Office) -> None:
    came(office, LISTS)
    assert came(office, LISTS, number=8).state is CameAs.SAME
    assert came(office, LISTS[1:2], number=9).state is CameAs.SAME
    assert code_list("TAG").label("L1", "zh_CN") == "六进：景区"


def test_what_the_village_had_added_in_the_same_words_is_not_offered_twice(office: Office) -> None:
    with office.work() as session:
        own = add_choice(session, "TAG", Choice(zh="六进：景区"), now=office.now)
        same = add_choice(session, "METHOD", Choice(zh="短视频大赛"), now=office.now)
    came(office, LISTS)
    tags, methods = code_list("TAG"), code_list("METHOD")
    assert [item.code for item in tags.active() if item.zh == "六进：景区"] == ["L1"]
    assert tags.label(own, "zh_CN") == "六进：景区"
    assert [item.code for item in methods.active() if item.zh == "短视频大赛"] == [same]


def test_the_village_does_not_change_what_the_county_hid(office: Office) -> None:
    came(office, LISTS)
    with pytest.raises(Refused, match="choice_is_the_county_s"), office.work() as session:
        offer_choice(session, "TAG", "J5", now=office.now)
    came(office, [{"list": "TAG", "code": "J5"}], number=8)
    assert "J5" in {item.code for item in code_list("TAG").active()}


BAD: list[object] = [
    7,
    {},
    {"list": "TAG", "secret": 1},
    {"list": "STATUS", "code": "99", "zh": "观察中"},
    {"list": "TAG", "code": "J1", "zh": "六进：机关单位"},
    {"list": "TAG", "code": "L1", "zh": "六进：公园"},
    {"list": "TAG", "code": "不是码", "zh": "六进：公园"},
    {"list": "TAG", "code": "L2", "zh": ""},
    {"list": "MAT", "code": "L3", "zh": "扇子"},
    {"list": "TAG", "code": "L4", "zh": "六进：公园", "active": 0},
    {"list": "TAG", "code": "L4", "zh": "六进：公园", "sort": "1"},
    {"list": "TAG", "code": "L4", "zh": "六进：公园", "source": "长" * 201},
    {"list": "METHOD", "zh": "短视频大赛"},
]


def test_one_that_cannot_be_said_so_keeps_the_whole_kind_out(office: Office) -> None:
    came(office, LISTS)
    for number, item in enumerate(BAD, 8):
        found = came(office, [{"list": "METHOD", "zh": "短视频大赛"}, item], number=number)
        assert (found.state, found.item) == (CameAs.REFUSED, 2), item


def test_the_county_keeps_its_lists_for_every_file_after_trying_them(office: Office, desk: Desk) -> None:
    (kept,) = keep_data(desk.vault, {"lists": LISTS}, now=desk.now)
    assert kept.state is CameAs.TAKEN
    with pytest.raises(Refused, match="county_data_refused"):
        keep_data(desk.vault, {"lists": [{"list": "TAG", "code": "J1", "zh": "机关"}]}, now=desk.now)
    join(office, file := desk.file_for())
    assert [one.kind for one in take(office, file.data).sent_down] == ["lists"]
    with office.look() as connection:
        assert list_in_force(connection, "TAG").item("L1") is not None


def came(office: Office, items: list[Any], *, number: int = 7) -> CountyData:
    with office.work() as session:
        return take_county_data(
            session, "lists", items, sent=SentBy("the county", number, office.today), now=office.now
        )
