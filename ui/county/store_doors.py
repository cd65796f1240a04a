"""The doors of the county's unlock window: only a county's store goes through, and only with its paper."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from ui.vault.doors import Begun, Opened
from ui.vault.restore_step import RestoreWish
from ui.vault.wiring import VaultDoors


@dataclass(frozen=True)
class NewCounty:
    """What is asked once, when a county's store is made."""

    name: str
    user_name: str
    password: str
    folder: Path


@dataclass(frozen=True)
class CountyDoors:
    """What the county's gate may ask for beyond the usual doors; each may raise Refused or Trouble.

    `waits_for_paper`: nobody has typed the recovery phrase back from its paper yet.
    """

    begin: Callable[[NewCounty], Begun]
    waits_for_paper: Callable[[Opened], bool]
    type_back: Callable[[Opened, str], Opened]


class StoreDoors(VaultDoors):
    """A village's vault is refused and closed again."""

    def county_doors(self) -> CountyDoors:
        return CountyDoors(self.begin_county, _waits_for_paper, self.type_back)

    def unlock(self, user: str, password: str) -> Opened:
        return _checked(super().unlock(user, password))

    def unlock_by_phrase(self, phrase: str) -> Opened:
        return _checked(super().unlock_by_phrase(phrase))

    def restore(self, wish: RestoreWish) -> Opened:
        return _checked(super().restore(wish))

    def begin_county(self, new: NewCounty) -> Begun:
        from app.county.create_county import create_county

        now = self._now()
        created = create_county(
            new.folder,
            name=new.name,
            user_name=new.user_name,
            password=new.password,
            now=now,
            marks=self._marks,
            costs=self._costs,
            waits_for_paper=True,
        )
        self._folder = new.folder
        self._remember(new.folder)
        return Begun(created.vault, created.phrase)

    def type_back(self, opened: Opened, phrase: str) -> Opened:
        """The whole phrase, typed from the paper; the store is in use from now on."""
        from app.county.phrase_paper import phrase_typed_back
        from app.vault.vault import Vault

        assert isinstance(opened, Vault)  # noqa: S101  # the window hands back what it was given
        phrase_typed_back(opened, phrase, now=self._now())
        return opened


def _checked(opened: Opened) -> Opened:
    """Raises: Refused("no_county_store")."""
    from app.county.county_keys import county_keys
    from app.vault.vault import Vault
    from app.work import look

    assert isinstance(opened, Vault)  # noqa: S101  # made by the door before
    try:
        with look(opened) as connection:
            county_keys(connection)
    except BaseException:
        opened.close()
        raise
    return opened


def _waits_for_paper(opened: Opened) -> bool:
    from app.county.phrase_paper import is_phrase_open
    from app.vault.vault import Vault
    from app.work import look

    assert isinstance(opened, Vault)  # noqa: S101  # the window hands back what it was given
    with look(opened) as connection:
        return is_phrase_open(connection)
