"""What the page of a bag asks of the records."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from app.attachments.attachment_details import AttachmentRecord
from app.bag.open_conflicts import Conflict, Names
from app.bag.read_bag import Bag
from app.closing.read_standing import Standing
from app.history.keep_both import Both
from app.history.row_history import HeadValue
from app.ids import PersonId
from app.people.reveal import FullNumbers
from ui.attachments.attachments_desk import Drawing
from ui.background import Job, Work
from ui.history.history_desk import HistoryDesk


@dataclass(frozen=True)
class BagView:
    """A bag with what stands open in it; `pictures`: the portrait and characters of the name."""

    bag: Bag
    conflicts: tuple[Conflict, ...]
    names: Names
    standing: Standing | None = None
    pictures: tuple[AttachmentRecord, ...] = ()


@dataclass(frozen=True)
class BagDesk:
    """Each function may raise Refused or Trouble. `open` and `reveal` are logged; what `open` brings may be
    seen after `wait_until_noted`, and `read` refreshes it. A reveal takes a reason, "" for none. `draw` draws
    pictures; it is slow and runs in a job, which `start` begins.
    """

    today: Callable[[], date]
    open: Callable[[PersonId], BagView]
    wait_until_noted: Callable[[], None]
    read: Callable[[PersonId], BagView]
    reveal: Callable[[PersonId, str], FullNumbers]
    history: HistoryDesk
    settle: Callable[[Conflict, HeadValue], None]
    keep_both: Callable[[Conflict, Both], None]
    start: Callable[[str, Work], Job]
    draw: Callable[[Sequence[AttachmentRecord], int], list[Drawing]]
