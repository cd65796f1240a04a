"""Every icon that the program names is shipped, with its licence."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

import resources
from ui import icons, theme
from ui.theme import Mode, Theme

ROOT = Path(__file__).resolve().parents[2]
NAMED = re.compile(r'(?:icons\.(?:icon|pixmap)\(|\bEmpty\(|add_page\("\w+", )"([a-z0-9-]+)"')


def test_every_icon_named_in_the_windows_is_there(qapp: QApplication) -> None:
    named = {
        name for module in (ROOT / "ui").rglob("*.py") for name in NAMED.findall(module.read_text("utf-8"))
    }

    assert named
    assert [name for name in sorted(named) if not resources.path("icons", f"{name}.svg").exists()] == []


def test_an_icon_wears_the_colour_of_its_token(qapp: QApplication) -> None:
    theme.apply(qapp, Theme(Mode.LIGHT))
    light = icons.pixmap("users", "accent").toImage()
    theme.apply(qapp, Theme(Mode.DARK))
    dark = icons.pixmap("users", "accent").toImage()
    theme.apply(qapp, Theme())

    assert light != dark


def test_the_licence_lies_beside_the_icons() -> None:
    assert "ISC License" in resources.path("icons", "LICENSE-Lucide.txt").read_text("utf-8")


def test_an_unknown_icon_is_a_bug(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        icons.pixmap("no-such-icon")
