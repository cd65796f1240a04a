"""A paper is Chinese from its head to its foot, whatever the windows speak; records keep their own words."""

from __future__ import annotations

import re
import subprocess
from dataclasses import replace

import pytest

from app.bag.family import FAMILY, Relative
from app.conduct.count_breaches import REGULATION_20
from app.conduct.suggest_report import Fact, Suggestion
from app.history.person_history import read_history
from app.people.read_person import read_person
from app.people.save_person import change_person
from app.printing.incident_sheet import incident_sheet
from app.printing.whose import Whose
from app.rights.whose_records import lost_with
from tests.factories.people import NOW, TODAY, Office
from ui.conduct.report_sheet import draft_of
from ui.inventory.field_labels import table_label
from ui.inventory.print_inventory import inventory_pdf
from ui.rights.correction_log import correction_log
from ui.rights.wiring import kinds_on_paper
from ui.said import on_paper

WHOSE = Whose("清水湾村")
MEANT = {"GB", "PDF", "PIPL", "ZIP", "USB"}
"""Letters that stand in the Chinese words themselves."""

pytestmark = pytest.mark.usefixtures("qapp")


def test_the_sheet_after_a_loss(office: Office) -> None:
    person = office.add_person()
    office.visit(person)
    office.record(FAMILY, person, Relative(name="王大妈", relation="2"))
    with office.look() as connection:
        lost = lost_with(connection, "backup", on=TODAY, laptop="")
    data = incident_sheet(lost, kinds=kinds_on_paper(lost), whose=WHOSE, printed_by="王组长", now=NOW)
    assert english(data, office) == set()
    assert table_label("visit") == "Visit"


def test_the_log_of_corrections(office: Office) -> None:
    person = office.add_person()
    with office.work() as session:
        details = read_person(session.connection, person).details
        changed = replace(details, village_group="9组", status="12", no_job=True, phone_is_own=False)
        change_person(session, person, changed, id_key=office.vault.id_key, now=NOW)
        change_person(session, person, replace(changed, no_job=False), id_key=office.vault.id_key, now=NOW)
    with office.look() as connection:
        history = read_history(connection, person)
    data = correction_log([], history, file_no="1", whose=WHOSE, printed_by="王组长", now=NOW)
    assert english(data, office) == set()


def test_the_inventory(office: Office) -> None:
    assert english(inventory_pdf(WHOSE, now=NOW), office) == set()


def test_the_draft_of_a_report_to_the_police(office: Office) -> None:
    facts = (Fact("positive_test", TODAY, source="检测登记"),)
    one = Suggestion("positive_test", "L8", (REGULATION_20,), TODAY, facts, ())
    draft = draft_of(one, TODAY, "王组长")
    assert not re.search("[A-Za-z]", draft.facts + draft.basis)


def test_within_a_paper_words_are_chinese_and_afterwards_what_they_were() -> None:
    before = table_label("visit")
    with on_paper():
        assert table_label("visit") == "走访"
        with on_paper():
            pass
        assert table_label("visit") == "走访"
    assert table_label("visit") == before


def english(data: bytes, office: Office) -> set[str]:
    """The words in Latin letters that no record holds."""
    done = subprocess.run(["pdftotext", "-", "-"], input=data, capture_output=True, check=True)
    words = set(re.findall(r"[A-Za-z]{3,}", done.stdout.decode()))
    return words - MEANT - {office.vault.laptop.tag}
