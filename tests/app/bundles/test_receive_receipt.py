"""A copy of what was sent stays on the laptop until the county's signed receipt is here."""

from __future__ import annotations

from app.bundles.receive_receipt import receive_receipt
from app.bundles.send import KEPT_FOLDER
from app.bundles.take_receipt import try_code
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


def copies(office: Office) -> list[str]:
    return sorted(path.name for path in (office.vault.folder / KEPT_FOLDER).iterdir())
