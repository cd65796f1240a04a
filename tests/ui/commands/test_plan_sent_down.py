"""A plan that the county signs reaches the village by its file, without digits, and holds from its day on."""

from __future__ import annotations

import json

from tests.factories.sent_down import plan
from ui.commands.county import county
from ui.commands.village import village


def test_the_county_s_plan_holds_in_the_village_from_its_day_on(say, desk, at_vault, at_county) -> None:
    bundle = say(village, "export", "--to", desk.stick, *at_vault, "--json").json["path"]
    assert say(county, "take-in", bundle, *at_county).code == 0
    data = desk.stick / "plans.json"
    sent = plan("ZJJ", valid_from="2099-01-01", replaces=["*"])
    data.write_text(json.dumps({"plans": [sent]}, ensure_ascii=False, sort_keys=True, separators=(",", ":")))
    down = say(county, "send-down", "--data", data, "--to", desk.stick, *at_county)
    assert down.code == 0, down.err
    assert "走访检测方案：从现在起" in down.out
    (file,) = desk.stick.rglob("*.yidai-county")
    person = say(village, "list", "people", *at_vault, "--json").json[0]["file_no"]
    before = say(village, "list", "due", "--person", person, *at_vault, "--json").json
    taken = say(village, "enrolment", file, *at_vault, "--json")
    assert taken.code == 0, taken.err
    assert [(one["kind"], one["state"]) for one in taken.json["sent_down"]] == [("plans", "taken")]
    assert say(village, "list", "due", "--person", person, *at_vault, "--json").json == before
    again = say(village, "enrolment", file, *at_vault, "--json")
    assert [one["state"] for one in again.json["sent_down"]] == ["same"]
