"""Where the forms of an open vault keep what was typed and not saved."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from app.clock import CHINA, Moment
from app.drafts.keep_draft import drop_draft, keep_draft, read_draft
from app.vault.vault import Vault
from app.work import look, work
from ui.parts.entry_dialog import Drafted, Drafts


def drafts_of(vault: Vault, now: Callable[[], Moment], form: str) -> Drafts:
    """The drafts of one form, for the user of this vault."""
    return Drafts(
        partial(_read, vault, form), partial(_keep, vault, now, form), partial(_drop, vault, now, form)
    )


def _read(vault: Vault, form: str, row: str) -> tuple[Drafted, str] | None:
    with look(vault) as connection:
        kept = read_draft(connection, form, row, user=vault.user)
    if kept is None:
        return None
    return dict(kept.words), kept.kept_at.astimezone(CHINA).strftime("%m-%d %H:%M")


def _keep(vault: Vault, now: Callable[[], Moment], form: str, row: str, words: Drafted) -> None:
    with work(vault, now=now()) as session:
        keep_draft(session, form, row, words, now=now())


def _drop(vault: Vault, now: Callable[[], Moment], form: str, row: str) -> None:
    with work(vault, now=now()) as session:
        drop_draft(session, form, row)
