"""The whole main job on the two command lines, as one story."""

from __future__ import annotations

import json
from pathlib import Path

from tests.factories.ledgers import SAMPLES
from ui.commands.county import county
from ui.commands.village import village

TRUTH = json.loads((SAMPLES / "expected.json").read_text("utf-8"))


def test_a_village_does_its_whole_month_and_the_county_answers(say, tmp_path: Path) -> None:
    password = tmp_path / "password.txt"
    password.write_text("清水镇云溪村 2026\n", "utf-8")
    vault, home, stick = tmp_path / "vault", tmp_path / "county", tmp_path / "stick"
    at_vault = ("--vault", vault, "--password-file", password)
    at_county = ("--home", home, "--password-file", password)
    named = ("--village-code", "999999100201", "--village-name", "云溪村")

    made = say(village, "new", *at_vault, *named, "--user", "覃晓梅", "--json")
    assert made.code == 0
    assert len(made.json["recovery_phrase"]) == 24
    tag = made.json["laptop"]

    took = [
        say(village, "import", kind, SAMPLES / file, *at_vault, "--json").json
        for kind, file in (
            ("roster", "花名册.xlsx"),
            ("visits", "走访登记表.xlsx"),
            ("tests", "尿检台账.xls"),
        )
    ]
    people = {person["name"] for person in TRUTH["people"]}
    assert took[0]["people"] == len(people)
    assert (took[1]["visits"], took[2]["tests"]) == (TRUTH["visits"], TRUTH["tests"])

    listed = say(village, "list", "people", *at_vault, "--json").json
    assert {one["name"] for one in listed} == people
    due = say(village, "list", "due", "--on", "2026-11-22", *at_vault, "--json").json
    assert due
    assert all(row["why_words"] for row in due)

    bag = tmp_path / "bag.pdf"
    printed = say(village, "print", "bag", "--person", listed[0]["file_no"], "--out", bag, *at_vault)
    assert printed.code == 0
    assert bag.read_bytes().startswith(b"%PDF")

    made = say(county, "init", *at_county, "--name", "青山县禁毒办", "--json").json
    paper = tmp_path / "paper.txt"
    paper.write_text(made["recovery_phrase"])
    assert say(county, "init", "--typed-back", "--phrase-file", paper, *at_county).code == 0
    joins = tmp_path / "云溪村.yidai-county"
    digits = say(county, "enrol", *at_county, *named, "--out", joins, "--json").json["fingerprint"]
    assert say(village, "enrolment", joins, "--fingerprint", digits, *at_vault).code == 0

    stick.mkdir()
    assert say(village, "export", "--to", stick, *at_vault).code == 0
    assert [file.name for file in stick.iterdir()] == [f"999999100201-{tag}-1.yidai"]
    waiting = say(village, "status", *at_vault, "--json").json
    assert waiting["pending"]["rows"] != {}
    assert [bundle["state"] for bundle in waiting["sent"]] == ["written"]

    taken = say(county, "take-in", stick, *at_county, "--json")
    assert (taken.code, taken.json[0]["outcome"], taken.json[0]["rejected"]) == (0, "taken", 0)
    answered = say(county, "receipts", "--out", stick, *at_county, "--json")
    assert say(county, "status", *at_county, "--json").json["people"] == len(people)

    receipt = answered.json[0]["file"]
    assert say(village, "take-in", receipt, *at_vault).code == 0
    done = say(village, "status", *at_vault, "--json").json
    assert done["pending"]["rows"] == {}
    assert [bundle["state"] for bundle in done["sent"]] == ["received"]
    assert (done["people"], done["visits"], done["tests"]) == (
        len(people),
        TRUTH["visits"],
        TRUTH["tests"],
    )
    assert "县里已收到" in say(village, "status", *at_vault).out
    for group, words in (
        (village, ("check", *at_vault)),
        (village, ("check", "--vault", home, *at_vault[2:])),
    ):
        assert say(group, *words).code == 0
