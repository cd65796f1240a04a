"""What stands at the side of the window: each page's icon and name, known before the page is made."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

TODAY, PEOPLE, LOGS, FIGURES, PRINT = "today", "people", "logs", "figures", "print"
GROUPS, PUBLICITY, VILLAGE = "groups", "publicity", "village"
SEND, IMPORT, SETTINGS = "send", "import", "settings"
KEEPING, ACCESS = "keeping", "access"


@dataclass(frozen=True)
class Place:
    """`name` is the page's own title, marked for translation where the page says it."""

    icon: str
    context: str
    name: str

    def title(self) -> str:
        """The name in the language of now."""
        return QCoreApplication.translate(self.context, self.name)


BEHIND_TODAY = {
    PEOPLE: Place("users", "PeoplePage", "People"),
    LOGS: Place("footprints", "LogsPage", "Visits and tests"),
    GROUPS: Place("users-round", "sheets", "Member group"),
    PUBLICITY: Place("megaphone", "sheets", "Publicity"),
    VILLAGE: Place("book-open-text", "sheets", "Village work"),
    FIGURES: Place("chart-column", "FiguresPage", "Figures"),
    PRINT: Place("printer", "PrintPage", "Print"),
    SEND: Place("usb", "SendingPage", "Send to county"),
    IMPORT: Place("file-down", "ImportPage", "Take in ledgers"),
    SETTINGS: Place("settings", "SettingsPage", "Settings"),
    KEEPING: Place("shield-check", "KeepingPage", "Safe-keeping"),
    ACCESS: Place("eye", "AccessPage", "Access log"),
}
"""In the order of the side."""
