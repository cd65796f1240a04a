"""Where a transfer goes: the county's file for the receiving village names its laptops and its county."""

from __future__ import annotations

from dataclasses import dataclass

from app.bundles.county_file import CountyFile, read_county_file
from app.bundles.county_of import County, read_county
from app.bundles.fingerprint import is_same_fingerprint
from app.bundles.key_change import proven_change
from app.errors import Refused
from app.practice.is_practice import refuse_practice
from app.transfer.package import Recipient
from app.work import Connection


@dataclass(frozen=True)
class Address:
    """A receiving village. `is_own_county`: its file is signed by the county that we are enrolled with,
    so that nothing need be compared by telephone.
    """

    file: CountyFile
    is_own_county: bool

    @property
    def recipients(self) -> tuple[str, ...]:
        """The village's laptops, and its county."""
        return tuple(one.age_recipient for one in self.file.sisters) + self.file.recipients

    def recipient(self) -> Recipient:
        file = self.file
        return Recipient(file.village_code, file.village_name, file.county, file.key().digest())

    def key_change(self) -> dict[str, object]:
        """What the county's keys of before say of today's: the receiver may know one of those alone."""
        return proven_change(self.file.extra, self.file.county, self.file.key())


def read_address(connection: Connection, data: bytes) -> Address:
    """Look at the county's file for the receiving village.

    Raises Refused as `read_county_file`, "practice_village", and "transfer_no_laptops" where it names
    none of its laptops.
    """
    refuse_practice(connection)
    own = read_county(connection)
    try:
        address = Address(read_county_file(data, known=own.key() if own else None), own is not None)
    except Refused as refusal:
        if refusal.reason != "county_file_other_county":
            raise
        address = Address(read_county_file(data, known=None), is_own_county=False)
    if not address.file.sisters:
        raise Refused("transfer_no_laptops", field="address")
    return address


def check_compared(address: Address, fingerprint: str) -> None:
    """Another county's file is believed once its twelve digits were compared by telephone.

    Raises: Refused("fingerprint_differs").
    """
    if not address.is_own_county and not is_same_fingerprint(address.file.fingerprint(), fingerprint):
        raise Refused("fingerprint_differs", field="fingerprint")


def excerpt_recipients(own: County | None, address: Address) -> tuple[str, ...]:
    """The counties alone: ours and that of the receiving village. Raises: Refused("not_enrolled")."""
    if own is None:
        raise Refused("not_enrolled")
    return tuple(dict.fromkeys((*own.recipients, *address.file.recipients)))
