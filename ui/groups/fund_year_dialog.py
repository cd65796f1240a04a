"""The form of a year of funds: above its fields what the rule gives, what came, was spent and is left."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from app.groups.fund_balance import FundBalance
from app.groups.fund_rules import Entitlement, entitlement
from app.groups.fund_year import FundYear
from app.money import yuan
from app.village.village_year import VillageYear
from ui.counted import counted
from ui.ledgers.public_text_dialog import PublicTextDialog
from ui.parts.shown import show_if
from ui.parts.text import label
from ui.sheets.record_desk import RecordDesk
from ui.sheets.sheet_spec import SheetSpec


class FundYearDialog(PublicTextDialog):
    """A new year begins with the population that the village's own record of that year gives."""

    def __init__(self, spec: SheetSpec, desk: RecordDesk, parent: QWidget | None = None) -> None:
        self._rule = label("", "small", wrap=True)
        self._left = label("", "small", wrap=True)
        super().__init__(spec, desk, parent)
        self.above.addWidget(self._rule)
        self.above.addWidget(self._left)

    def begin_new(self, owner: str, *, parent: str = "", details: Any = None) -> None:
        """This year, with what follows from its population as far as the records know it."""
        super().begin_new(owner, parent=parent, details=details or self._known(owner))

    def look_again(self) -> None:
        super().look_again()
        year, people = self.form.value("year"), self.form.value("population")
        known = isinstance(people, int)
        show_if(self._rule, known)
        if isinstance(people, int):
            self._rule.setText(self._rule_words(self._entitled(people)))
        balance = self.desk.funds().get(year) if isinstance(year, int) else None
        show_if(self._left, balance is not None)
        if balance is not None:
            self._left.setText(self._left_words(balance))

    def _known(self, village: str) -> FundYear:
        year = self.desk.today().year
        people = self._population(village, year)
        given = self._entitled(people).fen if people is not None else None
        return FundYear(year=year, population=people, entitled_fen=given)

    def _population(self, village: str, year: int) -> int | None:
        for record in self.desk.all_of("village_year", village):
            if isinstance(record.details, VillageYear) and record.details.year == year:
                return record.details.population
        return None

    def _entitled(self, people: int) -> Entitlement:
        held = self.desk.settings()
        return entitlement(
            people,
            threshold=held.number("fund_people"),
            large_yuan=held.number("fund_large"),
            small_yuan=held.number("fund_small"),
        )

    def _rule_words(self, found: Entitlement) -> str:
        sign = "≥" if found.is_large else "<"
        words = counted(
            self.tr("By the rule {0} yuan: {1} {1:person|people} {2} {3} (settings of the village)."),
            yuan(found.fen),
            found.population,
            sign,
            found.threshold,
        )
        if found.is_ambiguous:
            words += " " + self.tr("Exactly at the limit the paper can be read both ways: ask the county.")
        return words

    def _left_words(self, balance: FundBalance) -> str:
        words = counted(
            self.tr("Came in {0}, spent {1}, left {2} yuan ({3} {3:line|lines})."),
            yuan(balance.income),
            yuan(balance.spent),
            yuan(balance.left),
            balance.lines,
        )
        if balance.amended:
            words += " " + counted(self.tr("Amended after the closing: {0} {0:line|lines}."), balance.amended)
        return words
