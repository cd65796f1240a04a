"""For the whole session: windows are drawn off screen."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

# Before any test module imports Qt. A person who wants to see the windows sets it to xcb.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# How long an example takes says something about the machine, not about what is tested.
settings.register_profile("yidai", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("yidai")
