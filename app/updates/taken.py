"""What is kept beside a version that came on a stick, for whoever wants to go back from it."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

_NAME = "taken.json"


@dataclass(frozen=True)
class Taken:
    """The form of the database before and with this version, and the file name of the backup made before."""

    schema_before: str
    schema: str
    backup: str


def write_taken(folder: Path, taken: Taken) -> None:
    """Raises OSError."""
    (folder / _NAME).write_text(json.dumps(asdict(taken)) + "\n", "ascii")


def read_taken(folder: Path) -> Taken | None:
    """None where this version did not come on a stick."""
    try:
        return Taken(**json.loads((folder / _NAME).read_text("ascii")))
    except (OSError, ValueError, TypeError):
        return None
