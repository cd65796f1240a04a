"""What a password must be, by the profile that the village chose."""

from __future__ import annotations

import pytest

from app.errors import Refused
from app.vault.change_password import change_password
from app.vault.password_rules import GRADED, SENTENCE, check_new_password, profile_of, set_profile
from tests.factories.people import FAST, PASSWORD, Office


@pytest.mark.parametrize(
    ("password", "profile", "reason"),
    [
        ("短的", SENTENCE, "password_short"),
        ("a long sentence", SENTENCE, ""),
        ("alllowercase", GRADED, "password_too_simple"),
        ("Abc 12345", GRADED, ""),
        ("Ab1", GRADED, "password_short"),
    ],
)
def test_a_sentence_or_three_kinds_of_characters(password: str, profile: str, reason: str) -> None:
    if not reason:
        check_new_password(password, profile=profile)
        return
    with pytest.raises(Refused, match=reason):
        check_new_password(password, profile=profile)


def test_the_profile_holds_for_passwords_that_are_chosen_from_then_on(office: Office) -> None:
    assert profile_of(office.vault) == SENTENCE
    with office.work() as session:
        set_profile(session, GRADED)
    with pytest.raises(Refused, match="password_too_simple"):
        change_password(office.vault, old=PASSWORD, new="alllowercase", costs=FAST)
    change_password(office.vault, old=PASSWORD, new="Lang und 1", costs=FAST)
