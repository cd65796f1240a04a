"""The windows that ask for a file or a folder: the program's own, and without a trace.

A system's window would speak the system's language in the system's size of type, and note every chosen file
among the recent ones; Qt's own notes the folders. Names of files and folders may speak of people.
"""

from __future__ import annotations

import os

from PySide6.QtCore import QCoreApplication, QSettings, Qt
from PySide6.QtWidgets import QApplication

from ui.marked import QT_TRANSLATE_NOOP

_OF_QT = "QtProject"
_PLACES = "FileDialog"
_SAID_ANEW = (  # newer than the Chinese words that Qt brings, or called otherwise everywhere else here
    QT_TRANSLATE_NOOP("QLineEdit", "&Undo"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Undo"),
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
)


def ask_in_own_windows() -> None:
    """Before the application is made: its windows for files are Qt's, in our words, type and colours."""
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)


def keep_no_places(app: QApplication) -> None:
    """What Qt would note of folders stays in memory; what lies in a registry goes when the program ends."""
    native = QSettings.Format.NativeFormat
    QSettings.setPath(native, QSettings.Scope.UserScope, os.devnull)  # does nothing on Windows
    forget_places()
    app.aboutToQuit.connect(forget_places)


def forget_places() -> None:
    """The folders in which somebody looked for files are no longer noted anywhere."""
    QSettings(QSettings.Scope.UserScope, _OF_QT).remove(_PLACES)
