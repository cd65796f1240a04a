"""What became of one bundle at the county, in a form that people and machines read."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field

TAKEN, KNOWN, REFUSED, TROUBLE = "taken", "known", "refused", "trouble"
OURS = "ours"
"""The county wrote it for a village: it lies on the stick for that one, and is left alone."""
IN_ORDER = (TAKEN, KNOWN, OURS)
"""Nobody has to see to these."""


@dataclass(frozen=True)
class Verdict:
    """What became of one file. `reason` says why, where it was not taken.

    `gap_after`: entries are missing after this number, and later ones wait. `held` wait for
    something that is not here; `rejected` could not be read. `code` is the telephone code, where
    everything of the sender up to this bundle's end is stored. `detail` names the laptop (by its tag,
    where it is known) and the number at which chains part or do not join. `program` wrote the bundle;
    `addressed` is the county's key (its digest) as the sender knows it.
    """

    file: str
    outcome: str
    reason: str = ""
    village_code: str = ""
    village_name: str = ""
    tag: str = ""
    bundle: int = 0
    new_entries: int = 0
    applied: int = 0
    held: int = 0
    rejected: int = 0
    gap_after: int | None = None
    ahead: int = 0
    notes: tuple[str, ...] = field(default=())
    code: str = ""
    detail: str = ""
    program: str = ""
    addressed: str = ""

    def to_plain(self) -> dict[str, object]:
        """For machine output."""
        return asdict(self)


def report_lines(verdicts: Iterable[Verdict]) -> bytes:
    """For machines: a line of JSON for each."""
    lines = (json.dumps(one.to_plain(), ensure_ascii=False, sort_keys=True) for one in verdicts)
    return "".join(f"{line}\n" for line in lines).encode()
