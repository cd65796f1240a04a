"""What a reader accepts at most. Each limit is stated in docs/bundle-format.md."""

from __future__ import annotations

from dataclasses import dataclass

KIB = 1024
MIB = 1024 * KIB

LAST_TIME = 253_370_764_799_999
"""Milliseconds since 1970: the last one of the year 9998. Every calendar and time zone still has it."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Sizes in bytes. The defaults are the format's; tests hand in smaller ones."""

    file: int = 4096 * MIB - 1
    """A whole bundle: what FAT32 can hold."""
    age_header: int = 64 * KIB
    manifest: int = 16 * MIB
    signature: int = 2 * KIB
    members: int = 50_000
    """Of a bundle; of `earlier_blobs` and `settled` too."""
    segments: int = 10_000
    """Of entries, of access lines, and checkpoints; laptops of whose chains somebody says to hold them."""
    tables: int = 1_000
    blob: int = 256 * MIB
    """One attachment."""
    journal: int = 4096 * MIB
    """The journal after decompression."""
    ratio: int = 100
    """Decompressed : compressed, once more than `ratio_free` bytes have come out."""
    ratio_free: int = 16 * MIB
    line: int = 4 * MIB
    lines: int = 20_000_000
    access_text: int = 2_000_000
    """Characters of one text in a line of the access log."""
    json_depth: int = 12
    small_file: int = 4 * MIB
    """A receipt, a county file, the letter of a transfer."""
    told: int = 100_000
    """Items of one list in a receipt; revoked laptops in a county file."""
    recipients: int = 20
    sisters: int = 100
    keys_before: int = 100
    """Keys of a county that vouch for a newer one; of what is beyond nobody asks."""
    blobs_wanted: int = 10_000
    transfer_rows_size: int = 8 * MIB
    """Read in the program's own process: the worst that can be said in so much takes 230 MB."""
    transfer_excerpt: int = 64 * MIB
    """Held in memory, and not looked into."""
    transfer_blobs: int = 10_000
    transfer_rows: int = 100_000
    transfer_windows: int = 10_000
    transfer_together: int = 200
    """Bags of one list: they are held in memory until the digits of the list are known."""
    memory: int = 768 * MIB
    """Of the process that looks at a bundle first; Windows sets it none."""
    seconds: int = 60
    """Its time, and one more for each `bytes_a_second`."""
    bytes_a_second: int = 4 * MIB


LIMITS = Limits()
