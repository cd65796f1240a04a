"""Where the cursor is when a window opens, and whether one sees it there."""

from __future__ import annotations

from collections.abc import Iterator
from operator import ne

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from tests.ui.focus_walk import focus_of, stops, told
from ui.tour.hands import settle

EDGE = 4  # dots around a control that its ring may take
LEAST = 60  # dots that differ between a control with a ring and the same without


def ill_begun(shown: QWidget) -> Iterator[str]:
    """A window that wants to be filled in begins in a field, or in the list that its fields are about."""
    first, parts = focus_of(shown), stops(shown)
    if parts and first is None:
        yield "nothing has the cursor"
    wanting = [part for part in parts if isinstance(part, QLineEdit) and _wants(part)]
    if wanting and not isinstance(first, QLineEdit | QPlainTextEdit | QTextEdit | QAbstractItemView):
        yield f"begins at {told(first) if first else 'nothing'} and not at {told(wanting[0])}"


def ringless(shown: QWidget, known: set[str]) -> Iterator[str]:
    """Kinds of controls, each looked at once, that look the same with the cursor and without it."""
    parts, first = stops(shown), focus_of(shown)
    for part in parts:
        kind = f"{type(part).__name__} {part.property('role') or ''}"
        other = next((one for one in parts if one is not part), None)
        if kind in known or other is None:
            continue
        known.add(kind)
        part.setFocus(Qt.FocusReason.TabFocusReason)
        settle()
        with_ring = _picture(shown, part)
        other.setFocus(Qt.FocusReason.TabFocusReason)
        settle()
        if _differing(with_ring, _picture(shown, part)) < LEAST:
            yield f"{told(part)} looks the same with the cursor and without it"
    if first is not None:
        first.setFocus(Qt.FocusReason.OtherFocusReason)


def _wants(line: QLineEdit) -> bool:
    return not line.isReadOnly() and not line.text()


def _picture(shown: QWidget, part: QWidget) -> QImage:
    place = part.rect().translated(part.mapTo(shown, part.rect().topLeft()))
    return shown.grab(place.adjusted(-EDGE, -EDGE, EDGE, EDGE)).toImage()


def _differing(one: QImage, other: QImage) -> int:
    """Dots of the one that are others there: whole pictures at once, for they have some ten thousand each."""
    return sum(map(ne, _dots(one), _dots(other.copy(one.rect()))))


def _dots(picture: QImage) -> memoryview:
    plain = picture.convertToFormat(QImage.Format.Format_ARGB32)  # Qt's view of its dots does not hold it
    return memoryview(bytes(plain.constBits())).cast("I")
