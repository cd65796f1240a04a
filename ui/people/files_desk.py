"""What the pages of twins and of the trash ask of the records."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.ids import PersonId
from app.people.erase_person import Erased, ToErase
from app.people.list_trash import HiddenFile, StaysFile
from app.people.merge_twins import FileSeen
from app.search.find_people import Found


@dataclass(frozen=True)
class FilesDesk:
    """Each function may raise Refused or Trouble. `user` tells the name of a user by id, `tag` what a laptop
    is called.
    """

    find: Callable[[str], list[Found]]
    likely_twins: Callable[[PersonId], list[Found]]
    look_at: Callable[[PersonId], FileSeen]
    merge: Callable[[PersonId, PersonId], PersonId]
    part: Callable[[PersonId], bool]
    trash: Callable[[], list[HiddenFile]]
    user: Callable[[str], str]
    take_out: Callable[[PersonId], None]
    look_at_erasing: Callable[[PersonId], ToErase]
    erase: Callable[[PersonId, str], Erased]
    stays: Callable[[], list[StaysFile]]
    tag: Callable[[str], str]
