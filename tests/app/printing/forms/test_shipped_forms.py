"""The forms that ship as data: headings of the catalogue, and every place bound or for the pen."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.printing.forms.form import CardPart, FormDescription, LetterPart, RegisterPart
from app.printing.forms.shipped_forms import shipped_forms
from app.printing.list_forms import list_forms
from tests.factories.full_records import values_of

HEADINGS = json.loads((Path(__file__).parents[3] / "files/forms/headings.json").read_text(encoding="utf-8"))
"""The form catalogue's column headings, by form."""

PEN = {
    "F08": {"签名"},
    "F12": {"记录人"},
    "F14": {"通知方式"},
    "F16": {"本人签名", "报告公安时间", "接收人"},
    "F20": {"签名"},
    "F23": {"页号"},
    "F40": {"接收人", "日期"},
    "F41": {"签名"},
    "F44": {"签名"},
    "P01": {"完成日期", "记录"},
    "P05": {
        *("评估日期", "记录保存至（至少三年）", "目的、方式是否合法、正当、必要", "处理意见", "评估人签名"),
        *("对个人权益的影响及安全风险", "措施是否合法、有效，与风险程度相适应", "负责人签名"),
    },
    "P06": {
        *("发现时间", "发现人", "涉及的信息种类", "涉及人数", "原因", "可能造成的危害", "处理结果"),
        *("个人可以采取的减轻危害的措施", "登记人", "负责人"),
    },
    "P08": {"卷内页数", "原件是否齐全", "接收人签名", "备注"},
    "P09": {"封存日期", "封存人签名", "保管人", "存放处"},
}
"""What is filled in by hand, also where something may stand there already."""

FORMS = list(shipped_forms().values())


def headings(form: FormDescription) -> list[str]:
    found = []
    for part in form.parts:
        if isinstance(part, RegisterPart):
            found += [column.heading.replace("\n", "") for column in part.columns]
        elif isinstance(part, CardPart):
            found += [
                cell.label.replace("\n", "") for line in part.lines for cell in line.cells if cell.label
            ]
    return found


def by_hand(form: FormDescription) -> set[str]:
    found = set()
    for part in form.parts:
        if isinstance(part, RegisterPart):
            found |= {column.heading for column in part.columns if column.pen}
        elif isinstance(part, CardPart):
            for line in part.lines:
                for label, cell in zip(line.cells, line.cells[1:], strict=False):
                    if cell.pen and label.label:
                        found.add(label.label.replace("\n", ""))
    return found


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.number)
def test_the_headings_are_those_of_the_catalogue(form: FormDescription) -> None:
    held = headings(form)
    for heading in HEADINGS.get(form.number, []):
        assert heading in held or any(one.startswith(f"{heading}（") for one in held), heading


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.number)
def test_what_is_bound_to_no_record_is_declared_for_the_pen(form: FormDescription) -> None:
    assert by_hand(form) == PEN.get(form.number, set())


def test_at_least_twenty_registers_are_data() -> None:
    assert sum(form.family == "register" for form in FORMS) >= 20


def test_every_number_of_the_catalogue_can_be_printed() -> None:
    numbers = {form.number for form in list_forms()}
    assert {f"F{number:02d}" for number in range(1, 45)} <= numbers


def test_the_manual_has_small_pictures_of_every_form() -> None:
    """Full, and beside each other empty and overlong: scripts/form_pictures draws them."""
    folder = Path(__file__).parents[4] / "docs/manual/forms"
    wanted = {f"{form.number}{more}.png" for form in list_forms() for more in ("", "-more")}
    assert {path.name for path in folder.iterdir()} == wanted
    assert all(path.stat().st_size <= 60_000 for path in folder.iterdir())


def test_no_letter_is_without_its_mark_as_a_draft() -> None:
    letters = [part for form in FORMS for part in form.parts if isinstance(part, LetterPart)]
    assert len(letters) >= 6
    assert all("范本" in letter.note for letter in letters)


def test_no_form_imitates_an_official_document() -> None:
    official = {"决定书", "社区戒毒协议书", "协议书", "告诫书", "检测报告", "解除通知书"}
    titles = {form.title for form in FORMS} | {part.title for form in FORMS for part in form.parts}
    assert not official & titles


def test_publicity_and_village_forms_never_ask_for_a_person() -> None:
    village = [form for form in FORMS if form.of == "village"]
    fields = [value.field for form in village for part in form.parts for _, value in values_of(part)]
    assert not [name for name in fields if name.startswith(("person.", "placement."))]
