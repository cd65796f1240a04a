"""Who works here, as the side of the window says it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.users.acting import BY_PHRASE
from app.vault.vault import Vault
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.side import Who
from ui.users.role_words import role_words

_OPENED_BY = QT_TRANSLATE_NOOP("frame", "opened with the recovery phrase")


def who_works_here(vault: Vault) -> Who:
    """In the language of now."""
    name = vault.user_name
    if name == BY_PHRASE:
        name = QCoreApplication.translate("frame", _OPENED_BY)
    return Who(name, role_words(vault.role))
