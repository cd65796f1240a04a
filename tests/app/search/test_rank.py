from __future__ import annotations

from app.search.rank import rank
from app.search.tokens import SearchFields, query


def test_the_whole_name_comes_before_its_beginning_and_characters_before_pinyin():
    people = [
        SearchFields(("李张",)),
        SearchFields(("张三",), telephones=("10000000001",)),
        SearchFields(("张",)),
        SearchFields(("王五", "张五")),
    ]
    in_order = sorted(people, key=lambda person: rank(query("张"), person))
    assert [person.names[0] for person in in_order] == ["张", "张三", "李张", "王五"]


def test_a_name_that_begins_as_spelled_comes_first():
    assert rank(query("jian"), SearchFields(("简明",))) < rank(query("jian"), SearchFields(("王建",)))
