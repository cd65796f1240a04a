"""What handing over and taking in many bags asks of the records."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app.ids import PersonId
from app.transfer.address import Address
from app.transfer.receive_many import Load, Received, Stick
from app.transfer.send_transfer import Stays
from app.transfer.who_may_go import MayGo
from app.transfer.write_transfer import Move, WrittenTransfer
from ui.background import Job, Report, Work
from ui.parts.ask_path import AskPath


@dataclass(frozen=True)
class ManyDesk:
    """Each may raise Refused or Trouble; those with a Report run beside the window."""

    today: Callable[[], date]
    who_may_go: Callable[[], list[MayGo]]
    read_list: Callable[[Path], list[PersonId]]
    look_at_address: Callable[[Path], Address]
    who_stays: Callable[[Sequence[PersonId]], list[Stays]]
    send: Callable[[Sequence[PersonId], Move, Path, Path, str, Report], list[WrittenTransfer]]
    look_at_stick: Callable[[Path, Report], Stick]
    receive: Callable[[Load, str, Report], list[Received]]
    numbers: Callable[[Sequence[PersonId]], dict[PersonId, str]]
    start: Callable[[str, Work], Job]
    ask: AskPath
