"""The steps of the window before the records are open."""

from __future__ import annotations

from enum import StrEnum


class GateState(StrEnum):
    """Which step is shown."""

    UNLOCK = "unlock"
    TYPE_PHRASE = "type_phrase"
    NEW_PASSWORD = "new_password"  # noqa: S105  # the name of a step
    CREATE = "create"
    SHOW_PHRASE = "show_phrase"
    TYPE_BACK = "type_back"
    JOIN = "join"
    RESTORE = "restore"
    ASK_COUNTY = "ask_county"
    COUNTY_ANSWER = "county_answer"
