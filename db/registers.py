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


def winner(heads: Iterable[Head]) -> Head:
    """The head whose value is shown."""
    return max(heads, key=_key)


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
        for register in list(self.registers):
            if not self._was_awaited(register, head.name):
                self.registers[register].append(head)
        self.created.append(head)

    def update(
        self, head: Head, named: Mapping[str, Iterable[Name]], is_applied: Callable[[Name], bool]
    ) -> None:
        """Add a write: for each register that it sets, the heads that its author held.

        `is_applied` tells whether a write has been added to this row before.
        """
        for register, names in named.items():
            self._update_register(head, register, set(names), is_applied)
        if DELETED not in named:
            # A delete names the heads of every register; once this write is here it is awaited no more.
            self._was_awaited(DELETED, head.name)

    def _update_register(
        self, head: Head, register: str, names: set[Name], is_applied: Callable[[Name], bool]
    ) -> None:
        before = self.of(register)
        kept = [old for old in before if old.name not in names]
        for name in sorted(names.difference(old.name for old in before)):
            if not is_applied(name) and name not in self.awaited.get(register, ()):
                self.awaited.setdefault(register, []).append(name)
        if not self._was_awaited(register, head.name):
            kept.append(head)
        self.registers[register] = kept

    def _was_awaited(self, register: str, name: Name) -> bool:
        waiting = self.awaited.get(register)
        if not waiting or name not in waiting:
            return False
        waiting.remove(name)
        if not waiting:
            del self.awaited[register]
        return True

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


def _read_heads(lines: Mapping[str, list[list[object]]]) -> dict[str, list[Head]]:
    return {name: [Head(*head) for head in heads] for name, heads in lines.items()}  # type: ignore[arg-type]
