"""What a village still owes its records before and beside the real use, shown on Today until it is done.

The first-run ceremony goes through these in order, and each may be put off: the recovery phrase picked
back from paper, the designation document, the county's file, a test bundle opened again. The yearly
drill comes round by itself.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from app.bundles.county_of import read_county
from app.clock import Moment
from app.details import day_from
from app.practice.is_practice import is_practice
from app.users.rules import Thing
from app.vault.keys_file import read_keys
from app.vault.restore_drill import drill_done_on, drill_due_on
from app.vault.vault import Vault
from app.village.designation import read_designation
from app.work import Connection, Session, look, work

_PHRASE, _BUNDLE = "phrase_on_paper", "test_bundle"


class FirstStep(StrEnum):
    """In the order of the ceremony."""

    DESIGNATION = "designation"
    PHRASE = "phrase"
    COUNTY = "county"
    BUNDLE = "bundle"
    DRILL = "drill"


_WHO = {
    FirstStep.DESIGNATION: Thing.VILLAGE,
    FirstStep.PHRASE: Thing.USERS,
    FirstStep.COUNTY: Thing.SEND,
    FirstStep.BUNDLE: Thing.SEND,
    FirstStep.DRILL: Thing.RESTORE,
}


def open_steps(vault: Vault, *, today: date) -> tuple[FirstStep, ...]:
    """What is still to be done, in order, of what this user may do; nothing in the practice village.

    A phrase counts as on paper while it is the one that was picked back: a new one asks anew.
    """
    with look(vault) as connection:
        if is_practice(connection):
            return ()
        county = read_county(connection)
        is_open = {
            FirstStep.DESIGNATION: not read_designation(connection).is_there,
            FirstStep.PHRASE: _noted(connection, _PHRASE) != _phrase_slot(vault),
            FirstStep.COUNTY: county is None,
            FirstStep.BUNDLE: county is not None and not _noted(connection, _BUNDLE),
            FirstStep.DRILL: _is_drill_due(connection, today),
        }
    return tuple(step for step in FirstStep if is_open[step] and vault.acting.may(_WHO[step]))


def note_phrase_on_paper(vault: Vault, *, now: Moment) -> None:
    """Some characters of the phrase of now were picked back from the paper."""
    with work(vault, now=now) as session:
        _note(session, _PHRASE, _phrase_slot(vault))


def note_test_bundle(session: Session) -> None:
    """A bundle was made as it would go out, and opened again."""
    _note(session, _BUNDLE, "1")


def _phrase_slot(vault: Vault) -> str:
    return next((slot.slot_id for slot in read_keys(vault.folder).slots if slot.kind == "phrase"), "")


def _note(session: Session, key: str, value: str) -> None:
    session.connection.exec_driver_sql(
        "INSERT INTO setting (key, value) VALUES (?, ?)"
        " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (key, value),
    )


def _noted(connection: Connection, key: str) -> str:
    found = connection.exec_driver_sql("SELECT value FROM setting WHERE key = ?", (key,)).scalar()
    return "" if found is None else str(found)


def _is_drill_due(connection: Connection, today: date) -> bool:
    began = day_from(connection.exec_driver_sql("SELECT min(kept_since) FROM village").scalar())
    return drill_due_on(drill_done_on(connection), began_on=began or today) <= today
