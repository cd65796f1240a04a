"""Keep the records of another village in this vault too."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.users.rules import Thing
from app.village.several_villages import NewPlace
from ui.parts.text_field import TextField
from ui.settings.small_dialog import SmallDialog
from ui.users.look_only import writes
from ui.villages.villages_desk import VillagesDesk


class AddVillageDialog(SmallDialog):
    """Township and county begin as they are for the village that is worked on."""

    needed = ("name", "code")

    def __init__(self, desk: VillagesDesk, parent: QWidget | None = None) -> None:
        self._desk = desk
        self._fields = {name: TextField(longest=60) for name in ("name", "code", "town", "county")}
        super().__init__(parent)
        writes(self, thing=Thing.VILLAGE)
        for name, field in self._fields.items():
            self.form.add(name, "", field)
        self.retranslate()

    def begin(self) -> None:
        """Open with what is known."""
        self.form.clear()
        self.show_problem("")
        chosen = next((one.village for one in self._desk.kept() if one.chosen), None)
        if chosen is not None:
            self._fields["town"].set_text(chosen.town)
            self._fields["county"].set_text(chosen.county)
        self.open()
        self.form.begin()

    def write(self) -> str:
        said = {name: field.text() for name, field in self._fields.items()}
        self._desk.add(NewPlace(**said))
        return self.tr("{0} is kept here too").format(said["name"])

    def retranslate(self) -> None:
        super().retranslate()
        self.setWindowTitle(self.tr("Another village"))
        self.heading.setText(self.tr("Another village in this vault"))
        self.words.setText(
            self.tr(
                "Its people, ledgers, funds and settings stand by themselves. Whoever may open this vault "
                "sees them too, and one bundle carries both villages to the county."
            )
        )
        labels = (self.tr("Village"), self.tr("Code of the village"), self.tr("Township"), self.tr("County"))
        for name, words in zip(self._fields, labels, strict=True):
            self.form.set_words(name, words, "")
