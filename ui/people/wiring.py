"""Bind the pages of people to an open vault."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QWidget

from app.ids import PersonId, PlacementId
from app.people.list_people import PersonLine, count_people, list_files, list_people
from app.people.person_details import PersonDetails, PersonRecord
from app.people.read_person import read_person
from app.people.save_person import add_person, change_person, find_twins, put_in_trash
from app.placements.course_between import spans_of
from app.placements.ground import read_ground
from app.placements.placement_details import PlacementDetails
from app.placements.read_placements import placements_of
from app.placements.save_placement import add_placement, change_placement
from app.placements.suspension import SUSPENSION
from app.records import records_of
from app.settings.remembered import remember, remembered
from app.village.read_village import read_village
from app.work import Connection, look, work
from ui.attachments.wiring import attachments_sheet
from ui.background import Jobs
from ui.bag.wiring import bag_desk
from ui.closing.wiring import closing_desk
from ui.conduct.wiring import move_away_desk
from ui.desk import Desk
from ui.drafts import drafts_of
from ui.parts.ask_path import AskPath
from ui.people.files_wiring import files_desk
from ui.people.people_desk import Beside, PeopleDesk, PlacementDesk, TwinLine
from ui.people.people_reading import PeopleReading
from ui.people.people_room import PeopleRoom
from ui.sheets.wiring import record_desk
from ui.visits.entries import Entries

COLUMNS_KEY = "people_columns"


def people_room(
    desk: Desk, entries: Entries, jobs: Jobs, ask: AskPath | None = None, parent: QWidget | None = None
) -> PeopleRoom:
    """The page of people, with all that is opened from it. What it saves is told to the desk.

    `jobs` read the list beside the window; they are awaited before the vault closes.
    """
    room = PeopleRoom(
        people_desk(desk),
        placement_desk(desk),
        bag_desk(desk),
        entries,
        record_desk(desk),
        files_desk(desk),
        closing_desk(desk, ask),
        move_away_desk(desk),
        {"attachment": partial(attachments_sheet, desk)},
        parent,
    )
    bound = _People(desk)
    reading = PeopleReading(bound.count, bound.list_files, bound.list_people, jobs, room)
    room.refresh_requested.connect(reading.begin)
    reading.read.connect(room.show_people)
    reading.troubled.connect(room.message)
    room.saved.connect(desk.tell_saved)
    room.erased.connect(partial(desk.tell_saved, can_undo=False))
    desk.masking_changed.connect(room.arrive)
    return room


def people_desk(desk: Desk) -> PeopleDesk:
    """What the list and the form of people ask of this vault."""
    bound = _People(desk)
    return PeopleDesk(
        today=desk.today,
        names_masked=desk.names_masked,
        columns=bound.columns,
        keep_columns=bound.keep_columns,
        read=bound.read,
        add=bound.add,
        change=bound.change,
        put_in_trash=bound.put_in_trash,
        twins=bound.twins,
        drafts=drafts_of(desk.vault, desk.now, "person"),
    )


def placement_desk(desk: Desk) -> PlacementDesk:
    """What the form of a placement asks of this vault."""
    bound = _Placements(desk)
    drafts = drafts_of(desk.vault, desk.now, "placement")
    return PlacementDesk(
        today=desk.today, add=bound.add, change=bound.change, beside=bound.beside, drafts=drafts
    )


@dataclass(frozen=True)
class _People:
    desk: Desk

    def count(self) -> int:
        with look(self.desk.vault) as connection:
            return count_people(connection)

    def list_files(self) -> list[PersonLine]:
        with look(self.desk.vault) as connection:
            return list_files(connection, today=self.desk.today())

    def columns(self) -> tuple[str, ...]:
        with look(self.desk.vault) as connection:
            return remembered(connection, COLUMNS_KEY)

    def keep_columns(self, keys: Sequence[str]) -> None:
        with work(self.desk.vault, now=self.desk.now()) as session:
            remember(session, COLUMNS_KEY, keys)

    def list_people(self) -> list[PersonLine]:
        with look(self.desk.vault) as connection:
            return list_people(connection, today=self.desk.today())

    def read(self, person: PersonId) -> PersonRecord:
        with look(self.desk.vault) as connection:
            return read_person(connection, person)

    def add(self, details: PersonDetails) -> PersonId:
        vault, now = self.desk.vault, self.desk.now()
        with work(vault, now=now) as session:
            village = read_village(session.connection, on=self.desk.today())
            return add_person(
                session,
                village.village,
                details,
                village_code=village.code,
                tag=vault.laptop.tag,
                id_key=vault.id_key,
                now=now,
            )

    def change(self, person: PersonId, details: PersonDetails) -> bool:
        vault, now = self.desk.vault, self.desk.now()
        with work(vault, now=now) as session:
            return change_person(session, person, details, id_key=vault.id_key, now=now)

    def put_in_trash(self, person: PersonId, why: str) -> None:
        with work(self.desk.vault, now=self.desk.now()) as session:
            put_in_trash(session, person, why=why)

    def twins(self, details: PersonDetails, besides: PersonId | None) -> list[TwinLine]:
        vault = self.desk.vault
        with look(vault) as connection:
            found = find_twins(connection, details, id_key=vault.id_key, besides=besides)
            return [_twin_line(connection, twin.person, twin.by) for twin in found]


@dataclass(frozen=True)
class _Placements:
    desk: Desk

    def add(self, person: PersonId, details: PlacementDetails) -> PlacementId:
        now = self.desk.now()
        with work(self.desk.vault, now=now) as session:
            return add_placement(session, person, details, now=now)

    def change(self, placement: PlacementId, details: PlacementDetails) -> bool:
        now = self.desk.now()
        with work(self.desk.vault, now=now) as session:
            return change_placement(session, placement, details, now=now)

    def beside(self, person: PersonId, placement: PlacementId | None) -> Beside:
        with look(self.desk.vault) as connection:
            others = [one for one in placements_of(connection, person) if one.placement != placement]
            held = records_of(connection, SUSPENSION, placement) if placement else ()
            ground = read_ground(connection, on=self.desk.today())
            return Beside(tuple(others), spans_of(held), ground)


def _twin_line(connection: Connection, person: PersonId, by: str) -> TwinLine:
    record = read_person(connection, person)
    return TwinLine(person, record.details.name, record.details.village_group, record.file_no, by)
