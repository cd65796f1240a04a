"""The few functions of SQLite that the program's statements call, under the same names on the server.

So that a figure's definition stays one piece of text for both engines.
"""

from __future__ import annotations

_DAY = "^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
"""What is no day gives NULL; the 31st of February is three days after the 28th, as SQLite counts."""

FUNCTIONS = (
    "CREATE FUNCTION date(day text, shift text) RETURNS text LANGUAGE sql IMMUTABLE AS"
    f" $$ SELECT CASE WHEN day ~ '{_DAY}' THEN to_char(make_date(substr(day, 1, 4)::int,"
    " substr(day, 6, 2)::int, 1) + substr(day, 9, 2)::int - 1 + shift::interval, 'YYYY-MM-DD') END $$",
    "CREATE FUNCTION date(seconds bigint, unixepoch text, shift text) RETURNS text LANGUAGE sql IMMUTABLE AS"
    " $$ SELECT to_char(timestamp 'epoch' + seconds * interval '1 second' + shift::interval,"
    " 'YYYY-MM-DD') $$",
    "CREATE FUNCTION strftime(shape text, seconds bigint, unixepoch text, shift text) RETURNS text"
    " LANGUAGE sql IMMUTABLE AS $$ SELECT to_char(timestamp 'epoch' + seconds * interval '1 second'"
    " + shift::interval, CASE shape WHEN '%Y-%m' THEN 'YYYY-MM' END) $$",
    "CREATE FUNCTION strftime(shape text, day text) RETURNS text LANGUAGE sql IMMUTABLE AS"
    " $$ SELECT CASE WHEN shape = '%m' THEN substr(day, 6, 2) END $$",
    "CREATE FUNCTION as_whole(words text) RETURNS bigint LANGUAGE sql IMMUTABLE AS"
    " $$ SELECT CASE WHEN words IS NOT NULL THEN"
    " coalesce(substring(words from '^\\s*([+-]?[0-9]{1,18})')::bigint, 0) END $$",
    "CREATE FUNCTION as_whole(number bigint) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$ SELECT number $$",
    "CREATE FUNCTION json_each(list text) RETURNS TABLE (value text) LANGUAGE sql IMMUTABLE AS"
    " $$ SELECT json_array_elements_text(CASE WHEN coalesce(list, '') = '' THEN '[]' ELSE list END::json) $$",
    "CREATE FUNCTION json_array_length(list text) RETURNS bigint LANGUAGE sql IMMUTABLE AS"
    " $$ SELECT pg_catalog.json_array_length(list::json)::bigint $$",
    "CREATE FUNCTION hex(data bytea) RETURNS text LANGUAGE sql IMMUTABLE AS"
    " $$ SELECT upper(encode(data, 'hex')) $$",
)
