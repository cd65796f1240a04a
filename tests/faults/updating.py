"""The job "update": a packed program takes a version that the county signed, and one of the two starts."""

from __future__ import annotations

import subprocess
from pathlib import Path

from app.bundles.minisign import SigningKey
from app.updates.half_taken import throw_away_half_taken
from app.updates.manifest import COUNTY
from app.updates.program_place import program_in
from app.updates.take_update import PROBE, take_update
from app.updates.versions_folder import folder_of, program_of, read_chosen
from app.vault.vault import Vault
from tests.factories.people import NOW
from tests.factories.updates import an_update, packed

OLD, NEW = "0.1.0", "0.2.0"
HOME, STICK = "程 序", f"stick of {NEW}"


def prepare(folder: Path, key: SigningKey) -> None:
    """A program as somebody unpacked it, and a newer one on a stick, signed with the county's key."""
    packed(folder / HOME, OLD)
    an_update(folder, NEW, key=key, signer=COUNTY)


def take(vault: Vault, folder: Path) -> None:
    """As the button does it."""
    (file,) = (folder / STICK).iterdir()
    take_update(vault, file, program_in(folder / HOME), now=NOW)


def wrong_after(vault: Vault, folder: Path, done: int) -> list[str]:
    """What does not hold: the version in use is whole and starts, and the file can be taken once more."""
    wrong = []
    version = _in_use(folder, wrong)
    if done and version != NEW:
        wrong.append("an acknowledged version is not in use")
    if version == OLD:
        take(vault, folder)
        if _in_use(folder, wrong) != NEW:
            wrong.append("the new version cannot be taken afterwards")
    throw_away_half_taken(folder / HOME)  # as the next start does
    if (folder / HOME / "versions" / ".making").exists():
        wrong.append("what an interrupted one left behind is still there")
    return wrong


def _in_use(folder: Path, wrong: list[str]) -> str:
    home = folder / HOME
    place, where = program_in(home), folder_of(home, read_chosen(home).version)
    said = subprocess.run([program_of(where), *PROBE], capture_output=True, text=True, check=True).stdout
    if said.strip() != place.version:
        wrong.append(f"the program of {place.version} says {said}")
    if place.version == NEW:
        built = folder / f"built {NEW}"
        lost = [one for one in built.rglob("*") if one.is_file() and not _same(one, where, built)]
        wrong += [f"{one.name} is not as it was signed" for one in lost]
    return place.version


def _same(one: Path, where: Path, built: Path) -> bool:
    other = where / one.relative_to(built)
    return other.is_file() and other.read_bytes() == one.read_bytes()
