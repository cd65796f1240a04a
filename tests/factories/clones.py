"""A laptop copied to another machine, with its keys and all."""

from __future__ import annotations

import shutil

from app.vault.open_vault import open_vault
from tests.factories.county import Desk
from tests.factories.people import PASSWORD, Office


def cloned(desk: Desk, office: Office, name: str = "elsewhere") -> Office:
    """The vault as it is now, opened beside the one that goes on."""
    office.vault.close()
    folder = desk.folder / name / "vault"
    shutil.copytree(office.vault.folder, folder)
    office.reopen()
    clone = Office(
        open_vault(folder, password=PASSWORD, now=office.now, marks=folder.parent / "m"), office.now
    )
    desk.offices.append(clone)
    return clone
