"""What a password must be: a long sentence, or what a 等保 profile asks for, as the village settled it."""

from __future__ import annotations

from app.errors import Refused
from app.users.acting import check_may
from app.users.rules import Thing
from app.vault.key_slots import SHORTEST_PASSWORD
from app.vault.password_profiles import GRADED, KINDS_ASKED, SENTENCE, is_too_simple
from app.vault.vault import Vault
from db.journal import Session

PROFILE = "password_profile"


def check_new_password(password: str, *, field: str = "password", profile: str = SENTENCE) -> None:
    """The profile "sentence" asks for length alone; "graded" (等级保护) for three kinds of characters too.

    Raises: Refused("password_short" | "password_too_simple").
    """
    if len(password) < SHORTEST_PASSWORD:
        raise Refused("password_short", field=field, least=SHORTEST_PASSWORD)
    if is_too_simple(password, profile):
        raise Refused("password_too_simple", field=field, kinds=KINDS_ASKED)


def check_password(vault: Vault, password: str, *, field: str = "password") -> None:
    """The same by the profile that is set in these records."""
    check_new_password(password, field=field, profile=profile_of(vault))


def profile_of(vault: Vault) -> str:
    """What is set; a sentence where nothing is."""
    with vault.reading() as connection:
        found = connection.exec_driver_sql("SELECT value FROM setting WHERE key = ?", (PROFILE,)).scalar()
    return str(found) if found in (SENTENCE, GRADED) else SENTENCE


def set_profile(session: Session, profile: str) -> None:
    """What new passwords must be from now on. Raises: Refused("not_for_role")."""
    check_may(session.connection, Thing.USERS)
    keep_profile(session, profile)


def keep_profile(session: Session, profile: str) -> None:
    """The same while the records are begun, when there is no user yet."""
    session.connection.exec_driver_sql(
        "INSERT INTO setting (key, value) VALUES (?, ?)"
        " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (PROFILE, GRADED if profile == GRADED else SENTENCE),
    )
