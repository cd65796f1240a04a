"""What every step of the tour has at hand, and what it leaves for the report."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from time import monotonic

from PySide6.QtWidgets import QApplication

from app.clock import Moment
from app.ids import PersonId
from app.settings.folders import Folders
from app.settings.local_settings import LocalSettings, write_settings
from app.vault.key_slots import Costs
from app.work import look
from ui.rooms import Rooms
from ui.start import Program
from ui.tour.hands import Camera, Keys, Stuck, Watch

VILLAGE_CODE, VILLAGE = "430599100001", "柳林村"


class Tour:
    """One run: the program, the hands that work it, and the folder that the outcome goes to."""

    def __init__(self, app: QApplication, out: Path, folder: Path, on: date, language: str = "zh_CN") -> None:
        self.folder = folder
        self.stick = out / "stick"
        self.papers = out / "papers"
        for made in (out, self.stick, self.papers):
            made.mkdir(parents=True, exist_ok=True)
        self.camera = Camera(out / "pictures")
        self.keys = Keys()
        self.watch = Watch()
        self._began = datetime.combine(on, time(2, 0), UTC)
        self._start = monotonic()
        folders = Folders(folder / "settings", folder / "vault", folder / "marks")
        write_settings(folders.settings, LocalSettings(language=language))
        self.program = Program(app, folders, now=self.now, costs=Costs())
        self.facts: dict[str, str] = {}

    def now(self) -> Moment:
        """The tour's clock: ten in the morning (China) of its first day, and on from there."""
        return self._began + timedelta(seconds=monotonic() - self._start)

    def days_pass(self, days: int) -> None:
        """Go on with the story some days later."""
        self._began += timedelta(days=days)

    def go_to(self, day: date) -> None:
        """Go on with the story on this day."""
        self.days_pass((day - self.now().date()).days)

    def rooms(self) -> Rooms:
        """The open records. Raises Stuck before they are."""
        rooms = self.program.rooms
        if not isinstance(rooms, Rooms):
            raise Stuck("the records are not open")
        return rooms

    def picture(self, name: str) -> None:
        """The window as it is now, with the form that stands over it."""
        self.camera.take(self.rooms().window, name)

    def done(self, words: str) -> None:
        """A step is done: note the time and the keys it took."""
        self.watch.step(words, self.keys)

    def count(self, table: str) -> int:
        """How many records of a table are not hidden."""
        with look(self.rooms().desk.vault) as connection:
            found: int = connection.exec_driver_sql(
                f'SELECT count(*) FROM "{table}" WHERE deleted = 0'
            ).scalar_one()
        return found

    def somebody(self) -> PersonId:
        """The person with the most visits in the ledgers, so that there is something in the bag."""
        with look(self.rooms().desk.vault) as connection:
            found = connection.exec_driver_sql(
                "SELECT person_id FROM visit WHERE deleted = 0 GROUP BY person_id"
                " ORDER BY count(*) DESC, person_id LIMIT 1"
            ).scalar_one()
        return PersonId(found)
