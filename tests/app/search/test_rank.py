from __future__ import annotations

from app.search.rank import rank
from app.search.tokens import PersonFields, query


def test_the_whole_name_comes_before_its_beginning_and_characters_before_pinyin():
    people = [
        PersonFields("李张"),
        PersonFields("张三", phone="10000000001"),
        PersonFields("张"),
        PersonFields("王五", former_name="张五"),
    ]
    in_order = sorted(people, key=lambda person: rank(query("张"), person))
    assert [person.name for person in in_order] == ["张", "张三", "李张", "王五"]


def test_a_name_that_begins_as_spelled_comes_first():
    assert rank(query("jian"), PersonFields("简明")) < rank(query("jian"), PersonFields("王建"))
