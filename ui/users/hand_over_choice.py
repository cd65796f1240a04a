"""What has been chosen so far in a hand-over, without any widget: toggles, owners, and the wish."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from app.ids import PersonId, UserId
from app.records import RecordId
from app.users.hand_over import HandOver
from app.users.read_hand_over import BagLine, HandOverNow


@dataclass
class HandOverChoice:
    """Begins with: everybody stays, every bag keeps its person."""

    now: HandOverNow
    terms_ended: set[RecordId] = field(default_factory=set)
    users_gone: set[UserId] = field(default_factory=set)
    owners: dict[PersonId, str] = field(default_factory=dict)

    def end_term(self, place: int) -> None:
        """End the term of this member, or let it go on after all."""
        self.terms_ended ^= {self.now.members[place].row}

    def let_go(self, place: int) -> None:
        """This user goes, or stays after all; one who went long ago stays gone."""
        line = self.now.users[place]
        if not line.is_gone:
            self.users_gone ^= {line.user}

    def owner_of(self, bag: BagLine) -> str:
        return self.owners.get(bag.person, bag.owner)

    def give_all(self, before: str, owner: str) -> None:
        """Every bag of one person to another."""
        for bag in self.now.bags:
            if bag.owner == before:
                self._give(bag, owner)

    def give_next(self, place: int, names: list[str]) -> None:
        """This bag to the next of these names, round and round."""
        bag = self.now.bags[place]
        known = [name for name in names if name] or [bag.owner]
        held = self.owner_of(bag)
        at = known.index(held) + 1 if held in known else 0
        self._give(bag, known[at % len(known)])

    def names(self, new_leader: str) -> list[str]:
        """Who may be responsible: those who stay and keep bags, and the new leader."""
        staying = [
            one.name
            for one in self.now.users
            if not one.is_gone and one.user not in self.users_gone and one.role in ("leader", "recorder")
        ]
        return list(dict.fromkeys([*staying, *([new_leader] if new_leader else [])]))

    def without_anybody(self, new_leader: str) -> list[BagLine]:
        """Bags whose person leaves, or is nobody."""
        known = set(self.names(new_leader))
        return [bag for bag in self.now.bags if self.owner_of(bag) not in known]

    def wish(
        self, on: date, document: str, leader: str, members: tuple[str, ...], party: str, phone: str
    ) -> HandOver:
        return HandOver(
            on=on,
            document=document,
            terms_ended=tuple(sorted(self.terms_ended)),
            new_leader=leader,
            new_members=members,
            users_gone=tuple(sorted(self.users_gone)),
            owners=dict(self.owners),
            party=party,
            party_phone=phone,
        )

    def _give(self, bag: BagLine, owner: str) -> None:
        if owner == bag.owner:
            self.owners.pop(bag.person, None)
        else:
            self.owners[bag.person] = owner
