"""The search at the top of the window: asks the records at each letter, notes in the access log once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer

from app.clock import Moment
from app.ids import PersonId
from app.people.masking import mask_name
from app.search.find_people import Found, find_people
from app.search.log_search import log_search
from app.vault.vault import Vault
from app.work import look, work
from ui.parts.choices import label_of
from ui.parts.search_box import Hit

QUIET_MS = 1500
MOST = 12


class PeopleSearch(QObject):
    """Called with what was typed. Once nothing was typed for a moment, or a hit was opened, the access
    log gets one line: the kind of question and the people shown, never the words.
    """

    def __init__(
        self, vault: Vault, now: Callable[[], Moment], names_masked: Callable[[], bool], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._vault = vault
        self._now = now
        self._names_masked = names_masked
        self._asked = ""
        self._shown: Sequence[Found] = ()
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET_MS)
        self._quiet.timeout.connect(self.note)

    def find(self, typed: str) -> list[Hit]:
        """The people that fit, names masked as the lists do; where there are more, a line says so."""
        with look(self._vault) as connection:
            found = find_people(connection, typed, most=MOST + 1)
        self._asked, self._shown = typed, found[:MOST]
        self._quiet.start()
        hits = [self._hit(one) for one in self._shown]
        if len(found) > MOST:
            hits.append(Hit("", "", self.tr("More people fit. More letters tell them apart.")))
        return hits

    def note(self) -> None:
        """Begin to write the line for what was asked last, if none was written yet; whoever opens a bag
        waits for it.
        """
        self._quiet.stop()
        if not self._asked:
            return
        asked, shown = self._asked, [found.person for found in self._shown]
        self._asked, self._shown = "", ()
        self._vault.beside.begin(partial(_log, self._vault, asked, shown, self._now()))

    def _hit(self, found: Found) -> Hit:
        name = mask_name(found.name) if self._names_masked() else found.name
        title = "  ".join(part for part in (name, found.village_group) if part)
        status = label_of("STATUS", found.status)
        return Hit(found.person, title, " · ".join(part for part in (status, found.file_no) if part))


def _log(vault: Vault, asked: str, shown: Sequence[PersonId], now: Moment) -> None:
    with work(vault, now=now) as session:
        log_search(session, asked, shown, now=now)
