"""Open the manual from wherever somebody is. Its window is loaded when it is first asked for."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def open_manual(topic: str, over: QWidget) -> None:
    """Show the chapter for a topic of F1, in the manual's window over this one."""
    from ui.help.manual_window import ManualWindow

    ManualWindow(over).open_at(topic)
