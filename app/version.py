"""The program's version and the day it was built, against which a wrong clock is noticed."""

from __future__ import annotations

from datetime import date

PROGRAM_VERSION = "0.1.0"
BUILT_ON = date(2026, 11, 22)
