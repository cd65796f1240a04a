"""What closing, keeping, erasing and transferring a bag ask of the records."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app.closing.closing import Closing
from app.closing.destroy_bag import Approval, Destruction, ToDestroy
from app.closing.list_closed import ClosedBag
from app.closing.read_standing import Standing
from app.ids import PersonId
from app.transfer.address import Address
from app.transfer.take_in_transfer import TakenTransfer, TransferPreview
from app.transfer.write_transfer import Move, WrittenTransfer
from ui.parts.ask_path import AskPath
from ui.parts.entry_dialog import Drafts
from ui.transfer.many_desk import ManyDesk


@dataclass(frozen=True)
class ClosingDesk:
    """Each function may raise Refused or Trouble."""

    today: Callable[[], date]
    standing: Callable[[PersonId], Standing]
    note_look: Callable[[PersonId, str], None]
    close: Callable[[PersonId, Closing], bool]
    reopen: Callable[[PersonId, str], None]
    keep_until: Callable[[PersonId, date | None, str], None]
    look_at_destroying: Callable[[PersonId], ToDestroy]
    destroy: Callable[[PersonId, Approval], Destruction]
    closed: Callable[[], list[ClosedBag]]
    destructions: Callable[[], list[Destruction]]
    look_at_address: Callable[[Path], Address]
    send: Callable[[PersonId, Move, Path, Path, str], WrittenTransfer]
    look_at_transfer: Callable[[Path], TransferPreview]
    receive: Callable[[Path, str, PersonId | None, bool], TakenTransfer]
    ask: AskPath
    drafts: Callable[[str], Drafts]
    many: ManyDesk
