"""Whatever the light, everything can be read."""

from __future__ import annotations

import itertools
import re

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.reports import chart_colours
from ui import theme
from ui.theme import TEXT_SIZES, TONES, Mode, Theme

_SAID = re.compile(r"(?<![\w-])(color|background): (#\w+)")
GROUNDS = ("paper", "surface", "zebra")
INKS = ("ink", "muted", "accent", "overdue", "due", "done", "info")


@pytest.mark.parametrize(("mode", "ink", "ground"), list(itertools.product(Mode, INKS, GROUNDS)))
def test_words_of_every_colour_are_readable_on_every_ground(mode: Mode, ink: str, ground: str) -> None:
    wears = Theme(mode)
    assert theme.contrast(wears.color(ink), wears.color(ground)) >= 4.5


@pytest.mark.parametrize(("mode", "tone"), list(itertools.product(Mode, [t for t in TONES if t != "bag"])))
def test_a_pills_words_are_readable_on_its_tint(mode: Mode, tone: str) -> None:
    wears = Theme(mode)

    assert theme.contrast(wears.color(tone), wears.color(f"{tone}_soft")) >= 4.5
    assert theme.contrast(wears.color("ink"), wears.color(f"{tone}_soft")) >= 4.5


@pytest.mark.parametrize("mode", list(Mode))
def test_buttons_and_the_bag_are_readable(mode: Mode) -> None:
    wears = Theme(mode)

    assert theme.contrast(wears.color("on_accent"), wears.color("accent")) >= 4.5
    assert theme.contrast(wears.color("bag_ink"), wears.color("manila")) >= 4.5


def test_the_words_of_printed_charts_are_readable_and_the_bars_are_seen() -> None:
    paper = QColor(chart_colours.NAMES["surface"])
    for name in ("ink", "muted"):
        assert theme.contrast(QColor(chart_colours.NAMES[name]), paper) >= 4.5
    for name in ("accent", "due", "overdue", "info", "done"):
        assert theme.contrast(QColor(chart_colours.NAMES[name]), paper) >= 3


def test_in_high_contrast_what_is_chosen_has_an_edge() -> None:
    wears = Theme(Mode.HIGH_CONTRAST)

    assert theme.contrast(wears.color("chosen_edge"), wears.color("surface")) >= 4.5


@pytest.mark.parametrize("mode", list(Mode))
def test_hints_are_readable_and_never_look_like_what_was_typed(mode: Mode) -> None:
    wears = Theme(mode)
    for ground in ("paper", "surface"):
        assert theme.contrast(wears.color("hint"), wears.color(ground)) >= 4.5
    assert theme.contrast(wears.color("hint"), wears.color("ink")) >= 2


@pytest.mark.parametrize("mode", list(Mode))
def test_the_edge_of_a_field_and_the_focus_ring_stand_out(mode: Mode) -> None:
    wears = Theme(mode)

    assert theme.contrast(wears.color("edge"), wears.color("surface")) >= 3
    assert theme.contrast(wears.color("accent"), wears.color("paper")) >= 3


@pytest.mark.parametrize("size", TEXT_SIZES)
def test_text_rows_and_fields_grow_together(size: int) -> None:
    wears = Theme(text_size=size)

    assert wears.text == round(13 * size / 100)
    assert wears.row == wears.field == round(34 * size / 100)


@pytest.mark.parametrize("mode", list(Mode))
def test_words_are_readable_on_the_ground_that_the_same_rule_gives(mode: Mode) -> None:
    rules = [dict(_SAID.findall(rule)) for rule in theme.stylesheet(Theme(mode)).split("}")]
    both = [rule for rule in rules if {"color", "background"} <= set(rule)]
    assert len(both) > 10
    for rule in both:
        assert theme.contrast(QColor(rule["color"]), QColor(rule["background"])) >= 4.5, rule


@pytest.mark.parametrize("mode", list(Mode))
def test_what_a_bar_has_reached_stands_out_from_the_rest_of_it(mode: Mode) -> None:
    wears = Theme(mode)
    for reached in ("accent", "done", "overdue"):
        assert theme.contrast(wears.color(reached), wears.color("track")) >= 3


def test_the_stylesheet_leaves_no_blank_unfilled() -> None:
    for mode in Mode:
        assert "$" not in theme.stylesheet(Theme(mode))


def test_the_theme_changes_while_the_window_is_open(qtbot: QtBot, qapp: QApplication) -> None:
    words = QLabel("柳湾村")
    qtbot.addWidget(words)
    theme.apply(qapp, Theme(Mode.LIGHT, 100))
    words.show()
    small = words.sizeHint().height()

    theme.apply(qapp, Theme(Mode.DARK, 200))

    assert words.sizeHint().height() > 1.8 * small
    assert words.palette().windowText().color() == Theme(Mode.DARK).color("ink")
    theme.apply(qapp, Theme())
