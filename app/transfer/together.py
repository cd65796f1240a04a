"""Bags that go over together: each letter names all of them, so that twelve digits are compared once.

The list stands in `extra` of every letter. Each of its lines holds the digest of a letter as it would be
without the list, so that whoever compared the list's digits has compared every letter. Any one bag shows
which others belong to it, in whatever order, and on however many sticks, they come.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from hashlib import sha256

from app.bundles.limits import LIMITS
from app.bundles.manifest import HEX64
from app.bundles.strict_json import Fields
from app.errors import Refused
from app.transfer.package import MALFORMED, Letter
from db.canonical import canonical

TOGETHER = "together"
_FILE_NO = re.compile(r"[^\x00-\x1f\x7f]{0,200}")


@dataclass(frozen=True, slots=True)
class Bag:
    """One of them: its package, the digest of its letter (hex), and its file number at the sender."""

    package: str
    letter: str
    file_no: str


def bag_of(letter: Letter, file_no: str) -> Bag:
    """The line of a letter that has no list yet."""
    return Bag(letter.package, sha256(letter.to_bytes()).hexdigest(), file_no)


def with_list(letter: Letter, bags: Sequence[Bag]) -> Letter:
    """The letter as it is signed and sent."""
    return replace(letter, extra={**letter.extra, TOGETHER: {"bags": [asdict(one) for one in bags]}})


def list_bytes(bags: Sequence[Bag]) -> bytes:
    """Canonical JSON: what the digits of a list are made from."""
    return canonical({"bags": [asdict(one) for one in bags]})


def read_list(letter: Letter) -> tuple[Bag, ...]:
    """The bags that went with this one, itself among them; none where it went alone.

    Raises: Refused("transfer_malformed").
    """
    if TOGETHER not in letter.extra:
        return ()
    fields = Fields(letter.extra[TOGETHER], MALFORMED, TOGETHER)
    bags = fields.each("bags", _bag, most=LIMITS.transfer_together)
    fields.end()
    alone = replace(letter, extra={key: said for key, said in letter.extra.items() if key != TOGETHER})
    if len({one.package for one in bags}) != len(bags):
        raise Refused(MALFORMED, why="a bag twice in its list")
    if [one.letter for one in bags if one.package == letter.package] != [bag_of(alone, "").letter]:
        raise Refused(MALFORMED, why="its own list does not name it")
    return bags


def _bag(fields: Fields) -> Bag:
    return Bag(fields.text("package", HEX64), fields.text("letter", HEX64), fields.text("file_no", _FILE_NO))
