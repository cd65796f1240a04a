"""In which language the help speaks now."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from ui.words import Language


def help_language() -> str:
    """The language of now, as the help's files name it."""
    chinese = QLocale().language() == QLocale.Language.Chinese
    return (Language.CHINESE if chinese else Language.ENGLISH).value
