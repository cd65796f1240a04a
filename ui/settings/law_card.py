"""What the village settles where the law is silent, and the years of holidays that are known."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.users.rules import Thing
from app.village.village_settings import LAW
from ui.counted import counted
from ui.listed import listed
from ui.parts.text import label
from ui.settings.holiday_dialog import HolidayDialog
from ui.settings.law_desk import LawDesk
from ui.settings.settled_card import SettledCard
from ui.users.look_only import writes


class LawCard(SettledCard):
    """The button takes a year's holidays in from the pasted notice."""

    plans_requested = Signal()

    def __init__(self, desk: LawDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, LAW, parent)
        self._holidays = label("", wrap=True)
        self._plans, self._enter = QPushButton(), QPushButton()
        writes(self._enter, thing=Thing.VILLAGE)
        self.add_tool(self._plans)
        self.add_tool(self._enter)
        self.body.addWidget(self._holidays)
        self._plans.clicked.connect(self.plans_requested)
        self._enter.clicked.connect(self._on_enter)
        self.retranslate()

    @cached_property
    def _holiday_dialog(self) -> HolidayDialog:
        dialog = HolidayDialog(self._desk, self)
        dialog.saved.connect(self._on_saved)
        return dialog

    def _on_enter(self) -> None:
        self._holiday_dialog.begin()

    def show_now(self) -> None:
        super().show_now()
        known = [
            self.tr("{0} (in dispute between two laptops)").format(one.days.year)
            if one.is_disputed
            else counted(
                self.tr("{0} ({1} {1:holiday|holidays}, {2} {2:day|days} worked in exchange)"),
                one.days.year,
                len(one.days.holidays),
                len(one.days.workdays),
            )
            for one in self._desk.years()
        ]
        self._holidays.setText(
            self.tr("Holidays known: {0}. Other years are counted by weekends and marked with a ?.").format(
                listed(known)
            )
        )

    def heading(self) -> str:
        return self.tr("What the village has settled")

    def words(self) -> str:
        return self.tr("What the law leaves open, what the province says, and who told you.")

    def retranslate(self) -> None:
        self._plans.setText(self.tr("Plans of visits and tests…"))
        self._enter.setText(self.tr("Enter a year's holidays…"))
        super().retranslate()
