"""The program's statements are sent as the server wants them, and it is seen what they write."""

from __future__ import annotations

from db.journal import INSERT_ENTRY
from db.postgres.statements import Written, key_of, statement


def test_marks_become_numbers_but_not_in_what_is_quoted() -> None:
    said = statement("SELECT '?', \"?\", x::int FROM t WHERE a = ? AND b = ?", is_mapping=False)
    assert said.text == "SELECT '?', \"?\", x::int FROM t WHERE a = $1 AND b = $2"
    assert statement("SELECT ?2, ?1, ?2", is_mapping=False).text == "SELECT $2, $1, $2"


def test_names_become_numbers_in_the_order_in_which_they_come() -> None:
    said = statement("SELECT x::text FROM t WHERE d BETWEEN :first AND :last AND e > :first", is_mapping=True)
    assert said.text == "SELECT x::text FROM t WHERE d BETWEEN $1 AND $2 AND e > $1"
    assert said.in_order({"last": 2, "first": 1, "unused": 3}) == [1, 2]


def test_what_is_no_number_is_cast_by_a_function_of_ours() -> None:
    said = statement("SELECT CAST(substr(t.x, ?) AS INTEGER), CAST(y AS TEXT) FROM t", is_mapping=False)
    assert said.text == "SELECT as_whole(substr(t.x, $1)), CAST(y AS TEXT) FROM t"


def test_an_insert_names_its_columns_and_its_key() -> None:
    said = statement(INSERT_ENTRY, is_mapping=False)
    columns = [one.column for one in said.written]
    assert (said.table, key_of("entry")) == ("entry", ("laptop", "seq"))
    assert said.written[columns.index("changes")] == Written(13, "changes", (0, 1))
    assert said.copied[:2] == ("laptop", "seq")


def test_an_update_names_its_columns_and_its_key() -> None:
    said = statement(
        'UPDATE "person" SET rev = rev + 1, updated_by = CASE WHEN (?, ?) > (a, b) THEN ? ELSE c END,'
        ' "name" = ?, "note" = ? WHERE id = ?',
        is_mapping=False,
    )
    assert said.written == (Written(3, "name", (5,)), Written(4, "note", (5,)))
    assert (said.copied, said.otherwise) == ((), {"rev", "updated_by"})
    assert statement("UPDATE person SET salt = NULL WHERE id = ?", is_mapping=False).otherwise == frozenset()
    assert statement("INSERT INTO person SELECT * FROM old", is_mapping=False).otherwise is None


def test_new_rows_can_be_copied_in_one_go() -> None:
    said = statement('INSERT INTO "user" ("id", "name") VALUES (?, ?)', is_mapping=False)
    assert (said.table, said.copied) == ("user", ("id", "name"))


def test_an_insert_that_may_meet_a_row_is_sent_as_it_is() -> None:
    said = statement(
        "INSERT INTO header (key, value) VALUES (?, ?)"
        " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        is_mapping=False,
    )
    assert (said.table, said.copied) == ("header", ())
