"""Small numbers about people are hidden from the public, and from nobody who answers for them."""

from __future__ import annotations

import io
import re
import subprocess
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from app.activities.activity import ACTIVITY, Activity
from app.bag.aid import AID, Aid
from app.printing.print_form import FormWish, print_form
from app.reports.count_figures import Report, count_figures
from app.reports.form_values import form_values
from app.reports.period import period_around
from app.reports.public_text import public_text
from app.reports.small_numbers import for_the_public
from app.reports.township_pack import make_pack
from app.reports.write_report_xlsx import report_xlsx
from tests.factories.people import KeptOffice, Office, a_person

NOVEMBER = period_around(date(2026, 11, 22), "month")
SECRET = ("戒断", "阳性", "阴性", "强制", "社区戒毒", "完全戒掉", "漏", "逾期", "无业", "王小满", "李四")


@given(st.integers(0, 10**7), st.sampled_from(["zh_CN", "en"]))
def test_only_numbers_from_one_to_four_are_hidden(amount: int, language: str) -> None:
    told = for_the_public(amount, language)
    assert (told == str(amount)) == (amount == 0 or amount >= 5)
    assert not re.fullmatch("[1-4]", told)


def test_the_public_reads_totals_without_small_numbers_parts_or_people(office: Office) -> None:
    for language, hidden in (("zh_CN", "走访记录：不足5次"), ("en", "Visits recorded: fewer than 5 times")):
        text = public_text(counted(office), office.village, language)
        assert hidden in text
        assert not any(word in text for word in SECRET)
    text = public_text(counted(office), office.village, "zh_CN")
    assert "受教育：3人次" in text, "who came to a meeting is nobody in the files"
    assert "帮扶：不足5人次" in text
    assert "就业" not in text, "parts would tell what the total hides"


def test_a_public_text_about_nothing_says_so(office: Office) -> None:
    with office.look() as connection:
        period = period_around(date(2020, 1, 1), "month")
        report = count_figures(connection, office.village.village, period, today=office.today)
    assert "这段时间没有活动。" in public_text(report, office.village, "zh_CN")


def test_township_and_county_get_every_small_number_as_it_is(office: Office) -> None:
    report = counted(office)
    assert report.figure("people").amount == 2
    rows = CalamineWorkbook.from_filelike(
        io.BytesIO(report_xlsx(report, office.village, language="zh_CN"))
    ).get_sheet_by_index(0)
    told = {row[6]: row[1] for row in rows.to_python()}
    assert (told["people"], told["visits"], told["aid"]) == (2, 3, 1)
    values = form_values(report, office.village)
    assert (values["people"].words, values["走访记录"].words, values["aid"].words) == ("2", "3", "1")
    paper = print_form(office.vault, FormWish("F36", period=NOVEMBER), now=office.now)
    pack = {one.name[0]: one.data for one in make_pack(office.vault, NOVEMBER, now=office.now).files}
    for data in (paper.data, pack["2"]):
        read = subprocess.run(["pdftotext", "-layout", "-", "-"], input=data, capture_output=True, check=True)
        text = read.stdout.decode()
        assert re.search(r"走访记录\s+3\s+次", text)
        assert "不足5" not in text


def test_who_quit_for_good_is_counted_from_an_authoritys_paper_alone(office: Office) -> None:
    told = {"status": "43", "status_since": date(2026, 11, 3)}
    office.add_person(a_person(name="甲", **told))
    assert counted(office).figure("quit").amount == 0, "a word in a field is no paper"
    office.add_person(a_person(name="乙", status_basis="  ", **told))
    assert counted(office).figure("quit").amount == 0
    office.add_person(a_person(name="丙", status_basis="县公安局禁毒大队 3号", **told))
    found = counted(office).figure("quit")
    assert (found.amount, found.records, found.before) == (1, (), 0)
    assert "quit" in form_values(counted(office), office.village), "the township may ask for the number"


def counted(office: Office) -> Report:
    with office.look() as connection:
        return count_figures(connection, office.village.village, NOVEMBER, today=office.today)


@pytest.fixture
def office(empty_village: KeptOffice, tmp_path: Path) -> Iterator[Office]:
    made = empty_village.open_copy(tmp_path / "v")
    first, second = made.add_person(), made.add_person(a_person(name="李四", no_job=True))
    for person, day in ((first, 3), (first, 9), (second, 12)):
        made.visit(person, date(2026, 11, day))
    made.record(AID, first, Aid(happened_on=date(2026, 11, 4), kind="1", action="介绍到砖厂"))
    held = Activity(happened_on=date(2026, 11, 5), title="屋场会", audience_n=3)
    made.record(ACTIVITY, made.village.village, held)
    yield made
    made.close()
