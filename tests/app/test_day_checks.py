"""What a form must not be without is known before anybody tries to save it."""

from __future__ import annotations

from datetime import date

from app.bag.known import MOVEMENT, Known, check_known
from app.bag.pairing import Pairing, check_pairing
from app.conduct.breach import Breach, check_breach
from app.day_checks import needed_by

TODAY = date(2026, 11, 22)


def test_the_fields_that_an_empty_record_lacks_are_known_all_at_once() -> None:
    assert needed_by(check_breach, Breach(), TODAY) == {"happened_on", "kind"}


def test_a_field_that_is_filled_in_stays_one_of_them() -> None:
    assert needed_by(check_breach, Breach(happened_on=TODAY, kind="1"), TODAY) == {"happened_on", "kind"}


def test_what_hangs_on_another_field_comes_to_them_with_it() -> None:
    known = Known(known_on=TODAY, source="本人", aspect=MOVEMENT)

    assert {"place", "from_on"} <= needed_by(check_known, known, TODAY)
    assert "words" not in needed_by(check_known, known, TODAY)


def test_of_several_that_stand_for_one_another_the_first_is_needed_until_one_is_there() -> None:
    assert needed_by(check_pairing, Pairing(), TODAY) == {"helper", "from_on"}
    assert "helper" in needed_by(check_pairing, Pairing(helper="王小满"), TODAY)
    assert "helper" not in needed_by(check_pairing, Pairing(unit="镇政府"), TODAY)
