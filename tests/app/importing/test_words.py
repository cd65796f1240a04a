from __future__ import annotations

import pytest

from app.importing.said import Said
from app.importing.words import code_reader, codes_reader, months_reader


@pytest.mark.parametrize(
    ("table", "word", "code"),
    [
        ("sex", "男", "1"), ("sex", " 女 ", "2"), ("education", "大专", "30"), ("education", "中专", "40"),
        ("marital", "离异", "40"), ("placement_kind", "社区康复", "2"), ("visit_kind", "家访", "1"),
        ("test_result", "(-)", "1"), ("test_result", "（－）", "1"), ("test_result", "阴", "1"),
        ("test_result", "阴性。", "1"), ("test_result", "未到", "5"), ("test_result", "拒检", "4"),
        ("test_result", "阳性", "2"), ("sample", "毛发", "4"),
        ("sample", "尿液", "1"), ("status", "服刑", "52"),
    ],
)  # fmt: skip
def test_words_become_the_codes_of_the_lists(table: str, word: str, code: str) -> None:
    assert code_reader(table)(word) == code


@pytest.mark.parametrize(("word", "code"), [("汉", "01"), ("汉族", "01"), ("土家族", "15"), ("侗 族", "12")])
def test_an_ethnic_group_is_known_with_and_without_its_ending(word: str, code: str) -> None:
    assert code_reader("ethnic", ending="族")(word) == code


@pytest.mark.parametrize("word", ["-", "—", "?", "待查", "族"])
def test_a_word_that_the_list_does_not_know_stays_unread(word: str) -> None:
    for table in ("test_result", "ethnic", "sex"):
        assert code_reader(table, ending="族")(word) == Said(None, "word_unknown", facts={"given": word})


@pytest.mark.parametrize(
    ("word", "codes"),
    [("海洛因、冰毒", ("02", "03")), ("冰毒", ("03",)), ("冰毒/麻古", ("03", "04")),
     ("冰毒和K粉", ("03", "06")),
     ("甲基苯丙胺（冰毒）", ("03",)), ("冰毒,冰毒", ("03",)), ("ｋ粉", ("06",))],
)  # fmt: skip
def test_several_drugs_in_one_cell_are_told_apart(word: str, codes: tuple[str, ...]) -> None:
    assert codes_reader("drug_kinds")(word) == codes


def test_a_drug_that_nobody_knows_is_named_and_the_others_kept() -> None:
    assert codes_reader("drug_kinds")("冰毒、蓝精灵") == Said(
        ("03",), "word_unknown", facts={"given": ("蓝精灵",)}
    )


@pytest.mark.parametrize(
    ("given", "months"),
    [(36.0, 36), ("36", 36), ("三年", 36), ("3年", 36), ("36个月", 36),
     ("两年", 24), ("一年", 12), ("一年半", 18),
     ("1年6个月", 18), ("十二个月", 12), ("二十四个月", 24), ("6月", 6), ("３年", 36)],
)  # fmt: skip
def test_a_term_is_understood_in_years_and_months(given: str | float, months: int) -> None:
    assert months_reader("期限")(given) == months


def test_a_bare_three_is_unclear_unless_the_heading_names_the_unit() -> None:
    assert months_reader("期限")(3.0) == Said(None, "term_unclear", facts={"given": "3"})
    assert months_reader("期限(年)")(3.0) == 36
    assert months_reader("期限(月)")(3.0) == 3


@pytest.mark.parametrize("given", ["长期", "年", "半", "三", "3-5年", "四年零"])
def test_a_term_that_is_no_term_is_not_guessed(given: str) -> None:
    assert months_reader("期限")(given) == Said(None, "term_not_understood", facts={"given": given})
