"""The county's own keys, from its store."""

from __future__ import annotations

from dataclasses import dataclass

from app.bundles.age_keys import recipient_of
from app.bundles.manifest import Addressee
from app.bundles.minisign import SigningKey
from app.errors import Refused
from app.work import Connection


@dataclass(frozen=True, repr=False)
class CountyKeys:
    """Who the county is. `epoch` changes when an older store is restored."""

    county: str
    name: str
    signing: SigningKey
    age_identity: str
    epoch: str

    @property
    def recipient(self) -> str:
        """The age recipient that bundles are encrypted to."""
        return recipient_of(self.age_identity)

    def addressee(self) -> Addressee:
        """The county as manifests name it."""
        return Addressee(self.county, self.signing.public().digest())


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
    return CountyKeys(row[0], row[1], SigningKey(row[2]), row[3], row[4])
