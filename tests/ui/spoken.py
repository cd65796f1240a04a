"""What a screen reader would be told of a window, and where it would be told nothing or something else."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QTableView,
    QTextEdit,
    QWidget,
)

from tests.ui.focus_walk import stops, told
from ui.months.month_bars import MonthBars
from ui.parts.field import Field
from ui.parts.filter_chips import FilterChip, MenuChip

Role = QAccessible.Role
_ROLES: list[tuple[type[QWidget], set[Role]]] = [
    (QRadioButton, {Role.RadioButton}),
    (QCheckBox, {Role.CheckBox}),
    (QPushButton, {Role.Button, Role.RadioButton, Role.CheckBox, Role.ButtonMenu}),
    (QLineEdit, {Role.EditableText}),
    (QPlainTextEdit, {Role.EditableText}),
    (QTextEdit, {Role.EditableText, Role.StaticText}),
    (QTableView, {Role.Table}),
    (QListView, {Role.List}),
    (QComboBox, {Role.ComboBox}),
    (QSpinBox, {Role.SpinBox}),
    (MenuChip, {Role.Button}),
    (FilterChip, {Role.CheckBox, Role.RadioButton}),
    (MonthBars, {Role.Client}),  # drawn: what is chosen in it is announced
    (QPdfView, {Role.Client}),
]


def unspoken(shown: QWidget) -> Iterator[str]:
    """Controls that say they are something else than they look, fields whose label or error is not theirs,
    columns without a heading.
    """
    for part in stops(shown):
        interface = QAccessible.queryAccessibleInterface(part)
        fitting = next((roles for kind, roles in _ROLES if isinstance(part, kind)), None)
        if fitting is None or interface.role() not in fitting:
            yield f"{told(part)} is read as {interface.role().name}"
        state = interface.state()
        is_told = isinstance(part, QAbstractButton) and part.isCheckable()
        if is_told and bool(state.checked) != part.isChecked():  # type: ignore[attr-defined]  # a field of bits
            yield f"{told(part)} does not say whether it is chosen"
        if isinstance(part, QTableView) and not part.horizontalHeader().isHidden():
            yield from _without_heading(part)
    for field in shown.findChildren(Field):
        if field.isVisibleTo(shown):
            yield from _unspoken_field(shown, field)


def _without_heading(table: QTableView) -> Iterator[str]:
    read = QAccessible.queryAccessibleInterface(table)
    children = [read.child(place) for place in range(read.childCount())]
    headings = [one.text(QAccessible.Text.Name) for one in children if one.role() is Role.ColumnHeader]
    model = table.model()
    shown = [model.headerData(at, Qt.Orientation.Horizontal) or "" for at in range(model.columnCount())]
    if headings != shown:
        yield f"{told(table)} reads its columns as {headings} instead of {shown}"


def _unspoken_field(shown: QWidget, field: Field) -> Iterator[str]:
    editor = field.editor
    if field.problem() and field.problem() not in editor.accessibleDescription():
        yield f"{told(editor)} does not say what is wrong"
    labels = [one for one in shown.findChildren(QLabel) if one.buddy() in (field, editor)]
    for label in labels:
        related = QAccessible.queryAccessibleInterface(label).relations()
        if not any(one.object() is editor for one, _flag in related):
            yield f"{told(editor)} does not belong to its label"
