"""What a packed folder says of itself, in a file that the build writes: its version, and what it needs."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

NAME = "program.json"


@dataclass(frozen=True)
class ProgramFacts:
    """`schema`: the form of its database; `bundle_format`: the newest that it writes. `glibc` "" and no
    `libraries` where the system is none that has them.
    """

    version: str
    system: str
    built_on: str
    schema: str
    bundle_format: int
    glibc: str = ""
    libraries: tuple[str, ...] = ()


def write_facts(folder: Path, facts: ProgramFacts) -> None:
    """Beside the programs of the folder."""
    text = json.dumps(asdict(facts), indent=1, ensure_ascii=False)
    (folder / NAME).write_text(text + "\n", "utf-8")


def read_facts(folder: Path) -> ProgramFacts | None:
    """None where the folder holds no packed program."""
    try:
        plain = json.loads((folder / NAME).read_text("utf-8"))
        return ProgramFacts(**{**plain, "libraries": tuple(plain["libraries"])})
    except (OSError, ValueError, TypeError, KeyError):
        return None
