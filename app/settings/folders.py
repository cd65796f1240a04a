"""Where this program keeps what on a laptop, unless it is told otherwise."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import platformdirs

_NAME = "yidai"


@dataclass(frozen=True)
class Folders:
    """`settings`: the plain choices. `vault`: the usual place of the records. `marks`: high-water marks."""

    settings: Path
    vault: Path
    marks: Path


def usual_folders() -> Folders:
    """The user's own folders, as the system names them. Nothing is made by asking."""
    return Folders(
        settings=Path(platformdirs.user_config_dir(_NAME, appauthor=False)),
        vault=Path(platformdirs.user_data_dir(_NAME, appauthor=False)) / "vault",
        marks=Path(platformdirs.user_state_dir(_NAME, appauthor=False)) / "marks",
    )
