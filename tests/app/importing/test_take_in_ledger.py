"""Ledgers come into the vault: each person and each record once, in one action that can be undone."""

from __future__ import annotations

import json
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from app.closing.close_bag import close_bag
from app.closing.closing import Closing
from app.errors import Refused
from app.history.undo_last import Undone, undo
from app.importing.dry_run import dry_run
from app.importing.ledger import Ledger
from app.importing.match import answer
from app.importing.read_ledger import read_ledger
from app.importing.remembered import remembered_mappings
from app.importing.take_in_ledger import TakenIn, check_against_vault, questions, take_in, with_answers
from app.importing.verdicts import LedgerReading, Level
from app.people.list_people import PersonLine, list_people
from app.search.find_people import find_people
from app.work import Session
from tests.factories.ledgers import SAMPLES, a_ledger
from tests.factories.people import ID_NO, TODAY, Office, a_person

EXPECTED: dict[str, Any] = json.loads((SAMPLES / "expected.json").read_text("utf-8"))
FILES = {"roster": "花名册.xlsx", "visits": "走访登记表.xlsx", "tests": "尿检台账.xls"}


def test_the_three_samples_bring_each_person_once_and_every_visit_and_test(office: Office) -> None:
    for kind in FILES:
        import_sample(office, kind)
    assert Counter(line.name for line in people(office)) == Counter(one["name"] for one in EXPECTED["people"])
    assert counts(office) == {
        "person": len(EXPECTED["people"]),
        "placement": len(EXPECTED["people"]),
        "visit": EXPECTED["visits"],
        "test": EXPECTED["tests"],
    }


def test_everybody_is_as_the_roster_truly_says(office: Office) -> None:
    import_sample(office, "roster")
    by_name = {line.name: line for line in people(office)}
    for true in EXPECTED["people"]:
        line = by_name[true["name"]]
        assert (line.phone, line.village_group, line.owner) == (true["phone"], true["group"], true["owner"])
        assert line.reported_on == date.fromisoformat(true["reported"])
        assert line.placement_kind == {"社区戒毒": "1", "社区康复": "2"}[true["kind"]]
        if true["row_verdict"] == "ok":
            assert (line.id_no, line.to_complete) == (true["id"], ())
        elif true["row_verdict"] != "check digit wrong":
            assert (line.id_no, line.to_complete) == ("", ("id_no",))
        with office.look() as connection:
            assert line.person in [found.person for found in find_people(connection, true["name"])]


def test_the_same_ledgers_a_second_time_bring_nothing(office: Office) -> None:
    for kind in FILES:
        import_sample(office, kind)
    before = counts(office), office.sql("SELECT count(*) FROM entry")
    for kind in FILES:
        taken = import_sample(office, kind, answered_with_first=True)
        assert (taken.people, taken.placements, taken.visits, taken.tests) == (0, 0, 0, 0)
    assert (counts(office), office.sql("SELECT count(*) FROM entry")) == before


def test_the_same_checked_ledger_taken_in_twice_is_taken_in_once(office: Office) -> None:
    """Two clicks, or a second window: it was checked before the first came in."""
    readings = {}
    for kind in FILES:
        readings[kind] = checked(office, sample(kind), kind)
        take(office, readings[kind])
    before = counts(office)
    for kind in ("visits", "tests"):
        assert take(office, readings[kind]).already == before[kind.removesuffix("s")]
    assert take(office, readings["roster"]).already == before["person"]
    assert counts(office) == before


def test_an_import_is_one_action_and_undoing_it_takes_all_of_it_back(office: Office) -> None:
    import_sample(office, "roster")
    before = counts(office)
    taken = import_sample(office, "visits")
    assert undone(office, taken).rows == EXPECTED["visits"]
    assert counts(office) == before
    assert import_sample(office, "visits").visits == EXPECTED["visits"]


def test_undoing_a_roster_leaves_those_of_whom_there_are_records_by_now(office: Office) -> None:
    roster = import_sample(office, "roster")
    person = people(office)[0].person
    office.visit(person)
    kept = undone(office, roster).kept
    assert {one.row for one in kept} >= {person}
    assert [line.person for line in people(office)] == [person]
    assert len(find(office, "罗平")) == 0


def test_stopping_halfway_leaves_nothing(office: Office) -> None:
    reading = checked(office, sample("roster"), "roster")
    asked: list[int] = []

    def after_ten_rows() -> bool:
        asked.append(1)
        return len(asked) > 10

    before = office.sql("SELECT count(*) FROM entry")
    with pytest.raises(Refused, match="import_cancelled"), office.work() as session:
        taking(session, office, reading, cancelled=after_ten_rows)
    assert counts(office) == {"person": 0, "placement": 0, "visit": 0, "test": 0}
    assert office.sql("SELECT count(*) FROM entry") == before
    assert office.sql("SELECT count(*) FROM search_row") == 0
    with office.look() as connection:
        assert remembered_mappings(connection, "roster") == []


def test_a_corrected_mapping_is_remembered_for_the_next_file_with_these_headings(office: Office) -> None:
    office.add_person()
    ledger = a_ledger(["姓名", "走访日期", "经办"], ["王小满", "2026-11-02", "张主任、李医生"])
    reading = dry_run(ledger, "visits", today=TODAY)
    assert reading.mapping is not None
    corrected = reading.mapping.corrected(2, "visitors")
    take(office, checked(office, ledger, "visits", remembered=[corrected]))
    assert office.sql("SELECT visitors FROM visit") == '["张主任","李医生"]'
    with office.look() as connection:
        known = remembered_mappings(connection, "visits")
        assert remembered_mappings(connection, "tests") == []
    assert [mapping.fields for mapping in known] == [("name", "happened_on", "visitors")]
    later = a_ledger(["姓 名", "走访日期", "经办："], ["王小满", "2026-11-09", "张主任"])
    take(office, checked(office, later, "visits", remembered=known))
    assert office.sql("SELECT visitors FROM visit WHERE happened_on = '2026-11-09'") == '["张主任"]'


def test_a_mapping_that_was_damaged_is_passed_over(office: Office) -> None:
    office.force("INSERT INTO heading_map (headings, kind, mapping) VALUES ('x', 'visits', '{}')")
    with office.look() as connection:
        assert remembered_mappings(connection, "visits") == []


def test_two_of_the_same_name_are_asked_about_and_the_answer_decides(office: Office) -> None:
    one = office.add_person(a_person(name="王伟", village_group="1组"))
    other = office.add_person(a_person(name="王伟", village_group="2组"))
    ledger = a_ledger(["姓名", "走访日期", "是否见到本人"], ["王伟", "2026-11-02", "是"])
    reading = checked(office, ledger, "visits")
    (asked,) = questions(reading)
    assert asked.question is not None
    assert set(asked.question.candidates) == {one, other}
    assert take(office, reading).left_out == 1
    assert take(office, with_answers(reading, [answer(asked, other)])).visits == 1
    assert office.sql("SELECT person_id FROM visit") == other
    nobody = with_answers(reading, [answer(asked, None)])
    assert (take(office, nobody).visits, take(office, nobody).left_out) == (0, 1)


def test_the_same_question_answered_again_brings_the_record_only_once(office: Office) -> None:
    for group in ("1组", "2组"):
        office.add_person(a_person(name="王伟", village_group=group))
    ledger = a_ledger(["姓名", "走访日期", "是否见到本人"], ["王伟", "2026-11-02", "是"])
    for visits, already in ((1, 0), (0, 1)):
        reading = checked(office, ledger, "visits")
        (asked,) = questions(reading)
        assert asked.question is not None
        taken = take(office, with_answers(reading, [answer(asked, asked.question.candidates[0])]))
        assert (taken.visits, taken.already) == (visits, already)


def test_a_ledger_that_says_neither_kind_nor_result_comes_in_once_too(office: Office) -> None:
    office.add_person()
    ledger = a_ledger(["姓名", "走访日期", "备注"], ["王小满", "2026-11-02", "在家"])
    assert take(office, checked(office, ledger, "visits")).visits == 1
    assert take(office, checked(office, ledger, "visits")).already == 1
    assert office.sql("SELECT kind FROM visit") == "1"
    assert office.sql("SELECT result FROM visit") is None
    assert office.sql("SELECT opinion_words FROM visit") == "在家"


def test_a_record_of_somebody_who_is_not_here_is_left_out_and_counted(office: Office) -> None:
    ledger = a_ledger(["姓名", "走访日期", "是否见到本人"], ["王小满", "2026-11-02", "是"])
    reading = checked(office, ledger, "visits")
    assert [(row.level, row.reason) for row in reading.rows][-1] == (Level.REFUSED, "person_unknown")
    assert take(office, reading).left_out == 1


def test_a_record_for_a_closed_bag_is_refused_in_words_and_the_others_come_in(office: Office) -> None:
    closed, other = office.add_person(a_person(name="甲一")), office.add_person(a_person(name="乙二"))
    rows = (["姓名", "走访日期", "是否见到本人"], ["甲一", "2026-11-02", "是"], ["乙二", "2026-11-02", "是"])
    ledger = a_ledger(*rows)
    early = checked(office, ledger, "visits")
    with office.work() as session:
        close_bag(session, closed, Closing(TODAY, "1"), now=office.now)
    late = checked(office, ledger, "visits")
    assert [(row.level, row.reason) for row in late.rows if row.person == closed] == [
        (Level.REFUSED, "bag_closed")
    ]
    for reading in (early, late):
        assert take(office, reading).visits == (1 if reading is early else 0)
    assert office.sql("SELECT person_id FROM visit") == other


def test_someone_here_without_a_number_may_be_the_one_of_the_roster_and_is_asked_about(
    office: Office,
) -> None:
    person = office.add_person(a_person(birth_note="about 1990"))
    ledger = a_ledger(["姓名", "身份证号码", "管控现状"], ["王小满", ID_NO, ""])
    (asked,) = questions(checked(office, ledger, "roster"))
    assert asked.question is not None
    assert asked.question.candidates == (person,)
    reading = checked(office, ledger, "roster")
    assert take(office, with_answers(reading, [answer(asked, person)])).already == 1
    assert take(office, with_answers(reading, [answer(asked, None)])).people == 1


def test_imported_people_are_kept_here_since_today_so_that_nothing_old_is_overdue(office: Office) -> None:
    import_sample(office, "roster")
    assert office.sql("SELECT group_concat(DISTINCT kept_since) FROM person") == TODAY.isoformat()
    assert {line.overdue for line in people(office)} == {0}


def test_what_was_taken_in_says_that_it_came_from_a_ledger(office: Office) -> None:
    for kind in FILES:
        import_sample(office, kind)
    for table in ("visit", "test"):
        assert office.sql(f"SELECT group_concat(DISTINCT source) FROM {table}") == "ledger"


def test_progress_goes_forward(office: Office) -> None:
    import_sample(office, "roster")
    heard: list[float] = []
    reading = checked(office, sample("visits"), "visits")
    with office.work() as session:
        taking(session, office, reading, progress=heard.append)
    assert heard == sorted(heard)
    assert 0 <= heard[0] <= heard[-1] <= 1


def sample(kind: str) -> Ledger:
    return read_ledger(Path(SAMPLES) / FILES[kind])


def checked(office: Office, ledger: Ledger, kind: str, *, remembered: Any = ()) -> LedgerReading:
    reading = dry_run(ledger, kind, today=TODAY, remembered=remembered)
    with office.look() as connection:
        return check_against_vault(connection, reading)


def taking(session: Session, office: Office, reading: LedgerReading, **options: Any) -> TakenIn:
    vault = office.vault
    return take_in(
        session,
        reading,
        village=office.village,
        tag=vault.laptop.tag,
        id_key=vault.id_key,
        now=office.now,
        **options,
    )


def take(office: Office, reading: LedgerReading) -> TakenIn:
    with office.work() as session:
        return taking(session, office, reading)


def import_sample(office: Office, kind: str, *, answered_with_first: bool = False) -> TakenIn:
    reading = checked(office, sample(kind), kind)
    if answered_with_first:
        given = [answer(one, one.question.candidates[0]) for one in questions(reading) if one.question]
        reading = with_answers(reading, given)
    return take(office, reading)


def undone(office: Office, taken: TakenIn) -> Undone:
    with office.work() as session:
        return undo(session, taken.action)


def counts(office: Office) -> dict[str, int]:
    tables = ("person", "placement", "visit", "test")
    return {table: office.sql(f'SELECT count(*) FROM "{table}" WHERE deleted = 0') for table in tables}


def people(office: Office) -> list[PersonLine]:
    with office.look() as connection:
        return list_people(connection, today=TODAY)


def find(office: Office, words: str) -> list[str]:
    with office.look() as connection:
        return [found.person for found in find_people(connection, words)]
