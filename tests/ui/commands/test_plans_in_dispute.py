"""A plan changed on one laptop, another one followed on the other: both are named, and both can be kept."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from app.followup.choose_plan import choose_plan
from app.followup.save_plan import RuleEdit, save_own_plan
from app.vault.vault import Vault
from app.work import work
from tests.factories.vaults import NOW, PASSWORD, build_vault, exchange, two_laptops
from ui.commands.village import village

JULY = date(2026, 7, 1)


def test_both_plans_are_named_until_one_word_keeps_both(say, at_laptop: tuple[object, ...]) -> None:
    told = [line for line in say(village, "plans", *at_laptop).out.splitlines() if line.startswith("* ")]
    assert [line.split()[1] for line in told] == ["SEED001", "XIANYOU"]
    assert all("两台电脑填得不一样" in line for line in told)
    (one,) = say(village, "conflicts", *at_laptop, "--json").json
    assert (one["table"], one["register"], one["keep_both"]) == ("plan_template", "plan", ["two_records"])
    words = say(village, "conflicts", *at_laptop).out
    assert "2026-07-01起村里执行的随访方案" in words
    chosen = ("--row", one["row"], "--register", "plan", "--keep-both", "two_records")
    assert say(village, "conflicts", *chosen, *at_laptop).out == "已选定：两个值都留下了。\n"
    followed = [one["id"] for one in say(village, "plans", *at_laptop, "--json").json if one["followed"]]
    assert followed == ["XIANYOU"]


@pytest.fixture
def at_laptop(tmp_path: Path) -> tuple[object, ...]:
    one, other = two_laptops(build_vault(tmp_path / "built"), tmp_path)
    _plans(one, other)
    for vault in (one, other):
        vault.close()
    password = tmp_path / "password.txt"
    password.write_text(PASSWORD, "utf-8")
    return "--vault", one.folder, "--password-file", password


def _plans(one: Vault, other: Vault) -> None:
    with work(one, now=NOW) as session:
        edits = [RuleEdit("home-visit", 1, 7)]
        save_own_plan(session, "SEED001", edits, authority="township", source="镇里", from_on=JULY)
    with work(other, now=NOW) as session:
        choose_plan(session, "XIANYOU", from_on=JULY, source="县里", on=NOW.date())
    exchange(one, other)
