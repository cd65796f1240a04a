"""Where this program keeps what on a laptop, unless it is told otherwise."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from app.updates.versions_folder import home_of

_NAME = "yidai"

# A packed program beside which a file of this name lies keeps everything in its own folder.
PORTABLE = "portable"


@dataclass(frozen=True)
class Folders:
    """`settings`: the plain choices. `vault`: the usual place of the records. `marks`: high-water marks."""

    settings: Path
    vault: Path
    marks: Path


def usual_folders() -> Folders:
    """The user's own folders, as the system names them; of a portable program, its own `data` folder.

    Nothing is made by asking. A vault on a stick is refused where it is opened, portable or not.
    """
    own = portable_folder()
    if own is not None:
        return Folders(own / "settings", own / "vault", own / "marks")
    return Folders(
        settings=Path(platformdirs.user_config_dir(_NAME, appauthor=False)),
        vault=Path(platformdirs.user_data_dir(_NAME, appauthor=False)) / "vault",
        marks=Path(platformdirs.user_state_dir(_NAME, appauthor=False)) / "marks",
    )


def portable_folder() -> Path | None:
    """Where a portable program keeps its data; None for one that is installed, or run from its sources.

    All versions of a program that was updated keep it in the same place.
    """
    if not getattr(sys, "frozen", False):
        return None
    home = home_of(sys.executable)
    return home / "data" if (home / PORTABLE).is_file() else None
