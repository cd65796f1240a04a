"""Checking that the lines of a bundle are the segments its manifest speaks of, link by link."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.bundles.lines import Line, WireAccess, access_digest
from app.errors import Refused
from db.entries import Entry, link


@dataclass(frozen=True, slots=True)
class Segment:
    """A laptop's lines from `first` to `last`, all of them; the chain (hex) before and after."""

    laptop: str
    first: int
    last: int
    chain_before: str
    chain_after: str


class SegmentCheck:
    """Fed with every line in order, then asked whether that was all. Also counts, by table.

    The order is that of the manifest: its segments one after the other, then its access segments.
    """

    def __init__(self, segments: Iterable[Segment], access: Iterable[Segment]) -> None:
        self._to_come = [(segment, False) for segment in segments] + [(segment, True) for segment in access]
        self._to_come.reverse()
        self._segment: Segment | None = None
        self._is_access = False
        self._following = 0
        self._chain = b""
        self.counts: dict[str, int] = {}
        self._begin_next()

    def add(self, record: Line) -> None:
        """Take the next line. Raises Refused("bundle_broken_chain"): not the one that must follow."""
        segment = self._segment
        is_access = isinstance(record, WireAccess)
        if (
            segment is None
            or record.laptop != segment.laptop
            or record.seq != self._following
            or is_access != self._is_access
        ):
            raise Refused("bundle_broken_chain", why="a line out of turn")
        digest = access_digest(record) if isinstance(record, WireAccess) else record.digest
        self._chain = link(self._chain, digest)
        self._following += 1
        if isinstance(record, Entry):
            table = record.header.table
            self.counts[table] = self.counts.get(table, 0) + 1
        if record.seq == segment.last:
            if self._chain.hex() != segment.chain_after:
                raise Refused("bundle_broken_chain", why="another chain")
            self._begin_next()

    def finish(self) -> None:
        """Raises Refused("bundle_broken_chain"): lines are missing."""
        if self._segment is not None:
            raise Refused("bundle_broken_chain", why="lines are missing")

    def _begin_next(self) -> None:
        if not self._to_come:
            self._segment = None
            return
        self._segment, self._is_access = self._to_come.pop()
        self._following = self._segment.first
        self._chain = bytes.fromhex(self._segment.chain_before)
