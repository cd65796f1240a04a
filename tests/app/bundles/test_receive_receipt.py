"""A copy of what was sent stays on the laptop until the county's signed receipt is here."""

from __future__ import annotations

import pytest

from app.bundles.list_sent import SentLine, list_sent
from app.bundles.receive_receipt import receive_receipt
from app.bundles.send import KEPT_FOLDER, send
from app.bundles.take_receipt import try_code
from app.errors import Trouble
from tests.factories.county import Desk
from tests.factories.people import Office


def test_copies_go_with_the_signed_receipt_and_not_with_the_telephone(desk: Desk) -> None:
    office = desk.office()
    office.add_person()
    first = desk.send(office)
    (verdict,) = desk.take_in(first.path)
    with office.work() as session:
        assert try_code(session, verdict.code, laptop=office.vault.laptop, now=office.now) == 1
    assert copies(office) == [first.path.name], "a code alone throws nothing away"
    receipt = desk.answer(office)
    second = desk.send(office)
    receive_receipt(office.vault, receipt.data, now=office.now)
    assert copies(office) == [second.path.name], "what is not answered stays"


def test_a_bundle_that_reached_no_stick_goes_once_the_county_has_all_of_it(desk: Desk) -> None:
    office = desk.office()
    office.add_person()
    stick = desk.stick()
    (stick / f"999901001001-{office.vault.laptop.tag}-1.yidai").write_bytes(b"something else")
    with pytest.raises(Trouble, match="stick_name_taken"):
        send(office.vault, stick, now=office.now)
    desk.receive(office)
    assert [line.state for line in sent(office)] == ["written", "made"]
    receive_receipt(office.vault, desk.answer(office).data, now=office.now)
    assert [(line.number, line.state) for line in sent(office)] == [(2, "received")]
    assert copies(office) == []
    assert desk.send(office).number == 3


def sent(office: Office) -> list[SentLine]:
    with office.look() as connection:
        return list_sent(connection, office.vault.laptop.laptop)


def copies(office: Office) -> list[str]:
    return sorted(path.name for path in (office.vault.folder / KEPT_FOLDER).iterdir())
