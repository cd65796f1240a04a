"""Walks through a window with the Tab key alone, and says where somebody without a mouse would stumble."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLayout, QScrollArea, QStackedWidget, QWidget

MOST = 120  # stops; more are none
SLACK = 2  # dots by which Qt's own rounding may differ


def stops(shown: QWidget) -> list[QWidget]:
    """What the Tab key is to reach, as the eye meets it: row by row, each from left to right."""
    order: dict[QWidget, None] = {}
    for part in _laid_out(shown):
        if _is_stop(part, shown):
            order.setdefault(part)
    return list(order)


def walk(shown: QWidget) -> Iterator[str]:
    """Tab once around, then Shift+Tab back: everything once, in reading order, and always in sight."""
    start = focus_of(shown)
    if start is None:
        if stops(shown):
            yield "nothing has the cursor when it opens"
        return
    if not _is_stop(start, shown):
        QTest.keyClick(start, Qt.Key.Key_Tab)
        start = focus_of(shown) or start
    met = list(_around(shown, start, Qt.Key.Key_Tab))
    wanted = stops(shown)  # only now: a list that has the cursor chooses a line, and wakes its buttons
    for part in wanted:
        if met.count(part) != 1:
            yield f"Tab comes to {told(part)} {met.count(part)} times"
    for part in met:
        if part not in wanted:
            yield f"Tab comes to {told(part)}, where nothing is"
    if sorted(map(id, met)) == sorted(map(id, wanted)):
        yield from _out_of_order(met, wanted)
    back = []
    for part in _around(shown, start, Qt.Key.Key_Backtab):
        back.append(part)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        if not is_in_sight(part):
            yield f"{told(part)} has the cursor and is not in sight"
    if back[:-1] != met[:-1][::-1]:
        yield "Shift+Tab goes another way than Tab"


def focus_of(shown: QWidget) -> QWidget | None:
    """Where the keys go in this window."""
    focus = QApplication.focusWidget()
    if focus is not None and (focus is shown or shown.isAncestorOf(focus)):
        return focus
    return shown.focusWidget()


def told(part: QWidget) -> str:
    """A control as a person would call it."""
    name = part.accessibleName() or str(part.property("text") or "") or part.objectName()
    return f"{type(part).__name__} “{name[:40]}”"


def _around(shown: QWidget, start: QWidget, key: Qt.Key) -> Iterator[QWidget]:
    """Where one key leads, until it is back."""
    at: QWidget | None = start
    for _step in range(MOST):
        QTest.keyClick(at or shown, key)
        at = focus_of(shown)
        if at is None:
            return
        yield at
        if at is start:
            return


def is_in_sight(part: QWidget) -> bool:
    """Whether all of it can be seen; a part of it, where it is higher than its room."""
    room, above, is_large = part.rect(), part, False
    while not above.isWindow():
        room.translate(above.pos())
        above = above.parentWidget()
        room &= above.rect()
        is_large |= isinstance(above.parentWidget(), QScrollArea) and part.height() > above.height()
    least = 1 if is_large else part.height() - SLACK
    return room.height() >= least and room.width() >= part.width() - SLACK


def _out_of_order(met: Sequence[QWidget], wanted: Sequence[QWidget]) -> Iterator[str]:
    first = met.index(wanted[0])
    turned = [*met[first:], *met[:first]]
    for comes, reads in zip(turned, wanted, strict=True):
        if comes is not reads:
            yield f"Tab comes to {told(comes)} where {told(reads)} is read next"
            return


def _is_stop(part: QWidget, shown: QWidget) -> bool:
    return (
        bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and part.focusProxy() is None
        and part.isEnabled()
        and part.isVisibleTo(shown)
        and part is not shown
    )


def _laid_out(whole: QWidget) -> Iterator[QWidget]:
    """A part and what lies in it, in reading order."""
    yield whole
    inside: list[tuple[QRect, QWidget | QLayout]] = []
    if isinstance(whole, QScrollArea):
        if whole.widget() is not None:
            yield from _laid_out(whole.widget())
        return
    if isinstance(whole, QStackedWidget):
        if whole.currentWidget() is not None:
            yield from _laid_out(whole.currentWidget())
        return
    layout = whole.layout()
    if layout is not None:
        yield from _in_layout(layout)
        return
    for child in whole.children():
        if isinstance(child, QWidget) and not child.isWindow() and child.isVisibleTo(whole):
            inside.append((child.geometry(), child))
    for part in _read(inside):
        if isinstance(part, QWidget):
            yield from _laid_out(part)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    inside: list[tuple[QRect, QWidget | QLayout]] = []
    for place in range(layout.count()):
        item = layout.itemAt(place)
        part = item.widget() or item.layout()
        if part is None or (isinstance(part, QWidget) and part.isHidden()):
            continue
        if item.geometry().isValid():
            inside.append((item.geometry(), part))
    for part in _read(inside):
        yield from _laid_out(part) if isinstance(part, QWidget) else _in_layout(part)


def _read(parts: list[tuple[QRect, QWidget | QLayout]]) -> list[QWidget | QLayout]:
    """Rows first; what stands in one row beside each other, from left to right."""
    if len(parts) < 2:
        return [part for _rect, part in parts]
    for begins, ends in ((QRect.top, QRect.bottom), (QRect.left, QRect.right)):
        groups: list[list[tuple[QRect, QWidget | QLayout]]] = []
        furthest = 0
        for rect, part in sorted(parts, key=lambda one: begins(one[0])):
            if not groups or begins(rect) > furthest - SLACK:
                groups.append([])
                furthest = ends(rect)
            groups[-1].append((rect, part))
            furthest = max(furthest, ends(rect))
        if len(groups) > 1:
            return [part for group in groups for part in _read(group)]
    ordered = sorted(parts, key=lambda one: (one[0].top(), one[0].left()))
    return [part for _rect, part in ordered]
