"""`yidai conflicts` on a laptop that met another one."""

from __future__ import annotations

from pathlib import Path

from db.journal import update
from tests.factories.county import exchange
from tests.factories.people import PASSWORD, Office
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
