"""A search leaves a line in the access log: whom it showed, and never the words."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.search.find_people import find_people
from app.search.log_search import kind_of_question, log_search
from tests.factories.people import NOW, KeptOffice, a_person


def test_the_log_names_the_people_shown_and_not_the_words(empty_village: KeptOffice, tmp_path: Path) -> None:
    office = empty_village.open_copy(tmp_path / "vault")
    person = office.add_person(a_person(name="覃小满"))
    with office.look() as connection:
        found = [one.person for one in find_people(connection, "小满")]

    with office.work() as session:
        log_search(session, "小满", found, now=NOW)

    rows = office.sql("SELECT rows FROM access WHERE kind = 'searched'")
    detail = office.sql("SELECT detail FROM access WHERE kind = 'searched'")
    office.close()
    assert person in rows
    assert "小满" not in rows + detail
    assert '"name"' in detail


@pytest.mark.parametrize(
    ("words", "kind"), [("王小", "name"), ("wxm", "pinyin"), ("1234", "number"), ("100 123", "number")]
)
def test_the_kind_of_question_is_told(words: str, kind: str) -> None:
    assert kind_of_question(words) == kind
