"""A village is split, by the real command lines: a county clerk, the old village and the new one."""

from __future__ import annotations

from pathlib import Path

from ui.commands.county import county
from ui.commands.village import village

NEW, NAME = "999999100209", "新溪村"
YEAR = ("--from", "2026-01-01", "--to", "2026-12-31")


def test_its_bags_go_over_in_one_round_and_the_county_counts_each_once(
    say, desk, at_vault, at_county, tmp_path: Path
) -> None:
    people = [one["file_no"] for one in say(village, "list", "people", *at_vault, "--json").json]
    stick, new = tmp_path / "usb", tmp_path / "new"
    stick.mkdir()
    at_new = ("--vault", new, "--password-file", desk.password)
    to_new = ("--village-code", NEW, "--village-name", NAME)
    assert say(village, "export", "--to", stick, *at_vault).code == 0
    assert say(county, "take-in", stick, *at_county).code == 0
    before = figures(say, at_county)

    # The clerk enrols the new village; it sends its first bundle, and only then can bags be addressed to it.
    joining, address = tmp_path / "join.yidai-county", tmp_path / "address.yidai-county"
    digits = say(county, "enrol", *to_new, "--out", joining, *at_county, "--json").json["fingerprint"]
    assert say(village, "new", *at_new, *to_new, "--user", "新组长").code == 0
    assert say(village, "enrolment", joining, "--fingerprint", digits, *at_new).code == 0
    out = ("transfer", "out", "--to", stick, "--reason", "分村", *at_vault)
    early = say(village, *out, "--person", people[0], "--address", joining)
    assert (early.code, early.out, list(stick.glob("*.yidai-transfer"))) == (1, "", [])
    assert say(village, "export", "--to", stick, *at_new).code == 0
    assert say(county, "take-in", stick, *at_county).code == 0
    assert say(county, "renew", "--village-code", NEW, "--out", address, *at_county).code == 0

    # The old village hands over whoever stands on a list: a stranger on it stops all of it.
    listed = tmp_path / "list.csv"
    listed.write_text("姓名,档案编号\n,999\n", "utf-8")
    wrong = say(village, *out, "--list", listed, "--address", address)
    assert (wrong.code, "A2" in wrong.err or "B2" in wrong.err) == (1, True)
    listed.write_text("序号,档案编号\n" + "".join(f"1,{one}\n" for one in people[:3]), "utf-8")
    told = say(village, *out, "--list", listed, "--address", address, "--json").json
    compared = told[0]["fingerprint"]
    assert {one["fingerprint"] for one in told} == {compared}
    again = say(village, *out, "--list", listed, "--address", address)
    assert (again.code, again.err.count("\n")) == (1, 4)

    # One is spoilt on the way. The county passes the others on, names it, and gets it from another stick.
    spoilt = Path(told[1]["path"])
    whole = spoilt.read_bytes()
    spoilt.write_bytes(whole[:-9])
    passed = say(county, "transfer", stick, "--to", stick, *at_county, "--json")
    answer = passed.json
    assert (passed.code, len(answer["passed"]), answer["left"][0]["reason"]) == (1, 2, "transfer_damaged")
    assert [one["file_no"] for one in answer["absent"]] == [people[1]]
    assert say(village, "transfer", "in", stick, "--compared", compared, *at_vault).code == 1
    assert say(village, "transfer", "in", stick / NEW, "--compared", "1", *at_new).code == 1
    came = say(village, "transfer", "in", stick / NEW, "--compared", compared, *at_new, "--json").json
    assert ([one["file_no_there"] for one in came["bags"]], came["absent"]) == (
        [people[0], people[2]],
        [people[1]],
    )

    # What has not arrived is told by the county; passed on twice and taken in twice changes nothing.
    both_send(say, stick, at_vault, at_new, at_county)
    moving = say(county, "transfer", *at_county)
    assert people[1] in moving.out
    assert "3份档案，已到2份" in moving.out
    spoilt.write_bytes(whole)
    for _ in range(2):
        assert say(county, "transfer", stick, "--to", stick, *at_county).code == 0
        assert say(village, "transfer", "in", stick / NEW, "--compared", compared, *at_new).code == 0
    assert len(say(village, "list", "people", *at_new, "--json").json) == 3
    assert len(say(village, "transfer", "list", *at_vault, "--json").json) == 3

    # The new village goes on; the county counts everybody once, and its matrix knows the new village.
    both_send(say, stick, at_vault, at_new, at_county)
    assert "3份档案，已到3份" in say(county, "transfer", *at_county).out
    assert say(county, "people", "--twice", *at_county, "--json").json == []
    assert figures(say, at_county) == before
    assert NAME in say(county, "matrix", "--months", "1", *at_county).out


def both_send(say, stick: Path, at_vault, at_new, at_county) -> None:
    for file in stick.glob("*.yidai"):
        file.unlink()
    for at in (at_vault, at_new):
        assert say(village, "export", "--to", stick, *at).code == 0
    assert say(county, "take-in", stick, *at_county).code == 0


def figures(say, at_county) -> dict[str, int]:
    told = say(county, "report", *YEAR, *at_county, "--json").json
    found: dict[str, int] = {}

    def gather(part: object) -> None:
        if isinstance(part, dict):
            if "key" in part and "amount" in part:
                found[f"{part['key']}/{part.get('code', '')}"] = part["amount"]
            for inside in part.values():
                gather(inside)
        elif isinstance(part, list):
            for inside in part:
                gather(inside)

    gather(told)
    assert found["people/"] > 3
    return found
