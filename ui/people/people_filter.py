"""Which people the list shows: by words, status, group, and what is open. No Qt in here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from app.people.list_people import PersonLine
from app.search.tokens import SearchFields, fold, matches, query

CLOSED_STATUS = frozenset({"41", "42", "43", "54", "61"})


@dataclass(frozen=True)
class PeopleFilter:
    """What is asked for; an empty filter lets everybody pass."""

    words: str = ""
    statuses: frozenset[str] = frozenset()
    groups: frozenset[str] = frozenset()
    overdue: bool = False
    incomplete: bool = False
    conflict: bool = False

    @property
    def is_empty(self) -> bool:
        return self == PeopleFilter()


@dataclass(frozen=True)
class Counts:
    """How many people each filter would leave, of all."""

    people: int
    statuses: dict[str, int] = field(default_factory=dict)
    groups: dict[str, int] = field(default_factory=dict)
    overdue: int = 0
    incomplete: int = 0
    conflict: int = 0


def is_incomplete(line: PersonLine) -> bool:
    """Whether something is still to be filled in from paper."""
    return bool(line.to_complete or line.id_note or not line.id_no)


def count(lines: Sequence[PersonLine]) -> Counts:
    """The figures on the chips."""
    groups = Counter(line.village_group for line in lines)
    return Counts(
        len(lines),
        dict(sorted(Counter(line.status for line in lines).items())),
        {group: groups[group] for group in sorted(groups, key=_group_order)},
        sum(line.overdue > 0 for line in lines),
        sum(is_incomplete(line) for line in lines),
        sum(bool(line.open_registers) for line in lines),
    )


def fitting(
    lines: Iterable[PersonLine], asked: PeopleFilter, status_words: Callable[[str], str]
) -> list[PersonLine]:
    """The lines that pass, in their order."""
    kept = [line for line in lines if _passes(line, asked)]
    wanted, looked_for = fold(asked.words), query(asked.words)
    if not wanted:
        return kept
    told: dict[str, bool] = {}

    def holds(words: str) -> bool:
        """Whether it holds what was typed; groups, owners and statuses come again and again."""
        if words not in told:
            told[words] = wanted in fold(words)
        return told[words]

    # Folding three numbers for each person costs more than all the rest.
    numbers = any(character.isdigit() for character in wanted)
    return [
        line
        for line in kept
        if holds(line.village_group)
        or holds(line.owner)
        or holds(status_words(line.status))
        or matches(looked_for, _fields(line, numbers=numbers))
    ]


def _fields(line: PersonLine, *, numbers: bool) -> SearchFields:
    if not numbers:
        return SearchFields((line.name,))
    return SearchFields((line.name,), line.id_no, (line.phone,), line.file_no)


def _passes(line: PersonLine, asked: PeopleFilter) -> bool:
    return (
        (not asked.statuses or line.status in asked.statuses)
        and (not asked.groups or line.village_group in asked.groups)
        and (not asked.overdue or line.overdue > 0)
        and (not asked.incomplete or is_incomplete(line))
        and (not asked.conflict or bool(line.open_registers))
    )


def _group_order(group: str) -> tuple[int, str]:
    """2组 before 10组."""
    digits = "".join(character for character in group if character.isdigit())
    return (int(digits) if digits.isascii() and digits else 10**6, group)
