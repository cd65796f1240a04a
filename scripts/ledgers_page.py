"""Write docs/ledgers.md: the village's ledgers with what belongs to each, as the program itself knows it.

`python -m scripts.ledgers_page` writes it; a test says when it is older than the program.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from app.importing.ledger_headings import KINDS_BY_TABLE
from app.printing.form_of_table import form_of_table
from app.printing.list_forms import form_line
from app.village.ledger_rules import NEVER, ledger_rules
from app.village.village_settings import setting_kinds
from ui.activities.ledgers import LEDGER_GROUPS as PUBLICITY
from ui.groups.ledgers import LEDGER_GROUPS as GROUPS
from ui.sheets.sheet_spec import SheetSpec
from ui.village.ledgers import LEDGER_GROUPS as VILLAGE

PLACE = Path(__file__).resolve().parent.parent / "docs" / "ledgers.md"
PAGES = {"Publicity": PUBLICITY, "Member group": GROUPS, "Village work": VILLAGE}

RHYTHM = {
    "activity": ("S10: in June the day's report, a draft two days after", "M6: each unit once a year"),
    "partner_unit": ("M6: from November those that no activity of the year names",),
    "campaign_task": ("S10: from 1 May until done; no plan yet",),
    "campaign_step": ("S10: counted for its task",),
    "fund_year": ("M2: the year before, until it is closed",),
    "tenday_check": ("S7: on the last day of each ten days, then missing",),
    "info_exchange": ("S8: one a month, two aimed at",),
    "inspection": ("S9: ten days before the quarter ends",),
    "meeting": ("S9: ten days before the half-year ends",),
    "document_in": ("its own deadline; in June on Fridays the weekly summary (S10)",),
    "problem": ("its own deadline",),
    "plan_task": ("its own deadline",),
}
"""What app/village/village_days.py asks for."""
NONE = "none ([0080](decisions/0080-what-today-asks-the-ledgers-for.md))"

_HEAD = """# The village's ledgers

Made by `python -m scripts.ledgers_page` from the program itself; do not edit. Forty-two tables of their own
(`db/schema/publicity.py`, `groups.py`, `village_work.py`), none of which can refer to a person's file.

Each of them has

- **its fields** from domain B9 to B11: the table's columns, the form in `ui`, the check in `app`;
- **a list** in the columns named here, filtered by year and by any word of any field (Ctrl+F), sorted by
  any column, with its sums;
- **a form** by keyboard (Ctrl+N, Enter), F1 on every field;
- **a heading map** (`resources/headings/<table>.json`), by which the village's own ledger is taken in
  (Ctrl+I, `yidai import`);
- **a printed form** (Ctrl+P);
- **what Today asks for**: rules of the domain, and those of `resources/settings/today.json`; behind these
  stands what holds until the village enters another in Settings, and where it comes from;
- **history and undo** of every field, and a reason for each change in a closed month: one journal keeps them
  for all records.
"""


def page() -> str:
    """The whole page."""
    return "\n".join([_HEAD, *chain.from_iterable(_section(title) for title in PAGES)]) + "\n"


def _section(title: str) -> Iterator[str]:
    yield f"## {title}\n"
    yield "| Ledger | Fields | In the list | Headings | Printed | Today |"
    yield "|---|---|---|---|---|---|"
    for group in PAGES[title]:
        for spec in group.specs:
            yield _line(spec)
    yield ""


def _line(spec: SheetSpec) -> str:
    table = spec.kind.table
    module = spec.kind.details.__module__.replace(".", "/") + ".py"
    number = form_of_table(table)
    cells = (
        f"{spec.title} `{table}`",
        f"{len(spec.fields)}, [{module.removeprefix('app/')}](../{module})",
        ", ".join(_column(spec, column.name) for column in spec.columns),
        f"[yes](../resources/headings/{table}.json)" if table in KINDS_BY_TABLE else "no: the program's own",
        f"{number} {form_line(number).title}" if number else "",
        "; ".join([*RHYTHM.get(table, ()), *_rules(table)]) or NONE,
    )
    return f"| {' | '.join(cells)} |"


def _column(spec: SheetSpec, name: str) -> str:
    field = spec.fields.get(name)
    return field.label if field is not None else name


def _rules(table: str) -> Iterator[str]:
    for rule in ledger_rules().values():
        if rule.given.get("opens", rule.ledger) == table:
            kind = setting_kinds()[rule.key]
            held = "off" if kind.value in NEVER else kind.value
            yield f"{kind.en} ({held}; {kind.source_en})"


def main() -> None:
    """Write the page."""
    PLACE.write_text(page(), encoding="utf-8")


if __name__ == "__main__":
    main()
