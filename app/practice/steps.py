"""The first hour in eight steps: what a learner has done already, seen in the records themselves."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from app.practice.is_practice import exercise_begins
from app.work import Connection


class Step(StrEnum):
    """In the order in which they are shown."""

    SEARCH = "search"
    BAG = "bag"
    VISIT = "visit"
    TEST = "test"
    UNDO = "undo"
    PERSON = "person"
    ACTIVITY = "activity"
    PRINT = "print"


_MADE: Mapping[Step, str] = {
    Step.VISIT: "visit",
    Step.TEST: "test",
    Step.PERSON: "person",
    Step.ACTIVITY: "activity",
}
_LOGGED: Mapping[Step, str] = {Step.SEARCH: "searched", Step.BAG: "looked_at", Step.PRINT: "drawn"}


def steps_done(connection: Connection) -> frozenset[Step]:
    """The steps that were done since the exercise began; none outside the practice village."""
    begun = exercise_begins(connection)
    if not begun:
        return frozenset()
    made = set(
        connection.exec_driver_sql(
            "SELECT DISTINCT tbl FROM entry WHERE seq > ? AND names IS NULL", (begun,)
        ).scalars()
    )
    logged = set(connection.exec_driver_sql("SELECT DISTINCT kind FROM access").scalars())
    undone = connection.exec_driver_sql(
        "SELECT 1 FROM entry e JOIN header h ON h.key = 'undone:' || e.action WHERE e.seq > ? LIMIT 1",
        (begun,),
    ).scalar()
    done = {step for step, table in _MADE.items() if table in made}
    done |= {step for step, kind in _LOGGED.items() if kind in logged}
    return frozenset(done | ({Step.UNDO} if undone else set()))


def kept_words(done: frozenset[Step]) -> str:
    """How they are kept until the next exercise; "" where it begins anew: nothing done, or everything."""
    return "" if done == frozenset(Step) else " ".join(step for step in Step if step in done)


def kept_steps(words: str) -> frozenset[Step]:
    """The steps that were kept like this; words that are none are passed over."""
    return frozenset(step for step in Step if step in words.split())


def next_step(done: frozenset[Step]) -> Step | None:
    """The first that was not done yet; None when the hour is over."""
    return next((step for step in Step if step not in done), None)
