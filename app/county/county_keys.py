"""The county's own keys, from its store: those of today, and those that it used before."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cached_property

from app.bundles.age_keys import recipient_of
from app.bundles.key_change import said_stolen, vouched_by
from app.bundles.manifest import Addressee
from app.bundles.minisign import PublicKey, SigningKey
from app.errors import Refused
from app.work import Connection
from db.create import header_value, set_header

STOLEN = "county_stolen_keys"


@dataclass(frozen=True, repr=False)
class KeyPair:
    """A signing key with the age key that bundles were encrypted to beside it."""

    signing: SigningKey
    age_identity: str

    @cached_property
    def recipient(self) -> str:
        """The age recipient that bundles are encrypted to."""
        return recipient_of(self.age_identity)


@dataclass(frozen=True, repr=False)
class CountyKeys:
    """Who the county is. `epoch` changes when an older store is restored. `past`: the newest first; those
    that are `stolen` (public keys) open what was sent to them and vouch for nothing.
    """

    county: str
    name: str
    signing: SigningKey
    age_identity: str
    epoch: str
    past: tuple[KeyPair, ...] = ()
    stolen: frozenset[str] = frozenset()

    @property
    def recipient(self) -> str:
        """The age recipient that bundles are encrypted to."""
        return recipient_of(self.age_identity)

    @property
    def identities(self) -> list[str]:
        """Every age key that a bundle may have been encrypted to."""
        return [self.age_identity, *(one.age_identity for one in self.past)]

    def addressee(self) -> Addressee:
        """The county as manifests name it."""
        return Addressee(self.county, self.signing.public().digest())

    def addressees(self) -> tuple[Addressee, ...]:
        """The county as manifests of today and of before name it."""
        before = (Addressee(self.county, one.signing.public().digest()) for one in self.past)
        return (self.addressee(), *before)

    def known_as(self, key: str) -> KeyPair:
        """The keys of the county under which a sender knows it: `key` is the digest in its manifest."""
        for one in self.past:
            if one.signing.public().digest() == key:
                return one
        return self._today

    @cached_property
    def _today(self) -> KeyPair:
        return KeyPair(self.signing, self.age_identity)

    def vouched(self) -> dict[str, object]:
        """What files and receipts say under `extra` once the keys have changed."""
        honest = [one.signing for one in self.past if one.signing.public().text() not in self.stolen]
        return vouched_by(honest, self.county, self.signing.public())

    def told_stolen(self) -> dict[str, object]:
        """What county files say besides, once keys were stolen."""
        return said_stolen(PublicKey.from_text(one) for one in self.stolen)


def is_county_store(connection: Connection) -> bool:
    """Whether this vault is a county's store, whose records are never typed or taken in by hand."""
    return connection.exec_driver_sql("SELECT 1 FROM county_secret").scalar() is not None


def county_keys(connection: Connection) -> CountyKeys:
    """Raises: Refused("no_county_store") for a village's vault."""
    row = connection.exec_driver_sql(
        "SELECT county, name, sign_seed, age_identity, epoch FROM county_secret"
    ).one_or_none()
    if row is None:
        raise Refused("no_county_store")
    past = connection.exec_driver_sql(
        "SELECT sign_seed, age_identity FROM county_past_key ORDER BY until_ms DESC, sign_seed"
    )
    pairs = tuple(KeyPair(SigningKey(seed), identity) for seed, identity in past)
    return CountyKeys(row[0], row[1], SigningKey(row[2]), row[3], row[4], pairs, _stolen(connection))


def note_stolen(connection: Connection, keys: CountyKeys) -> None:
    """Every key that the county has had until now may be in a stranger's hands: they lay in one store."""
    all_keys = {keys.signing.public().text(), *(one.signing.public().text() for one in keys.past)}
    set_header(connection, STOLEN, " ".join(sorted(all_keys)))


def _stolen(connection: Connection) -> frozenset[str]:
    return frozenset((header_value(connection, STOLEN) or "").split())


def next_file(connection: Connection) -> int:
    """The number of the next file of this county; each call takes one."""
    number: int = connection.exec_driver_sql("SELECT next_file FROM county_secret").scalar_one()
    connection.exec_driver_sql("UPDATE county_secret SET next_file = next_file + 1")
    return number


def own_chains(connection: Connection) -> list[str]:
    """The county's own chains: that of this store, and those from before it was restored."""
    rows = connection.exec_driver_sql("SELECT laptop FROM this_laptop ORDER BY active DESC, laptop")
    return list(rows.scalars())


def addressed(report: str) -> str:
    """As which county the sender of a bundle knew us, by what was kept of taking it in."""
    found = json.loads(report).get("addressed")
    return found if isinstance(found, str) else ""
