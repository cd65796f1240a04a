"""The data inventory is the one place that says how long something is kept, and the program keeps to it."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from app.closing.retention_of import by_schedule, setting_of
from app.codes import code_list
from app.inventory.read_inventory import inventory, retention_of_table
from app.inventory.retention import BY_END, retention_rules
from app.village.village_settings import default_settings, setting_kinds
from db.belonging import tables_under

ROOT = Path(__file__).resolve().parents[3]


def test_what_is_kept_by_the_kind_of_end_is_what_goes_when_a_bag_is_destroyed() -> None:
    kept = {field.table for field in inventory() if field.kept_by.rule == BY_END}
    assert kept == {"person", *tables_under("person")}
    assert all(retention_of_table(table).ends == retention_rules()["file"].ends for table in kept)


def test_every_kind_of_end_has_its_years_in_a_setting_of_the_village() -> None:
    ends = retention_of_table("person").ends
    assert set(ends) == {item.code for item in code_list("CLOSING").items}
    assert set(ends.values()) == {key for key in setting_kinds() if key.startswith("retention_")}


def test_closing_asks_the_inventory() -> None:
    for reason, setting in retention_of_table("person").ends.items():
        assert setting_of(reason) == setting
        kept = by_schedule(date(2026, 9, 20), reason, None, default_settings())
        assert (kept.setting, kept.rule) == (setting, "unknown")


def test_no_other_file_says_how_long_something_is_kept() -> None:
    name = re.compile(r"retention_(discharged|deceased|moved|abstinent|terminated|other)\b")
    found = {
        path.relative_to(ROOT).as_posix()
        for folder in ("app", "db", "ui", "resources")
        for path in (ROOT / folder).rglob("*.*")
        if path.suffix in (".py", ".json") and name.search(path.read_text("utf-8"))
    }
    assert found == {"resources/inventory/fields.json", "resources/settings/village.json"}


def test_what_kind_of_bundle_carries_a_table_is_said_where_it_is_declared_and_nowhere_else() -> None:
    found = {
        path.relative_to(ROOT).as_posix()
        for folder in ("app", "db", "ui")
        for path in (ROOT / folder).rglob("*.py")
        if re.search(r'scope="(case|aggregate)"', path.read_text("utf-8"))
    }
    assert found
    assert all(path.startswith("db/schema/") for path in found)
