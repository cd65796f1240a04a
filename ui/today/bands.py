"""Which rows Today shows: the bands of the due list, as the user narrowed them. No Qt in here."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from app.followup.law_days import LawDay
from app.followup.list_due import DueList, DueRow
from app.followup.not_seen_rows import NotSeenRow

LAW = "law"
VILLAGE = "village"
NOT_SEEN = "not_seen"
WEEK_AHEAD_DAYS = 14
MOST_AHEAD = 8


@dataclass(frozen=True)
class Narrowed:
    """What is looked at: a kind of rule (or "law", "village", "not_seen"), a group, a responsible person.

    "" is all.
    """

    kind: str = ""
    group: str = ""
    owner: str = ""

    @property
    def is_all(self) -> bool:
        return not (self.kind or self.group or self.owner)

    def of(self, due: DueList) -> DueList:
        """The due list with only the rows that fit, in the same order."""
        return replace(
            due,
            overdue=self._due(due.overdue),
            near=self._due(due.near),
            law=tuple(row for row in due.law if self.kind in ("", LAW) and self._fits(row)),
            not_seen=tuple(row for row in due.not_seen if self.kind in ("", NOT_SEEN) and self._fits(row)),
            suspended=self._due(due.suspended),
            ahead=self._due(due.ahead),
            village=due.village if self._asks_for_village() else (),
        )

    def _asks_for_village(self) -> bool:
        """The village's own work belongs to no group and no responsible person."""
        return self.kind in ("", VILLAGE) and not (self.group or self.owner)

    def _due(self, rows: Iterable[DueRow]) -> tuple[DueRow, ...]:
        return tuple(row for row in rows if self.kind in ("", row.obligation.rule.kind) and self._fits(row))

    def _fits(self, row: DueRow | LawDay | NotSeenRow) -> bool:
        return self.group in ("", row.village_group) and self.owner in ("", row.owner)


@dataclass(frozen=True)
class Choices:
    """What there is to narrow by, each sorted."""

    kinds: tuple[str, ...]
    groups: tuple[str, ...]
    owners: tuple[str, ...]


def choices_of(due: DueList) -> Choices:
    """The kinds, groups and responsible people that have a row at all."""
    rows: list[DueRow | LawDay | NotSeenRow] = [
        *due.overdue,
        *due.near,
        *due.suspended,
        *due.law,
        *due.not_seen,
    ]
    others = {LAW: due.law, NOT_SEEN: due.not_seen, VILLAGE: due.village}
    kinds = {row.obligation.rule.kind for row in rows if isinstance(row, DueRow)}
    return Choices(
        (*sorted(kinds), *(kind for kind, there in others.items() if there)),
        tuple(sorted({row.village_group for row in rows if row.village_group}, key=_by_length)),
        tuple(sorted({row.owner for row in rows if row.owner})),
    )


def next_ones(due: DueList) -> tuple[DueRow, ...]:
    """The week ahead: what comes within a fortnight, else whatever comes next."""
    soon = tuple(row for row in due.ahead if row.days <= WEEK_AHEAD_DAYS)
    return (soon or due.ahead)[:MOST_AHEAD]


def _by_length(group: str) -> tuple[int, str]:
    """2组 before 11组."""
    return (len(group), group)
