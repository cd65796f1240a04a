"""How large a scan or a photo may be, and how much the process may use that looks into it."""

from __future__ import annotations

MIB = 1024 * 1024

USUAL_SIZE_MIB = 20
LARGEST_SIZE_MIB = 100
"""The most that the setting allows; a bundle takes no larger attachment."""

MOST_PIXELS = 120_000_000
MOST_PAGES = 2000
LONGEST_EDGE = 4096
"""Of a page that is drawn to be looked at, in dots."""

MEMORY = 1024 * MIB
SECONDS = 30.0
PROCESSOR_SECONDS = 3600.0
"""Of a child that serves a whole day of looking; one file has the parent's clock (`SECONDS`)."""
