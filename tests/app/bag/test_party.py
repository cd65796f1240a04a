"""Four in one: who is missing, and what a role undertakes to begin with."""

from __future__ import annotations

from datetime import date

from app.bag.party import Party, duty_drafted, is_drafted, roles_missing
from app.codes import code_list

TODAY = date(2026, 11, 22)


def test_a_role_is_missing_until_somebody_holds_it_today() -> None:
    parties = [
        Party("1", "王大山"),
        Party("2", "唐支书", to_on=date(2026, 11, 21)),
        Party("3", "镇干部", from_on=date(2026, 11, 23)),
        Party("4", "陈警官", from_on=TODAY, to_on=TODAY),
    ]
    assert roles_missing(parties, TODAY) == ["2", "3"]
    assert roles_missing([], TODAY) == ["1", "2", "3", "4"]


def test_every_role_of_the_list_has_a_draft_in_both_languages() -> None:
    for item in code_list("PARTY").active():
        assert duty_drafted(item.code, "zh_CN") != duty_drafted(item.code, "en")
        assert is_drafted(duty_drafted(item.code, "zh_CN"))
    assert duty_drafted("99", "zh_CN") == ""
    assert not is_drafted("自己写的")
