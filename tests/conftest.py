"""For the whole session: windows are drawn off screen."""

from __future__ import annotations

import os

# Before any test module imports Qt. A person who wants to see the windows sets it to xcb.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
