"""What is put off in the first run is asked until it is done, and asked anew where it holds no more."""

from __future__ import annotations

from datetime import timedelta

from app.clock import day_of
from app.practice.is_practice import mark_practice
from app.users.rules import Role
from app.vault.change_password import renew_phrase
from app.vault.first_steps import FirstStep, note_phrase_on_paper, open_steps
from app.vault.vault import Vault
from app.village.designation import Designation, settle_designation
from app.work import work
from tests.factories.vaults import NOW

TODAY = day_of(NOW)


def test_a_new_village_owes_the_whole_ceremony(vault: Vault) -> None:
    assert open_steps(vault, today=TODAY) == (FirstStep.DESIGNATION, FirstStep.PHRASE, FirstStep.COUNTY)


def test_what_is_done_is_asked_no_more(vault: Vault) -> None:
    with work(vault, now=NOW) as session:
        settle_designation(session, Designation("8号", "清水镇"), now=NOW)
    note_phrase_on_paper(vault, now=NOW)
    assert open_steps(vault, today=TODAY) == (FirstStep.COUNTY,)


def test_a_new_phrase_is_on_no_paper_yet(vault: Vault) -> None:
    note_phrase_on_paper(vault, now=NOW)
    renew_phrase(vault)
    assert FirstStep.PHRASE in open_steps(vault, today=TODAY)


def test_the_drill_comes_round_after_a_year(vault: Vault) -> None:
    assert FirstStep.DRILL in open_steps(vault, today=TODAY + timedelta(days=366))


def test_only_what_this_user_may_do_is_asked_and_nothing_in_the_practice_village(vault: Vault) -> None:
    vault.role = Role.RECORDER
    assert open_steps(vault, today=TODAY) == (FirstStep.COUNTY,)
    with work(vault, now=NOW) as session:
        mark_practice(session)
    assert open_steps(vault, today=TODAY) == ()
