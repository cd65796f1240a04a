"""Any part of a name, pinyin, initials or last digits finds the person, and nobody else."""

from __future__ import annotations

import sqlite3
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.search.pinyin import spellings
from app.search.tokens import Query, SearchFields, fold, index_text, matches, query

# Supplementary-plane characters, Extension A, and surnames that dictionaries misread among them.
CHARACTERS = "张王李单仇曾解查区朴盖覃万俟尉迟吕欧阳建国小红明乐重长行女绿𬱖㛃䶮𠅤𲎯〇西安先"


@pytest.mark.parametrize("part", ["张", "建", "国", "张建", "建国", "张建国"])
def test_any_part_of_the_name_finds_it(part):
    assert found(part, "张建国")


@given(st.text() | st.text(st.characters(max_codepoint=127)))
def test_the_short_way_of_folding_keeps_what_the_long_way_keeps(text):
    plain = unicodedata.normalize("NFKC", text).casefold()
    silent = ("Z", "P", "S", "M", "Cc", "Cf", "Cs")
    assert fold(text) == "".join(c for c in plain if not unicodedata.category(c).startswith(silent))


@pytest.mark.parametrize("part", ["张国", "国建", "李"])
def test_what_is_no_part_of_the_name_does_not(part):
    assert not found(part, "张建国")


@pytest.mark.parametrize(
    "typed", ["zhangjianguo", "zhang", "jianguo", "zhangji", "zhangjg", "ZhangJG", "guo"]
)
def test_full_pinyin_finds_it_also_unfinished_or_mixed_with_initials(typed):
    assert found(typed, "张建国")


@pytest.mark.parametrize("typed", ["zjg", "zj", "jg", "z", "g", "ZJG"])
def test_initials_find_it(typed):
    assert found(typed, "张建国")


@pytest.mark.parametrize("typed", ["hang", "zhangguo", "gjz", "zg", "jianz"])
def test_letters_that_do_not_spell_it_do_not(typed):
    assert not found(typed, "张建国")


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("shan", "单小红"),
        ("qiu", "仇小红"),
        ("zeng", "曾小红"),
        ("xie", "解小红"),
        ("zha", "查小红"),
        ("ou", "区小红"),
        ("piao", "朴小红"),
        ("ge", "盖小红"),
        ("qin", "覃小红"),
        ("tan", "覃小红"),
        ("moqi", "万俟小红"),
        ("yuchi", "尉迟小红"),
        ("lvxiao", "吕小红"),
        ("lyuxiao", "吕小红"),
        ("lüxiao", "吕小红"),
        ("luxiao", "吕小红"),
        ("xian", "西安平"),
        ("xi'an", "西安平"),
    ],
)
def test_surnames_are_found_as_people_say_them(typed, name):
    assert found(typed, name)


@pytest.mark.parametrize("name", ["陈𬱖", "王䶮", "欧阳㛃", "李𲎯", "王〇"])
def test_rare_characters_are_found(name):
    assert found(name[-1], name)
    assert found(name, name)


def test_full_width_and_blanks_make_no_difference():
    assert found("ＺＪＧ", "张 建　国")
    assert found("张　建国", "张建国")
    assert found("买买提吐尔逊", "买买提·吐尔逊")
    assert found("买买提•吐尔逊", "买买提·吐尔逊")


def test_last_digits_of_either_number_find_the_person():
    person = SearchFields(("张建国",), "99999919900101001X", ("10012345678",), "4399-K7Q-0012")
    for typed in ("01X", "001x", "０１ｘ", "0101001X", "99999919900101001X", "678", "5678", "0012"):
        assert finds(query(typed), person), typed
    for typed in ("1234", "999999", "78", "001"):
        assert not finds(query(typed), person), typed


def test_words_are_sought_together():
    person = SearchFields(("张建国",), telephones=("10012345678",))
    assert finds(query("张 5678"), person)
    assert finds(query("zhang建国"), person)
    assert not finds(query("李 5678"), person)


def test_the_former_name_finds_the_person_but_names_do_not_run_together():
    person = SearchFields(("张建国", "李明"))
    assert finds(query("李明"), person)
    assert not finds(query("国李"), person)


@pytest.mark.parametrize("typed", ["", "  ", "·", "?!", "%"])
def test_nothing_to_look_for_finds_nobody(typed):
    asked = query(typed)
    assert asked.match_text == ""
    assert not matches(asked, SearchFields(("张建国",)))


@pytest.mark.parametrize("typed", ['"', "张* OR 李", "NEAR(张)", "a AND b", "-张", 'x" OR "y'])
def test_what_is_typed_never_becomes_a_command(typed, index):
    index.execute("SELECT rowid FROM search WHERE search MATCH ?", (query(typed).match_text or '"x"',))


def test_the_index_holds_only_tokens_that_fts_keeps_whole():
    tokens = index_text(SearchFields(("陈𬱖·〇é",), "99999919900101001X")).split(" ")
    assert all(token.isalnum() for token in tokens)
    assert len(tokens) == len(set(tokens))


names = st.text(CHARACTERS, min_size=1, max_size=5)
current = names | st.sampled_from(["阿Q", "Mary", "张三2", "買買提·吐尔逊"])
people = st.builds(
    SearchFields,
    names=st.tuples(current) | st.tuples(current, names),
    id_number=st.just("") | st.from_regex(r"999999[0-9]{11}[0-9X]", fullmatch=True),
    telephones=st.just(()) | st.tuples(st.from_regex(r"100[0-9]{8}", fullmatch=True)),
)


@st.composite
def asked_of(draw, person: SearchFields) -> str:
    """Something that somebody may type who looks for this person, or nearly."""
    name = fold(person.names[0])
    first = draw(st.integers(0, len(name) - 1))
    part = name[first : draw(st.integers(first + 1, len(name)))]
    way = draw(st.sampled_from(["characters", "pinyin", "initials", "mixed", "digits", "letters"]))
    if way == "characters":
        return part
    if way == "digits":
        number = draw(st.sampled_from([person.id_number, *person.telephones]))
        return number[-draw(st.integers(1, 8)) :]
    if way == "letters":
        return draw(st.text("abcdeghijlnouxyz", min_size=1, max_size=8))
    spelled = [draw(st.sampled_from(spellings(c) or ("",))) for c in part]
    if way == "initials":
        return "".join(s[:1] for s in spelled)
    if way == "mixed":
        whole = draw(st.integers(0, len(spelled)))
        return "".join(spelled[:whole]) + "".join(s[:1] for s in spelled[whole:])
    typed = "".join(spelled)
    return typed[: max(1, len(typed) - draw(st.integers(0, 3)))]


@settings(max_examples=300, deadline=None)
@given(st.lists(people, min_size=1, max_size=4), st.data())
def test_the_index_misses_nobody_whom_the_oracle_finds(crowd, data):
    asked = query(data.draw(asked_of(crowd[0])))
    for person in crowd:
        if matches(asked, person):
            assert proposed(asked, index_text(person)), person


@settings(max_examples=60, deadline=None)
@given(st.lists(people, min_size=1, max_size=8), st.data())
def test_sqlite_proposes_exactly_what_the_tokens_promise(crowd, data):
    index = new_index()
    index.executemany("INSERT INTO search (tokens) VALUES (?)", [(index_text(p),) for p in crowd])
    asked = query(data.draw(asked_of(crowd[0])))
    if asked.terms:
        rows = index.execute("SELECT rowid FROM search WHERE search MATCH ?", (asked.match_text,))
        hits = {row - 1 for (row,) in rows}
        assert hits == {i for i, p in enumerate(crowd) if proposed(asked, index_text(p))}
    index.close()


@settings(max_examples=300, deadline=None)
@given(people, st.data())
def test_whoever_is_spelled_out_is_found(person, data):
    name = fold(person.names[0])
    typed = "".join(data.draw(st.sampled_from(spellings(c) or ("",))) for c in name)
    if all(spellings(c) for c in name):
        assert finds(query(typed), person)


def proposed(asked: Query, tokens: str) -> bool:
    """What the index would answer, with Python sets."""
    held = set(tokens.split(" "))

    def holds(token) -> bool:
        return any(h.startswith(token.text) for h in held) if token.prefix else token.text in held

    return bool(asked.terms) and all(
        any(all(holds(token) for token in way) for way in term.alternatives) for term in asked.terms
    )


def finds(asked: Query, person: SearchFields) -> bool:
    """Index first, exact check after, as the product does it."""
    return proposed(asked, index_text(person)) and matches(asked, person)


def found(typed: str, name: str) -> bool:
    return finds(query(typed), SearchFields((name,)))


def new_index() -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE VIRTUAL TABLE search USING fts5(tokens, tokenize='unicode61', detail=none)")
    return connection


@pytest.fixture
def index():
    connection = new_index()
    yield connection
    connection.close()
