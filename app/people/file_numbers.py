"""File numbers 档案编号: village code, laptop tag and a running number.

A hint for people, not a key: two laptops may give the same number, and then the list says so.
"""

from __future__ import annotations

from app.work import Connection


def next_file_number(connection: Connection, *, village_code: str, tag: str) -> str:
    """The next unused number of this laptop, like 430599100001-7KQ-0012."""
    prefix = f"{village_code}-{tag}-"
    taken = connection.exec_driver_sql(
        "SELECT max(CAST(substr(file_no, ?) AS INTEGER)) FROM person WHERE file_no LIKE ?",
        (len(prefix) + 1, prefix + "%"),
    ).scalar()
    return f"{prefix}{(taken or 0) + 1:04d}"
