"""`yidai conflicts` on a laptop that met another one."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from app.conduct.leave import LEAVE, Leave
from db.journal import update
from tests.factories.county import exchange
from tests.factories.people import PASSWORD, Office, a_person
from ui.commands.village import village


def test_a_conflict_is_listed_with_its_values_and_one_is_chosen(say, tmp_path: Path) -> None:
    office, other = Office.make(tmp_path / "one"), Office.make(tmp_path / "two")
    person = office.add_person()
    exchange(office, other)
    for one, status in ((office, "12"), (other, "33")):
        with one.work() as session:
            session.write([update("person", person, {"status": status})])
    exchange(office, other)
    for one in (office, other):
        one.close()
    password = tmp_path / "password.txt"
    password.write_text(PASSWORD)
    at_vault = ("--vault", tmp_path / "one", "--password-file", password, "--user", "王组长")
    (found,) = say(village, "conflicts", *at_vault, "--json").json
    assert (found["table"], found["register"], found["careful"]) == ("person", "status", True)
    values = [one["values"]["status"] for one in found["values"]]
    assert sorted(values) == ["12", "33"]
    listed = say(village, "conflicts", *at_vault).out
    assert "--register status" in listed
    assert "信息卡 · 人员状态" in listed
    chosen = ("--row", person, "--register", "status", "--choose", str(1 + values.index("12")))
    assert say(village, "conflicts", *chosen, *at_vault).code == 0
    assert say(village, "conflicts", *at_vault, "--json").json == []
    assert say(village, "conflicts", *chosen, *at_vault).code == 1


def test_leaves_of_the_same_days_are_listed_and_one_is_removed_or_all_stand(say, tmp_path: Path) -> None:
    pair = Office.make(tmp_path / "one"), Office.make(tmp_path / "two")
    people = [pair[0].add_person(a_person(), kept_since=date(2026, 1, 1)) for _ in range(2)]
    exchange(*pair)
    for person in people:
        for number, office in enumerate(pair):
            until = date(2026, 12, 10 + number)
            office.record(
                LEAVE,
                person,
                Leave("1", from_on=date(2026, 11, 1), to_on=until, destination="省城", approval="1"),
            )
    exchange(*pair)
    for one in pair:
        one.close()
    password = tmp_path / "password.txt"
    password.write_text(PASSWORD)
    at_vault = ("--vault", tmp_path / "one", "--password-file", password, "--user", "王组长")
    found, other = say(village, "conflicts", *at_vault, "--json").json
    assert (found["table"], found["register"], found["until"]) == ("leave", "same_days", "2026-12-10")
    assert [row["last"] for row in found["rows"]] == ["2026-12-10", "2026-12-11"]
    assert "2026-11-01 至 2026-12-10" in say(village, "conflicts", *at_vault).out
    assert say(village, "conflicts", "--row", found["row"], "--remove", *at_vault).code == 1, (
        "without a reason"
    )
    removed = ("--row", found["row"], "--remove", "--why", "登记了两次")
    assert say(village, "conflicts", *removed, *at_vault).code == 0
    assert say(village, "conflicts", "--row", other["row"], "--all-stand", *at_vault).code == 0
    assert say(village, "conflicts", *at_vault, "--json").json == []
    assert say(village, "conflicts", "--row", other["row"], "--all-stand", *at_vault).code == 1
