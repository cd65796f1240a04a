"""Bind the card of duties and rights to an open vault."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import cast

from app.printing.incident_sheet import incident_sheet
from app.printing.whose import Whose, of_village
from app.rights.whose_records import Lost, What, lost_with
from app.vault.password_rules import profile_of, set_profile
from app.village.designation import Designation, read_designation, settle_designation
from app.village.read_village import read_village
from app.work import look, work
from ui.desk import Desk
from ui.inventory.field_labels import table_label
from ui.inventory.print_inventory import inventory_pdf
from ui.rights.rights_desk import RightsDesk
from ui.said import on_paper


def rights_desk(desk: Desk) -> RightsDesk:
    bound = _Rights(desk)
    return RightsDesk(
        today=desk.today,
        designation=bound.designation,
        settle=bound.settle,
        incident=bound.incident,
        inventory=bound.inventory,
        profile=bound.profile,
        set_profile=bound.set_profile,
    )


@dataclass(frozen=True)
class _Rights:
    desk: Desk

    def designation(self) -> Designation:
        with look(self.desk.vault) as connection:
            return read_designation(connection)

    def settle(self, designation: Designation) -> None:
        with work(self.desk.vault, now=self.desk.now()) as session:
            settle_designation(session, designation, now=self.desk.now())

    def incident(self, what: str, on: date, number: int | None) -> bytes:
        vault = self.desk.vault
        with look(vault) as connection:
            lost = lost_with(connection, cast("What", what), on=on, laptop=vault.laptop.laptop, number=number)
        return incident_sheet(
            lost,
            kinds=kinds_on_paper(lost),
            whose=self._whose(),
            printed_by=vault.user_name,
            now=self.desk.now(),
        )

    def inventory(self) -> bytes:
        return inventory_pdf(self._whose(), now=self.desk.now())

    def profile(self) -> str:
        return profile_of(self.desk.vault)

    def set_profile(self, key: str) -> None:
        with work(self.desk.vault, now=self.desk.now()) as session:
            set_profile(session, key)

    def _whose(self) -> Whose:
        with look(self.desk.vault) as connection:
            return of_village(read_village(connection, on=self.desk.today()))


def kinds_on_paper(lost: Lost) -> dict[str, str]:
    """What the tables that were on it are called on the sheet after a loss."""
    with on_paper():
        return {table: table_label(table) for table in lost.kinds}
