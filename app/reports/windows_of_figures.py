"""Which kinds of windows the figures of visits and of tests are counted from."""

from __future__ import annotations

from app.people.list_people import TEST_KINDS, VISIT_KINDS

WINDOWS = {"visit": VISIT_KINDS, "test": TEST_KINDS}
