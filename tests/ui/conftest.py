"""For all windows: garbage is collected in the main thread alone, as the program itself does it."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from ui.garbage import Collector


@pytest.fixture(autouse=True)
def _garbage_in_the_main_thread() -> Iterator[None]:
    gc.disable()
    yield
    Collector().collect_if_due()
    gc.enable()
