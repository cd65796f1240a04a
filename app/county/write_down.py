"""Write for each village what the county has for it: its newest county file and a bundle of what it lacks."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from app.bundles.names import county_name
from app.bundles.publish import publish_bytes
from app.clock import Moment
from app.county.county_keys import county_keys
from app.county.enrol_village import renew_village
from app.county.read_status import read_status
from app.county.send_down import send_down
from app.county.townships import township_code
from app.county.write_enrolments import DIGITS_FILE, digits_table
from app.errors import Refused
from app.exporting.save_file import save_file
from app.vault.vault import Vault
from app.work import Connection, look, work


@dataclass(frozen=True)
class WrittenDown:
    """What lies on the stick for one village. `bundle` None: its laptops hold everything. `fingerprint`: the
    county file's twelve digits, for a village that joins again after keys were stolen.
    """

    village_code: str
    village_name: str
    county_file: Path
    bundle: Path | None
    entries: int
    fingerprint: str


def villages_joined(connection: Connection) -> tuple[str, ...]:
    """The codes of the villages of which a laptop has joined. Raises: Refused("nobody_joined")."""
    found = {one.village_code for one in read_status(connection).laptops if not one.revoked}
    if not found:
        raise Refused("nobody_joined")
    return tuple(sorted(found))


def write_down(
    vault: Vault,
    folder: Path,
    codes: Iterable[str],
    *,
    now: Moment,
    everything: bool = False,
    progress: Callable[[int, int], None] | None = None,
    language: str = "zh",
) -> list[WrittenDown]:
    """A folder for each township, as the sticks are handed out there. `progress` hears villages begun.

    Once keys were stolen, a table of the files' twelve digits lies beside those folders: it stays here.

    Raises: Refused("folder_missing" | "village_not_enrolled"); Trouble as `publish_bytes`.
    """
    if not folder.is_dir():
        raise Refused("folder_missing")
    wanted = list(codes)
    written = []
    for done, code in enumerate(wanted):
        if progress is not None:
            progress(done, len(wanted))
        written.append(_for_village(vault, folder, code, now, everything=everything))
    with look(vault) as connection:
        have_to_join_again = bool(county_keys(connection).stolen)
    if have_to_join_again:
        found = [(one.village_code, one.village_name, one.fingerprint) for one in written]
        save_file(folder / DIGITS_FILE, digits_table(found, language))
    return written


def _for_village(vault: Vault, folder: Path, code: str, now: Moment, *, everything: bool) -> WrittenDown:
    there = folder / township_code(code)
    there.mkdir(exist_ok=True)
    with work(vault, now=now) as session:
        made = renew_village(session, code=code, now=now)
    # Its number was kept before it is written: no other file can bear it, whatever fails from here on.
    name = county_name(code)
    (there / name).unlink(missing_ok=True)
    publish_bytes(there, name, made.data)
    bundle = send_down(vault, there, code=code, now=now, everything=everything)
    return WrittenDown(
        code,
        made.village_name,
        there / name,
        bundle.path if bundle is not None else None,
        bundle.entries if bundle else 0,
        made.fingerprint,
    )
