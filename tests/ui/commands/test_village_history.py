"""`yidai history` and `yidai undo --entry`."""

from __future__ import annotations

from tests.factories.ledgers import SAMPLES
from tests.factories.vaults import USER
from ui.commands.village import village


def test_a_bags_history_tells_every_value_with_who_which_laptop_and_the_entrys_number(say, at_vault) -> None:
    file_no, laptop = first_person(say, at_vault), say(village, "status", *at_vault, "--json").json["laptop"]
    lines = say(village, "history", "--person", file_no, *at_vault, "--json").json

    name = next(line for line in lines if line["table"] == "person" and line["column"] == "name")
    assert (name["who"], name["laptop"], name["old"], name["fate"]) == (USER, laptop, "—", "stands")
    assert name["entry"].startswith(f"{laptop}-")
    told = say(village, "history", "--person", file_no, *at_vault).out
    assert len(told.splitlines()) == len(lines)
    assert f"\t{name['entry']}\t信息卡\t姓名\t— → {name['new']}\t现用" in told


def test_numbers_are_masked(say, at_vault) -> None:
    told = say(village, "history", "--person", first_person(say, at_vault), *at_vault, "--json").json
    masked = [line["new"] for line in told if line["column"] in ("id_no", "phone") and line["new"] != "—"]
    assert masked
    assert all("****" in value for value in masked)


def test_one_entry_is_undone_by_its_number_and_its_undo_as_well(say, at_vault) -> None:
    file_no = first_person(say, at_vault)
    visit = entries(say, at_vault, file_no, "visit")[0]
    done = say(village, "undo", "--entry", visit, *at_vault, "--json")
    assert (done.code, done.json["number"], done.json["kept"]) == (0, visit, [])

    newest = say(village, "history", "--person", file_no, *at_vault, "--json").json[0]
    assert (newest["column"], newest["row"]) == ("deleted", done.json["row"])
    again = say(village, "undo", "--entry", newest["entry"], *at_vault)
    assert (again.code, again.out) == (0, f"已撤销：{newest['entry']} 号记录。\n")
    assert say(village, "check", *at_vault).code == 0


def test_what_cannot_be_undone_says_so_with_exit_code_1(say, at_vault) -> None:
    file_no = first_person(say, at_vault)
    made = entries(say, at_vault, file_no, "person")[-1]
    refused = say(village, "undo", "--entry", made, *at_vault)
    assert (refused.code, refused.out) == (1, "")
    assert "还有别的记录挂在它下面" in refused.err
    assert say(village, "undo", "--entry", "ZZZ-1", *at_vault).code == 1


def test_either_the_last_action_or_one_entry(say, at_vault) -> None:
    assert say(village, "undo", *at_vault).code == 2
    assert say(village, "undo", "--last", "--entry", "A7K-1", *at_vault).code == 2
    assert say(village, "history", *at_vault).code == 2


def test_the_past_of_a_day_shows_what_was_known_then(say, at_vault) -> None:
    file_no = first_person(say, at_vault)
    then = say(village, "history", "--person", file_no, "--on", "2020-01-01", *at_vault)
    assert (then.code, then.out) == (0, "到那一天结束时，本机还没有这个人的任何记录。\n")

    now = say(village, "history", "--person", file_no, "--on", "2099-01-01", *at_vault, "--json").json
    assert now[0]["record"] == "信息卡"
    assert {record["table"] for record in now} >= {"person", "visit"}
    assert "****" in now[0]["values"]["id_no"]
    told = say(village, "history", "--person", file_no, "--on", "2099-01-01", *at_vault).out
    assert f"信息卡\t姓名\t{now[0]['values']['name']}\n" in told


def test_an_unknown_bag_is_refused(say, at_vault) -> None:
    assert say(village, "history", "--person", "nobody", *at_vault).code == 1


def first_person(say, at_vault) -> str:
    """Somebody with a visit and whole numbers."""
    assert say(village, "import", "visits", SAMPLES / "走访登记表.xlsx", *at_vault).code == 0
    seen = {line["name"] for line in say(village, "list", "visits", *at_vault, "--json").json}
    people = say(village, "list", "people", *at_vault, "--json").json
    return next(one["file_no"] for one in people if one["name"] in seen and one["id_no"] and one["phone"])


def entries(say, at_vault, file_no: str, table: str) -> list[str]:
    lines = say(village, "history", "--person", file_no, *at_vault, "--json").json
    return [line["entry"] for line in lines if line["table"] == table]
