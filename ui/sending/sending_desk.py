"""What the Send page asks of the records and of the world."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.bundles.copies import CopyNoticed
from app.bundles.county_file import CountyFile
from app.bundles.county_of import County
from app.bundles.expected_size import ExpectedSize
from app.bundles.list_sent import SentLine
from app.bundles.list_waiting import WaitsFor
from app.bundles.pending import Pending
from app.bundles.publish import Published
from app.bundles.send import SentBundle
from app.bundles.take_in_sister import TakenFromSister
from app.bundles.take_receipt import Taken
from app.from_county.take_county_data import CountyData
from app.from_county.take_county_file import CountyFileTaken
from ui.background import Job, Report, Work
from ui.parts.ask_path import AskPath
from ui.sending.drives import Drive


@dataclass(frozen=True)
class Standing:
    """Where sending stands now. `county` is None before enrolment; `sent` has the newest first; `sisters`
    are the tags of the village's other laptops, `rejected` the records that the county sent back, `copies`
    what was noticed of two machines under one name, `waits` what came and cannot be shown yet. From the
    village of the exercise nothing is ever sent.
    """

    county: County | None
    tag: str
    sent: tuple[SentLine, ...]
    rejected: int
    sent_down: tuple[CountyData, ...] = ()
    sisters: tuple[str, ...] = ()
    copies: tuple[CopyNoticed, ...] = ()
    waits: tuple[WaitsFor, ...] = ()
    is_practice: bool = False


@dataclass(frozen=True)
class Contents:
    """What the next bundle would hold, and about how large it would be; None where that is not known."""

    pending: Pending
    size: ExpectedSize | None


@dataclass(frozen=True)
class SendingDesk:
    """Each function may raise Refused or Trouble. Those with a Report run beside the window, and so does
    `contents`. What `send` is given between the two is the kind of the bundle, "case" or "aggregate".
    """

    standing: Callable[[], Standing]
    contents: Callable[[], Contents]
    send: Callable[[Path, str, Report], SentBundle]
    write_again: Callable[[int, Path, Report], Published]
    back_up: Callable[[Drive, Report], Published]
    send_to_sisters: Callable[[Path, Report], SentBundle]
    look_at_bundle: Callable[[Path, Report], TakenFromSister]
    take_in: Callable[[Path, Report], TakenFromSister]
    take_receipt: Callable[[Path, Report], Taken]
    take_code: Callable[[str], int]
    look_at_county_file: Callable[[Path], CountyFile]
    look_to_join_again: Callable[[Path], CountyFile]
    join_again: Callable[[CountyFile, str], CountyFileTaken]
    is_known_county: Callable[[CountyFile], bool]
    preview_county_file: Callable[[CountyFile], tuple[CountyData, ...]]
    take_county_file: Callable[[CountyFile, str | None], CountyFileTaken]
    list_drives: Callable[[], list[Drive]]
    drive_at: Callable[[Path], Drive]
    start: Callable[[str, Work], Job]
    ask: AskPath
