"""What the county enters for a village travels down signed, and nobody else can read it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.bundles.county_of import look_at_county_file
from app.bundles.take_in_sister import TakenFromSister
from app.county.enrol_village import renew_village
from app.county.enter_ledger import EnteredFor, enter_ledger
from app.county.keep_data import keep_data
from app.county.send_down import SentDown, send_down
from app.errors import Refused
from app.from_county.take_county_data import CameAs
from app.from_county.take_county_file import take_county_file
from app.importing.ledger import Ledger, Sheet
from app.records import change_record, records_of
from app.vault.clock_doubts import clock_doubt
from app.village.problem import PROBLEM
from db.journal import create
from tests.factories.county import OTHER_VILLAGE, Desk, receive
from tests.factories.people import VILLAGE, Office
from tests.factories.sisters import meet, take_in

HEADINGS = ["村编码", "发现日期", "问题", "整改要求", "整改期限"]
PROBLEMS = Ledger(
    "xlsx",
    (
        Sheet(
            "问题",
            [
                HEADINGS,
                [VILLAGE.code, date(2026, 11, 1), "档案缺页", "补齐", date(2026, 12, 1)],
                [OTHER_VILLAGE.code, date(2026, 11, 2), "阵地未更新", "更新", date(2026, 12, 5)],
                [VILLAGE.code, date(2026, 11, 3), "台账漏签", "补签", date(2026, 12, 2)],
            ],
        ),
    ),
)


def entered(desk: Desk, ledger: Ledger = PROBLEMS, kind: str = "problem") -> list[EnteredFor]:
    with desk.work() as session:
        return enter_ledger(session, ledger, kind, codes=[VILLAGE.code], now=desk.now)


def sent(desk: Desk, code: str = VILLAGE.code) -> SentDown | None:
    return send_down(desk.vault, desk.stick(), code=code, now=desk.now)


def given(desk: Desk, office: Office, code: str = VILLAGE.code) -> TakenFromSister:
    found = sent(desk, code)
    assert found is not None
    return take_in(office, found.path)


def problems(office: Office) -> list[str]:
    with office.look() as connection:
        return sorted(one.details.item for one in records_of(connection, PROBLEM, office.village.village))


def test_each_village_gets_its_own_problems_with_their_deadlines(desk: Desk) -> None:
    office, other = desk.office(), desk.office(OTHER_VILLAGE)
    desk.receive(office, other)
    assert [(one.village_code, one.lines, one.refused) for one in entered(desk)] == [
        (VILLAGE.code, 2, ()),
        (OTHER_VILLAGE.code, 1, ()),
    ]
    taken = given(desk, office)
    assert (taken.from_county, taken.rebuilt, taken.held, taken.unknown) == (True, False, 0, ())
    assert problems(office) == ["台账漏签", "档案缺页"]
    given(desk, other, OTHER_VILLAGE.code)
    assert problems(other) == ["阵地未更新"]
    assert office.sql("SELECT due_on FROM problem WHERE item = '档案缺页'") == "2026-12-01"


def test_what_was_entered_for_the_id_that_two_laptops_gave_up_when_they_met_still_arrives(desk: Desk) -> None:
    one, other = desk.sisters()
    entered(desk, own_problems())  # for the newer of the two ids
    meet(desk, one, other)
    desk.receive(one, other)
    assert desk.sql("SELECT count(DISTINCT village_id) FROM known_laptop") == 1
    for office in (one, other):
        assert given(desk, office).held == 0
        assert problems(office) == ["档案缺页"]


def test_once_a_village_said_what_it_holds_the_countys_clock_is_still_believed(desk: Desk) -> None:
    office = desk.office()
    desk.receive(office)
    entered(desk, own_problems())
    given(desk, office)
    desk.receive(office)
    assert desk.sql("SELECT count(*) FROM received_mark") == 1
    with desk.look() as connection:
        assert clock_doubt(connection, desk.now) is None


def test_of_other_villages_only_the_digest_travels(desk: Desk) -> None:
    office, other = desk.office(), desk.office(OTHER_VILLAGE)
    desk.receive(office, other)
    entered(desk)
    given(desk, office)
    assert office.sql("SELECT count(*) FROM entry WHERE clock IS NULL") > 0
    assert office.sql("SELECT count(*) FROM entry WHERE CAST(changes AS TEXT) LIKE '%阵地%'") == 0
    assert office.sql('SELECT count(*) FROM "user"') == 1


def test_the_village_answers_and_the_county_sees_it(desk: Desk) -> None:
    office = desk.office()
    desk.receive(office)
    entered(desk, own_problems())
    given(desk, office)
    with office.work() as session:
        (one,) = records_of(session.connection, PROBLEM, office.village.village)
        done = replace(one.details, fixed_on=date(2026, 11, 20), proof="照片")
        change_record(session, PROBLEM, one.row, done, now=office.now)
    (verdict,) = desk.receive(office)
    assert (verdict.outcome, verdict.held, verdict.notes) == ("taken", 0, ())
    assert desk.sql("SELECT fixed_on FROM problem") == "2026-11-20"
    assert receive(office, desk.answer(office)).rejected == 0


def test_only_what_is_new_is_sent_once_the_village_said_what_it_holds(desk: Desk) -> None:
    office = desk.office()
    desk.receive(office)
    entered(desk, own_problems())
    first = sent(desk)
    assert first is not None
    again = sent(desk)
    assert again is not None
    assert again.entries == first.entries
    taken = take_in(office, first.path)
    assert take_in(office, again.path).new_entries == 0
    assert taken.new_entries > 0
    desk.receive(office)
    assert sent(desk) is None
    entered(desk, own_problems())
    third = sent(desk)
    assert third is not None
    assert (third.entries, take_in(office, third.path).new_entries) == (1, 1)


def test_a_village_cannot_write_to_what_the_county_gave_another(desk: Desk) -> None:
    office, other = desk.office(), desk.office(OTHER_VILLAGE)
    desk.receive(office, other)
    entered(desk)
    given(desk, other, OTHER_VILLAGE.code)
    (row,) = [other.sql("SELECT id FROM problem")]
    given(desk, office)
    with office.work() as session:
        session.write([create("problem", row, {"item": "改了", "village_id": office.village.village})])
    (verdict,) = desk.receive(office)
    assert (verdict.outcome, verdict.reason) == ("refused", "bundle_foreign_rows")
    assert desk.sql("SELECT item FROM problem WHERE id = ?", row) == "阵地未更新"


def test_both_laptops_of_a_village_open_the_same_bundle(desk: Desk) -> None:
    office, sister = desk.sisters()
    meet(desk, office, sister)
    desk.receive(office, sister)
    entered(desk, own_problems())
    bundle = sent(desk)
    assert bundle is not None
    for one in (office, sister):
        take_in(one, bundle.path)
    assert problems(office) == problems(sister) == ["档案缺页"]
    desk.receive(office, sister)
    assert desk.sql("SELECT count(*) FROM problem") == 1


def test_another_countys_word_is_not_taken(desk: Desk, tmp_path) -> None:
    office = desk.office()
    desk.receive(office)
    entered(desk, own_problems())
    bundle = sent(desk)
    assert bundle is not None
    desk.force("UPDATE county_secret SET sign_seed = ?", b"\x07" * 32)
    forged = sent(desk)
    assert forged is not None
    with pytest.raises(Refused, match="bundle_county_key_unknown"):
        take_in(office, forged.path)
    assert problems(office) == []


def test_lists_go_into_every_file_after_they_were_tried(desk: Desk) -> None:
    office = desk.office()
    desk.receive(office)
    year = {
        "year": 2027,
        "holidays": [f"2027-01-0{day}" for day in range(1, 9)],
        "workdays": ["2027-01-09"],
        "source": "国办发明电〔2026〕7号",
    }
    found = keep_data(desk.vault, {"holidays": [year], "later": [1]}, now=desk.now)
    assert {one.kind: one.state for one in found} == {"holidays": CameAs.TAKEN, "later": CameAs.KEPT}
    with desk.work() as session:
        file = renew_village(session, code=VILLAGE.code, now=desk.now)
    with office.look() as connection:
        seen = look_at_county_file(connection, file.data)
    with office.work() as session:
        came = take_county_file(session, seen, fingerprint=None, now=office.now).sent_down
    assert {one.kind: one.state for one in came} == {"holidays": CameAs.TAKEN, "later": CameAs.KEPT}
    assert office.sql("SELECT count(*) FROM holiday_year WHERE year = 2027") == 1
    with pytest.raises(Refused) as caught:
        keep_data(desk.vault, {"holidays": [{**year, "year": 1}]}, now=desk.now)
    assert (caught.value.reason, caught.value.facts["kind"]) == ("county_data_refused", "holidays")


def own_problems() -> Ledger:
    """One problem, for whatever village is named."""
    return Ledger(
        "xlsx",
        (Sheet("问题", [HEADINGS[1:], [date(2026, 11, 1), "档案缺页", "补齐", date(2026, 12, 1)]]),),
    )
