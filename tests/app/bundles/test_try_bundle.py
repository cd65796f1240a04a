"""The test bundle: made as a real one, opened again, and gone without a trace in the numbers."""

from __future__ import annotations

import pytest

from app.bundles.try_bundle import try_bundle
from app.errors import Refused
from tests.factories.county import Desk
from tests.factories.people import NOW, Office


def test_it_is_opened_again_and_leaves_no_number_and_no_file(desk: Desk) -> None:
    office = desk.office()
    office.visit(office.add_person())
    before = sorted(path.name for path in office.vault.folder.rglob("*.yidai"))
    assert try_bundle(office.vault, now=NOW) > 2
    assert sorted(path.name for path in office.vault.folder.rglob("*.yidai")) == before
    assert office.sql("SELECT count(*) FROM bundle_out") == 0
    assert desk.send(office).number == 1


def test_before_a_village_has_joined_there_is_nobody_to_test_for(office: Office) -> None:
    with pytest.raises(Refused, match="not_enrolled"):
        try_bundle(office.vault, now=NOW)
