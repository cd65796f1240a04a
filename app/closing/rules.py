"""How long a closed bag is kept: years by the kind of its end, a day of its own where one was entered.

The years come from the county's schedule, which is data. Where it is not known nothing is ever over.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

PERMANENT = "permanent"
UNKNOWN = "unknown"
OWN_DAY, BY_YEARS = "own_day", "by_years"


@dataclass(frozen=True, slots=True)
class Retention:
    """`until` is the last day on which the bag is kept; None where nobody has said, or for ever.

    `rule`: "own_day" (entered for this bag), "by_years", "permanent" or "unknown". `years` and
    `counted_from` say how it was counted, `setting` names the village's setting, `source` who said so.
    """

    rule: str
    until: date | None = None
    years: int | None = None
    counted_from: date | None = None
    setting: str = ""
    source: str = ""

    def is_over(self, today: date) -> bool:
        """Whether the bag may be erased, if an authority approves."""
        return self.until is not None and today > self.until


def retention(
    closed_on: date | None, said: str, *, own_day: date | None = None, setting: str = "", source: str = ""
) -> Retention:
    """Whole years from 1 January after the closing, as `said` ("10", "permanent", "unknown").

    That is the later of the two customs of counting, so that nothing is erased too early. A day that
    was entered for this bag alone wins.
    """
    if own_day is not None:
        return Retention(OWN_DAY, own_day, setting=setting, source=source)
    if said == PERMANENT:
        return Retention(PERMANENT, setting=setting, source=source)
    if closed_on is None or not said.isdecimal() or closed_on.year + int(said) > date.max.year - 1:
        return Retention(UNKNOWN, setting=setting, source=source)
    begin = date(closed_on.year + 1, 1, 1)
    until = date(closed_on.year + int(said), 12, 31)
    return Retention(BY_YEARS, until, int(said), begin, setting, source)
