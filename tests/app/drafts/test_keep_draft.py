"""What was typed and not saved: there again after a crash, gone once it is saved."""

from __future__ import annotations

from datetime import timedelta

from app.drafts.keep_draft import KeptDraft, drop_draft, keep_draft, read_draft
from tests.factories.people import Office

WORDS = {"place": "家中", "visitors": ["王组长"], "signed": True}


def test_a_draft_survives_closing_the_vault(office: Office) -> None:
    keep(office, WORDS)

    office.reopen()

    assert kept(office) == KeptDraft(WORDS, office.now)


def test_the_newest_draft_replaces_the_one_before(office: Office) -> None:
    keep(office, WORDS)
    office.now += timedelta(minutes=1)

    keep(office, {"place": "村委会"})

    assert kept(office) == KeptDraft({"place": "村委会"}, office.now)


def test_a_draft_belongs_to_one_form_and_one_record(office: Office) -> None:
    keep(office, WORDS)

    assert kept(office, form="test") is None
    assert kept(office, row="another") is None


def test_a_dropped_draft_is_gone_and_dropping_it_again_is_no_harm(office: Office) -> None:
    keep(office, WORDS)

    for _ in range(2):
        with office.work() as session:
            drop_draft(session, "visit", "new")

    assert kept(office) is None


def test_half_a_character_does_not_stop_the_keeping(office: Office) -> None:
    keep(office, {"place": "\ud842"})

    found = kept(office)
    assert found is not None
    assert found.words == {"place": "\ud842"}


def test_drafts_are_never_journaled(office: Office) -> None:
    before = office.sql("SELECT count(*) FROM entry")

    keep(office, WORDS)

    assert office.sql("SELECT count(*) FROM entry") == before


def keep(office: Office, words: dict[str, str | bool | list[str]]) -> None:
    with office.work() as session:
        keep_draft(session, "visit", "new", words, now=office.now)


def kept(office: Office, form: str = "visit", row: str = "new") -> KeptDraft | None:
    with office.look() as connection:
        return read_draft(connection, form, row, user=office.vault.user)
