"""What stands at the side of the county's window: each page's icon and name."""

from __future__ import annotations

from ui.marked import QT_TRANSLATE_NOOP
from ui.places import ACCESS, KEEPING, SETTINGS, Place

HOME, TAKE_IN, MATRIX, PROBLEMS, TWINS = "county_home", "take_in", "matrix", "problems", "twins"
REPORT, VILLAGES, RECEIPTS, SEND_DOWN = "county_report", "enrol", "receipts", "send_down"

BEHIND_HOME = {
    TAKE_IN: Place("file-down", "county", QT_TRANSLATE_NOOP("county", "Take in")),
    MATRIX: Place("calendar-days", "county", QT_TRANSLATE_NOOP("county", "Who reported")),
    PROBLEMS: Place("circle-alert", "county", QT_TRANSLATE_NOOP("county", "Problems")),
    TWINS: Place("users", "county", QT_TRANSLATE_NOOP("county", "In two villages")),
    REPORT: Place("chart-column", "county", QT_TRANSLATE_NOOP("county", "Report")),
    VILLAGES: Place("users-round", "county", QT_TRANSLATE_NOOP("county", "Villages")),
    RECEIPTS: Place("file-text", "county", QT_TRANSLATE_NOOP("county", "Receipts")),
    SEND_DOWN: Place("usb", "county", QT_TRANSLATE_NOOP("county", "Send down")),
    SETTINGS: Place("settings", "SettingsPage", "Settings"),
    KEEPING: Place("shield-check", "KeepingPage", "Safe-keeping"),
    ACCESS: Place("eye", "AccessPage", "Access log"),
}
"""In the order of the side, below the first page."""
