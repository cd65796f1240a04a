"""Bags of many people straight into one file: no preview, no more memory than one bag takes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.clock import Moment
from app.errors import Refused
from app.ids import PersonId
from app.printing import bag
from app.printing.bag_attachments import DocumentLooking
from app.printing.draw_apart import draw_apart
from app.printing.press import Bound, Cancelled, Progress
from app.printing.print_paper import (
    Paper,
    bag_files,
    bag_values,
    context_of,
    note_drawn,
    note_handed_over,
    with_left_out,
)
from app.printing.print_reason import check_reason
from app.printing.save_paper import writing
from app.vault.vault import Vault
from app.work import look


@dataclass(frozen=True)
class WishedBags:
    """Whose bags, and how: as `print_bags`."""

    people: Sequence[PersonId]
    masked: bool = True
    reason: str = ""
    since_last: bool = False
    password: str = ""


def write_bags(
    vault: Vault,
    wished: WishedBags,
    path: Path,
    *,
    now: Moment,
    looking: DocumentLooking | None = None,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Paper:
    """Write the bags as one PDF, under a password where one is given; the paper without its pages.

    `progress` hears bags begun and bags in all. What was stopped or could not be written whole is taken
    away again and not noted. Raises as `print_bags` and `save_paper`.
    """
    check_reason(vault, wished.masked, wished.reason)
    if not wished.people:
        raise Refused("nobody_to_print")
    run = _Run(vault, wished, now, looking, progress)
    with writing(path) as out:
        printed = draw_apart(
            run.bags(), run.context, out, title=bag.TITLE, password=wished.password, cancelled=cancelled
        )
        if not run.drawn:
            raise Refused("nothing_new_to_print")
    printed = with_left_out(printed, run.left_out)
    paper = Paper(
        "BAG",
        b"",
        printed.pages,
        printed.warnings,
        printed.sha256,
        tuple(run.drawn),
        wished.masked,
        wished.reason,
    )
    note_drawn(vault, paper, now=now)
    note_handed_over(vault, paper, way="file", copies=1, now=now, locked=bool(wished.password))
    return paper


class _Run:
    """Gathers bag after bag."""

    def __init__(
        self,
        vault: Vault,
        wished: WishedBags,
        now: Moment,
        looking: DocumentLooking | None,
        progress: Progress | None,
    ) -> None:
        self._vault, self._wished, self._now = vault, wished, now
        self._looking, self._progress = looking, progress
        self.context = context_of(vault, now, wished.masked)
        self.drawn: list[PersonId] = []
        self.left_out = 0

    def bags(self) -> Iterator[Sequence[Bound]]:
        wished = self._wished
        with bag_files(self._vault, self._looking if not wished.masked else None) as files:
            for done, person in enumerate(wished.people):
                if self._progress is not None:
                    self._progress(done, len(wished.people))
                with look(self._vault) as connection:
                    values = bag_values(
                        self._vault,
                        connection,
                        person,
                        self.context,
                        self._now,
                        since_last=wished.since_last,
                        files=files,
                    )
                if values is not None:
                    self.drawn.append(person)
                    self.left_out += values.left_out
                    yield bag.lay_bag(values, self.context)
