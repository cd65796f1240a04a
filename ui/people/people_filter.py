"""Which people the list shows: by words, by what the file says, and by what is open. No Qt in here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from app.people.list_people import PersonLine
from app.search.pinyin import spellings
from app.search.tokens import Folded, SearchFields, fold, folded, matches_folded, query

CLOSED_STATUS = frozenset({"41", "42", "43", "54", "61"})


def is_incomplete(line: PersonLine) -> bool:
    """Whether something is still to be filled in from paper."""
    return bool(line.to_complete or line.id_note or not line.id_no)


Predicate = Callable[[PersonLine], bool]


def _overdue(line: PersonLine) -> bool:
    return line.overdue > 0


def _due(line: PersonLine) -> bool:
    return line.due > 0


def _papers(line: PersonLine) -> bool:
    return bool(line.papers)


def _conflict(line: PersonLine) -> bool:
    return bool(line.open_registers)


def _no_measure(line: PersonLine) -> bool:
    return line.without_measure


def _no_parties(line: PersonLine) -> bool:
    return line.without_parties


def _no_job(line: PersonLine) -> bool:
    return line.no_job


def _no_home(line: PersonLine) -> bool:
    return line.no_home


def _no_income(line: PersonLine) -> bool:
    return line.no_income


def _not_seen(line: PersonLine) -> bool:
    return line.not_seen


MARKS: Mapping[str, Predicate] = {
    "overdue": _overdue,
    "due": _due,
    "incomplete": is_incomplete,
    "papers": _papers,
    "conflict": _conflict,
    "no_measure": _no_measure,
    "no_parties": _no_parties,
    "no_job": _no_job,
    "no_home": _no_home,
    "no_income": _no_income,
    "not_seen": _not_seen,
}
"""What may stand open about a person, by key. Several narrow together."""

WORKED_OUT = frozenset({"overdue", "due", "papers", "not_seen"})
"""The marks that are only known once everything is worked out."""


@dataclass(frozen=True)
class PeopleFilter:
    """What is asked for; an empty filter lets everybody pass whose bag is open.

    `categories` are placement kinds ("p1", "p" for none) and whereabouts ("c01").
    """

    words: str = ""
    statuses: frozenset[str] = frozenset()
    groups: frozenset[str] = frozenset()
    owners: frozenset[str] = frozenset()
    categories: frozenset[str] = frozenset()
    marks: frozenset[str] = frozenset()
    closed: bool = False

    @property
    def is_empty(self) -> bool:
        return self == PeopleFilter()


@dataclass(frozen=True)
class Counts:
    """How many people each filter would leave, of all whose bag is open; `closed` of the others."""

    people: int
    statuses: dict[str, int] = field(default_factory=dict)
    groups: dict[str, int] = field(default_factory=dict)
    owners: dict[str, int] = field(default_factory=dict)
    categories: dict[str, int] = field(default_factory=dict)
    marks: dict[str, int] = field(default_factory=dict)
    closed: int = 0


def categories_of(line: PersonLine) -> tuple[str, str]:
    """The kind of placement, and the whereabouts as the police see them."""
    return f"p{line.placement_kind}", f"c{line.control_state}"


def count(lines: Sequence[PersonLine]) -> Counts:
    """The figures of the filters."""
    held = [line for line in lines if not line.closed]
    groups = Counter(line.village_group for line in held)
    owners = Counter(line.owner for line in held)
    categories = Counter(category for line in held for category in categories_of(line))
    return Counts(
        len(held),
        dict(sorted(Counter(line.status for line in held).items())),
        {group: groups[group] for group in sorted(groups, key=_group_order)},
        {owner: owners[owner] for owner in sorted(owners, key=_empty_last)},
        {key: number for key, number in sorted(categories.items(), reverse=True) if key != "c"},
        {key: sum(map(holds, held)) for key, holds in MARKS.items()},
        len(lines) - len(held),
    )


class Searchable:
    """People with their words made ready, so that each letter typed costs next to nothing."""

    def __init__(self, lines: Sequence[PersonLine], *, soon: bool = False) -> None:
        """Takes its time for thousands: to be made where the lines are read, beside the window.

        With `soon` that waits until somebody types: for a list that a better one follows at once.
        """
        self.lines = lines
        self._said: dict[str, str] = {}
        self._last: tuple[str, frozenset[int]] = ("", frozenset())
        if not soon:
            for character in {one for person in self._folded for name in person.names for one in name}:
                spellings(character)  # remembered, so that the first letter typed is as quick as others

    @cached_property
    def _folded(self) -> list[Folded]:
        """What each person can be found by."""
        return [
            folded(SearchFields(_names(line), line.id_no, (line.phone,), line.file_no)) for line in self.lines
        ]

    def fitting(self, asked: PeopleFilter, status_words: Callable[[str], str]) -> list[PersonLine]:
        """The lines that pass, in their order."""
        kept = [place for place, line in enumerate(self.lines) if _passes(line, asked)]
        wanted = fold(asked.words)
        if not wanted:
            return [self.lines[place] for place in kept]
        found = self._with_words(asked.words, wanted, status_words)
        return [self.lines[place] for place in kept if place in found]

    def _with_words(self, words: str, wanted: str, status_words: Callable[[str], str]) -> frozenset[int]:
        """The places of those whom the words fit; remembered while only other filters change."""
        if self._last[0] != words:
            looked_for = query(words)
            told: dict[tuple[str, str, str], bool] = {}

            def holds(said: tuple[str, str, str]) -> bool:
                """Whether group, owner or status hold what was typed; they come again and again."""
                if said not in told:
                    group, owner, status = said
                    told[said] = any(
                        wanted in self._fold(one) for one in (group, owner, status_words(status))
                    )
                return told[said]

            self._last = (
                words,
                frozenset(
                    place
                    for place, line in enumerate(self.lines)
                    if holds((line.village_group, line.owner, line.status))
                    or matches_folded(looked_for, self._folded[place])
                ),
            )
        return self._last[1]

    def _fold(self, said: str) -> str:
        if said not in self._said:
            self._said[said] = fold(said)
        return self._said[said]


def fitting(
    lines: Iterable[PersonLine], asked: PeopleFilter, status_words: Callable[[str], str]
) -> list[PersonLine]:
    """The lines that pass, in their order."""
    return Searchable(list(lines)).fitting(asked, status_words)


def _passes(line: PersonLine, asked: PeopleFilter) -> bool:
    return (
        line.closed == asked.closed
        and (not asked.statuses or line.status in asked.statuses)
        and (not asked.groups or line.village_group in asked.groups)
        and (not asked.owners or line.owner in asked.owners)
        and (not asked.categories or _is_of(line, asked.categories))
        and all(MARKS[mark](line) for mark in asked.marks)
    )


def _is_of(line: PersonLine, categories: frozenset[str]) -> bool:
    """Of one of the chosen kinds of placement and one of the chosen whereabouts, as far as any is chosen."""
    return all(
        own in categories or not any(one.startswith(own[0]) for one in categories)
        for own in categories_of(line)
    )


def _empty_last(words: str) -> tuple[bool, str]:
    return (not words, words)


def _group_order(group: str) -> tuple[bool, int, str]:
    """2组 before 10组, groups with a name after those with a number, nobody's group last."""
    digits = "".join(character for character in group if character.isdigit())
    return (not group, int(digits) if digits.isascii() and digits else 10**6, group)


def _names(line: PersonLine) -> tuple[str, ...]:
    """The name, and the words for what cannot be typed in it."""
    return (line.name, line.name_note) if line.name_note else (line.name,)
