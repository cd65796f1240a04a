"""One setting of the village: its value, who says so, and from which day it holds."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from app.bag.paper_lists import PaperList
from app.errors import Refused
from app.users.rules import Thing
from app.village.village_settings import PAPERS, Setting, SettingKind
from ui.parts.choices import language
from ui.parts.code_field import CodeField
from ui.parts.day_field import DayField
from ui.parts.day_reading import day_parser
from ui.parts.field import Field
from ui.parts.matching import Choice
from ui.parts.text_field import TextField
from ui.settings.law_desk import LawDesk
from ui.settings.small_dialog import SmallDialog
from ui.users.look_only import writes


class SettingDialog(SmallDialog):
    """`begin_change` fills it. A value is never entered without its source."""

    needed = ("source",)

    def __init__(
        self,
        desk: LawDesk,
        words_of: Callable[[SettingKind, str, Sequence[PaperList]], str],
        parent: QWidget | None = None,
    ) -> None:
        self._desk = desk
        self._words_of = words_of
        self._kind: SettingKind | None = None
        self._choice: CodeField = CodeField([])
        self._text = TextField(longest=200)
        self._source = TextField(longest=200)
        self._from = DayField(day_parser(desk.today))
        super().__init__(parent)
        writes(self, thing=Thing.VILLAGE)
        fields: tuple[tuple[str, Field], ...] = (
            ("choice", self._choice),
            ("value", self._text),
            ("source", self._source),
            ("from_on", self._from),
        )
        for name, field in fields:
            self.form.add(name, "", field)
        self.retranslate()

    def begin_change(self, kind: SettingKind, held: Setting) -> None:
        """Open with what holds now."""
        self._kind = kind
        self.form.clear()
        lists = self._desk.paper_lists() if kind.kind == PAPERS else []
        values = [one.code for one in lists] or [one for one in kind.choices if one]
        self._choice.set_choices([Choice(one, self._words_of(kind, one, lists), one, "") for one in values])
        if self._is_chosen():
            self._choice.set_code(held.value)
        else:
            self._text.set_draft(held.value)
        self._source.set_draft(held.source)
        self._from.set_day(held.from_on)
        self.form.show_row("choice", self._is_chosen())
        self.form.show_row("value", not self._is_chosen())
        self.retranslate()
        self.show_problem("")
        self.open()
        self.form.begin()

    def write(self) -> str:
        assert self._kind is not None  # noqa: S101  # begin_change came first
        value = self._choice.code() if self._is_chosen() else self._text.text()
        try:
            self._desk.settle(self._kind.key, value, self._source.text(), self._from.day())
        except Refused as refused:
            if refused.field == "value" and self._is_chosen():
                raise Refused(refused.reason, field="choice") from refused
            raise
        return self.tr("Settled: {0}").format(self._kind.title(language()))

    def _is_chosen(self) -> bool:
        """From a list, not typed."""
        return self._kind is not None and bool(self._kind.choices or self._kind.kind == PAPERS)

    def retranslate(self) -> None:
        super().retranslate()
        title = self._kind.title(language()) if self._kind else ""
        self.setWindowTitle(title)
        self.heading.setText(title)
        self.form.set_words("choice", self.tr("Holds"))
        self.form.set_words("value", self.tr("Holds"))
        self.form.set_words(
            "source", self.tr("Who says so"), self.tr("The paper with its number, or who told you and when.")
        )
        self.form.set_words("from_on", self.tr("Holds from"), self.tr("Left empty: it has always held."))
        self.words.setText(self._kind.default_source(language()) if self._kind else "")
