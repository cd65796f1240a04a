"""The password of a paper that leaves on a stick: made up of digits, so that anybody can type it."""

from __future__ import annotations

import secrets

from app.errors import Refused

SHORTEST = 8
_GROUPS, _DIGITS = 5, 4


def new_paper_password() -> str:
    """Twenty digits in groups of four: more than can be tried out, and easy to read over a telephone."""
    return "-".join(f"{secrets.randbelow(10**_DIGITS):0{_DIGITS}}" for _ in range(_GROUPS))


def check_paper_password(password: str) -> None:
    """Raises: Refused("paper_password_short")."""
    if len(password) < SHORTEST:
        raise Refused("paper_password_short", field="password", least=SHORTEST)
