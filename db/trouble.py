"""Trouble: something outside the rules stands in the way (disk full, locked, damaged).

It lives on the lowest floor because the engine meets it first; `app.errors` hands it on.
"""

from __future__ import annotations

from collections.abc import Mapping


class Trouble(Exception):
    """A known difficulty with a file, a disk or a machine; the person is told what to do.

    `reason` is a stable key ("disk_full", "vault_locked" …) that `ui.problems` turns into a
    sentence; `facts` fill its blanks. Facts never hold a person's name, number or words.
    """

    def __init__(self, reason: str, **facts: str | int) -> None:
        super().__init__(reason)
        self.reason = reason
        self.facts: Mapping[str, str | int] = facts
