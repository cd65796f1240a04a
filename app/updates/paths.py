"""Which names the files of an update may have: what every file system takes, within one folder.

The standard library alone.
"""

from __future__ import annotations

import posixpath
import re
import unicodedata
from collections.abc import Iterable, Sequence

LONGEST = 200
RESERVED_PLACES = frozenset({"versions", "data", "portable", "started"})
"""What lies beside the programs on a laptop, and never comes from outside."""
_PART = re.compile(r"[\w.+@=,()\- ~#!$%&'{}\[\]^]{1,80}")
"""Letters and digits of any script, which have one spelling in NFC, and some marks; at most 240 bytes."""
_DEVICES = re.compile(r"(CON|PRN|AUX|NUL|COM[0-9]|LPT[0-9])(\..*)?", re.IGNORECASE)


def is_safe_path(path: str) -> bool:
    """Whether this is the plain spelling of a file below the folder, which Linux and Windows both take."""
    parts = path.split("/")
    return len(path) <= LONGEST and all(map(_is_safe_part, parts)) and _plain(parts[0]) not in RESERVED_PLACES


def _is_safe_part(part: str) -> bool:
    """No "." or "..", no drive or stream of Windows, no blank or dot at the end."""
    is_spelled_once = unicodedata.normalize("NFC", part) == part
    at_end = part.endswith((".", " "))
    return bool(_PART.fullmatch(part)) and is_spelled_once and not at_end and not _DEVICES.fullmatch(part)


def are_apart(paths: Sequence[str]) -> bool:
    """Whether no two paths are one file where letters of both cases are the same, and no file is another's
    folder.
    """
    plain = [_plain(path) for path in paths]
    taken = set(plain)
    folders = {"/".join(path.split("/")[:depth]) for path in plain for depth in range(1, path.count("/") + 1)}
    return len(taken) == len(plain) and not taken & folders


def stays_inside(link: str, target: str, files: Iterable[str]) -> bool:
    """Whether a link at `link` leads to one of the `files`, spelled as the way there from its own folder."""
    if not target or target.startswith("/") or "\\" in target or len(target) > LONGEST:
        return False
    reached = posixpath.normpath(posixpath.join(posixpath.dirname(link), target))
    return not reached.startswith("..") and reached in set(files)


def _plain(path: str) -> str:
    return unicodedata.normalize("NFC", path).casefold()
