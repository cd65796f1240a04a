"""Bind the photos and scans of the ledgers to an open vault."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from threading import Lock

from app.attachments.attachment_details import AttachmentRecord
from app.attachments.look_inside import Looker
from app.attachments.open_attachment import open_attachment
from app.attachments.prepare_attachment import prepare_attachment, prepare_file
from app.attachments.size_limit import size_limit
from app.attachments.village_files import (
    attach_village_file,
    remove_village_file,
    rename_village_file,
    turn_village_file,
    village_files,
)
from app.errors import Refused, Trouble
from app.ids import AttachmentId
from app.records import RecordId
from app.vault.blobs import blob_store
from app.village.read_village import read_village
from app.work import look, work
from ui.attachments.attachments_desk import Drawing, Source, Verdict
from ui.attachments.bring_files import AskFiles, ask_files
from ui.attachments.looking import pdf_command
from ui.background import Report
from ui.desk import Desk
from ui.village_files.files_desk import FilesDesk
from ui.village_files.files_dialog import FilesDialog


def files_dialog(desk: Desk, ask: AskFiles = ask_files) -> FilesDialog:
    """The window; the process that looks into files ends with it."""
    bound = _Files(desk)
    made = FilesDialog(
        FilesDesk(
            start=desk.window.jobs.start,
            show=bound.show,
            add=bound.add,
            page=bound.page,
            turn=bound.turn,
            rename=bound.rename,
            remove=bound.remove,
        ),
        ask,
        desk.window,
    )
    made.saved.connect(desk.tell_saved)
    made.destroyed.connect(bound.looker.close)
    return made


@dataclass(frozen=True)
class _Files:
    desk: Desk
    looker: Looker = field(default_factory=lambda: Looker(pdf_command))
    looking: Lock = field(default_factory=Lock)
    """One thread at a time looks."""

    def show(self, row: RecordId) -> tuple[AttachmentRecord, ...]:
        with look(self.desk.vault) as connection:
            return village_files(connection, row, blob_store(self.desk.vault, connection))

    def add(self, table: str, row: RecordId, sources: Sequence[Source], report: Report) -> list[Verdict]:
        """One after another, each with a verdict and in a transaction of its own."""
        with look(self.desk.vault) as connection:
            limit = size_limit(connection)
        verdicts = []
        for done, source in enumerate(sources):
            report(done, len(sources))
            try:
                verdicts.append(Verdict(source.name, self._add_one(table, row, source, limit)))
            except (Refused, Trouble) as problem:
                verdicts.append(Verdict(source.name, problem=problem))
        return verdicts

    def _add_one(self, table: str, row: RecordId, source: Source, limit: int) -> AttachmentId:
        with self.looking:
            if source.path is not None:
                prepared = prepare_file(source.path, self.looker, most_mib=limit)
            else:
                prepared = prepare_attachment(source.data, source.name, self.looker, most_mib=limit)
        with work(self.desk.vault, now=self.desk.now()) as session:
            store = blob_store(self.desk.vault, session.connection)
            village = read_village(session.connection, on=self.desk.today()).village
            return attach_village_file(session, store, village, prepared, of_table=table, of_row=row)

    def page(self, record: AttachmentRecord, number: int, edge: int) -> Drawing:
        with look(self.desk.vault) as connection:
            store = blob_store(self.desk.vault, connection)
        try:
            with self.looking:
                raster = open_attachment(store, record, self.looker).page(number, edge)
                return Drawing(record.attachment, raster)
        except (Refused, Trouble) as problem:
            return Drawing(record.attachment, problem=problem)

    def turn(self, row: AttachmentId, by: int) -> int:
        with work(self.desk.vault, now=self.desk.now()) as session:
            return turn_village_file(session, row, by=by)

    def rename(self, row: AttachmentId, title: str) -> bool:
        with work(self.desk.vault, now=self.desk.now()) as session:
            return rename_village_file(session, row, title)

    def remove(self, row: AttachmentId) -> None:
        with work(self.desk.vault, now=self.desk.now()) as session:
            remove_village_file(session, row)
