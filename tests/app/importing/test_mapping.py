from __future__ import annotations

import json

import pytest

from app.errors import Refused
from app.importing.mapping import KINDS, Mapping, field_for, fields_of, map_headings, wordings_of


@pytest.mark.parametrize(
    ("kind", "heading", "name"),
    [
        ("roster", "姓名", "name"),
        ("roster", "姓　名", "name"),
        ("roster", "姓\n名", "name"),
        ("roster", "*姓名：", "name"),
        ("roster", "公民身份号码", "id_no"),
        ("roster", "身份证号码（18位）", "id_no"),
        ("roster", "戒毒人员姓名", "name"),
        ("roster", "本人联系电话", "phone"),
        ("roster", "报到时间", "reported_on"),
        ("roster", "期限(月)", "term_months"),
        ("roster", "基本情况/性别", "sex"),
        ("roster", "户籍/地址", "hukou_addr"),
        ("roster", "家属联系电话", None),
        ("roster", "五老类别", None),
        ("roster", "", None),
        ("visits", "是否见到本人", "result"),
        ("visits", "家访时间", "happened_on"),
        ("visits", "走访人（两人）", "visitors"),
        ("tests", "尿检结果", "result"),
        ("tests", "检材", "sample"),
        ("tests", "采样时间", "happened_on"),
    ],
)
def test_a_heading_is_understood_by_its_meaning(kind: str, heading: str, name: str | None) -> None:
    assert field_for(kind, heading) == name


def test_the_first_of_two_columns_with_one_meaning_has_it() -> None:
    mapping = map_headings("roster", ["姓名", "名字", "性别"])
    assert mapping.fields == ("name", None, "sex")
    assert mapping.unmapped == (1,)


def test_a_column_that_nothing_fits_is_shown() -> None:
    assert map_headings("roster", ["姓名", "血型", ""]).unmapped == (1,)


def test_what_a_ledger_lacks_is_named() -> None:
    assert map_headings("visits", ["姓名", "方式"]).missing == ("happened_on",)


def test_a_correction_moves_the_meaning_from_the_column_that_had_it() -> None:
    mapping = map_headings("roster", ["姓名", "绰号", "血型"])
    assert mapping.corrected(2, "name").fields == (None, "former_name", "name")
    assert mapping.corrected(0, None).fields == (None, "former_name", None)


def test_a_field_that_does_not_exist_cannot_be_meant() -> None:
    with pytest.raises(Refused, match="field_unknown"):
        map_headings("roster", ["姓名"]).corrected(0, "happened_on")


def test_a_corrected_mapping_is_remembered_for_the_same_headings_however_they_are_spaced() -> None:
    corrected = map_headings("roster", ["姓名", "血型"]).corrected(1, "note")
    plain = json.loads(json.dumps(corrected.to_plain()))
    again = map_headings("roster", ["姓 名", "血型："], [Mapping.from_plain(plain)])
    assert again.fields == ("name", "note")
    assert again.digest == corrected.digest
    assert map_headings("roster", ["姓名", "血型", "民族"], [corrected]).fields == ("name", None, "ethnic")
    assert map_headings("visits", ["姓名", "血型"], [corrected]).fields == ("name", None)


@pytest.mark.parametrize(
    "plain",
    [
        {},
        {"kind": "songs", "headings": [], "fields": []},
        {"kind": "roster", "headings": ["a"], "fields": []},
    ],
)
def test_a_damaged_memory_is_refused(plain: dict[str, object]) -> None:
    with pytest.raises(Refused, match="mapping_damaged"):
        Mapping.from_plain(plain)


def test_a_field_of_another_version_means_nothing() -> None:
    plain = {"kind": "roster", "headings": ["姓名", "血型"], "fields": ["name", "blood"]}
    assert Mapping.from_plain(plain).fields == ("name", None)


@pytest.mark.parametrize("kind", KINDS)
def test_no_wording_means_two_things(kind: str) -> None:
    table = wordings_of(kind)
    assert set(table.required) <= set(fields_of(kind))
    for wording, name in table.field_by_wording.items():
        assert field_for(kind, wording) == name
