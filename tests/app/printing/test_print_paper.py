"""Printing from the vault: masked unless there is a reason, and every paper leaves a line in the log."""

from __future__ import annotations

import json
import subprocess
from datetime import date
from typing import Any

import pytest

from app.errors import Refused
from app.ids import PersonId, new_id
from app.printing.print_paper import Paper, note_handed_over, print_bag, print_roster
from app.printing.print_reason import reason_code
from tests.factories.county import Desk
from tests.factories.people import ID_NO, Office, a_person


def test_a_bag_says_who_it_is_only_when_it_is_printed_in_full(office: Office) -> None:
    person = somebody(office)
    masked = words(print_bag(office.vault, person, now=office.now))
    full = words(print_bag(office.vault, person, now=office.now, masked=False, reason="1"))
    for secret in ("欧阳㛃", ID_NO, "10000000001", "清水湾村3组8号"):
        assert secret not in masked
        assert secret in full
    assert "一切都好" in full
    assert "阴性" in full


def test_a_roster_has_a_row_for_everybody_and_masks_them(office: Office) -> None:
    somebody(office)
    office.add_person(a_person(name="李𬱖"))
    paper = print_roster(office.vault, now=office.now)
    assert len(paper.people) == 2
    assert "欧阳㛃" not in words(paper)
    full = words(print_roster(office.vault, now=office.now, masked=False, reason="1"))
    assert "欧阳㛃" in full
    assert "李𬱖" in full


def test_full_numbers_ask_for_a_reason(office: Office) -> None:
    person = somebody(office)
    with pytest.raises(Refused, match="reason_missing"):
        print_bag(office.vault, person, now=office.now, masked=False)
    with pytest.raises(Refused, match="reason_missing"):
        print_roster(office.vault, now=office.now, masked=False)
    assert drawn(office) == []


@pytest.mark.parametrize("reason", ["检\x00查", "\ud800", "查" * 201, "王小满要看", "99"])
def test_a_reason_that_is_not_in_the_list_is_refused(office: Office, reason: str) -> None:
    person = somebody(office)
    with pytest.raises(Refused, match="print_reason_unknown") as caught:
        print_bag(office.vault, person, now=office.now, masked=False, reason=reason)
    assert caught.value.field == "reason"
    assert drawn(office) == []


@pytest.mark.parametrize(
    ("typed", "code"), [("3", "3"), ("装入纸质档案袋", "3"), ("ddjc", "1"), ("police", "2")]
)
def test_a_reason_is_found_by_number_words_or_initials(typed: str, code: str) -> None:
    assert reason_code(typed) == code


def test_every_paper_leaves_a_line_with_ids_and_digest_and_no_name(office: Office) -> None:
    person = somebody(office)
    paper = print_bag(office.vault, person, now=office.now, masked=False, reason="1")
    note_handed_over(office.vault, paper, way="printer", copies=2, now=office.now)
    (drawn_line,), (printed_line,) = drawn(office), drawn(office, "printed")
    assert drawn_line["sha256"] == printed_line["sha256"] == paper.sha256
    assert (printed_line["way"], printed_line["copies"], printed_line["reason"]) == ("printer", 2, "1")
    assert office.sql("SELECT rows FROM access WHERE kind = 'printed'") == f'["{person}"]'
    log = office.sql("SELECT group_concat(rows || detail) FROM access")
    assert "欧阳" not in log
    assert ID_NO not in log


def test_what_was_printed_travels_to_the_county(desk: Desk) -> None:
    office = desk.office()
    print_bag(office.vault, somebody(office), now=office.now, masked=False, reason="2")
    (verdict,) = desk.receive(office)
    assert verdict.outcome == "taken"
    assert desk.sql("SELECT count(*) FROM access WHERE kind = 'drawn'") == 1


def test_nobody_and_nothing_is_not_printed(office: Office) -> None:
    with pytest.raises(Refused, match="nobody_to_print"):
        print_roster(office.vault, now=office.now)
    with pytest.raises(Refused, match="person_unknown"):
        print_bag(office.vault, PersonId(new_id()), now=office.now)


def test_a_bag_of_somebody_of_whom_nothing_is_known_yet_can_be_printed(office: Office) -> None:
    person = office.add_person()
    assert print_bag(office.vault, person, now=office.now).pages >= 2
    office.place(person, decision_on=None, served_on=date(2026, 11, 1), reported_on=None)
    assert print_bag(office.vault, person, now=office.now).pages >= 2


def somebody(office: Office) -> PersonId:
    person = office.add_person(
        a_person(
            name="欧阳㛃",
            id_no=ID_NO,
            birth=date(1990, 3, 7),
            phone="10000000001",
            live_addr="清水湾村3组8号",
            drug_kinds=("02",),
        )
    )
    office.place(person)
    office.visit(person, date(2026, 11, 3), family_words="一切都好")
    office.test(person, date(2026, 9, 9))
    return person


def drawn(office: Office, kind: str = "drawn") -> list[dict[str, Any]]:
    with office.look() as connection:
        found = connection.exec_driver_sql("SELECT detail FROM access WHERE kind = ?", (kind,)).scalars()
        return [json.loads(detail) for detail in found]


def words(paper: Paper) -> str:
    """The text of the PDF, read back by another program."""
    done = subprocess.run(
        ["pdftotext", "-layout", "-", "-"], input=paper.data, capture_output=True, check=True
    )
    return done.stdout.decode().replace(" ", "").replace("\n", "")
