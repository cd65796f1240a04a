"""Every reason why the program said no or met trouble, as a whole sentence that says what to do.

Blanks in braces are filled from the facts of the refusal. A test demands a sentence for each reason
that `app` and `db` raise. Kinds of file share their sentences: `bundle_truncated` and
`receipt_truncated` are told with `*_truncated` unless they have one of their own.
"""

from __future__ import annotations

from ui.marked import QT_TRANSLATE_NOOP
from ui.reasons_of_attachments import ATTACHMENTS
from ui.reasons_of_backups import BACKUPS
from ui.reasons_of_bundles import BUNDLES
from ui.reasons_of_closing import CLOSING
from ui.reasons_of_commands import COMMANDS
from ui.reasons_of_conduct import CONDUCT
from ui.reasons_of_county import COUNTY
from ui.reasons_of_history import HISTORY
from ui.reasons_of_ledgers import LEDGERS
from ui.reasons_of_papers import PAPERS
from ui.reasons_of_people import PEOPLE
from ui.reasons_of_placements import PLACEMENTS
from ui.reasons_of_postgres import POSTGRES
from ui.reasons_of_records import RECORDS
from ui.reasons_of_updates import UPDATES
from ui.reasons_of_users import USERS
from ui.reasons_of_values import VALUES
from ui.reasons_of_vaults import VAULTS

UNKNOWN = QT_TRANSLATE_NOOP(
    "reasons", "This cannot be done now. Nothing was changed. Please write down: {reason}"
)

_TOUR: dict[str, str] = {
    "tour_folder_not_empty": QT_TRANSLATE_NOOP(
        "reasons", "There is something in that folder already. Name one that does not exist yet."
    ),
    "tour_stuck": QT_TRANSLATE_NOOP("reasons", "The tour waited in vain for: {what}"),
}

SENTENCES: dict[str, str] = (
    LEDGERS
    | HISTORY
    | RECORDS
    | UPDATES
    | USERS
    | PLACEMENTS
    | CONDUCT
    | PEOPLE
    | CLOSING
    | COMMANDS
    | COUNTY
    | POSTGRES
    | BACKUPS
    | ATTACHMENTS
    | VALUES
    | VAULTS
    | BUNDLES
    | PAPERS
    | _TOUR
)
"""Reason → English sentence; the translations are in the context "reasons"."""
