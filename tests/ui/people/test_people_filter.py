"""Which people the list shows, and how quickly."""

from __future__ import annotations

from datetime import date

import pytest

from app.ids import PersonId
from app.people.list_people import PersonLine
from ui.people.mark_words import mark_words
from ui.people.people_columns import BY_KEY, COLUMNS, PeopleRow, fitting_columns
from ui.people.people_filter import MARKS, PeopleFilter, Searchable, count, fitting


def test_several_filters_narrow_together() -> None:
    lines = [
        line(name="张三", status="11", village_group="2组"),
        line(name="李四", status="11", village_group="3组", overdue=1),
        line(name="王五", status="12", village_group="3组", overdue=2),
    ]
    asked = PeopleFilter(statuses=frozenset({"11"}), groups=frozenset({"3组"}), marks=frozenset({"overdue"}))

    assert names(fitting(lines, asked, str)) == ["李四"]


def test_an_empty_filter_shows_everybody_in_order() -> None:
    lines = [line(name="王五"), line(name="张三")]

    assert PeopleFilter().is_empty
    assert fitting(lines, PeopleFilter(), str) == lines


def test_words_fit_the_status_as_it_is_read() -> None:
    lines = [line(name="张三", status="11"), line(name="李四", status="33")]

    found = fitting(lines, PeopleFilter("leave"), {"11": "in detox", "33": "on leave"}.__getitem__)

    assert names(found) == ["李四"]


def test_groups_are_counted_in_the_order_of_their_numbers() -> None:
    counts = count([line(village_group=group) for group in ("10组", "", "上坪", "2组", "2组")])

    assert list(counts.groups.items()) == [("2组", 2), ("10组", 1), ("上坪", 1), ("", 1)]


def test_somebody_without_a_number_is_to_be_completed() -> None:
    counts = count([line(id_no=""), line(id_note="damaged"), line(to_complete=("birth",)), line()])

    assert counts.marks["incomplete"] == 3


def test_a_list_that_is_shown_soon_finds_the_same_people() -> None:
    lines = [line(name="张建国"), line(name="李小满", owner="唐支书"), line(name="章华", village_group="3组")]
    for words in ("", "z", "zjg", "唐", "3组", "王"):
        asked = PeopleFilter(words)
        assert Searchable(lines, soon=True).fitting(asked, str) == Searchable(lines).fitting(asked, str)


@pytest.mark.parametrize(
    ("mark", "said"),
    [
        ("overdue", {"overdue": 2}),
        ("due", {"due": 1}),
        ("incomplete", {"id_note": "damaged"}),
        ("papers", {"papers": 3}),
        ("conflict", {"open_registers": ("status",)}),
        ("no_measure", {"without_measure": True}),
        ("no_parties", {"without_parties": True}),
        ("no_job", {"no_job": True}),
        ("no_home", {"no_home": True}),
        ("no_income", {"no_income": True}),
        ("not_seen", {"not_seen": True}),
    ],
)
def test_each_mark_is_a_filter_of_its_own_with_its_count(mark: str, said: dict[str, object]) -> None:
    lines = [line(name="张三", **said), line(name="李四")]

    assert names(fitting(lines, PeopleFilter(marks=frozenset({mark})), str)) == ["张三"]
    assert {key: number for key, number in count(lines).marks.items() if number} == {mark: 1}


def test_every_mark_has_words() -> None:
    assert all(mark_words(mark) for mark in MARKS)


def test_categories_narrow_by_placement_and_by_whereabouts_together() -> None:
    lines = [
        line(name="张三", placement_kind="1", control_state="01"),
        line(name="李四", placement_kind="2", control_state="01"),
        line(name="王五", placement_kind="", control_state=""),
    ]

    def left(*categories: str) -> list[str]:
        return names(fitting(lines, PeopleFilter(categories=frozenset(categories)), str))

    assert left("p1", "p2") == ["张三", "李四"]
    assert left("c01", "p2") == ["李四"]
    assert left("p") == ["王五"]


def test_closed_bags_are_out_of_the_list_until_they_are_asked_for() -> None:
    lines = [line(name="张三", closed=True), line(name="李四")]

    assert names(fitting(lines, PeopleFilter(), str)) == ["李四"]
    assert names(fitting(lines, PeopleFilter(closed=True), str)) == ["张三"]
    assert (count(lines).people, count(lines).closed) == (1, 1)


def test_what_is_still_worked_out_is_shown_as_dots() -> None:
    row = PeopleRow(line(name="张三", is_whole=False), ["name", "next_visit", "open"], masked=False)

    assert [cell.text for cell in row] == ["张三", "…", "…"]


def test_in_a_narrow_window_the_name_the_status_and_what_is_open_stay() -> None:
    assert set(fitting_columns(420)) == {"name", "status", "open"}
    assert len(fitting_columns(1200)) > 8
    assert all(BY_KEY[key].rank < 9 for key in fitting_columns(5000))


def test_a_row_makes_only_the_cells_that_are_looked_at() -> None:
    keys = [column.key for column in COLUMNS]
    row = PeopleRow(line(name="张三", id_no="99999919850306001X", phone="10012345678"), keys, masked=True)

    assert len(row) == len(keys)
    assert row[keys.index("name")].text == "张**"
    assert row[keys.index("id_no")].text == "9999**********001X"
    assert row[keys.index("phone")].text == "100****5678"


def names(lines: list[PersonLine]) -> list[str]:
    return [one.name for one in lines]


def line(**said: object) -> PersonLine:
    values: dict[str, object] = {
        "person": PersonId("p"),
        "file_no": "999901001001-7KQ-0001",
        "name": "张三",
        "sex": "1",
        "age": 41,
        "id_no": "999999198503060015",
        "phone": "",
        "village_group": "2组",
        "status": "11",
        "placement_kind": "1",
        "reported_on": date(2026, 3, 5),
        "ends_on": date(2029, 3, 5),
        "owner": "",
        "last_visit": None,
        "next_visit": None,
        "last_test": None,
        "next_test": None,
        "overdue": 0,
        "id_note": "",
        "open_registers": (),
        "note": "",
        **said,
    }
    return PersonLine(**values)  # type: ignore[arg-type]  # the test states only what matters
