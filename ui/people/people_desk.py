"""What the pages of people ask of the records."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from app.ids import PersonId, PlacementId
from app.people.person_details import PersonDetails, PersonRecord
from app.placements.ground import Ground
from app.placements.placement_details import PlacementDetails, PlacementRecord
from app.placements.term import Span
from ui.parts.entry_dialog import Drafts


@dataclass(frozen=True)
class TwinLine:
    """Somebody who may be the same person, as the form shows it. `by`: "id_no" or "name_and_birth"."""

    person: PersonId
    name: str
    village_group: str
    file_no: str
    by: str


@dataclass(frozen=True)
class PeopleDesk:
    """Each function may raise Refused or Trouble. `twins` leaves out the person itself, where given.

    `columns` are those that this laptop's user chose for the list, none at the first time.
    """

    today: Callable[[], date]
    names_masked: Callable[[], bool]
    columns: Callable[[], Sequence[str]]
    keep_columns: Callable[[Sequence[str]], None]
    read: Callable[[PersonId], PersonRecord]
    add: Callable[[PersonDetails], PersonId]
    change: Callable[[PersonId, PersonDetails], bool]
    put_in_trash: Callable[[PersonId, str], None]
    twins: Callable[[PersonDetails, PersonId | None], list[TwinLine]]
    drafts: Drafts


@dataclass(frozen=True)
class Beside:
    """The person's other placements, this one's suspended days, and what days are counted by."""

    others: tuple[PlacementRecord, ...]
    spans: tuple[Span, ...]
    ground: Ground


@dataclass(frozen=True)
class PlacementDesk:
    """Each function may raise Refused or Trouble. `beside` tells what the form of one placement looks at."""

    today: Callable[[], date]
    add: Callable[[PersonId, PlacementDetails], PlacementId]
    change: Callable[[PlacementId, PlacementDetails], bool]
    beside: Callable[[PersonId, PlacementId | None], Beside]
    drafts: Drafts
