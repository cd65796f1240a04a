"""What the unlock window may ask for. Functions, so that the window is shown before anything heavy is loaded.

`Opened` stands for the open vault: the window hands it on and never looks inside.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from app.vault.password_profiles import SENTENCE

if TYPE_CHECKING:
    from ui.vault.restore_step import Preview, RestoreWish

Opened = object


@dataclass(frozen=True)
class Person:
    """Someone who may unlock. `user` chooses the key slot."""

    user: str
    name: str


@dataclass(frozen=True)
class NewRecords:
    """What is asked once, when the records of a village are begun."""

    village_code: str
    village_name: str
    town: str
    county: str
    user_name: str
    password: str
    folder: Path
    designation_no: str = ""
    designation_by: str = ""
    designation_on: date | None = None
    profile: str = SENTENCE


@dataclass(frozen=True)
class Begun:
    """The open vault and the phrase that is shown once."""

    opened: Opened
    phrase: str


@dataclass(frozen=True)
class AskedCounty:
    """The question for the county as it lies on the stick, and the digits to read out."""

    file_name: str
    digits: str


@dataclass(frozen=True)
class Doors:
    """All of these may take a second and raise Refused or Trouble; the window calls them beside itself.

    Only `today`, `folder`, `has_records`, `is_county_asked` and `choose_folder` answer at once.
    `county_of(opened, path)` names the county whose file that is; `join(opened, path, digits)` joins it
    and tells how many entries the test bundle held that was then made and opened again. `ask_county(user,
    new password, folder)` and `take_answer(file, new password)` are for a forgotten one.
    """

    today: Callable[[], date]

    folder: Callable[[], Path]
    has_records: Callable[[], bool]
    choose_folder: Callable[[Path], None]
    people: Callable[[], Sequence[Person]]
    unlock: Callable[[str, str], Opened]
    unlock_by_phrase: Callable[[str], Opened]
    renew_password: Callable[[Opened, str], None]
    is_county_asked: Callable[[], bool]
    ask_county: Callable[[str, str, Path], AskedCounty]
    take_answer: Callable[[Path, str], Opened]
    begin: Callable[[NewRecords], Begun]
    practise: Callable[[], Opened]
    ask_back: Callable[[str], tuple[int, ...]]
    check_typed_back: Callable[[str, dict[int, str]], None]
    note_on_paper: Callable[[Opened], None]
    county_of: Callable[[Opened, Path], str]
    join: Callable[[Opened, Path, str], int]
    print_phrase: Callable[[str, str], bytes]
    preview_restore: Callable[[RestoreWish], Preview]
    restore: Callable[[RestoreWish], Opened]
    close: Callable[[Opened], None]
