"""Whatever was once entered can be seen: who, when, on which laptop, and why."""

from __future__ import annotations

from db.history import history_of, open_conflict
from db.journal import delete, update
from tests.factories.replicas import CADRE, NOW_MS, Replica, a_person, exchange

ZHANG = "person-zhang"


def test_every_step_of_a_row_is_told(here: Replica) -> None:
    here.write(a_person(ZHANG, name="张大山"))
    here.write(update("person", ZHANG, {"status": "32", "status_basis": "决定书"}, why="as on the paper"))
    here.write(delete("person", ZHANG))
    with here.reading() as connection:
        made, changed, hidden = history_of(connection, ZHANG)
    assert made.created
    assert made.values["name"] == "张大山"
    assert (changed.values["status"], changed.values["status_basis"], changed.why) == (
        "32",
        "决定书",
        "as on the paper",
    )
    assert (hidden.values, hidden.actor, hidden.at_ms, hidden.laptop) == (
        {"deleted": True},
        CADRE,
        NOW_MS,
        here.laptop,
    )


def test_the_value_that_lost_is_one_click_away(here: Replica, there: Replica) -> None:
    here.write(a_person(ZHANG, status="31"))
    exchange(here, there)
    here.write(update("person", ZHANG, {"status": "32"}))
    there.now_ms += 1
    there.write(update("person", ZHANG, {"status": "33"}))
    exchange(here, there)
    with here.reading() as connection:
        shown, lost = open_conflict(connection, ZHANG, "status")
    assert (shown.values["status"], shown.shown, shown.laptop) == ("33", True, there.laptop)
    assert (lost.values["status"], lost.shown, lost.laptop) == ("32", False, here.laptop)
