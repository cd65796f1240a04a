"""Which form prints the records of a table: for Ctrl+P in a sheet of the bag or in a ledger."""

from __future__ import annotations

from collections.abc import Mapping

FORM_OF_TABLE: Mapping[str, str] = {
    "card": "F02",
    "placement": "F04",
    "visit": "F11",
    "talk": "F12",
    "test": "F13",
    "activity_sheet": "F44",
    "known": "F04",
    "family": "F02",
    "party": "F08",
    "measure": "F10",
    "aid": "F20",
    "need": "F20",
    "evaluation": "F19",
    "paper": "F23",
    "correction_request": "P10",
    "leave": "F15",
    "absence": "F16",
    "breach": "F16",
    "situation_report": "F17",
    "suspension": "F22",
    "move": "F18",
    "workgroup": "F07",
    "activity": "F27",
    "material_line": "F27",
    "media": "F26",
    "pledge_batch": "F29",
    "duty_letter": "F30",
    "survey": "F42",
    "home_letter": "F39",
    "campaign_task": "F28",
    "campaign_step": "F28",
    "member_group": "F31",
    "member": "F31",
    "training": "F33",
    "fund_year": "F32",
    "fund_line": "F32",
    "four_heads": "F41",
    "bundle_pair": "F41",
    "tenday_check": "F24",
    "info_exchange": "F25",
    "patrol": "F38",
    "meeting": "F33",
    "problem": "F34",
    "inspection": "F34",
    "creation": "F37",
    "rubric_item": "F35",
    "score": "F35",
    "practice": "F43",
}


def form_of_table(table: str) -> str:
    """The number of the form; "" where no form of the catalogue prints these records."""
    return FORM_OF_TABLE.get(table, "")
