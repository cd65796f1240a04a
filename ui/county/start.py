"""Start the county's window: its own folder, its own unlock window, its own rooms."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.settings.folders import Folders, usual_folders
from ui.county.gate import CountyGate
from ui.county.store_doors import StoreDoors
from ui.modules import Modules
from ui.start import Program, new_application, run_program
from ui.vault.gate import Gate
from ui.vault.wiring import VaultDoors

if TYPE_CHECKING:
    from app.vault.vault import Vault
    from ui.open_rooms import OpenRooms


def run_county_window(argv: Sequence[str], home: Path | None = None) -> int:
    """Show the county's window until it is closed; `home` is the store, the usual one if not said."""
    app = new_application(argv)
    return run_program(app, CountyProgram(app, county_folders(usual_folders(), home)))


def county_folders(usual: Folders, home: Path | None = None) -> Folders:
    """Beside those of a village, so that one computer can be both."""
    store = home.absolute() if home is not None else usual.vault.with_name("county")
    settings = usual.settings / "county" if home is None else usual.settings / "county" / "elsewhere"
    return Folders(settings, store, usual.marks)


class CountyProgram(Program):
    """From the unlock window to the county's open store and back."""

    modules = Modules.COUNTY_WINDOW

    def make_doors(self, folder: Path) -> VaultDoors:
        return StoreDoors(
            folder,
            self._folders.marks,
            self._now,
            self._remember_folder,
            self._costs,
            load=self.wait_for_modules,
        )

    def make_gate(self) -> Gate:
        doors = self._doors
        assert isinstance(doors, StoreDoors)  # noqa: S101  # make_doors made it
        return CountyGate(doors.doors(), doors.county_doors())

    def make_rooms(self, vault: Vault) -> OpenRooms:
        from ui.county.rooms import CountyRooms

        return CountyRooms(vault, self._now, self.settings, self._costs, self._folders.settings)
