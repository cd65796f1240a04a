"""Whether records ever left this laptop, and in which bundles their words lie.

A bundle counts from the moment when it was made: a stick may have been pulled before the writing
was noted. What another laptop wrote has been there, and is therefore elsewhere too.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from app.work import Connection


@dataclass(frozen=True)
class Left:
    """`bundles` are the names of the files that carry any of it; `elsewhere`: another laptop wrote of it."""

    bundles: tuple[str, ...]
    elsewhere: bool

    def __bool__(self) -> bool:
        return bool(self.bundles) or self.elsewhere


def ever_left(connection: Connection, rows: Sequence[str], *, laptop: str) -> Left:
    """What is known of copies of these rows (ids) outside this laptop; backups are not asked about."""
    seqs: list[int] = []
    elsewhere = False
    for author, seq in connection.exec_driver_sql(
        "SELECT laptop, seq FROM entry WHERE row IN (SELECT value FROM json_each(?))",
        (json.dumps(list(rows)),),
    ):
        if author == laptop:
            seqs.append(seq)
        else:
            elsewhere = True
    bundles = [
        name
        for name, first, last in connection.exec_driver_sql(
            "SELECT file_name, first_seq, last_seq FROM bundle_out"
            " WHERE laptop = ? AND kind = 'case' ORDER BY number",
            (laptop,),
        )
        if any(first <= seq <= last for seq in seqs)
    ]
    return Left(tuple(bundles), elsewhere)
