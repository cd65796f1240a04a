"""Where the program that runs lies, which version it is, and for which system."""

from __future__ import annotations

import os
import platform
import sys
from dataclasses import dataclass
from pathlib import Path

from app.errors import Refused
from app.updates.program_facts import read_facts
from app.updates.versions_folder import FOLDER, folder_of, home_of, read_chosen
from app.version import PROGRAM_VERSION
from db.create import HEAD_REVISION

PACKED_BY_THE_SYSTEM = ("/opt/", "/usr/")
"""Where a package of the system lays a program; its files are the administrator's."""


@dataclass(frozen=True)
class ProgramPlace:
    """A packed program: `home` is the folder that somebody unpacked, `schema` the form of its database."""

    home: Path
    version: str
    system: str
    schema: str = HEAD_REVISION

    @property
    def versions(self) -> Path:
        """The folder of the other versions."""
        return self.home / FOLDER

    def is_of_a_package(self) -> bool:
        """Whether an administrator installed it as a package of the system, which is renewed as one."""
        return sys.platform != "win32" and str(self.home).startswith(PACKED_BY_THE_SYSTEM)

    def is_writable(self) -> bool:
        """Whether this user may put something beside it. On Windows only trying shows what rights say."""
        return os.access(self.versions if self.versions.exists() else self.home, os.W_OK)


def this_system() -> str:
    """The system as the names of updates spell it: "linux-x86_64", "linux-aarch64", "windows-amd64"."""
    system = "windows" if sys.platform == "win32" else "linux"
    return f"{system}-{platform.machine().lower()}"


def this_program() -> ProgramPlace:
    """Raises: Refused("update_not_packed") where the program runs from its sources."""
    home = home_of(sys.executable) if getattr(sys, "frozen", False) else None
    if home is None:
        raise Refused("update_not_packed")
    return ProgramPlace(home, PROGRAM_VERSION, this_system())


def program_in(home: Path) -> ProgramPlace:
    """The program in a folder that somebody names: the version in use there.

    Raises: Refused("update_no_program").
    """
    facts = read_facts(folder_of(home, read_chosen(home).version))
    if facts is None:
        raise Refused("update_no_program")
    return ProgramPlace(home.absolute(), facts.version, facts.system, facts.schema)
