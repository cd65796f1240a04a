"""What a reader accepts at most. Each limit is stated in docs/bundle-format.md under the same name."""

from __future__ import annotations

from dataclasses import dataclass

KIB = 1024
MIB = 1024 * KIB


@dataclass(frozen=True, slots=True)
class Limits:
    """Sizes in bytes. The defaults are the format's; tests hand in smaller ones."""

    file: int = 4096 * MIB - 1
    """A whole bundle: what FAT32 can hold."""
    age_header: int = 64 * KIB
    manifest: int = 16 * MIB
    signature: int = 2 * KIB
    members: int = 50_000
    blob: int = 256 * MIB
    """One attachment."""
    journal: int = 4096 * MIB
    """The journal after decompression."""
    ratio: int = 100
    """Decompressed : compressed, once more than `ratio_free` bytes have come out."""
    ratio_free: int = 16 * MIB
    line: int = 4 * MIB
    lines: int = 20_000_000
    json_depth: int = 12
    small_file: int = 4 * MIB
    """A receipt or a county file."""


LIMITS = Limits()
