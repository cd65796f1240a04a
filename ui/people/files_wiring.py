"""Bind twins and the trash to an open vault."""

from __future__ import annotations

from dataclasses import dataclass

from app.history.row_history import laptop_tags, user_names
from app.ids import PersonId
from app.people.erase_person import Erased, ToErase, erase_person, look_at_erasing
from app.people.list_trash import HiddenFile, StaysFile, list_stays, list_trash
from app.people.merge_twins import FileSeen, look_at_file, merge_twins, part_twin
from app.people.read_person import read_person
from app.people.save_person import find_twins, take_out_of_trash
from app.search.find_people import Found, find_people
from app.vault.sweep_blobs import sweep_blobs
from app.work import look, work
from ui.desk import Desk
from ui.people.files_desk import FilesDesk


def files_desk(desk: Desk) -> FilesDesk:
    """What twins and the trash ask of this vault."""
    bound = _Files(desk)
    return FilesDesk(
        find=bound.find,
        likely_twins=bound.likely_twins,
        look_at=bound.look_at,
        merge=bound.merge,
        part=bound.part,
        trash=bound.trash,
        user=bound.user,
        take_out=bound.take_out,
        look_at_erasing=bound.look_at_erasing,
        erase=bound.erase,
        stays=bound.stays,
        tag=bound.tag,
    )


@dataclass(frozen=True)
class _Files:
    desk: Desk

    def find(self, words: str) -> list[Found]:
        with look(self.desk.vault) as connection:
            return find_people(connection, words)

    def likely_twins(self, person: PersonId) -> list[Found]:
        vault = self.desk.vault
        with look(vault) as connection:
            details = read_person(connection, person).details
            found = find_twins(connection, details, id_key=vault.id_key, besides=person)
            records = [read_person(connection, twin.person) for twin in found]
        return [
            Found(one.person, one.details.name, one.file_no, one.details.village_group, one.details.status)
            for one in records
        ]

    def look_at(self, person: PersonId) -> FileSeen:
        with look(self.desk.vault) as connection:
            return look_at_file(connection, person)

    def merge(self, one: PersonId, other: PersonId) -> PersonId:
        with work(self.desk.vault, now=self.desk.now()) as session:
            return merge_twins(session, one, other)

    def part(self, person: PersonId) -> bool:
        with work(self.desk.vault, now=self.desk.now()) as session:
            return part_twin(session, person)

    def trash(self) -> list[HiddenFile]:
        with look(self.desk.vault) as connection:
            return list_trash(connection)

    def user(self, user: str) -> str:
        with look(self.desk.vault) as connection:
            return user_names(connection).get(user, "")

    def stays(self) -> list[StaysFile]:
        with look(self.desk.vault) as connection:
            return list_stays(connection)

    def tag(self, laptop: str) -> str:
        with look(self.desk.vault) as connection:
            return laptop_tags(connection).get(laptop, "")

    def take_out(self, person: PersonId) -> None:
        with work(self.desk.vault, now=self.desk.now()) as session:
            take_out_of_trash(session, person)

    def look_at_erasing(self, person: PersonId) -> ToErase:
        with look(self.desk.vault) as connection:
            return look_at_erasing(connection, person, laptop=self.desk.vault.laptop.laptop)

    def erase(self, person: PersonId, why: str) -> Erased:
        now = self.desk.now()
        with work(self.desk.vault, now=now) as session:
            done = erase_person(session, person, why=why, now=now)
        sweep_blobs(self.desk.vault, now=now)
        return done
