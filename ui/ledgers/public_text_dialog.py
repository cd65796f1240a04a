"""The form of a ledger that others will read: it warns where a text names somebody who has a file."""

from __future__ import annotations

from typing import Any

from app.people.masking import mask_name
from app.people.named_in import named_in
from app.records import Record
from ui.listed import listed
from ui.problems import sentence
from ui.sheets.record_dialog import RecordDialog


class PublicTextDialog(RecordDialog):
    """The names are read once when the form opens. It warns and lets pass."""

    _names: frozenset[str] = frozenset()

    def names(self) -> frozenset[str]:
        """The names that this user may know to have a file."""
        return self._names

    def look_again(self) -> None:
        if not self.owner():
            return
        details = self.details()
        warn = self.spec.warn
        found = warn(details, self.desk.today()) if warn is not None else []
        notes = [sentence(reason) for reason in found]
        named = named_in(_texts(details), self._names)
        if named:
            masked = listed(dict.fromkeys(map(mask_name, named)))
            notes.append(sentence("text_names_a_person", {"names": masked}))
        self.show_notes(notes)

    def _begin(self, owner: str, parent: str, record: Record[Any] | None, details: Any) -> None:
        self._names = self.desk.names()
        super()._begin(owner, parent, record, details)


def _texts(details: Any) -> list[str]:
    found: list[str] = []
    for value in vars(details).values():
        if isinstance(value, str):
            found.append(value)
        elif isinstance(value, tuple):
            found += [str(one) for one in value]
    return found
