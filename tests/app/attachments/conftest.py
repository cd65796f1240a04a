"""One pair of looking processes for all tests of the room."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.attachments.look_inside import Looker
from ui.attachments.looking import pdf_command


@pytest.fixture(scope="module")
def looker() -> Iterator[Looker]:
    with Looker(pdf_command) as looking:
        yield looking
