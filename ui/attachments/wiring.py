"""Bind the sheet of attachments to an open vault."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from threading import Lock

from app.attachments.attach_file import attach_file
from app.attachments.attachment_details import AttachmentDetails, AttachmentRecord
from app.attachments.change_attachment import (
    change_attachment,
    remove_attachment,
    rename_attachment,
    restore_attachment,
    tie_attachment,
    turn_attachment,
)
from app.attachments.list_attachments import list_attachments
from app.attachments.look_inside import Looker
from app.attachments.open_attachment import open_attachment
from app.attachments.prepare_attachment import prepare_attachment, prepare_file
from app.attachments.size_limit import size_limit
from app.bag.paper_lists import list_in_force
from app.errors import Refused, Trouble
from app.ids import AttachmentId, PersonId
from app.vault.blobs import BlobStore, blob_store
from app.work import look, work
from ui.attachments.attachments_desk import AttachmentsDesk, Drawing, PaperChoice, Source, Verdict
from ui.attachments.attachments_sheet import AttachmentsSheet
from ui.attachments.looking import pdf_command
from ui.background import Report
from ui.desk import Desk
from ui.drafts import drafts_of
from ui.parts.choices import language
from ui.parts.entry_dialog import Drafts


def attachments_sheet(desk: Desk) -> AttachmentsSheet:
    """The sheet, for a bag's page; the processes that look into files end with the desk."""
    bound = _Attachments(desk)
    desk.destroyed.connect(bound.looker.close)
    return AttachmentsSheet(attachments_desk(bound))


def drawing_of(desk: Desk) -> Callable[[Sequence[AttachmentRecord], int], list[Drawing]]:
    """What draws pictures of attachments; the process that looks into them ends with the desk."""
    bound = _Attachments(desk)
    desk.destroyed.connect(bound.looker.close)
    return bound.draw


def attachments_desk(bound: _Attachments) -> AttachmentsDesk:
    return AttachmentsDesk(
        start=bound.desk.window.jobs.start,
        show=bound.show,
        trash=bound.trash,
        papers=bound.papers,
        limit_mib=bound.limit_mib,
        add=bound.add,
        draw=bound.draw,
        page=bound.page,
        rename=bound.rename,
        turn=bound.turn,
        tie=bound.tie,
        change=bound.change,
        remove=bound.remove,
        restore=bound.restore,
        today=bound.desk.today,
        drafts=bound.drafts,
    )


@dataclass(frozen=True)
class _Attachments:
    desk: Desk
    looker: Looker = field(default_factory=lambda: Looker(pdf_command))
    looking: Lock = field(default_factory=Lock)
    """One thread at a time looks."""

    def show(self, person: PersonId) -> tuple[AttachmentRecord, ...]:
        with look(self.desk.vault) as connection:
            return list_attachments(connection, person, blob_store(self.desk.vault, connection))

    def trash(self, person: PersonId) -> tuple[AttachmentRecord, ...]:
        with look(self.desk.vault) as connection:
            return list_attachments(connection, person, deleted=True)

    def drafts(self, form: str) -> Drafts:
        return drafts_of(self.desk.vault, self.desk.now, form)

    def papers(self) -> list[PaperChoice]:
        with look(self.desk.vault) as connection:
            papers = list_in_force(connection, today=self.desk.today()).papers
        return [PaperChoice(paper.paper, paper.title(language())) for paper in papers]

    def limit_mib(self) -> int:
        with look(self.desk.vault) as connection:
            return size_limit(connection)

    def add(self, person: PersonId, sources: Sequence[Source], report: Report) -> list[Verdict]:
        """One after another, each with a verdict and in a transaction of its own; what is kept stays
        when the rest is stopped.
        """
        limit = self.limit_mib()
        verdicts = []
        for done, source in enumerate(sources):
            report(done, len(sources))
            try:
                verdicts.append(Verdict(source.name, self._add_one(person, source, limit)))
            except (Refused, Trouble) as problem:
                verdicts.append(Verdict(source.name, problem=problem))
        return verdicts

    def _add_one(self, person: PersonId, source: Source, limit: int) -> AttachmentId:
        with self.looking:
            if source.path is not None:
                prepared = prepare_file(source.path, self.looker, most_mib=limit)
            else:
                prepared = prepare_attachment(source.data, source.name, self.looker, most_mib=limit)
        with work(self.desk.vault, now=self.desk.now()) as session:
            return attach_file(session, blob_store(self.desk.vault, session.connection), person, prepared)

    def draw(self, records: Sequence[AttachmentRecord], edge: int) -> list[Drawing]:
        store = self._store()
        return [self._drawn(store, record, 0, edge) for record in records]

    def page(self, record: AttachmentRecord, number: int, edge: int) -> Drawing:
        return self._drawn(self._store(), record, number, edge)

    def _drawn(self, store: BlobStore, record: AttachmentRecord, number: int, edge: int) -> Drawing:
        try:
            with self.looking:
                return Drawing(
                    record.attachment, open_attachment(store, record, self.looker).page(number, edge)
                )
        except (Refused, Trouble) as problem:
            return Drawing(record.attachment, problem=problem)

    def _store(self) -> BlobStore:
        with look(self.desk.vault) as connection:
            return blob_store(self.desk.vault, connection)

    def rename(self, attachment: AttachmentId, title: str) -> bool:
        with work(self.desk.vault, now=self.desk.now()) as session:
            return rename_attachment(session, attachment, title, now=self.desk.now())

    def turn(self, attachment: AttachmentId, by: int) -> int:
        with work(self.desk.vault, now=self.desk.now()) as session:
            return turn_attachment(session, attachment, by=by, now=self.desk.now())

    def tie(self, attachment: AttachmentId, paper: str) -> bool:
        with work(self.desk.vault, now=self.desk.now()) as session:
            return tie_attachment(session, attachment, paper, now=self.desk.now())

    def change(self, attachment: AttachmentId, details: AttachmentDetails) -> bool:
        with work(self.desk.vault, now=self.desk.now()) as session:
            return change_attachment(session, attachment, details, now=self.desk.now())

    def restore(self, attachment: AttachmentId) -> None:
        with work(self.desk.vault, now=self.desk.now()) as session:
            restore_attachment(session, attachment)

    def remove(self, attachment: AttachmentId) -> None:
        with work(self.desk.vault, now=self.desk.now()) as session:
            remove_attachment(session, attachment)
