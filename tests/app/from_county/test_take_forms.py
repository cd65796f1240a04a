"""Forms that the county signs: read strictly, printed without a new version, the newest file's hold."""

from __future__ import annotations

import json
from typing import Any

import pytest

from app.errors import Refused
from app.from_county.take_county_data import CameAs
from app.printing.forms.county_forms import lines_in_force
from app.printing.print_form import FormWish, print_form
from app.village.tenday_check import TENDAY_CHECK, TendayCheck
from tests.factories.county import Desk
from tests.factories.people import Office
from tests.factories.sent_down import file_with, take

OWN: dict[str, Any] = {
    "format": 1,
    "number": "F61",
    "title": "县禁毒办排查统计表",
    "of": "village",
    "parts": [
        {
            "kind": "register",
            "rows": {"of": ["tenday_check"]},
            "columns": [
                {"heading": "排查日期", "width": 40, "from": "happened_on"},
                {"heading": "异常", "width": 80, "from": "oddities"},
                {"heading": "签名", "width": 30, "pen": True},
            ],
        }
    ],
}


def test_a_form_of_the_county_is_listed_and_prints(office: Office, desk: Desk) -> None:
    taken = take(office, file_with(desk, {"forms": [OWN]}))
    assert [(one.kind, one.state, one.new) for one in taken.sent_down] == [("forms", CameAs.TAKEN, 1)]
    assert titles(office)["F61"] == "县禁毒办排查统计表"
    said = TendayCheck(happened_on=office.today, checkers=("王组长",), oddities="无异常")
    office.record(TENDAY_CHECK, office.village.village, said)
    paper = print_form(office.vault, FormWish("f61"), now=office.now)
    assert (paper.form, paper.pages) == ("F61", 1)


def test_it_goes_before_a_shipped_one_of_its_number_and_the_next_file_takes_it_back(
    office: Office, desk: Desk
) -> None:
    shipped = titles(office)["F24"]
    take(office, file_with(desk, {"forms": [{**OWN, "number": "F24"}]}))
    assert titles(office)["F24"] == "县禁毒办排查统计表"
    take(office, file_with(desk, {"forms": []}))
    assert titles(office)["F24"] == shipped


@pytest.mark.parametrize(
    "items",
    [
        [{**OWN, "number": "决定书"}],
        [{**OWN, "script": "1+1"}],
        [OWN, OWN],
        ["F61"],
        [{**OWN, "of": "person", "parts": [{**OWN["parts"][0], "rows": {"of": ["nothing"]}}]}],
    ],
)
def test_what_is_no_form_is_refused_whole_and_nothing_is_listed(
    office: Office, desk: Desk, items: list[Any]
) -> None:
    taken = take(office, file_with(desk, {"forms": items}))
    assert [one.state for one in taken.sent_down] == [CameAs.REFUSED]
    assert "F61" not in titles(office)
    with pytest.raises(Refused, match="form_unknown"):
        print_form(office.vault, FormWish("F61"), now=office.now)


def test_the_same_file_again_brings_nothing_new(office: Office, desk: Desk) -> None:
    take(office, file_with(desk, {"forms": [OWN]}))
    taken = take(office, file_with(desk, {"forms": [json.loads(json.dumps(OWN))]}))
    assert [(one.state, one.new) for one in taken.sent_down] == [(CameAs.SAME, 0)]


def titles(office: Office) -> dict[str, str]:
    with office.look() as connection:
        return {line.number: line.title for line in lines_in_force(connection)}
