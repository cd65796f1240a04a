"""A form from a file: read as it stands, or refused with the place that is not understood."""

from __future__ import annotations

import json
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from app.errors import Refused, Trouble
from app.printing.forms.form import CardPart, RegisterPart
from app.printing.forms.read_form import LARGEST, read_form, read_form_file

PLAIN: dict[str, Any] = {
    "format": 1,
    "number": "F99",
    "title": "县里的走访表",
    "of": "person",
    "parts": [
        {
            "kind": "register",
            "rows": {"of": ["visit"], "where": {"kind": ["1"]}},
            "columns": [
                {"heading": "序号", "width": 10, "from": "#"},
                {"heading": "日期", "width": 20, "from": "happened_on"},
                {"heading": "结果", "width": 20, "from": {"field": "result", "list": "VISIT"}},
                {"heading": "签名", "width": 20, "pen": True},
            ],
        }
    ],
}


def test_a_form_is_read_as_it_is_described() -> None:
    form = read_form(json.dumps(PLAIN))
    (part,) = form.parts
    assert (form.number, form.title, form.family) == ("F99", "县里的走访表", "register")
    assert isinstance(part, RegisterPart)
    assert [column.heading for column in part.columns] == ["序号", "日期", "结果", "签名"]
    assert part.columns[0].number
    assert part.columns[3].pen


def changed(path: str, value: object) -> str:
    raw: Any = deepcopy(PLAIN)
    steps = [int(step) if step.isdigit() else step for step in path.split("/")]
    at = raw
    for step in steps[:-1]:
        at = at[step]
    at[steps[-1]] = value
    return json.dumps(raw)


@pytest.mark.parametrize(
    ("path", "value", "place"),
    [
        ("format", 2, "format"),
        ("format", True, "format"),
        ("number", "../F1", "number"),
        ("title", " ", "title"),
        ("of", "county", "of"),
        ("code", "import os", "code"),
        ("parts", [], "parts"),
        ("parts/0/kind", "script", "parts[0].kind"),
        ("parts/0/rows/of", ["user"], "parts[0].rows.of"),
        ("parts/0/rows/of", ["activity"], "parts[0].rows.of"),
        ("parts/0/rows/where", {"password": ["1"]}, "parts[0].rows.where"),
        ("parts/0/columns", [], "parts[0].columns"),
        ("parts/0/columns/1/width", 0, "parts[0].columns[1].width"),
        ("parts/0/columns/1/width", float("nan"), "parts[0].columns[1].width"),
        ("parts/0/columns/1/from", "deleted", "parts[0].columns[1].from"),
        ("parts/0/columns/1/from", "__class__", "parts[0].columns[1].from"),
        ("parts/0/columns/1/from", "person.__class__", "parts[0].columns[1].from"),
        ("parts/0/columns/1/from", {"computed": "eval"}, "parts[0].columns[1].from.computed"),
        ("parts/0/columns/2/from", {"field": "result", "list": "../X"}, "parts[0].columns[2].from.list"),
        ("parts/0/columns/2/from", {"field": "result", "as": "shell"}, "parts[0].columns[2].from.as"),
        ("parts/0/columns/2/from", {"field": "result", "mask": "none"}, "parts[0].columns[2].from.mask"),
        ("parts/0/columns/3", {"heading": "签名", "width": 20}, "parts[0].columns[3].from"),
        ("parts/0/columns/3/extra", 1, "parts[0].columns[3].extra"),
    ],
)
def test_what_is_not_known_is_refused_with_its_place(path: str, value: object, place: str) -> None:
    with pytest.raises(Refused, match="form_unreadable") as caught:
        read_form(changed(path, value))
    assert caught.value.facts["place"] == place


@pytest.mark.parametrize(
    "text", ["", "[]", "{", '{"format": 1, "format": 1}', "[" * 5000, " " * (LARGEST + 1)]
)
def test_what_is_no_form_at_all_is_refused(text: str) -> None:
    with pytest.raises(Refused, match="form_unreadable"):
        read_form(text)


def test_a_card_whose_cells_do_not_fill_a_row_is_refused() -> None:
    part = {
        "kind": "card",
        "rows": {"of": ["visit"]},
        "grid": [10, 20],
        "lines": [{"cells": [{"label": "日期"}]}],
    }
    with pytest.raises(Refused) as caught:
        read_form(changed("parts/0", part))
    assert caught.value.facts["place"] == "parts[0].lines[0]"


def test_a_cell_reaches_only_over_the_records_that_the_next_line_sets() -> None:
    family: dict[str, Any] = {"cells": [{"from": "name"}], "for_each": "family", "at_least": 2}
    head = {"cells": [{"label": "家庭成员", "over": "family"}, {"label": "姓名"}]}
    card = {"kind": "card", "rows": {"of": ["person"]}, "grid": [10, 20], "lines": [head, family]}
    (part,) = read_form(changed("parts/0", card)).parts
    assert isinstance(part, CardPart)
    assert part.lines[0].cells[0].over == "family"
    for lines in ([head], [head, {**family, "for_each": "visit"}], [family, head]):
        with pytest.raises(Refused, match="form_unreadable"):
            read_form(changed("parts/0", {**card, "lines": lines}))


def test_the_place_of_a_portrait_has_words_for_where_there_is_none() -> None:
    card: dict[str, Any] = {"kind": "card", "rows": {"of": ["person"]}, "grid": [10]}
    with pytest.raises(Refused) as caught:
        read_form(changed("parts/0", {**card, "lines": [{"cells": [{"pen": True, "portrait": True}]}]}))
    assert caught.value.facts["place"] == "parts[0].lines[0].cells[0].portrait"


def test_a_letter_names_only_places_that_it_describes() -> None:
    part = {"kind": "letter", "title": "信", "body": ["你好，{name}"], "places": {}}
    with pytest.raises(Refused) as caught:
        read_form(changed("parts/0", part))
    assert caught.value.facts["place"] == "parts[0].places"


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "form.json").write_bytes(b"\xff\xfe{}")
    with pytest.raises(Refused, match="form_unreadable"):
        read_form_file(tmp_path / "form.json")
    with pytest.raises(Trouble, match="file_unreadable"):
        read_form_file(tmp_path)


def test_the_form_in_the_documentation_is_read() -> None:
    page = (Path(__file__).parents[4] / "docs/form-format.md").read_text(encoding="utf-8")
    assert read_form(page.split("```json")[1].split("```")[0]).title == "走访一览表"
