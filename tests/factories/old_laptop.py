"""A laptop of the version before: its chain alone, whose entries use the names that columns had then."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from app.ids import new_id
from db.canonical import canonical
from db.changes import Changes
from db.entries import START, Entry, Header, link, seal_entry
from db.registers import Name
from db.take_in import Segment
from tests.factories.replicas import CADRE, NOW_MS, laptop_called

VERSION = 0
WAS_CALLED = {"phone": "tel"}
"""By its name of today: what a column of person was called."""


def upcast(table: str, changes: Changes) -> Changes:
    """The changes of an entry of the version before, as one of today says them."""
    if table != "person":
        return changes
    now = {then: name for name, then in WAS_CALLED.items()}
    return replace(
        changes,
        values={now.get(name, name): value for name, value in changes.values.items()},
        named={now.get(name, name): names for name, names in changes.named.items()},
    )


@dataclass
class OldLaptop:
    """What it wrote, entry by entry, and its chain before each of them and after the last."""

    name: str = "old"
    entries: list[Entry] = field(default_factory=list)
    chains: list[bytes] = field(default_factory=lambda: [START])

    @property
    def laptop(self) -> str:
        return laptop_called(self.name)

    def create(self, row: str, phone: str, *, version: int = VERSION) -> Entry:
        """A new person of whom only the telephone is known."""
        return self._append(row, None, {"set": {self._word(version): phone}}, version)

    def change(self, row: str, phone: str, heads: Iterable[Name], *, version: int = VERSION) -> Entry:
        """Another telephone; `heads` are the writes of it that were seen on this laptop."""
        word = self._word(version)
        named = {word: [list(name) for name in sorted(heads)]}
        return self._append(row, named, {"set": {word: phone}}, version)

    def segment(self, first: int, last: int) -> Segment:
        """Its entries from one number to another."""
        return Segment(self.laptop, first, self.chains[first - 1], tuple(self.entries[first - 1 : last]))

    def _word(self, version: int) -> str:
        return WAS_CALLED["phone"] if version == VERSION else "phone"

    def _append(
        self, row: str, named: Mapping[str, object] | None, body: Mapping[str, object], version: int
    ) -> Entry:
        seq = len(self.entries) + 1
        header = Header(
            laptop=self.laptop,
            seq=seq,
            clock=(NOW_MS << 10) + seq,
            actor=CADRE,
            action=new_id(),
            version=version,
            table="person",
            row=row,
            flags=0,
            names=None if named is None else canonical(named),
        )
        self.entries.append(seal_entry(header, canonical(body)))
        self.chains.append(link(self.chains[-1], self.entries[-1].digest))
        return self.entries[-1]
