"""The two kinds of trouble that a use case may tell of; everything else is a bug.

`Refused`: the rules say no, and the person can mend it in the form.
`Trouble`: the disk, the file or the machine says no, and the person is told what to do.
Both carry a reason, never a sentence: the sentence is the screen's, in the user's language.
"""

from __future__ import annotations

from collections.abc import Mapping

from db.trouble import Trouble

__all__ = ["Fact", "Refused", "Trouble"]

Fact = str | int | tuple[str, ...]
"""What fills a blank of a sentence; several names apart, for the screen to list as its language does."""


class Refused(Exception):
    """The rules say no. `reason` is a stable key, `field` the form field it belongs to, if any.

    `facts` fill the blanks of the sentence. They may hold the user's own input back to them,
    but they are never logged.
    """

    def __init__(self, reason: str, *, field: str | None = None, **facts: Fact) -> None:
        super().__init__(reason)
        self.reason = reason
        self.field = field
        self.facts: Mapping[str, Fact] = facts
