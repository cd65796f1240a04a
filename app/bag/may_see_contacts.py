"""Who may see whom a person meets and where they were: the one place where that is decided."""

from __future__ import annotations

LEADER = "1"
"""Of list GROUP_ROLE."""


def may_see_contacts(role: str, is_responsible: bool) -> bool:
    """Contacts and movements tell of other people: for the person responsible for this file, and for
    the leader (privacy rules e7 and e10).
    """
    return is_responsible or role == LEADER
