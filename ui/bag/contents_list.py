"""What the contents of a bag list, and where typing jumps to. No Qt in here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.search.pinyin import initials


@dataclass(frozen=True)
class Line:
    """A line of the contents. `key` opens a sheet, `paper` is the id in the list; a heading has neither."""

    title: str
    key: str = ""
    paper: str = ""
    number: int = 0

    @property
    def is_heading(self) -> bool:
        return not self.key and not self.paper


def jump(lines: Sequence[Line], typed: str, chosen: int) -> int:
    """The line that the typed words mean: its number, or what its title or initials begin with.

    Looks on from the chosen line, so that the same letter typed again goes to the next one; -1 for none.
    """
    wanted = typed.strip().casefold()
    if not wanted:
        return -1
    if wanted.isdigit():
        return next((at for at, line in enumerate(lines) if str(line.number) == wanted), -1)
    stays = len(set(wanted)) > 1 or len(wanted) == 1
    letters = wanted if stays else wanted[0]
    start = chosen + 1 if len(set(wanted)) == 1 else chosen
    places = [*range(max(start, 0), len(lines)), *range(max(start, 0))]
    return next((at for at in places if _begins(lines[at], letters)), -1)


def _begins(line: Line, wanted: str) -> bool:
    title = line.title.casefold()
    if line.is_heading:
        return False
    return title.startswith(wanted) or initials(title).startswith(wanted)
