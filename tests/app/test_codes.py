from __future__ import annotations

import re

import pytest

from app.codes import CodeItem, CodeList, code_list, code_list_names
from app.errors import Refused


@pytest.mark.parametrize("name", code_list_names())
def test_every_list_that_ships_is_whole(name):
    codes = code_list(name)
    assert codes.name == name
    assert codes.zh
    assert codes.en
    assert codes.standard == "local" or re.fullmatch(r"GB/T [\d.]+-\d{4}", codes.standard)
    assert len({item.code for item in codes.items}) == len(codes.items)
    assert all(item.code and item.zh and item.en for item in codes.items)
    assert all(item.replaced_by is None or codes.item(item.replaced_by) for item in codes.items)


def test_the_fifty_six_ethnic_groups_are_there():
    assert len(code_list("ETH").items) == 56
    assert code_list("ETH").label("15", "zh_CN") == "土家族"
    assert code_list("ETH").label("15", "en") == "Tujia"


def test_a_code_that_nobody_knows_is_shown_as_it_is():
    assert code_list("SEX").label("7", "zh_CN") == "7"
    assert code_list("SEX").item("7") is None


@pytest.mark.parametrize("typed", ["jj", "JJBBA", "冰", "03", "ice", "ｊｊ"])
def test_a_choice_is_found_by_initials_characters_code_or_english(typed):
    assert "03" in [item.code for item in code_list("DRUG").find(typed)]


def test_what_begins_as_typed_comes_first():
    assert code_list("ETH").find("土")[0].zh == "土家族"
    assert [item.code for item in code_list("STATUS").find("1")] == ["11", "12", "13", "14", "15"]


def test_nothing_typed_offers_all():
    assert code_list("VISIT").find(" ") == code_list("VISIT").active()


def test_what_is_no_longer_offered_stays_readable():
    old = CodeItem("1", "旧", "old", active=False, replaced_by="2")
    codes = CodeList("X", "local", "例", "example", (old, CodeItem("2", "新", "new")))
    assert codes.label("1", "zh_CN") == "旧"
    assert [item.code for item in codes.find("")] == ["2"]


def test_counted_things_name_their_unit():
    item = code_list("MAT").item("5")
    assert item is not None
    assert (item.zh, item.unit_zh) == ("横幅", "条")


@pytest.mark.parametrize("name", ["holidays", "../plans/SEED001", "NOPE"])
def test_a_list_that_nobody_knows_is_refused(name):
    with pytest.raises(Refused, match="code_list_unknown"):
        code_list(name)
