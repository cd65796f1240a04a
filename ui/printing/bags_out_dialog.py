"""Bags straight into a file or to the printer: partly hidden, or in full for a reason, asked once."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.printing.print_reason import REASONS
from ui.counted import counted
from ui.parts.choices import choices_of
from ui.parts.code_field import CodeField
from ui.settings.small_dialog import SmallDialog


class BagsOutDialog(SmallDialog):
    """`reason` after Ctrl+S: a code, or "" for partly hidden."""

    def __init__(self, bags: int, *, to_printer: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reason = ""
        self._bags, self._to_printer = bags, to_printer
        self._field = CodeField(choices_of(REASONS))
        self.form.add("reason", "", self._field)
        self.retranslate()

    def write(self) -> str:
        self.reason = self._field.code()
        return self.heading.text()

    def retranslate(self) -> None:
        super().retranslate()
        self.name_deed(self.tr("Go on  Ctrl+S"))
        self._field.set_choices(choices_of(REASONS))
        self.form.set_words(
            "reason",
            self.tr("In full, because"),
            self.tr("Empty: names and numbers partly hidden, no photos and scans."),
        )
        if self._to_printer:
            self.heading.setText(counted(self.tr("{0} {0:bag|bags} to the printer"), self._bags))
            self.words.setText(
                self.tr(
                    "The bags go to the printer one after the other and are not shown. "
                    "You can stop at any time."
                )
            )
        else:
            self.heading.setText(counted(self.tr("{0} {0:bag|bags} into one file"), self._bags))
            self.words.setText(
                self.tr(
                    "The bags are written one after the other and are not shown. You can stop at any time."
                )
            )


def ask_reason(bags: int, to_printer: bool, parent: QWidget) -> str | None:
    """Ask in a window of its own; None: the user left it."""
    dialog = BagsOutDialog(bags, to_printer=to_printer, parent=parent)
    return dialog.reason if dialog.exec() == BagsOutDialog.DialogCode.Accepted else None
