"""Bind the card of villages to an open vault."""

from __future__ import annotations

from dataclasses import dataclass

from app.ids import VillageId
from app.people.list_people import count_of_village
from app.village.read_village import read_village, read_villages
from app.village.several_villages import NewPlace, add_village, choose_village
from app.work import look, work
from ui.desk import Desk
from ui.villages.villages_card import VillagesCard
from ui.villages.villages_desk import Kept, VillagesDesk


def villages_card(desk: Desk) -> VillagesCard:
    """The card; another choice makes every page read anew."""
    bound = _Villages(desk)
    card = VillagesCard(VillagesDesk(bound.kept, bound.add, bound.choose))
    card.saved.connect(desk.tell_saved)
    card.chosen.connect(desk.village_chosen)
    return card


@dataclass(frozen=True)
class _Villages:
    desk: Desk

    def kept(self) -> list[Kept]:
        with look(self.desk.vault) as connection:
            today = self.desk.today()
            now = read_village(connection, on=today).village
            return [
                Kept(one, count_of_village(connection, one.village), one.village == now)
                for one in read_villages(connection, on=today)
            ]

    def add(self, place: NewPlace) -> None:
        now = self.desk.now()
        with work(self.desk.vault, now=now) as session:
            held = read_village(session.connection, on=self.desk.today()).village
            add_village(session, place, now=now)
            choose_village(session, held)

    def choose(self, village: str) -> None:
        with work(self.desk.vault, now=self.desk.now()) as session:
            choose_village(session, VillageId(village))
