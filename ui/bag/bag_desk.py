"""What the page of a bag asks of the records."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from app.bag.open_conflicts import Conflict, Names
from app.bag.read_bag import Bag
from app.history.row_history import HeadValue, Step
from app.ids import PersonId
from app.people.reveal import FullNumbers


@dataclass(frozen=True)
class BagView:
    """A bag with what stands open in it."""

    bag: Bag
    conflicts: tuple[Conflict, ...]
    names: Names


@dataclass(frozen=True)
class BagDesk:
    """Each function may raise Refused or Trouble. `open` and `reveal` are logged, `read` refreshes what
    was opened; `history` takes row ids.
    """

    today: Callable[[], date]
    open: Callable[[PersonId], BagView]
    read: Callable[[PersonId], BagView]
    reveal: Callable[[PersonId], FullNumbers]
    history: Callable[[Sequence[str]], dict[str, list[Step]]]
    settle: Callable[[Conflict, HeadValue], None]
