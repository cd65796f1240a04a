"""Heads of registers: which writes of a register no other write has named.

Pure bookkeeping, without a database. The state depends only on the *set* of writes that were
added, never on their order (tests/db/test_registers.py proves it with Hypothesis):

- A creating write is a write of every register of its row; what it does not mention is empty.
- An updating write names, for each register that it sets, all heads that its author held.
- Heads = writes that no other write names. The value shown is the head with the greatest
  (clock, laptop, sequence).
- A write may be named before it arrives; such names are kept until it does.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

DELETED = "deleted"


class Name(NamedTuple):
    """Which write: the laptop that made it and its sequence number there."""

    laptop: str
    seq: int


class Head(NamedTuple):
    """A write that no other write has named."""

    laptop: str
    seq: int
    clock: int

    @property
    def name(self) -> Name:
        return Name(self.laptop, self.seq)

    @property
    def key(self) -> tuple[int, str, int]:
        return (self.clock, self.laptop, self.seq)


def winner(heads: Iterable[Head]) -> Head | None:
    """The head whose value is shown. None only where writes name each other in a ring (a forgery)."""
    return max(heads, key=_key, default=None)


def _key(head: Head) -> tuple[int, str, int]:
    return (head.clock, head.laptop, head.seq)


@dataclass
class RowHeads:
    """The heads of one row. `created` stands for every register that has no line of its own."""

    created: list[Head] = field(default_factory=list)
    registers: dict[str, list[Head]] = field(default_factory=dict)
    awaited: dict[str, list[Name]] = field(default_factory=dict)

    def of(self, register: str) -> list[Head]:
        """The heads of one register, in no particular order."""
        return self.registers.get(register, self.created)

    def all(self) -> list[Head]:
        """Every head of the row once, in the order of the journal; what a delete must name."""
        found = {head for heads in self.registers.values() for head in heads}
        return sorted(found.union(self.created), key=_key)

    def create(self, head: Head) -> None:
        """Add a creating write. Two laptops may create the same row; both are then heads."""
        awaited = self._arrived(head.name)
        for register, held in self.registers.items():
            if register not in awaited:
                held.append(head)
        self.created.append(head)

    def update(
        self, head: Head, named: Mapping[str, Iterable[Name]], is_applied: Callable[[Name], bool]
    ) -> None:
        """Add a write: for each register that it sets, the heads that its author held.

        `is_applied` tells whether a write has been added to this row before.
        """
        awaited = self._arrived(head.name)
        for register, names in named.items():
            kept = self._without(register, set(names) - {head.name}, is_applied)
            self.registers[register] = kept if register in awaited else [*kept, head]

    def _without(self, register: str, names: set[Name], is_applied: Callable[[Name], bool]) -> list[Head]:
        before = self.of(register)
        for name in names.difference(old.name for old in before):
            if not is_applied(name) and name not in self.awaited.get(register, ()):
                self.awaited.setdefault(register, []).append(name)
        return [old for old in before if old.name not in names]

    def _arrived(self, name: Name) -> set[str]:
        """The registers that were told of this write before it came; they await it no more."""
        found = {register for register, names in self.awaited.items() if name in names}
        for register in found:
            self.awaited[register].remove(name)
            if not self.awaited[register]:
                del self.awaited[register]
        return found

    @classmethod
    def of_writes(cls, writes: Mapping[Head, Mapping[str, Iterable[Name]] | None]) -> RowHeads:
        """The same state worked out at once from all writes of a row; None names a creating write.

        This is the definition; `create` and `update` arrive at it one write at a time.
        """
        created = [head for head, named in writes.items() if named is None]
        setters: dict[str, list[Head]] = {}
        gone: dict[str, set[Name]] = {}
        for head, named in writes.items():
            for register, names in (named or {}).items():
                setters.setdefault(register, []).append(head)
                gone.setdefault(register, set()).update(set(names) - {head.name})
        there = {head.name for head in writes}
        return cls(
            created=created,
            registers={
                register: [head for head in (*created, *heads) if head.name not in gone[register]]
                for register, heads in setters.items()
            },
            awaited={register: sorted(names - there) for register, names in gone.items() if names - there},
        )

    def to_text(self) -> str:
        """Canonical text: the same heads give the same text, however they came about."""
        state: dict[str, object] = {"c": sorted(self.created, key=_key)}
        lines = {name: sorted(heads, key=_key) for name, heads in self.registers.items()}
        if lines:
            state["r"] = lines
        if self.awaited:
            state["w"] = {name: sorted(names) for name, names in self.awaited.items()}
        return _ENCODER.encode(state)

    @classmethod
    def from_text(cls, text: str) -> RowHeads:
        state = json.loads(text)
        return cls(
            created=[Head(*head) for head in state["c"]],
            registers=_read_heads(state.get("r", {})),
            awaited={key: [Name(*name) for name in names] for key, names in state.get("w", {}).items()},
        )


_ENCODER = json.JSONEncoder(separators=(",", ":"), sort_keys=True)


def first_head(laptop: str, seq: int, clock: int) -> str:
    """The text of a row that one write has created and no other has touched."""
    return f'{{"c":[["{laptop}",{seq},{clock}]]}}'


def _read_heads(lines: Mapping[str, list[list[object]]]) -> dict[str, list[Head]]:
    return {name: [Head(*head) for head in heads] for name, heads in lines.items()}  # type: ignore[arg-type]
