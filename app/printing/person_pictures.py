"""The portrait of a person, and the characters of a name that no font can have, on paper in full.

A character that cannot be typed (`app.people.name_marks`) is laid as a private code point that stands for
its picture in this print alone; whoever draws the sheet puts the picture there, with the words for it as
what is copied and read aloud. Where there is no picture the words are printed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from app.attachments.attachment_details import AttachmentRecord, name_pictures_in, portrait_in
from app.attachments.list_attachments import list_attachments
from app.ids import PersonId
from app.people.name_marks import MARK, described_mark, is_marked, words_of_marks
from app.people.person_details import PersonDetails
from app.people.read_person import read_person
from app.printing.bag_attachments import Pages
from app.printing.layout.picture import NameGlyph, ReadPicture
from app.printing.values import PaperContext
from app.work import Connection

_FIRST, _MOST = 0x10F000, 0xFFE  # the end of the last private plane
_PORTRAIT_EDGE, _GLYPH_EDGE = 800, 400  # dots: 300 to the inch and more


@dataclass(frozen=True)
class PersonPictures:
    """Of one print; `glyphs` is the book of its context, which fills as names are laid."""

    connection: Connection
    files: Pages | None
    context: PaperContext

    def name(self, person: PersonId, details: PersonDetails) -> str:
        """The name as it is laid."""
        name = details.name
        if not is_marked(name):
            return name
        said = words_of_marks(name, details.name_picture_note)
        pictures = name_pictures_in(self._held(person))
        pieces = name.split(MARK)
        laid = pieces[0]
        for place, (words, piece) in enumerate(zip(said, pieces[1:], strict=True)):
            picture = pictures[place] if place < len(pictures) else None
            laid += (described_mark(words) if picture is None else self._glyph(picture, words)) + piece
        return laid

    def name_of(self, person: PersonId, name: str) -> str:
        """As `name`, where only the name itself was read."""
        return self.name(person, read_person(self.connection, person).details) if is_marked(name) else name

    def portrait(self, person: PersonId) -> ReadPicture | None:
        """The picture for the card; None where there is none or nobody can look into it."""
        record = portrait_in(self._held(person)) if self.files is not None else None
        if record is None or self.files is None:
            return None
        return partial(self.files.read, record, 0, edge=_PORTRAIT_EDGE)

    def _held(self, person: PersonId) -> Sequence[AttachmentRecord]:
        return list_attachments(self.connection, person) if self.files is not None else ()

    def _glyph(self, record: AttachmentRecord, words: str) -> str:
        assert self.files is not None  # noqa: S101  # else nothing is held
        glyphs = self.context.glyphs
        for char, glyph in glyphs.items():
            if glyph.key == record.attachment and glyph.words == words:
                return char
        char = chr(_FIRST + len(glyphs) % _MOST)
        read = partial(self.files.read, record, 0, edge=_GLYPH_EDGE, trimmed=True)
        glyphs[char] = NameGlyph(record.attachment, words, read)
        return char
