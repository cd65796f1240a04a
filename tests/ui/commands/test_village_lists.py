"""`yidai list`: what machines read and what people read."""

from __future__ import annotations

from tests.factories.ledgers import SAMPLES
from ui.commands.village import village


def test_people_are_listed_with_masked_numbers(say, at_vault) -> None:
    found = say(village, "list", "people", *at_vault, "--json").json
    assert len(found) == 26
    numbers = [one["id_no"] for one in found if one["id_no"]]
    assert numbers
    assert all("*" * 10 in number and len(number) == 18 for number in numbers)
    assert all("****" in one["phone"] for one in found if one["phone"])

    lines = say(village, "list", "people", *at_vault).out.splitlines()
    assert len(lines) == 26
    assert all(one["file_no"] in line for one, line in zip(found, lines, strict=True))


def test_what_is_due_says_why_in_words(say, at_vault) -> None:
    found = say(village, "list", "due", "--on", "2026-11-22", *at_vault, "--json").json
    visits = [row for row in found if row["kind"] == "home_visit"]
    assert len(visits) > 10
    assert all(row["why"]["template"] == "SEED001" for row in visits)

    lines = say(village, "list", "due", "--on", "2026-11-22", *at_vault).out.splitlines()
    assert len(lines) == len(found)
    assert "{" not in "".join(lines)
    assert any("家访" in line and "2026-11" in line for line in lines)


def test_every_window_of_one_person_is_listed_with_what_became_of_it(say, at_vault) -> None:
    asked = ("list", "due", "--on", "2026-11-22", *at_vault)
    due = say(village, *asked, "--json").json
    person = next(row["person"] for row in due if row["kind"] == "home_visit")
    names = {one["name"]: one["file_no"] for one in say(village, "list", "people", *at_vault, "--json").json}
    file_no = names[next(row["name"] for row in due if row["person"] == person)]

    windows = say(village, *asked, "--person", file_no, "--json").json
    planned = [row for row in windows if row["state"] != "law"]
    assert {row["person"] for row in planned} == {person}
    assert all(row["first_day"] <= row["due"] and row["why"]["rule"] for row in planned)
    assert len(planned) > len([row for row in due if row["person"] == person])
    todays = {(row["kind"], row["due"]) for row in due if row["person"] == person and row["state"] != "law"}
    assert todays <= {(row["kind"], row["due"]) for row in planned}

    lines = say(village, *asked, "--person", file_no).out.splitlines()
    assert len(lines) == len(windows)
    assert "家访" in lines[0]


def test_visits_and_tests_are_listed_in_words_with_both_days(say, at_vault) -> None:
    say(village, "import", "visits", SAMPLES / "走访登记表.xlsx", *at_vault)
    say(village, "import", "tests", SAMPLES / "尿检台账.xls", *at_vault)
    visits = say(village, "list", "visits", *at_vault, "--json").json
    tests = say(village, "list", "tests", *at_vault, "--json").json
    assert (len(visits), len(tests)) == (85, 91)
    assert all(one["happened_on"] <= one["typed_on"] for one in visits + tests)
    assert "见到本人" in say(village, "list", "visits", *at_vault).out
    assert "阴性" in say(village, "list", "tests", *at_vault).out


def test_words_follow_the_language(say, at_vault, monkeypatch) -> None:
    monkeypatch.setenv("YIDAI_LANGUAGE", "en")
    told = say(village, "list", "due", "--on", "2026-11-22", *at_vault).out
    assert "Home visit" in told
    assert "家访" not in told


def test_a_bag_is_listed_paper_by_paper(say, at_vault) -> None:
    file_no = say(village, "list", "people", *at_vault, "--json").json[0]["file_no"]
    found = say(village, "list", "bag", "--person", file_no, *at_vault, "--json").json
    assert [one["number"] for one in found] == list(range(1, len(found) + 1))
    assert found[0]["paper"] == "card"
    assert (found[0]["required"], found[0]["present"], found[0]["pages"]) == (True, True, None)
    assert {"measures", "letter"} <= {one["paper"] for one in found if one["required"] and not one["present"]}

    lines = say(village, "list", "bag", "--person", file_no, *at_vault).out.splitlines()
    assert len(lines) == len(found)
    assert lines[0].split("\t")[1:3] == ["涉毒人员信息卡", "有"]


def test_a_bag_and_its_file_number_belong_together(say, at_vault) -> None:
    assert say(village, "list", "bag", *at_vault).code == 2
    assert say(village, "list", "people", "--person", "1", *at_vault).code == 2
    assert say(village, "list", "bag", "--person", "no such", *at_vault).code == 1
