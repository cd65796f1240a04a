"""Runs in a packed program before everything else (build.spec). On a hard disk most of the time until a
window stands goes into libraries, page by page; PyInstaller's own hooks, which come next, load the first.
"""

from __future__ import annotations

import sys

if sys.argv[1:2] in ([], ["window"]):
    from ui.read_in_a_row import read_first

    read_first()
