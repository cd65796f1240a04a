"""Whether a village may keep that a test was positive, or only that its outcome was reported.

The county settles it (village setting "store_positive"). Where it says no, the result is kept as
"reported", with the number of the police report; the outcome itself stays with the police.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.tests.details_of_test import TestDetails
from app.village.village_settings import read_settings
from app.work import Connection

POSITIVE, REPORTED = "2", "7"
"""Of list RESULT."""
SETTING = "store_positive"


def stores_positive(connection: Connection, *, today: date) -> bool:
    """Whether the word may be kept here on this day."""
    return read_settings(connection, on=today).truth(SETTING) is not False


def as_kept(connection: Connection, test: TestDetails, *, today: date) -> TestDetails:
    """The test as it may be written down: positive becomes reported where only that is allowed."""
    if POSITIVE not in (test.result, test.laboratory_result) or stores_positive(connection, today=today):
        return test
    return replace(test, result=_reported(test.result), laboratory_result=_reported(test.laboratory_result))


def _reported(result: str) -> str:
    return REPORTED if result == POSITIVE else result
