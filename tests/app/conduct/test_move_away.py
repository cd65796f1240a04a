"""Moving out of the county: the pack of papers, and the placement transferred out by one entry."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from app.bag.paper import PAPER, THERE, PaperSaid
from app.bag.read_bag import read_bag
from app.closing.closing import MOVED
from app.conduct.move_away import MovingAway, papers_said, papers_to_hand_over, record_moving_away
from app.errors import Refused
from app.followup.list_due import list_due
from app.ids import PersonId
from app.printing.print_moving_pack import print_moving_pack
from tests.factories.people import Office

AWAY = MovingAway(
    moved_on=date(2026, 11, 20), to_place="邻县清泉镇", document_no="变更字8号", papers="走访记录 × 3"
)


def test_the_placement_is_transferred_out_and_nothing_more_falls_due(office: Office) -> None:
    person = placed(office)
    move_away(office, person)
    assert office.sql("SELECT state || end_reason || end_on || end_document FROM placement") == (
        "852026-11-20变更字8号"
    )
    assert office.sql("SELECT to_town || note FROM move") == "邻县清泉镇走访记录 × 3"
    with office.look() as connection:
        found = list_due(connection, today=date(2027, 3, 31))
    assert (found.near, found.law, found.ahead) == ((), (), ())


def test_one_undo_takes_the_move_and_the_end_back(office: Office) -> None:
    person = placed(office)
    move_away(office, person)
    office.undo()
    assert office.sql("SELECT state FROM placement") == "4"
    assert office.sql("SELECT count(*) FROM move WHERE deleted = 0") == 0


def test_the_pack_lists_what_lies_in_the_bag(office: Office) -> None:
    person = placed(office)
    office.visit(person)
    office.visit(person, date(2026, 11, 1))
    with office.look() as connection:
        papers = papers_to_hand_over(read_bag(connection, person, today=office.today))
    told = {paper.title("zh_CN"): paper.count for paper in papers}
    assert told["走访记录"] == 2
    assert "尿检登记" not in told


def test_the_bag_is_closed_as_moved_by_the_same_entry(office: Office) -> None:
    person = placed(office)
    move_away(office, person)
    assert office.sql("SELECT closed_reason || closed_on || closed_basis FROM person") == (
        f"{MOVED}2026-11-20变更字8号"
    )
    with pytest.raises(Refused, match="bag_closed"):
        office.visit(person)
    office.undo()
    office.visit(person)


def test_the_letter_lists_the_papers_that_the_form_names_and_where_the_originals_lie(office: Office) -> None:
    person = placed(office)
    office.visit(person)
    office.record(PAPER, person, PaperSaid("visits", THERE, pages=3, kept_at="镇综治办档案室"))
    with office.look() as connection:
        bag = read_bag(connection, person, today=office.today)
        (line,) = [one for one in papers_to_hand_over(bag) if one.zh == "走访记录"]
        said = replace(AWAY, papers=f"{line.zh}，3 页\n尿检试纸照片 2 张")
        told = papers_said(bag, said)
    assert [(one.zh, one.pages, one.kept_at) for one in told] == [
        ("走访记录", 3, "镇综治办档案室"),
        ("尿检试纸照片 2 张", None, ""),
    ]


def test_the_whole_pack_is_one_paper_and_writes_nothing_but_the_log(office: Office) -> None:
    person = placed(office)
    office.visit(person)
    before = office.dump()
    paper = print_moving_pack(
        office.vault, person, replace(AWAY, papers="走访记录"), now=office.now, masked=False, reason="5"
    )
    words = subprocess.run(["pdftotext", "-", "-"], input=paper.data, capture_output=True, check=True).stdout
    told = "".join(words.decode().split())
    assert "档案材料移交函" in told
    assert "致：邻县清泉镇" in told
    assert "变更字8号" in told
    assert "走访（家访）记录表" in told
    assert office.dump() == before
    assert office.sql("SELECT kind FROM access ORDER BY seq DESC LIMIT 1") == "drawn"


@pytest.mark.parametrize(
    ("said", "reason", "field"),
    [
        ({"moved_on": None}, "field_missing", "moved_on"),
        ({"document_no": " "}, "field_missing", "document_no"),
        ({"moved_on": date(2026, 11, 23)}, "day_in_future", "moved_on"),
        ({"moved_on": date(2026, 1, 1)}, "ends_before_it_begins", "moved_on"),
        ({"materials_sent_on": date(2026, 11, 1)}, "ends_before_it_begins", "materials_sent_on"),
    ],
)
def test_what_cannot_be_is_refused_and_changes_nothing(
    office: Office, said: dict[str, Any], reason: str, field: str
) -> None:
    person = placed(office)
    with pytest.raises(Refused, match=reason) as refused:
        move_away(office, person, **said)
    assert refused.value.field == field
    assert office.sql("SELECT state FROM placement") == "4"


def test_without_a_running_placement_there_is_nothing_to_move(office: Office) -> None:
    person = office.add_person()
    with pytest.raises(Refused, match="nothing_to_move"):
        move_away(office, person)


def move_away(office: Office, person: PersonId, **said: Any) -> None:
    with office.work() as session:
        record_moving_away(session, person, replace(AWAY, **said), now=office.now)


def placed(office: Office) -> PersonId:
    person = office.add_person()
    office.place(person)
    return person
