"""A village adds to the lists and hides what it does not use; what was recorded keeps its words."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from app.activities.activity import ACTIVITY, Activity
from app.activities.material_line import MATERIAL_LINE, MaterialLine
from app.codes import code_list
from app.errors import Refused
from app.importing.ledger_headings import words_of_list
from app.lists.change_choices import add_choice, hide_choice, list_in_force, offer_choice
from app.lists.choice import Choice
from app.reports.count_figures import count_figures
from app.reports.period import Period
from tests.factories.people import Office

DAY = date(2026, 11, 3)


def test_words_that_a_village_adds_are_offered_found_and_understood_when_a_ledger_is_taken_in(
    office: Office,
) -> None:
    code = add(office, "METHOD", "村晚小品")
    assert code_list("METHOD").label(code, "zh_CN") == "村晚小品"
    assert code_list("METHOD").find("cwxp")[0].code == code
    assert words_of_list("METHOD")["村晚小品"] == code
    assert code_list("METHOD").items[-1].zh == "其他"


def test_an_added_material_is_counted_in_its_own_unit(office: Office) -> None:
    code = add(office, "MAT", "禁毒扇子", unit_zh="把")
    village = office.village.village
    office.record(MATERIAL_LINE, village, MaterialLine(happened_on=DAY, kind=code, quantity=40))
    with office.look() as connection:
        report = count_figures(
            connection, village, Period(DAY.replace(day=1), DAY), today=office.today, compare=False
        )
    figure = report.figure("materials", code)
    assert (figure.amount, figure.definition.unit_of(code).zh) == (40, "把")


def test_what_is_hidden_is_offered_no_more_and_old_records_keep_its_words(office: Office) -> None:
    office.record(ACTIVITY, office.village.village, Activity(happened_on=DAY, title="小区宣传", tags=("S1",)))
    with office.work() as session:
        hide_choice(session, "TAG", "S1", now=office.now)
    assert "S1" not in {item.code for item in code_list("TAG").active()}
    assert code_list("TAG").label("S1", "zh_CN") == "三进：小区"
    with office.work() as session:
        offer_choice(session, "TAG", "S1", now=office.now)
    assert "S1" in {item.code for item in code_list("TAG").active()}


def test_hidden_words_that_are_typed_again_are_offered_again(office: Office) -> None:
    code = add(office, "TAG", "进景区")
    with office.work() as session:
        hide_choice(session, "TAG", code, now=office.now)
    assert add(office, "TAG", " 进景区 ") == code
    assert code_list("TAG").item(code) in code_list("TAG").active()


REFUSED: list[tuple[str, dict[str, str], str]] = [
    ("METHOD", {"zh": "电影"}, "choice_here_already"),
    ("METHOD", {"zh": "  "}, "field_missing"),
    ("METHOD", {"zh": "长" * 41}, "text_too_long"),
    ("MAT", {"zh": "禁毒扇子"}, "field_missing"),
    ("MAT", {"zh": "禁毒扇子", "unit_zh": "长" * 11}, "text_too_long"),
    ("STATUS", {"zh": "观察中"}, "code_list_closed"),
    ("NOTHING", {"zh": "无"}, "code_list_unknown"),
]


def test_what_cannot_be_added_is_refused(office: Office) -> None:
    for name, said, reason in REFUSED:
        with pytest.raises(Refused, match=reason), office.work() as session:
            add_choice(session, name, Choice(**said), now=office.now)


def test_undo_takes_an_added_choice_back_and_the_lists_follow_the_records(office: Office) -> None:
    code = add(office, "VENUE", "茶馆")
    office.undo()
    assert code_list("VENUE").item(code) is None
    add(office, "VENUE", "茶馆")
    office.reopen()
    assert code_list("VENUE").item(code) is not None
    office.close()
    assert code_list("VENUE").label(code, "zh_CN") == "茶馆", "what is said after closing has its words"


def test_other_records_have_their_own_lists(office: Office, tmp_path: Path) -> None:
    code = add(office, "VENUE", "茶馆")
    other = Office.make(tmp_path / "other")
    assert code_list("VENUE").item(code) is None
    other.close()


def test_a_list_without_additions_is_the_shipped_one(office: Office) -> None:
    with office.look() as connection:
        assert list_in_force(connection, "FORM") == code_list("FORM")


def add(office: Office, name: str, zh: str, **more: str) -> str:
    with office.work() as session:
        return add_choice(session, name, Choice(zh=zh, **more), now=office.now)
