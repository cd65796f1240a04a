"""Words in narrow places: what must stay together, and what may end in dots."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from ui import theme
from ui.parts.lines import in_lines
from ui.theme import Theme


def test_a_file_number_is_not_broken_over_two_lines(qapp: QApplication) -> None:
    numbers = [f"999901001001-A7K-000{place}" for place in range(3)]
    font = theme.text_font(Theme())

    assert in_lines(", ".join(numbers), font, 210, 6) == [f"{numbers[0]},", f"{numbers[1]},", numbers[2]]


def test_what_has_no_room_at_all_is_broken_all_the_same(qapp: QApplication) -> None:
    lines = in_lines("999901001001-A7K-0001", theme.text_font(Theme()), 60, 9)

    assert "".join(lines) == "999901001001-A7K-0001"


def test_lines_of_their_own_stay_apart_where_there_is_room_for_all_of_them(qapp: QApplication) -> None:
    font, days = theme.text_font(Theme()), "2026-11-01 to 2026-12-10\n2026-11-10 to 2026-12-01"

    assert in_lines(days, font, 800, 6, apart=True) == days.split("\n")
    assert in_lines(days, font, 100, 6, apart=True) == [
        "2026-11-01 to",
        "2026-12-10",
        "2026-11-10 to",
        "2026-12-01",
    ]
    assert in_lines(days, font, 800, 1, apart=True) == [days.replace("\n", " ")]
    assert in_lines(days, font, 800, 6) == [days.replace("\n", " ")]
