"""A stick with many bundles is few transactions, and no bundle harms another."""

from __future__ import annotations

import shutil

import pytest

import app.county.take_in_bundles as desk_at_work
from app.county.take_in_bundles import take_in_bundles
from db.journal import create
from tests.factories.clones import cloned
from tests.factories.county import OTHER_VILLAGE, Desk, exchange
from tests.factories.people import a_person


def test_a_bad_bundle_between_two_good_ones_changes_nothing_of_theirs(desk: Desk) -> None:
    stick = desk.stick()
    one, other = desk.office(), desk.office(OTHER_VILLAGE)
    one.add_person(a_person(name="王一"))
    other.add_person(a_person(name="李二"))
    desk.receive(one)
    clone = cloned(desk, one)
    one.add_person(a_person(name="王三"))
    clone.add_person(a_person(name="王四"))
    for number, office in enumerate((one, clone, other)):
        shutil.copy(desk.send(office).path, stick / f"{number}.yidai")
    (stick / "a.yidai").write_text("no bundle")
    entries = desk.sql("SELECT count(*) FROM entry")
    found = [(one.outcome, one.reason) for one in take_in_bundles(desk.vault, [stick], now=desk.now)]
    assert found == [
        ("taken", ""),
        ("refused", "bundle_forked"),
        ("taken", ""),
        ("refused", "bundle_not_a_bundle"),
    ]
    with desk.look() as connection:
        names = connection.exec_driver_sql("SELECT name FROM person ORDER BY name").scalars().all()
    assert sorted(names) == sorted(["王一", "王三", "李二"])
    assert desk.sql("SELECT count(*) FROM entry") > entries
    assert desk.sql("SELECT count(*) FROM quarantine") == 2


def test_another_villages_row_is_foreign_though_it_comes_in_the_same_go(desk: Desk) -> None:
    office, stranger = desk.office(), desk.office(OTHER_VILLAGE)
    person = office.add_person()
    with stranger.work() as session:
        session.write([create("person", person, {"name": "别人"})])
    verdicts = desk.receive(office, stranger)
    assert [(one.outcome, one.reason) for one in verdicts] == [
        ("taken", ""),
        ("refused", "bundle_foreign_rows"),
    ]
    assert desk.sql("SELECT name FROM person") != "别人"


@pytest.mark.parametrize("at_once", [1, 100])
def test_the_same_comes_out_however_many_are_taken_in_together(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, at_once: int
) -> None:
    monkeypatch.setattr(desk_at_work, "AT_ONCE", at_once)
    one, sister = desk.office(), desk.office()
    exchange(one, sister)
    stick = desk.stick()
    for number in range(3):
        one.add_person(a_person(name=f"王{number}"))
        exchange(one, sister)
        for office in (one, sister):
            path = desk.send(office).path
            shutil.copy(path, stick / path.name)
            shutil.copy(path, stick / f"again-{path.name}")
    verdicts = take_in_bundles(desk.vault, [stick], now=desk.now)
    assert sorted({one.outcome for one in verdicts}) == ["known", "taken"]
    assert len(verdicts) == 12
    exchange(one, sister)
    with_county, without = (
        [line for line in store.dump() if b'"table":"user"' not in line] for store in (desk, one)
    )
    assert with_county == without
