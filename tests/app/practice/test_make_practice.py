"""The practice village has people in every state; nothing comes out of it, and nothing is left of it."""

from __future__ import annotations

import subprocess
from collections import Counter
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path

import pytest

from app.bundles.county_of import look_at_county_file
from app.bundles.send import send
from app.bundles.take_in_sister import look_at_bundle
from app.bundles.take_receipt import take_receipt
from app.errors import Refused
from app.exporting.save_outside import save_outside
from app.followup.list_due import list_due
from app.importing.take_in_ledger import take_in
from app.importing.verdicts import LedgerReading
from app.people.list_people import list_people
from app.practice.invent import PEOPLE
from app.practice.is_practice import is_practice
from app.practice.make_practice import PASSWORD, make_practice, throw_away_what_was_left
from app.practice.practice_folder import practice_folder, throw_away
from app.practice.steps import Step, next_step, steps_done
from app.printing.drill_slip import drill_slip
from app.printing.gather import paper_context
from app.printing.layout.paper import PORTRAIT, Sheet
from app.printing.press import Bound, print_sheets
from app.printing.recovery_sheet import recovery_sheet
from app.printing.whose import Whose, of_village
from app.reports.period import period_around
from app.reports.township_pack import make_pack
from app.search.find_people import find_people
from app.transfer.address import read_address
from app.vault.copy_backup import copy_backup
from app.vault.prove_backups import back_up
from app.vault.restore import restore
from app.vault.vault import Vault
from app.village.read_village import read_village
from app.work import look, work
from tests.factories.people import NOW, TODAY, Office


def test_there_is_somebody_overdue_and_somebody_who_is_not(practice: Vault) -> None:
    with look(practice) as connection:
        due = list_due(connection, today=TODAY)
        people = list_people(connection, today=TODAY)
    assert len(people) == PEOPLE == len({one.name for one in people})
    assert 0 < len({row.person for row in due.overdue}) < PEOPLE


def test_the_same_people_are_invented_each_time_with_telephones_that_ring_nowhere(practice: Vault) -> None:
    with look(practice) as connection:
        names = connection.exec_driver_sql("SELECT name FROM person ORDER BY id").scalars().all()
        phones = connection.exec_driver_sql("SELECT DISTINCT substr(phone, 1, 3) FROM person").scalars().all()
        numbers = connection.exec_driver_sql("SELECT count(id_no) FROM person").scalar()
        found = find_people(connection, "zxm")
    assert names[0] == "赵小满"
    assert [one.name for one in found] == ["赵小满"], "the first step of the hour says so"
    assert phones == ["100"]
    assert numbers == 0


def test_nothing_goes_out_and_nothing_comes_in(practice: Vault, tmp_path: Path) -> None:
    def county_file() -> None:
        with look(practice) as connection:
            look_at_county_file(connection, b"")

    def transfer() -> None:
        with look(practice) as connection:
            read_address(connection, b"")

    def backup() -> None:
        copy_backup(practice, tmp_path, now=NOW)

    def ledger() -> None:
        with work(practice, now=NOW) as session:
            village = read_village(session.connection, on=TODAY)
            reading = LedgerReading("roster", (), ())
            take_in(session, reading, village=village, tag="", id_key=b"", now=NOW)

    def receipt() -> None:
        with work(practice, now=NOW) as session:
            take_receipt(session, b"", laptop=practice.laptop, now=NOW)

    ways: dict[str, Callable[[], object]] = {
        "county file": county_file,
        "transfer": transfer,
        "backup": backup,
        "ledger": ledger,
        "bundle": lambda: send(practice, tmp_path, now=NOW),
        "bundle of ours": lambda: look_at_bundle(practice, tmp_path, now=NOW),
        "receipt": receipt,
        "table": lambda: save_outside(practice, tmp_path / "figures.xlsx", b""),
        "pack": lambda: make_pack(practice, period_around(TODAY, "month"), now=NOW),
    }
    for said, way in ways.items():
        with pytest.raises(Refused) as refused:
            way()
        assert refused.value.reason == "practice_village", said
    assert [path for path in tmp_path.iterdir() if path != practice.folder.parent] == []


def test_a_backup_of_the_practice_village_is_put_back_nowhere(practice: Vault, tmp_path: Path) -> None:
    back_up(practice, now=NOW)
    real = tmp_path / "real"
    with pytest.raises(Refused, match="practice_village"):
        restore(practice.folder, real, password=PASSWORD, now=NOW, marks=tmp_path / "marks")
    assert not list(real.glob("*.json"))
    assert not list(real.glob("records-*"))


def test_every_sheet_says_that_it_is_practice(practice: Vault) -> None:
    with look(practice) as connection:
        village = read_village(connection, on=TODAY)
    context = paper_context(village, printed_by="练习员", now=NOW, masked=True)
    out = BytesIO()
    print_sheets([Bound("F00", "x", [Sheet(PORTRAIT), Sheet(PORTRAIT)])], context, out, title="x")
    assert ["练习" in page for page in pages_of(out.getvalue())] == [True, True]


def test_the_papers_that_are_no_forms_say_so_too(practice: Vault) -> None:
    with look(practice) as connection:
        village = read_village(connection, on=TODAY)
    marked, plain = (
        [recovery_sheet("水" * 24, whose, now=NOW), drill_slip(whose=whose, printed_by="", now=NOW)]
        for whose in (of_village(village), Whose(village.name))
    )
    for paper, other in zip(marked, plain, strict=True):
        (page,), (unmarked,) = pages_of(paper), pages_of(other)
        assert Counter(page) - Counter(unmarked) == Counter("练习不作凭证")


def pages_of(paper: bytes) -> list[str]:
    """What stands on each page, without blanks."""
    read = subprocess.run(["pdftotext", "-", "-"], input=paper, capture_output=True, check=True)
    return ["".join(page.split()) for page in read.stdout.decode().split("\f")[:-1]]


def test_real_records_are_no_practice(office: Office) -> None:
    with office.look() as connection:
        assert not is_practice(connection)
        assert steps_done(connection) == frozenset()
        village = read_village(connection, on=TODAY)
    assert paper_context(village, printed_by="x", now=NOW, masked=True).watermark == ""


def test_the_first_hour_sees_what_was_done(practice: Vault) -> None:
    office = Office(practice)
    with office.look() as connection:
        assert steps_done(connection) == frozenset()
    person = office.add_person()
    office.visit(person)
    office.undo()
    with office.look() as connection:
        done = steps_done(connection)
    assert done == {Step.PERSON, Step.VISIT, Step.UNDO}
    assert next_step(done) is Step.SEARCH
    assert next_step(frozenset(Step)) is None


def test_at_its_end_nothing_is_left(practice: Vault, folder: Path) -> None:
    throw_away_what_was_left(folder)
    assert practice.folder.is_dir()  # somebody is at it

    practice.close()
    throw_away_what_was_left(folder)
    assert not folder.exists()


def test_a_folder_that_is_no_practice_village_is_left_alone(tmp_path: Path) -> None:
    for name in ("practice", "vault"):
        (tmp_path / name / "vault").mkdir(parents=True)
        (tmp_path / name / "vault" / "letter.txt").touch()
    (tmp_path / "vault" / "vault" / "keys.json").touch()
    for name in ("practice", "vault"):
        throw_away(tmp_path / name)
        assert (tmp_path / name / "vault" / "letter.txt").exists()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return practice_folder(tmp_path / "vault")


@pytest.fixture
def practice(folder: Path) -> Iterator[Vault]:
    vault = make_practice(folder, now=NOW)
    yield vault
    vault.close()
