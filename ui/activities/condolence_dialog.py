"""The form of a visit to a hard-up household: it warns where somebody with a file lives there."""

from __future__ import annotations

from app.people.masking import mask_name
from app.people.named_in import named_in
from ui.ledgers.public_text_dialog import PublicTextDialog
from ui.listed import listed
from ui.problems import sentence


class CondolenceDialog(PublicTextDialog):
    """Help for a person with a file belongs into the bag; this ledger may be shown to anybody."""

    def look_again(self) -> None:
        super().look_again()
        if not self.owner():
            return
        named = named_in([str(self.form.value("household") or "")], self.names())
        if named:
            masked = listed(map(mask_name, named))
            self.show_notes([sentence("household_has_a_file", {"names": masked})])
