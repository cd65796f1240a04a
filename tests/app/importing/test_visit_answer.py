from __future__ import annotations

import pytest

from app.importing.said import Said
from app.importing.visit_answer import VisitAnswer, read_answer


@pytest.mark.parametrize("given", ["是", "见到", "见到本人", "√", True, "是。"])
def test_a_yes_means_that_the_person_was_met(given: str | bool) -> None:
    assert read_answer(given) == VisitAnswer("1")


@pytest.mark.parametrize("given", ["否", "未见到", "不在家", "×", False, "外出"])
def test_a_no_means_that_nobody_was_met(given: str | bool) -> None:
    assert read_answer(given) == VisitAnswer("4")


@pytest.mark.parametrize(
    ("given", "relation"),
    [("否,见其母", "母亲"), ("否，见其妻子", "妻子"), ("未见到本人，见到其父", "父亲"), ("见其母亲", "母亲"),
     ("否(见其兄)", "哥哥"), ("不在，母亲在家", "母亲"), ("仅见家属", "家属"), ("否,见到了奶奶", "祖母")],
)  # fmt: skip
def test_a_no_may_name_who_was_met_instead(given: str, relation: str) -> None:
    assert read_answer(given) == VisitAnswer("2", relation)


def test_a_neighbour_is_not_the_family() -> None:
    assert read_answer("否,见邻居") == VisitAnswer("4", "邻居")


@pytest.mark.parametrize("given", ["见其姓", "下次再去", "否,见支书", "?", 1.0])
def test_other_words_are_not_guessed(given: str | float) -> None:
    shown = str(given).removesuffix(".0")
    assert read_answer(given) == Said(None, "visit_result_unclear", facts={"given": shown})
