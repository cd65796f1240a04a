"""How large a ledger may be before it is no village's ledger any more."""

from __future__ import annotations

from dataclasses import dataclass

MIB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds for one file. A county's largest roster has some ten thousand rows; these leave room.

    `memory` and `seconds` bound the reading process, the rest what it may hand back.
    """

    file_bytes: int = 64 * MIB
    unpacked_bytes: int = 512 * MIB
    rows: int = 200_000
    columns: int = 256
    cells: int = 4_000_000
    sheets: int = 200
    memory: int = 1536 * MIB
    seconds: float = 60.0


USUAL = Limits()
