"""What the page of villages asks of the county's store and of the world."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app.county.enrol_list import Enrolled
from app.county.list_villages import VillageLine
from app.county.read_split import SplitState
from app.county.rebuild_laptop import Rebuilt
from app.vault.recovery_file import Request
from ui.background import Job, Report, Work
from ui.parts.ask_path import AskPath


@dataclass(frozen=True)
class MadeFile:
    """A file of the county that lies on a stick now. `digits` are read out by telephone."""

    name: str
    digits: str
    laptops: tuple[str, ...] = ()


@dataclass(frozen=True)
class Division:
    """Villages that are called otherwise from a day on; several are merged."""

    codes: tuple[str, ...]
    code: str
    name: str
    town: str
    from_on: date | None


@dataclass(frozen=True)
class VillagesDesk:
    """Each may raise Refused or Trouble; those with a Report run beside the window."""

    today: Callable[[], date]
    read: Callable[[], Sequence[VillageLine]]
    file_name: Callable[[str], str]
    enrol: Callable[[str, str, Path], MadeFile]
    enrol_list: Callable[[Path, Path, Report], list[Enrolled]]
    renew: Callable[[str, Path], MadeFile]
    revoke: Callable[[str, str], None]
    rebuild: Callable[[str, str, Path, Report], Rebuilt]
    look_at_request: Callable[[Path], Request]
    answer_request: Callable[[Path, str, Path], str]
    divide: Callable[[Division], int]
    split_into: Callable[[str], str]
    read_split: Callable[[str, str], SplitState]
    start: Callable[[str, Work], Job]
    ask: AskPath
