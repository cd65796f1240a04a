"""A cadre at the keyboard: real key events alone, counted. Nothing is pointed at or jumped into."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget

from app.work import look
from tests.stories.real_keys import RealKeys, has_window_manager
from tests.stories.watchdog import Watchdog
from ui.at_rest import anything_waits
from ui.in_turns import any_turns_left
from ui.parts.field import Field
from ui.parts.table import Table
from ui.start import Program
from ui.tour.hands import Keys, Stuck, focused, settle, wait_until

MOST_STEPS = 60
"""Nobody presses Enter or Tab more often than this to reach something on one page."""


class Cadre:
    """Hands at the keyboard of one program. `keys.pressed` counts every key of every step, and `watch` how
    long the window answers none.
    """

    def __init__(self, program: Program) -> None:
        self.program = program
        self.keys = RealKeys() if has_window_manager() else Keys()
        self.watch = Watchdog()
        self.counted: dict[str, int] = {}
        self._name, self._before = "", 0

    def come_to(self, window: QWidget) -> None:
        """This window has come up. Where there is no window manager to make it the active one, we do."""
        if not isinstance(self.keys, RealKeys):
            window.activateWindow()
            settle()
        wait_until(lambda: QApplication.activeWindow() is window, "the window to be the active one")

    def leave(self) -> None:
        """Let go of keyboard and watch."""
        self.watch.leave()
        if isinstance(self.keys, RealKeys):
            self.keys.leave()

    def begin(self, what: str) -> None:
        """From now on the keys count for this piece of work."""
        self._name, self._before = what, self.keys.pressed

    def done(self) -> int:
        """The keys that the piece of work took."""
        self.counted[self._name] = self.keys.pressed - self._before
        return self.counted[self._name]

    def press(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, times: int = 1
    ) -> None:
        for _time in range(times):
            self._come_back()
            with self.watch.turn(f"{self._name}: {QKeySequence(key | modifier).toString()}"):
                self.keys.key(key, modifier)

    def _come_back(self) -> None:
        """A form has closed: the window below comes up again, a turn of its own before the next key. A window
        manager does that; where there is none, we do.
        """
        if not isinstance(self.keys, RealKeys) and QApplication.activeWindow() is None:
            with self.watch.turn(f"{self._name}: the window below"):
                focused()

    def control(self, key: Qt.Key) -> None:
        self.press(key, Qt.KeyboardModifier.ControlModifier)

    def type(self, words: str) -> None:
        for one in words if words.isascii() else [words]:
            with self.watch.turn(f"{self._name}: {one}"):
                self.keys.text(one)

    def dialog(self) -> QDialog:
        """The form that stands over the window."""
        wait_until(lambda: isinstance(QApplication.activeWindow(), QDialog), "a form")
        dialog = QApplication.activeWindow()
        assert isinstance(dialog, QDialog)
        settle()
        return dialog

    def fill(self, name: str, words: str, *, choose: bool = False, back: bool = False) -> None:
        """Enter from field to field until the cursor is in this one, then type; `choose` takes the first
        of the list that opens, `back` goes up instead of down.
        """
        key = Qt.Key.Key_Backtab if back else Qt.Key.Key_Return
        self.reach(lambda: self.field() == name, key, f"the field {name}")
        self.type(words)
        if choose:
            self.press(Qt.Key.Key_Return)

    def field(self) -> str:
        """The name of the field with the cursor; "" outside any."""
        widget: QWidget | None = focused()
        while widget is not None and not isinstance(widget, Field):
            widget = widget.parentWidget()
        return widget.objectName() if widget is not None else ""

    def line(self) -> str:
        """The words of the chosen line of the list with the cursor; "" outside any."""
        widget = focused()
        return str(widget.currentIndex().siblingAtColumn(0).data()) if isinstance(widget, Table) else ""

    def push(self, words: str) -> None:
        """Tab to the button that says this, and press it with the space bar."""

        def is_there() -> bool:
            widget = focused()
            return isinstance(widget, QPushButton) and words in widget.text()

        self.reach(is_there, Qt.Key.Key_Tab, f"the button {words}")
        self.press(Qt.Key.Key_Space)

    def reach(self, is_there: Callable[[], bool], key: Qt.Key, what: str) -> None:
        """Press a key until something is so. Raises Stuck: it cannot be reached that way."""
        for _step in range(MOST_STEPS):
            if is_there():
                return
            self.press(key)
        raise Stuck(f"{what} by the keyboard; the cursor is in {focused()}")

    def rest(self) -> None:
        """Wait until nothing runs beside the window, and nothing is left to be made in its quiet turns."""
        rooms = self.program.rooms
        assert rooms is not None
        window = rooms.window
        wait_until(lambda: not rooms.jobs.running() and not window.jobs.running(), "the work beside")
        wait_until(
            lambda: not any_turns_left() and not anything_waits(), "what is done once the window rests"
        )
        settle()

    def count(self, table: str, where: str = "deleted = 0") -> int:
        """How many records of a table there are now."""
        rooms = self.program.rooms
        assert rooms is not None
        with look(rooms.desk.vault) as connection:
            found: int = connection.exec_driver_sql(
                f'SELECT count(*) FROM "{table}" WHERE {where}'
            ).scalar_one()
        return found
