from __future__ import annotations

import json
from importlib.resources import files

import pytest

from app.codes import code_list
from app.errors import Refused
from app.followup.plans import parse_template, plan_template, template_ids


@pytest.mark.parametrize("template", template_ids())
def test_every_template_that_ships_is_read_and_says_where_it_comes_from(template):
    plan = plan_template(template)
    assert plan.id == template
    assert plan.ref.source
    assert plan.ref.basis
    assert all(rule.zh and rule.en and rule.counts for rule in plan.rules)


def test_all_templates_of_the_domain_ship():
    assert set(template_ids()) == {
        "SEED001", "HH-DETOX", "HH-REHAB36", "HH-REHAB24", "XIANYOU", "R28", "COLOUR-LF", "HAIR-Q", "ZJJ",
    }  # fmt: skip


def test_the_seed_says_that_it_is_an_interpretation():
    assert "interpretation" in plan_template("SEED001").ref.basis.lower()


def test_a_person_without_a_placement_is_visited_and_not_tested():
    assert [rule.kind for rule in plan_template("SEED001").rules_for(None) if not rule.during] == []
    assert [rule.kind for rule in plan_template("SEED001").rules_for(None)] == ["home_visit", "phone"]


def test_the_risk_level_chooses_the_rule():
    rules = plan_template("COLOUR-LF").rules_for("1", "yellow")
    assert [rule.id for rule in rules] == ["yellow"]


def test_only_the_kinds_that_can_be_recorded_may_be_asked_for():
    rules = plan_template("XIANYOU").rules_for("1", kinds=["urine"])
    assert {rule.kind for rule in rules} == {"urine"}


def test_only_a_result_counts_as_a_test_and_only_of_its_own_sample():
    urine = plan_template("SEED001").rules_for("1")[1]
    assert urine.counts == {("test", "1", "1"), ("test", "1", "2"), ("test", "1", "6"), ("test", "1", "7")}


def test_a_telephone_call_is_no_home_visit():
    assert plan_template("SEED001").rules[0].counts == {("visit", "1", "1"), ("visit", "1", "2")}


def test_a_template_that_nobody_knows_is_refused():
    with pytest.raises(Refused, match="plan_unknown"):
        plan_template("../codes/SEX")


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (lambda t: t.update(surprise=1), "unknown_key:template"),
        (lambda t: t["rules"][0].update(surprise=1), "unknown_key:rule"),
        (lambda t: t.pop("basis"), "missing:basis"),
        (lambda t: t["rules"][0].pop("grace_days"), "missing:grace_days"),
        (lambda t: t.update(version="1"), "wrong_type"),
        (lambda t: t.update(version=True), "wrong_type"),
        (lambda t: t.update(valid_from="soon"), "wrong_type"),
        (lambda t: t.update(rules=[]), "rule_ids"),
        (lambda t: t["rules"][1].update(id="urine-1"), "rule_ids"),
        (lambda t: t["rules"][0].update(kind="party"), "mode_or_kind"),
        (lambda t: t["rules"][0].update(mode="often"), "mode_or_kind"),
        (lambda t: t["rules"][0].update(every_days=3), "step"),
        (lambda t: t["rules"][0].update(every_months=0), "step"),
        (lambda t: t["rules"][0].update(every_months=5), "rhythm:urine-1"),
        (lambda t: t["rules"][0].update(counts=[]), "rhythm:urine-1"),
        (lambda t: t["rules"][0].update(to_month=6), "gap_or_overlap:urine-2"),
        (lambda t: t["rules"][0].update(to_month=None), "gap_or_overlap:urine-2"),
        (lambda t: t["rules"][1].update(mode="calendar"), "mixed_modes:urine-2"),
    ],
)
def test_a_template_half_understood_is_refused(change, why):
    raw = json.loads((files("resources") / "plans" / "HH-DETOX.json").read_text(encoding="utf-8"))
    change(raw)
    with pytest.raises(Refused) as refused:
        parse_template(json.dumps(raw))
    assert refused.value.facts["why"] == why


@pytest.mark.parametrize("text", ["", "[]", "{", "null"])
def test_what_is_no_template_is_refused(text):
    with pytest.raises(Refused, match="plan_unreadable"):
        parse_template(text)


def test_every_risk_level_that_a_shipped_plan_names_can_be_entered():
    known = {item.code for item in code_list("RISK").active()}
    named = {
        level for code in template_ids() for rule in plan_template(code).rules for level in rule.risk_levels
    }
    assert named
    assert named <= known
