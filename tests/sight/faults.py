"""What is wrong with a window as it stands: words cut off, ending in dots, over one another, hard to read;
controls without a name. Each is told in words that lead to the place.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTextEdit,
    QWidget,
)

from tests.sight.drawn import Words, words_of
from ui import theme
from ui.help.help_panel import HelpPanel
from ui.parts.choices import language
from ui.parts.drop_list import DropList
from ui.parts.pill import Pill
from ui.practice.practice_mark import PracticeMark

SLACK = 2  # dots by which Qt's own rounding may differ
LEAST_CONTRAST = 4.5
DOTS = "…"
LONG = 72  # letters
CHINESE_MARKS = re.compile("[、。，；：！？（）【】《》]")
_CHINESE = re.compile("[\u3400-\u9fff]")
_CORE = 0.3  # letters fill the middle of their line's height; the rest is air that lines may share


def faults(shown: QWidget) -> list[str]:
    """Everything that is wrong with a window or dialog, each once."""
    parts = list(_parts(shown))
    over = [part for part in parts if isinstance(part, HelpPanel | DropList)]
    words = [one for one in words_of(shown) if not _is_covered(shown, over, one.part, one.area.toRect())]
    bars = [part for part in parts if isinstance(part, QScrollBar)]
    bars = [bar for bar in bars if not _is_covered(shown, over, bar, _place(shown, bar))]
    pills = [part for part in parts if isinstance(part, Pill)]
    pills = [pill for pill in pills if not _is_covered(shown, over, pill, _place(shown, pill))]
    found = [
        *cut_off(parts),
        *out_of_sight(shown, parts),
        *in_dots(shown, parts, words),
        *cut_words(shown, words),
        *over_words(words),
        *under_bars(shown, bars, words),
        *under_pills(shown, pills, words),
        *hard_to_read(shown, words),
        *nameless(parts),
        *foreign_marks(words),
        *titles_of_nothing(parts),
        *left_at_left(shown, parts),
    ]
    return list(dict.fromkeys(found))


def titles_of_nothing(parts: Sequence[QWidget]) -> Iterator[str]:
    """A table whose titles stand above no row."""
    for part in parts:
        if isinstance(part, QHeaderView) and part.model().rowCount() == 0 and part.count():
            yield f"titles above nothing: {_called(part.parentWidget())}"


def left_at_left(shown: QWidget, parts: Sequence[QWidget]) -> Iterator[str]:
    """The button that leaves stands at the right, before those that go on; only the steps of a longer way
    have theirs, a link, at the left.
    """
    if not isinstance(shown, QDialog):
        return
    buttons = [(part, _place(shown, part)) for part in parts if isinstance(part, QAbstractButton)]
    for part, place in buttons:
        if not part.text().endswith("Esc") or part.property("role") == "link":
            continue
        after = [other.left() for _part, other in buttons if other.left() > place.right()]
        if min(after, default=shown.width()) - place.right() > shown.width() / 4:
            yield f"{_called(part)} stands at the left"


def foreign_marks(words: Sequence[Words]) -> Iterator[str]:
    """Chinese commas and brackets in English words; what somebody wrote in Chinese keeps its own."""
    if language().startswith("en"):
        for one in words:
            said = f"{one.text}{one.part.property('text') or ''}"  # of which one.text may be one line
            if CHINESE_MARKS.search(one.text) and not _CHINESE.search(said):
                yield f"“{one.text[:60]}” has a Chinese mark"


def cut_off(parts: Sequence[QWidget]) -> Iterator[str]:
    """Labels, buttons and parts that paint their words themselves with less room than they ask for."""
    for part in parts:
        least = part.minimumSizeHint()
        paints = part.layout() is None and not isinstance(part, QAbstractScrollArea)
        if (
            type(part).__module__.startswith("ui.")
            and paints
            and any(_beyond(QRect(QPoint(), least), part.rect()))
        ):
            yield f"{_called(part)} has {part.size().toTuple()} and needs {least.toTuple()}"
        if not isinstance(part, QLabel | QAbstractButton) or not part.text():
            continue
        if isinstance(part, QLabel) and part.wordWrap():
            has, needs = part.height(), part.heightForWidth(part.width())
        else:
            has, needs = part.width(), part.minimumSizeHint().width()
        if has < needs - SLACK:
            yield f"“{part.text()[:40]}” has {has} and needs {needs}"
        letters = part.fontMetrics().height()
        if isinstance(part, QAbstractButton) and part.height() < letters - SLACK:
            yield f"“{part.text()[:40]}” is {part.height()} high and its letters {letters}"


def out_of_sight(shown: QWidget, parts: Sequence[QWidget]) -> Iterator[str]:
    """What is read or reached with a key, and lies partly outside of what holds it where nothing scrolls."""
    for part in parts:
        stops = bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if not stops and not (isinstance(part, QLabel | QAbstractButton) and part.text()):
            continue
        whole = part.rect()
        above: QWidget = part
        while above is not shown:
            whole.translate(above.pos())
            above = above.parentWidget()
            if above.rect().isEmpty():  # something else has its place, nothing of it is seen
                break
            over = _beyond(whole, above.rect())
            scrolls = _scrolls(_owner(above))
            if (over[0] and not scrolls[0]) or (over[1] and not scrolls[1]):
                yield f"{_called(part)} lies partly outside of {_called(above)}"
                break
            if any(scrolls):
                break


def in_dots(shown: QWidget, parts: Sequence[QWidget], words: Sequence[Words]) -> Iterator[str]:
    """Words that the window has shortened, but for those that somebody wrote at length into a list."""
    meant = "\n".join(str(part.property("text") or "") for part in parts)
    for one in words:
        if DOTS not in one.text or one.text.strip() in meant or one.shown.isEmpty():
            continue
        whole = _whole_words(shown, one)
        is_cell = isinstance(one.part.parentWidget(), QAbstractItemView)
        if one.text.strip() not in whole and not (is_cell and _is_long(whole)):
            yield f"“{one.text[-60:]}” ends in dots"


def cut_words(shown: QWidget, words: Sequence[Words]) -> Iterator[str]:
    """Letters that are cut through by the edge of what they are drawn on."""
    for one in words:
        if one.shown.width() < SLACK or one.shown.height() < SLACK:
            continue
        wide = one.area.width() - one.shown.width() > SLACK
        high = one.area.height() * (1 - _CORE) - one.shown.height() > SLACK
        if not wide and not high:
            continue
        scrolls = [False, False]
        above: QWidget | None = one.part
        while above is not None:
            here = _scrolls(above)
            scrolls = [scrolls[0] or here[0], scrolls[1] or here[1]]
            above = above.parentWidget() if above is not shown else None
        if (wide and not scrolls[0]) or (high and not scrolls[1]):
            yield f"“{one.text[:60]}” is cut through ({_called(one.part)})"


def over_words(words: Sequence[Words]) -> Iterator[str]:
    """Words over words, whoever drew them."""
    cores = []
    for one in words:
        if not one.shown.isEmpty():
            air = one.area.height() * _CORE
            core = one.area.adjusted(SLACK, air, -SLACK, -air) & one.shown
            cores.append((core.top(), core.bottom(), core.left(), core.right(), one.text))
    cores.sort()
    for place, (_top, bottom, left, right, text) in enumerate(cores):
        for top, _bottom, begin, end, other in cores[place + 1 :]:
            if top > bottom - SLACK:
                break
            if min(right, end) - max(left, begin) > SLACK and text != other:
                yield f"“{text[:40]}” and “{other[:40]}” stand in one place"


def under_bars(shown: QWidget, bars: Sequence[QScrollBar], words: Sequence[Words]) -> Iterator[str]:
    """Words below a scroll bar, as far as that is in sight itself."""
    for bar in bars:
        seen = bar.visibleRegion().boundingRect()
        place = seen.translated(bar.mapTo(shown, QPoint())).adjusted(SLACK, SLACK, -SLACK, -SLACK)
        for one in words:
            if place.intersects(one.shown.toRect()) and not bar.isAncestorOf(one.part):
                yield f"a scroll bar covers “{one.text[:40]}”"


def under_pills(shown: QWidget, pills: Sequence[Pill], words: Sequence[Words]) -> Iterator[str]:
    """Words that a pill touches, as far as that is in sight itself; those of a button reach below the number
    that stands on it.
    """
    for pill in pills:
        seen = pill.visibleRegion().boundingRect()
        place = seen.translated(pill.mapTo(shown, QPoint())).adjusted(-SLACK, 0, SLACK, 0)
        for one in words:
            if one.part is not pill and not seen.isEmpty() and place.intersects(one.shown.toRect()):
                yield f"“{pill.text()}” stands on “{one.text[:40]}”"


def hard_to_read(shown: QWidget, words: Sequence[Words]) -> Iterator[str]:
    """Words that stand out too little from what they are really drawn on; the mark of the practice village,
    which lies over them, is left away.
    """
    marks = shown.findChildren(PracticeMark)
    for mark in marks:
        mark.hide()
    picture = shown.grab().toImage()
    for mark in marks:
        mark.show()
    for one in words:
        ground = _ground(picture, one)
        if ground is None:
            continue
        ratio = theme.contrast(one.colour, ground)
        if ratio < LEAST_CONTRAST:
            yield f"“{one.text[:40]}” in {one.colour.name()} on {ground.name()}: {ratio:.1f}"


def nameless(parts: Sequence[QWidget]) -> Iterator[str]:
    """What the Tab key stops at and a screen reader would have no word for."""
    for part in parts:
        stops = bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus) and part.focusProxy() is None
        if not stops or not part.isEnabled():
            continue
        told = QAccessible.queryAccessibleInterface(part)
        if told is None or not told.text(QAccessible.Text.Name).strip():
            yield f"{type(part).__name__} “{part.objectName()}” has no name"


def _ground(picture: QImage, words: Words) -> QColor | None:
    """The colour that most of the edge around the words has; below them may be what they belong to."""
    area = words.shown.toRect().intersected(picture.rect())
    if area.width() < SLACK or area.height() < words.area.height() - SLACK:  # a line that is scrolled halfway
        return None
    across = range(area.left(), area.right() + 1, max(1, area.width() // 8))
    down = range(area.top(), area.center().y(), max(1, area.height() // 8))
    edge = [*((x, area.top()) for x in across), *((x, y) for x in (area.left(), area.right()) for y in down)]
    seen = Counter(picture.pixel(x, y) for x, y in edge)
    return QColor(seen.most_common(1)[0][0])


def _is_covered(shown: QWidget, over: Sequence[QWidget], part: QWidget, area: QRect) -> bool:
    """Whether something stands over it that is meant to: the help, a list of choices."""
    return any(not one.isAncestorOf(part) and area.intersects(_place(shown, one)) for one in over)


def _place(shown: QWidget, part: QWidget) -> QRect:
    return QRect(part.mapTo(shown, QPoint()), part.size())


def _whole_words(shown: QWidget, words: Words) -> str:
    """All that the part that drew them says when nothing is shortened."""
    part, place = words.part, words.middle
    said: list[str] = []
    for _generation in range(3):
        said += [str(part.property(name) or "") for name in ("text", "placeholderText", "plainText")]
        said += [part.accessibleName(), part.accessibleDescription()]
        view = part.parentWidget()
        if isinstance(view, QHeaderView) and part is view.viewport():
            at = view.logicalIndexAt(part.mapFrom(shown, place))
            said.append(str(view.model().headerData(at, view.orientation())))
        elif isinstance(view, QAbstractItemView) and part is view.viewport():
            said.append(str(view.indexAt(part.mapFrom(shown, place)).data()))
        if part is shown or view is None:
            break
        part = view
    return "\n".join(said)


def _is_long(words: str) -> bool:
    """Whether the longest line is more than a list holds; a Chinese character is as wide as two letters."""
    return any(sum(1 + (letter > "\u2e80") for letter in line) > LONG for line in words.split("\n"))


def _beyond(part: QRect, whole: QRect) -> tuple[bool, bool]:
    """Whether a part sticks out at the sides, and above or below."""
    return (
        part.left() < whole.left() - SLACK or part.right() > whole.right() + SLACK,
        part.top() < whole.top() - SLACK or part.bottom() > whole.bottom() + SLACK,
    )


def _owner(part: QWidget) -> QWidget:
    """What scrolls a part: of a viewport the area that it belongs to."""
    area = part.parentWidget()
    return area if isinstance(area, QAbstractScrollArea) and part is area.viewport() else part


def _parts(shown: QWidget) -> Iterator[QWidget]:
    """All that is seen in a window, without the windows that belong to it."""
    for part in shown.findChildren(QWidget):
        if part.isVisibleTo(shown) and part.window() is shown.window():
            yield part


def _scrolls(part: QWidget) -> tuple[bool, bool]:
    """Whether keys bring what lies outside of a part into sight: sideways, up and down."""
    if isinstance(part, QLineEdit):
        return bool(part.text()), False
    if isinstance(part, QPlainTextEdit | QTextEdit) or (
        isinstance(part, QAbstractScrollArea) and not isinstance(part, QHeaderView)
    ):
        return (
            _goes_on(part.horizontalScrollBar(), part.horizontalScrollBarPolicy()),
            _goes_on(part.verticalScrollBar(), part.verticalScrollBarPolicy()),
        )
    if isinstance(part, QHeaderView):
        table = part.parentWidget()
        return _scrolls(table) if isinstance(table, QAbstractScrollArea) else (False, False)
    return False, False


def _goes_on(bar: QScrollBar, policy: Qt.ScrollBarPolicy) -> bool:
    """Whether more lies beyond the edge, and somebody can see that it does."""
    return bar.maximum() > bar.minimum() and policy != Qt.ScrollBarPolicy.ScrollBarAlwaysOff


def _called(part: QWidget) -> str:
    words = str(part.property("text") or "")[:40] or part.accessibleName()[:40] or part.objectName()
    return f"{type(part).__name__} “{words}”"
