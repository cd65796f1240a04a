"""Bind the page that takes in ledgers to an open vault."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.clock import Moment, day_of
from app.history.undo_last import Undone, undo
from app.ids import ActionId, PersonId
from app.importing.dry_run import dry_run, kind_of
from app.importing.ledger import Ledger
from app.importing.mapping import KINDS, Mapping
from app.importing.match import answer
from app.importing.read_ledger import read_ledger
from app.importing.remembered import remembered_mappings
from app.importing.take_in_ledger import TakenIn, check_against_vault, questions, take_answer, take_in
from app.importing.verdicts import LedgerReading, RowVerdict
from app.people.read_person import read_person
from app.vault.vault import Vault
from app.village.read_village import read_village
from app.work import Connection, look, work
from ui.background import Jobs, Report
from ui.importing.import_desk import Candidate, Checked, ImportDesk
from ui.importing.import_page import ImportPage
from ui.parts.ask_path import AskPath

_STEPS = 1000


def import_page(
    vault: Vault,
    now: Callable[[], Moment],
    jobs: Jobs,
    *,
    ask: AskPath | None = None,
    parent: QWidget | None = None,
) -> ImportPage:
    """The page "Take in ledgers" of this vault; its long work runs among `jobs`."""
    bound = _Importing(vault, now)
    return ImportPage(
        ImportDesk(
            read=bound.read,
            check=bound.check,
            answer=bound.answer,
            take_in=bound.take_in,
            undo=bound.undo,
            start=jobs.start,
            ask=ask or AskPath(),
        ),
        parent,
    )


@dataclass(frozen=True)
class _Importing:
    vault: Vault
    now: Callable[[], Moment]

    def read(self, path: Path, report: Report) -> Ledger:
        shares = _Shares(report)
        return read_ledger(path, progress=shares.progress, cancelled=shares.asked)

    def check(self, ledger: Ledger, kind: str, corrected: Sequence[Mapping], why: str) -> Checked:
        kind = kind or kind_of(ledger) or KINDS[0]
        with look(self.vault) as connection:
            known = remembered_mappings(connection, kind)
            reading = dry_run(ledger, kind, today=day_of(self.now()), remembered=[*corrected, *known])
            village = read_village(connection, on=day_of(self.now())).village
            reading = check_against_vault(connection, reading, village=village, why=why)
            asked = {
                person
                for verdict in questions(reading)
                if verdict.question is not None
                for person in verdict.question.candidates
            }
            return Checked(ledger, reading, {person: _candidate(connection, person) for person in asked})

    def answer(self, reading: LedgerReading, asked: RowVerdict, person: PersonId | None) -> LedgerReading:
        with look(self.vault) as connection:
            return take_answer(connection, reading, answer(asked, person))

    def take_in(self, reading: LedgerReading, why: str, report: Report) -> TakenIn:
        now = self.now()
        with look(self.vault) as connection:
            village = read_village(connection, on=day_of(now))
        with work(self.vault, now=now, why=why) as session:
            return take_in(
                session,
                reading,
                village=village,
                tag=self.vault.laptop.tag,
                id_key=self.vault.id_key,
                now=now,
                why=why,
                progress=_Shares(report).progress,
            )

    def undo(self, action: ActionId) -> Undone:
        with work(self.vault, now=self.now()) as session:
            return undo(session, action)


def _candidate(connection: Connection, person: PersonId) -> Candidate:
    record = read_person(connection, person)
    details = record.details
    birth = details.birth.isoformat() if details.birth is not None else details.birth_note
    return Candidate(person, details.name, birth, details.village_group, record.file_no)


class _Shares:
    """Shares from 0 to 1 as the window counts them; after a cancel the report raises and all stops."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._done = 0

    def progress(self, share: float) -> None:
        self._done = round(min(1.0, share) * _STEPS)
        self._report(self._done, _STEPS)

    def asked(self) -> bool:
        """Asked while nothing moves: here too the report raises after a cancel."""
        self._report(self._done, _STEPS)
        return False
