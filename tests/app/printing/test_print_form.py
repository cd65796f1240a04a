"""Every form drawn full, empty and overlong, and read back as someone else's computer would."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.activities.activity import ACTIVITY, Activity
from app.activities.material_line import MATERIAL_LINE, MaterialLine
from app.bag.family import FAMILY, Relative
from app.bag.known import KNOWN, Known
from app.codes import code_list
from app.conduct.breach import BREACH, Breach
from app.conduct.situation_report import SITUATION_REPORT, SituationReport
from app.errors import Refused
from app.printing.forms.read_form import read_form
from app.printing.forms.shipped_forms import shipped_forms
from app.printing.list_forms import list_forms
from app.printing.print_form import FormWish, laid_form, print_form
from app.printing.print_paper import note_handed_over
from app.reports.period import Period
from app.rights.correction_request import CORRECTION_REQUEST, REFUSED, CorrectionRequest
from tests.app.printing.forms.test_shipped_forms import headings
from tests.factories.full_records import FullVillage, fill_village, values_of
from tests.factories.people import ID_NO, Office, a_person

ReadBack = Callable[[bytes], list[str]]
NUMBERS = [form.number for form in list_forms()]
DESCRIBED = list(shipped_forms())


@pytest.mark.parametrize("number", DESCRIBED)
def test_a_full_form_shows_every_heading_and_every_value(
    full: tuple[Office, FullVillage], number: str, read_back: ReadBack
) -> None:
    office, village = full
    paper = print_form(
        office.vault, FormWish(number, village.person), now=office.now, masked=False, reason="1"
    )
    pages = read_back(paper.data)
    text = "".join(pages)
    form = shipped_forms()[number]
    assert [one for one in headings(form) if _plain(one) not in text] == []
    assert form.title in text or form.parts[0].title in text
    assert [one for one in expected(number, village) if _plain(one) not in text] == []
    for place, page in enumerate(pages, start=1):
        assert f"第{place}页共{len(pages)}页" in page
    assert paper.warnings == ()


@pytest.mark.parametrize("number", NUMBERS)
def test_an_empty_form_has_its_headings_and_the_village(
    office: Office, number: str, read_back: ReadBack
) -> None:
    paper = print_form(office.vault, FormWish(number, blank=True), now=office.now)
    pages = read_back(paper.data)
    text = "".join(pages)
    form = shipped_forms().get(number)
    assert [one for one in headings(form) if _plain(one) not in text] == [] if form else True
    assert "清水湾村" in text
    assert paper.people == ()
    assert len(pages) <= 3


@pytest.mark.parametrize("number", DESCRIBED)
def test_long_words_go_on_overleaf_and_no_character_is_lost(
    overlong: tuple[Office, FullVillage], number: str, read_back: ReadBack
) -> None:
    office, village = overlong
    paper = print_form(
        office.vault, FormWish(number, village.person), now=office.now, masked=False, reason="1"
    )
    pages = read_back(paper.data)
    text = "".join(pages)
    for words in expected(number, village):
        if len(words) > LONG:
            assert text.count(words[-1]) >= LONG, words[:20]
    assert f"第{len(pages)}页共{len(pages)}页" in pages[-1]


@pytest.mark.parametrize(
    ("number", "field"),
    [
        ("F10", ("measure", "action")),
        ("F17", ("situation_report", "facts")),
        ("F25", ("info_exchange", "topic")),
        ("F33", ("meeting", "minutes")),
    ],
)
def test_ten_thousand_characters_are_all_printed(
    office: Office, number: str, field: tuple[str, str], read_back: ReadBack
) -> None:
    village = fill_village(office, longer=10_000, longest=field)
    paper = print_form(
        office.vault, FormWish(number, village.person), now=office.now, masked=False, reason="1"
    )
    pages = read_back(paper.data)
    assert "".join(pages).count(village.said[field][-1]) == 10_000
    assert len(pages) > 3


@pytest.mark.parametrize("name", ["陈𬱖", "王䶮", "欧阳㛃", "买买提·艾合买提江"])
def test_a_rare_name_stands_on_every_form_that_names_people(
    office: Office, name: str, read_back: ReadBack
) -> None:
    person = office.add_person(a_person(name=name))
    for number in ("F04", "F05", "F11", "F12", "F17", "F20", "P02"):
        paper = print_form(office.vault, FormWish(number, person), now=office.now, masked=False, reason="1")
        blank = number in ("F05", "F11")  # nothing is recorded yet, so no row names anybody
        assert name in "".join(read_back(paper.data)) or blank
        assert paper.warnings == ()


@pytest.mark.parametrize("number", NUMBERS)
def test_a_masked_form_tells_no_name_number_or_address(
    full: tuple[Office, FullVillage], number: str, read_back: ReadBack
) -> None:
    office, village = full
    text = "".join(read_back(print_form(office.vault, FormWish(number), now=office.now).data))
    hidden = (
        ("person", "name"),
        ("person", "former_name"),
        ("person", "live_addr"),
        ("person", "hukou_addr"),
    )
    hidden += (("family", "name"), ("family", "phone"), ("party", "name"), ("visit", "interviewee"))
    assert [column for column in hidden if _plain(village.said[column]) in text] == []
    assert ID_NO not in text
    assert "部分信息已隐去" in text


def test_a_register_of_everyone_says_whose_each_row_is(office: Office, read_back: ReadBack) -> None:
    first, second = office.add_person(a_person(name="王小满")), office.add_person(a_person(name="李大山"))
    office.place(first)
    office.place(second)
    paper = print_form(office.vault, FormWish("F06"), now=office.now)
    text = "".join(read_back(paper.data))
    assert "姓名档案编号协议编号" in text
    assert "王**" in text
    assert "李**" in text
    assert set(paper.people) == {first, second}


@pytest.mark.parametrize("number", [one for one, form in shipped_forms().items() if form.of == "person"])
def test_in_a_register_of_everyone_no_day_and_no_file_number_is_cut(
    full: tuple[Office, FullVillage], number: str
) -> None:
    office, village = full
    with office.look() as connection:
        laid = laid_form(connection, office.vault, FormWish(number), now=office.now, masked=False)
    file_no = str(office.sql("SELECT file_no FROM person WHERE id = ?", village.person))
    ends = {file_no.rpartition("-")[0][:n] for n in range(4, 12)}
    texts = [
        line.text for group in laid.groups for part in group for sheet in part.sheets for line in sheet.lines
    ]
    assert not [text for text in texts if re.fullmatch(r"\d{4}\.\d{2}\.", text) or text in ends]


def test_the_register_of_breaches_says_when_the_police_were_told_and_who_took_it(
    office: Office, read_back: ReadBack
) -> None:
    person = office.add_person()
    office.place(person)
    said = Breach(happened_on=date(2026, 10, 3), kind="1", evidence="通知后未到")
    breach = office.record(BREACH, person, said)
    told = SituationReport(
        state="2", reason="3", facts="未到", about=(breach,), reported_on=date(2026, 10, 4)
    )
    office.record(SITUATION_REPORT, person, replace(told, reported_time="09:30", receiver="张警官"))
    office.record(SITUATION_REPORT, person, replace(told, state="1", reported_on=None))
    paper = print_form(office.vault, FormWish("F16", person), now=office.now, masked=False, reason="1")
    assert "2026.10.0409:30张警官" in "".join(read_back(paper.data))


def test_only_the_days_asked_for_are_printed(office: Office, read_back: ReadBack) -> None:
    person = office.add_person()
    office.place(person)
    office.visit(person, date(2026, 4, 8), kind="1", place="四月的地方")
    office.visit(person, date(2026, 6, 8), kind="1", place="六月的地方")
    wish = FormWish("F44", person, Period(date(2026, 6, 1), date(2026, 6, 30)))
    text = "".join(read_back(print_form(office.vault, wish, now=office.now).data))
    assert "六月的地方" in text
    assert "四月的地方" not in text


def test_a_persons_own_copy_says_what_was_asked_to_be_corrected_and_the_answer(
    office: Office, read_back: ReadBack
) -> None:
    person = office.add_person(a_person())
    wish = FormWish("P02", person)
    before = print_form(office.vault, wish, now=office.now, masked=False, reason="4")
    assert "没有提出过" in "".join(read_back(before.data))
    today = office.today
    said = CorrectionRequest(
        today, wrong="住址不对", decision=REFUSED, decided_on=today, reason="与户口本一致"
    )
    office.record(CORRECTION_REQUEST, person, replace(said, answered_on=today, answer="当面说明"))
    paper = print_form(office.vault, wish, now=office.now, masked=False, reason="4")
    text = "".join(read_back(paper.data))
    assert "提出：住址不对，不同意，理由：与户口本一致" in text
    assert "答复：当面说明" in text


def test_the_figures_name_nobody_and_say_their_period(office: Office, read_back: ReadBack) -> None:
    office.add_person(a_person(name="欧阳㛃"))
    wish = FormWish("F36", period=Period(date(2026, 11, 1), date(2026, 11, 30), "month"))
    text = "".join(read_back(print_form(office.vault, wish, now=office.now).data))
    assert "2026.11.01—2026.11.30" in text
    assert re.search("在册人员1人", text)
    assert "欧阳" not in text


def test_material_of_an_activity_is_counted_once(office: Office, read_back: ReadBack) -> None:
    village = office.village.village
    fair = Activity(happened_on=date(2026, 6, 26), title="集会", audience_n=90)
    activity = office.record(ACTIVITY, village, fair)
    office.record(MATERIAL_LINE, village, MaterialLine(date(2026, 6, 26), "9", 300, "广场", activity))
    office.record(MATERIAL_LINE, village, MaterialLine(date(2026, 4, 2), "1", 26, "公告栏"))
    text = "".join(read_back(print_form(office.vault, FormWish("F27"), now=office.now).data))
    assert text.count("300") == 2, "in the row of the activity and in the sum"
    assert text.count("26") >= 3


def test_the_card_tells_economy_and_needs_and_contacts_only_in_full(
    office: Office, read_back: ReadBack
) -> None:
    person = office.add_person()
    for aspect, words in (("2", "同组来往"), ("3", "种柑橘六亩")):
        office.record(KNOWN, person, Known(aspect, words, date(2026, 4, 8), "走访"))
    office.record(FAMILY, person, Relative("陈大山", code_list("RELATION").active()[1].code))
    masked = "".join(read_back(print_form(office.vault, FormWish("F02", person), now=office.now).data))
    assert "种柑橘六亩" in masked
    assert "同组来往" not in masked
    assert code_list("RELATION").active()[1].zh in masked
    full = print_form(office.vault, FormWish("F02", person), now=office.now, masked=False, reason="1")
    assert "同组来往" in "".join(read_back(full.data))


def test_a_list_to_carry_shows_what_is_due_and_hides_names(office: Office, read_back: ReadBack) -> None:
    person = office.add_person(a_person(name="欧阳㛃"))
    office.place(person)
    text = "".join(read_back(print_form(office.vault, FormWish("P01"), now=office.now).data))
    assert "欧阳**" in text
    assert "欧阳㛃" not in text
    assert re.search("尿检|电话联系|评估", text)


def test_a_form_from_a_file_prints_without_a_new_version(office: Office, read_back: ReadBack) -> None:
    person = office.add_person()
    office.visit(person, place="县里要看的地方")
    described = read_form(
        json.dumps(
            {
                "format": 1,
                "number": "F98",
                "title": "县里自己的表",
                "of": "person",
                "parts": [
                    {
                        "kind": "register",
                        "rows": {"of": ["visit"]},
                        "columns": [
                            {"heading": "姓名全称", "width": 30, "from": "person.name"},
                            {"heading": "去过哪里", "width": 80, "from": "place"},
                        ],
                    }
                ],
            }
        )
    )
    paper = print_form(office.vault, FormWish("F98", person), now=office.now, described=described)
    text = "".join(read_back(paper.data))
    assert "县里自己的表" in text
    assert "县里要看的地方" in text
    assert "王小满" not in text  # no file can lift the masks


def test_a_form_leaves_a_line_in_the_log_when_drawn_and_when_handed_over(office: Office) -> None:
    person = office.add_person()
    paper = print_form(office.vault, FormWish("F20", person), now=office.now, masked=False, reason="1")
    note_handed_over(office.vault, paper, way="printer", copies=2, now=office.now)
    rows = _log(office)
    assert [kind for kind, _ in rows] == ["drawn", "printed"]
    for _, detail in rows:
        assert (detail["form"], detail["pages"], detail["masked"]) == ("F20", 1, False)
        assert (detail["reason"], detail["sha256"]) == ("1", paper.sha256)
    assert rows[1][1]["copies"] == 2


def test_a_form_in_full_asks_for_a_reason_and_an_unknown_one_is_refused(office: Office) -> None:
    with pytest.raises(Refused, match="reason_missing"):
        print_form(office.vault, FormWish("F20"), now=office.now, masked=False)
    with pytest.raises(Refused, match="form_unknown"):
        print_form(office.vault, FormWish("F77"), now=office.now)
    assert _log(office) == []


LONG = 300


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Office, FullVillage]]:
    yield from _filled(tmp_path_factory.mktemp("full"), 0)


@pytest.fixture(scope="module")
def overlong(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Office, FullVillage]]:
    yield from _filled(tmp_path_factory.mktemp("overlong"), LONG)


def _filled(folder: Path, longer: int) -> Iterator[tuple[Office, FullVillage]]:
    office = Office.make(folder / "vault")
    yield office, fill_village(office, longer=longer)
    office.close()


def expected(number: str, village: FullVillage) -> list[str]:
    """What the form must say: the words and codes of every column that it names."""
    form = shipped_forms()[number]
    found = []
    for part in form.parts:
        rows = part.rows
        if "due" in rows.tables:
            continue  # what is due is counted from plans and stands in no record
        for tables, value in values_of(part):
            scope, _, column = value.field.rpartition(".")
            owners = tables
            if scope:
                owners = (rows.join[scope][0],) if scope in rows.join else (scope,)
            for table in owners:
                said = village.said.get((table, column))
                said = said[0] if isinstance(said, tuple) and said else said
                if isinstance(said, str) and said and not value.way and _is_in(rows.where, village, table):
                    found.append(code_list(value.codes).label(said, "zh") if value.codes else said)
    return found


def _is_in(where: object, village: FullVillage, table: str) -> bool:
    """Whether the one row of this table is among those that the form asks for."""
    assert isinstance(where, dict)
    return all(village.said.get((table, name), allowed[0]) in allowed for name, allowed in where.items())


def _plain(words: str) -> str:
    return re.sub(r"\s", "", words)


def _log(office: Office) -> list[tuple[str, dict[str, object]]]:
    with office.look() as connection:
        rows = connection.exec_driver_sql(
            "SELECT kind, detail FROM access WHERE kind IN ('drawn', 'printed')"
        ).all()
    return [(kind, json.loads(detail)) for kind, detail in rows]
