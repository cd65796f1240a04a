"""An update in words: who signed it, and what is new in it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from app.updates.manifest import COUNTY, UpdateManifest
from app.updates.trusted_keys import TrustedKey
from ui.marked import QT_TRANSLATE_NOOP

_COUNTY = QT_TRANSLATE_NOOP("updates", "the county ({0})")
_PUBLISHER = QT_TRANSLATE_NOOP("updates", "the publisher of the program")


def signer_words(signer: TrustedKey) -> str:
    """The county by its name, or the publisher."""
    if signer.signer == COUNTY:
        return QCoreApplication.translate("updates", _COUNTY).format(signer.name)
    return QCoreApplication.translate("updates", _PUBLISHER)


def news_of(manifest: UpdateManifest) -> str:
    """What is new, in the language of now; "" where nobody wrote it down."""
    chinese = QLocale().language() is QLocale.Language.Chinese
    return manifest.news_zh if chinese else manifest.news_en
